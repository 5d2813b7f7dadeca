import { useEffect, useState } from 'preact/hooks';
import type { SealedFile } from '../../sealed/sealed-evidence';
import { useAct } from '../../shared/act';
import { Icon } from '../../shared/icon';
import { wholeCopy } from '../../shared/whole-copy';
import { safeSnapshot } from './safe-snapshot';

type SnapshotViewProps = { content: Blob; files: readonly SealedFile[]; title: string };

/** The sealed page copy with its pictures, shown where it can neither run nor reach anything. */
export function SnapshotView({ content, files, title }: SnapshotViewProps) {
  const [html, setHtml] = useState('');
  const { act, failed } = useAct();
  useEffect(() => {
    void act(async () => setHtml(safeSnapshot(await wholeCopy(content, files))));
  }, [content]);
  return (
    <div class="copyroom">
      <p class="copynote note">
        <Icon name="lock" small />
        这里看到的是封存的网页副本：脚本、链接和联网都已停用。没有取到的图片是空白。
      </p>
      {failed}
      {html && (
        <iframe
          class="copy"
          sandbox=""
          srcdoc={html}
          title={`网页副本：${title}`}
          referrerpolicy="no-referrer"
        />
      )}
    </div>
  );
}
