import { useEffect, useState } from 'preact/hooks';
import { CasePicker } from './case-picker';
import { AskOrigin, DropSign, useDrop, withMore } from './import-files';

/** Takes files that are dropped where no case is open: asks which case they belong to, then where they come from. */
export function ImportElsewhere() {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [caseId, setCaseId] = useState<string | null>(null);
  const isOver = useDrop((dropped) => setFiles(withMore(dropped)));
  useEffect(() => {
    if (files.length === 0) setCaseId(null);
  }, [files]);
  if (files.length === 0) return isOver ? <DropSign words="放开，选择导入到哪个案件" /> : null;
  if (caseId !== null) return <AskOrigin caseId={caseId} files={files} onFiles={setFiles} />;
  return (
    <CasePicker
      title={files.length === 1 ? '导入到哪个案件' : `把 ${files.length} 个文件导入到哪个案件`}
      except=""
      onPick={(one) => setCaseId(one.id)}
      onUnfiled={() => setCaseId('')}
      onClose={() => setFiles([])}
    />
  );
}
