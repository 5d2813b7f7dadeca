import { useRef, useState } from 'preact/hooks';
import { Mark } from '../../app/shared/mark';
import type { Report } from '../report';
import { verifyPackage } from '../verify-bag';
import { Commands } from './commands-view';
import { DropZone } from './drop-zone';
import type { Handed } from './dropped';
import { Icon } from './icons';
import { OwnHash, Proves, Result } from './result';

type State =
  | { is: 'waiting' }
  | { is: 'working'; done: number; total: number }
  | { is: 'finished'; report: Report }
  | { is: 'failed'; message: string };

/** 核验.html: waiting for a package → working → the result. */
export function VerifyPage() {
  const [state, setState] = useState<State>({ is: 'waiting' });
  const stop = useRef<AbortController | null>(null);

  async function verify(open: Handed): Promise<void> {
    stop.current?.abort();
    const current = new AbortController();
    stop.current = current;
    const { signal } = current;
    setState({ is: 'working', done: 0, total: 0 });
    const progress = (done: number, total: number) => {
      if (!signal.aborted && (done % 8 === 0 || done === total)) setState({ is: 'working', done, total });
    };
    try {
      const report = await verifyPackage(open, { progress, signal });
      if (!signal.aborted) setState({ is: 'finished', report });
    } catch (error) {
      // The page's door: a bug must be seen as one, and not as a result about somebody's package.
      if (!signal.aborted) setState({ is: 'failed', message: String(error) });
    }
  }

  function restart(): void {
    stop.current?.abort();
    setState({ is: 'waiting' });
  }

  const report = state.is === 'finished' ? state.report : null;
  return (
    <>
      <header class="vh1">
        <Mark />
        <h1 class="grow">留证材料核验</h1>
        <span class="state muted">
          <Icon name="lock" />
          不联网，文件不离开这台电脑
        </span>
      </header>
      {report ? (
        <Result report={report} onRestart={restart} />
      ) : (
        <>
          <DropZone
            working={state.is === 'working' ? state : null}
            failed={state.is === 'failed' ? state.message : ''}
            onHanded={verify}
            onStop={restart}
          />
          <Proves verdict="integrity" title="核验能说明什么" />
          <OwnHash />
        </>
      )}
      <Commands report={report} />
    </>
  );
}
