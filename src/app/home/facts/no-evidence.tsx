import { Icon } from '../../shared/icon';

/** The mark of a step that no evidence shows. */
export function NoEvidence() {
  return (
    <span class="state warn" data-no-evidence>
      <Icon name="alert" />
      没有证据
    </span>
  );
}
