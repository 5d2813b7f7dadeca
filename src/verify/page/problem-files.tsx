import { type Problem, problemsByPath, type Report } from '../report';
import { fileSize } from '../words';
import { Icon } from './icons';

const shown = 100;

/** The files that are wrong, before everything else, with both hashes. */
export function ProblemFiles({ report }: { report: Report }) {
  const files = [...problemsByPath(report)];
  return (
    <>
      <div class="grouphead">
        <h2>有问题的文件</h2>
        {files.length > 1 && <span class="note">{files.length} 个</span>}
      </div>
      <ul class="group">
        {files.slice(0, shown).map(([path, problems]) => (
          <ProblemFile key={path} path={path} problems={problems} />
        ))}
        {files.length > shown && <li class="row ui">还有 {files.length - shown} 个没有列出</li>}
      </ul>
    </>
  );
}

function ProblemFile({ path, problems }: { path: string; problems: Problem[] }) {
  const [first, ...more] = problems;
  const hashed = problems.find((problem) => problem.expected !== undefined);
  const size = problems.find((problem) => problem.bytes !== undefined)?.bytes;
  return (
    <li class="row top bad">
      <Icon name="alert" class="danger" />
      <div class="grow">
        <p class="b ui">{withoutPath(first!.message, path)}</p>
        <p class="note">
          {path}
          {size !== undefined && (
            <>
              <i class="sep" />
              {first!.kind === 'missing' ? '封存时 ' : ''}
              {fileSize(size)}
            </>
          )}
        </p>
        {hashed?.expected && (
          <dl class="hashrow">
            <dt>封存时</dt>
            <dd title={hashed.expected}>{shortHash(hashed.expected)}</dd>
            {hashed.actual && (
              <>
                <dt>现在</dt>
                <dd class="danger" title={hashed.actual}>
                  {shortHash(hashed.actual)}
                </dd>
              </>
            )}
          </dl>
        )}
        {more.map(({ message }) => (
          <p key={message} class="note">
            {withoutPath(message, path)}
          </p>
        ))}
      </div>
    </li>
  );
}

/** The path stands in a line of its own. */
function withoutPath(message: string, path: string): string {
  return message.endsWith(`：${path}`) ? message.slice(0, -path.length - 1) : message;
}

function shortHash(hash: string): string {
  return `${hash.slice(0, 16).replace(/.{4}(?=.)/g, '$& ')}…${hash.slice(-4)}`;
}
