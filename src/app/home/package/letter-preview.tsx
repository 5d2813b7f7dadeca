import { useEffect, useState } from 'preact/hooks';
import type { Case } from '../../../core/case/case';
import { readSettings } from '../../../storage/settings-store';
import { previewLetter } from '../../package/make-package';
import { useAct } from '../../shared/act';
import { packNow } from '../../shared/pack-in-use';
import { useLive } from '../../shared/use-live';
import { ComplainantFields } from '../settings/complainant-fields';

/** Asks for what the letter needs and is not there yet. What was empty at the start stays while it is written. */
export function Who() {
  const settings = useLive(readSettings);
  const [asked, setAsked] = useState<('name' | 'phone' | 'address')[] | null>(null);
  useEffect(() => {
    if (!settings || asked) return;
    setAsked((['name', 'phone', 'address'] as const).filter((name) => !settings.complainant[name]));
  }, [settings]);
  if (!settings || !asked || asked.length === 0) return null;
  return (
    <section aria-labelledby="who">
      <div class="grouphead">
        <h2 id="who">投诉人</h2>
        <span class="note">只存这台电脑，边写边存</span>
      </div>
      <ComplainantFields complainant={settings.complainant} names={asked} />
    </section>
  );
}

/** The letter as it will lie in the package. */
export function Preview({
  caseId,
  include,
  one,
  letter,
  onLetter,
}: {
  caseId: string;
  include: readonly number[];
  one: Case;
  letter: string;
  onLetter(letter: string): void;
}) {
  const settings = useLive(readSettings);
  const pack = useLive(packNow)?.pack;
  const { act, failed } = useAct();
  const isEmpty = include.length === 0;
  useEffect(() => {
    if (isEmpty) return onLetter('');
    let isStale = false;
    void act(async () => {
      const text = await previewLetter(caseId, [...include]);
      if (!isStale) onLetter(text);
    });
    return () => {
      isStale = true;
    };
  }, [caseId, include.join(), one.updatedAt, settings, pack]);
  return (
    <section aria-labelledby="letter">
      <div class="grouphead">
        <h2 id="letter">投诉材料</h2>
        <span class="note">没有的内容标为【待填】</span>
      </div>
      {failed}
      {!isEmpty && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <pre class="letter" tabIndex={0}>
          {letter}
        </pre>
      )}
      {isEmpty && <p class="note">至少选一条证据。</p>}
    </section>
  );
}
