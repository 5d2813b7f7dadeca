import { useState } from 'preact/hooks';
import { bagPaths } from '../../core/evidence/bundle';
import { type Command, powershellCommands, shellCommands } from '../commands';
import type { Report } from '../report';
import { Icon } from './icons';

const general: Command[] = [
  { about: '每个文件是否被改动', lines: [`sha256sum -c ${bagPaths.manifest}`] },
  { about: '清单和说明是否被改动', lines: [`sha256sum -c ${bagPaths.tagManifest}`] },
  {
    about: '材料包目录是否由这把密钥签名',
    lines: [
      `openssl dgst -sha256 -verify ${bagPaths.signer(1)} \\`,
      `  -signature ${bagPaths.packageSignature} ${bagPaths.package}`,
    ],
  },
  {
    about: 'Windows PowerShell，单个文件',
    lines: ['Get-FileHash data\\ledger\\package.json -Algorithm SHA256'],
  },
];

/** How to verify without this page: with the package's own numbers once it was read, else in general. */
export function Commands({ report }: { report: Report | null }) {
  const [isWindows, setIsWindows] = useState(false);
  const isOpen = report !== null && report.newestHead !== '' && report.signers.length > 0;
  const commands = !isOpen ? general : isWindows ? powershellCommands(report) : shellCommands(report);
  return (
    <>
      <div class="grouphead">
        <h2>不用这个页面，也能自己核验</h2>
        <span class="note">在材料包文件夹里运行，完整说明见 {bagPaths.instructions}</span>
      </div>
      {isOpen && (
        <fieldset class="seg" aria-label="系统">
          <button type="button" aria-pressed={!isWindows} onClick={() => setIsWindows(false)}>
            Linux、macOS、Git Bash
          </button>
          <button type="button" aria-pressed={isWindows} onClick={() => setIsWindows(true)}>
            PowerShell
          </button>
        </fieldset>
      )}
      <CommandBlock commands={commands} />
    </>
  );
}

/** Commands with what each is for, and a button that copies them. */
export function CommandBlock({ commands }: { commands: Command[] }) {
  const [isCopied, setIsCopied] = useState(false);
  const text = commands.map(({ about, lines }) => `# ${about}\n${lines.join('\n')}\n`).join('');
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
  }
  return (
    <div class="cmd after">
      {/* Where a browser gives a page from the disk no clipboard, the text is there to be selected. */}
      {'clipboard' in navigator && (
        <button type="button" class="btn sm" onClick={copy}>
          <Icon name="copy" class="s" />
          {isCopied ? '已复制' : '复制'}
        </button>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keys */}
      <pre tabIndex={0}>
        {commands.map(({ about, lines }) => (
          <>
            <i># {about}</i>
            {`\n${lines.join('\n')}\n`}
          </>
        ))}
      </pre>
    </div>
  );
}
