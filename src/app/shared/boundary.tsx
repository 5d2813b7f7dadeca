import { Component, type ComponentChildren } from 'preact';
import { asAppError } from '../../core/errors';
import { failureText } from '../../core/words/failures';
import { Icon } from './icon';

/** Shows what broke instead of an empty screen: the last of the three doors where errors are caught. */
export class Boundary extends Component<{ children: ComponentChildren }, { failure: unknown }> {
  override state = { failure: null as unknown };

  override componentDidCatch(failure: unknown): void {
    console.error(failure);
    this.setState({ failure });
  }

  override render() {
    if (this.state.failure === null) return this.props.children;
    return <Failure thrown={this.state.failure} />;
  }
}

/** What happened and what to do now, for anything thrown. */
export function Failure({ thrown }: { thrown: unknown }) {
  const error = asAppError(thrown);
  const { what, next, detail } = failureText(error);
  return (
    <div class="banner danger" role="alert" data-code={error.code}>
      <Icon name="alert" />
      <div>
        <p class="b">{what}</p>
        <p>{next}</p>
        {detail && <p class="note mono">{detail}</p>}
      </div>
    </div>
  );
}
