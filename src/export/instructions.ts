import { bagPaths } from '../core/evidence/bundle';
import {
  type Command,
  type CommandFacts,
  pageHashCommands,
  powershellCommands,
  shellCommands,
} from '../verify/commands';

/** 核验说明.txt: how a stranger checks this bag with tools that none of us wrote. Commands are the indented lines. */
export function instructions(facts: CommandFacts, title: string): string {
  const lines = [
    '核验说明',
    `材料包：${title.replace(/\s+/g, ' ')}`,
    '',
    '这个文件夹里的材料由浏览器扩展“留证”导出。下面的办法不需要我们的任何软件，',
    '谁都可以自己核验。先把 zip 解压，再进入解压出来的文件夹（里面有 bagit.txt）。',
    '最省事的办法：用浏览器打开 核验.html，把 zip 拖进去。它不联网，文件不离开电脑。',
    '',
    '',
    '一、Linux、macOS，或 Windows 上的 Git Bash',
    '',
    '在这个文件夹里打开终端，逐段粘贴。每个文件后面是“成功”或“OK”，签名后面是',
    '“Verified OK”，就是通过；出现“失败”“FAILED”“不符”“断开”，就是有改动。',
    '',
    'macOS 如果提示没有 sha256sum，先粘贴这一行：',
    '',
    ...indented(['command -v sha256sum >/dev/null || sha256sum() { shasum -a 256 "$@"; }']),
    ...shellCommands(facts).flatMap(section),
    '',
    '二、Windows PowerShell',
    '',
    '在这个文件夹里按住 Shift 点右键，选“在此处打开 PowerShell 窗口”，逐段粘贴。',
    'PowerShell 没有核对签名的命令；要核对签名，请用 Git Bash（见上）或 核验.html。',
    '',
    ...powershellCommands(facts).flatMap(section),
    '',
    '三、核验.html 本身',
    '',
    '核验.html 也可能被人替换。它的指纹可以这样算出来，再与留证项目主页上公布的',
    '同一版本的指纹比对：',
    '',
    ...indented([pageHashCommands.shell]),
    'Windows PowerShell：',
    '',
    ...indented([pageHashCommands.powershell]),
    '',
    ...meaning(facts),
  ];
  return lines.join('\n');
}

function section({ about, lines }: Command): string[] {
  return [`${about}：`, '', ...indented(lines)];
}

function indented(lines: readonly string[]): string[] {
  return [...lines.map((line) => `    ${line}`), ''];
}

function meaning({ signers }: CommandFacts): string[] {
  return [
    '四、通过了说明什么',
    '',
    '能证明：封存以后，没有密钥的人没有改动过这些文件、记录和它们的先后次序。',
    '',
    '不能证明：',
    '- 网页内容本身真实，或留证之前没有人改过页面。',
    '- 没有漏掉其他材料。',
    '- 何时留证。记录里的时间是当事人电脑的时间，没有第三方时间。',
    '',
    '已知的限度：',
    '- 导出以前从账本末尾删去整条记录，在没有第三方时间时看不出来。',
    '- 当事人掌握密钥和电脑，可以从头重做整个账本。',
    '- 别人也可以用另一把密钥另做一个材料包。请另找途径向当事人核对密钥指纹：',
    ...signers.map(({ id }) => `  ${id}`),
    '',
    '五、文件夹里有什么',
    '',
    `- ${bagPaths.documents}  给人看的投诉材料；网页副本_证NN.html 由封存的副本和它的图片合成，`,
    '  双击就能打开，不联网，封存的原件在证据文件夹里',
    `- ${bagPaths.evidence}  证据文件，按“证 1、证 2……”分开放`,
    '- data/ledger/records/  每条记录；data/ledger/signatures/  每条记录的签名',
    '- data/ledger/heads/  账本的全部链头。链头里只有指纹；不在这个材料包里的记录，',
    '  也只看得到指纹，看不到内容',
    `- ${bagPaths.package}  材料包目录：每份证据对应哪些记录和文件，哪些没有提供`,
    `- ${bagPaths.manifest}、${bagPaths.tagManifest}  全部文件的 SHA-256 指纹清单`,
    '',
    '这个文件夹符合 BagIt 1.0（RFC 8493），也可以用通用的 BagIt 工具核对。',
    '',
  ];
}
