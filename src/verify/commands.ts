import { bagPaths } from '../core/evidence/bundle';

/** What the commands need to know of a bag. Only numbers and hashes: a hostile bag can put no word of its own in. */
export type CommandFacts = {
  newest: number;
  newestHead: string;
  signers: { id: string; seq: number; entries: number[] }[];
};

/** One thing to check by hand: what for, and the lines to paste. */
export type Command = { about: string; lines: string[] };

/** Commands for bash or zsh with sha256sum and openssl: everything this verifier checks of integrity, without it. */
export function shellCommands(facts: CommandFacts): Command[] {
  const example = facts.signers.find((signer) => signer.entries.length > 0);
  return [
    { about: '每个文件是否与清单一致', lines: [`sha256sum -c ${bagPaths.manifest}`] },
    { about: '清单和说明是否被改动', lines: [`sha256sum -c ${bagPaths.tagManifest}`] },
    ...(example ? [oneRecord(example.seq, example.entries.at(-1)!)] : []),
    ...facts.signers.filter((signer) => signer.entries.length > 0).map(allRecords),
    packageSignature(facts.signers.at(-1)?.seq ?? 1),
    ...facts.signers.map(fingerprint),
    { about: '账本前后是否相连，记录和签名是否与账本一致', lines: headLoop(facts) },
  ];
}

function oneRecord(keySeq: number, seq: number): Command {
  return {
    about: `第 ${seq} 条记录是否由这把密钥签名`,
    lines: [
      `openssl dgst -sha256 -verify ${bagPaths.signer(keySeq)} \\`,
      `  -signature ${bagPaths.signature(seq)} \\`,
      `  ${bagPaths.record(seq)}`,
    ],
  };
}

function allRecords({ seq, entries }: CommandFacts['signers'][number]): Command {
  return {
    about: `全部 ${entries.length} 条记录是否由这把密钥签名`,
    lines: [
      `for n in ${sixDigits(entries)}; do`,
      `  openssl dgst -sha256 -verify ${bagPaths.signer(seq)} \\`,
      '    -signature data/ledger/signatures/$n.sig \\',
      '    data/ledger/records/$n.json || echo "不符：第 $n 条"',
      'done',
    ],
  };
}

/** The numbers as file names have them, ten to a line of shell. */
function sixDigits(entries: readonly number[]): string {
  const rows: string[] = [];
  for (let i = 0; i < entries.length; i += 10) {
    const row = entries.slice(i, i + 10).map((entry) => String(entry).padStart(6, '0'));
    rows.push(row.join(' '));
  }
  return rows.join(' \\\n  ');
}

function packageSignature(keySeq: number): Command {
  return {
    about: '材料包目录（里面有每份材料的指纹）是否由这把密钥签名',
    lines: [
      `openssl dgst -sha256 -verify ${bagPaths.signer(keySeq)} \\`,
      `  -signature ${bagPaths.packageSignature} ${bagPaths.package}`,
    ],
  };
}

function fingerprint({ id, seq }: CommandFacts['signers'][number]): Command {
  return {
    about: `密钥指纹，应为 ${id}`,
    lines: [`openssl pkey -pubin -in ${bagPaths.signer(seq)} -outform DER | sha256sum`],
  };
}

function headLoop({ newest, newestHead }: CommandFacts): string[] {
  return [
    `last=${newestHead}`,
    "p=$(printf '%064d' 0)",
    `for n in $(seq -f %06.0f 1 ${newest}); do h=data/ledger/heads/$n.txt`,
    '  grep -qx "prev $p" $h || echo "断开：$h"; p=$(sha256sum < $h | cut -c1-64)',
    '  for k in record:records/$n.json signature:signatures/$n.sig; do',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the shell's
    '    f=data/ledger/${k#*:}; [ -e $f ] || continue',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the shell's
    '    grep -qx "${k%%:*} $(sha256sum < $f | cut -c1-64)" $h || echo "不符：$f"',
    'done; done',
    `[ "$p" = $last ] && echo "账本相连，共 ${newest} 条" || echo "账本末尾不符"`,
  ];
}

/** The same for Windows PowerShell, which has hashes but no openssl. */
export function powershellCommands({ newest, newestHead }: CommandFacts): Command[] {
  return [
    { about: '每个文件是否与清单一致（没有输出就是一致）', lines: manifestLoop(bagPaths.manifest) },
    { about: '清单和说明是否被改动（没有输出就是没有）', lines: manifestLoop(bagPaths.tagManifest) },
    {
      about: '账本前后是否相连',
      lines: [
        `$last = '${newestHead}'`,
        "$p = '0' * 64",
        `1..${newest} | ForEach-Object {`,
        "  $h = 'data\\ledger\\heads\\{0:d6}.txt' -f $_",
        '  if ((Get-Content -LiteralPath $h)[2] -ne "prev $p") { "断开：$h" }',
        '  $p = (Get-FileHash -LiteralPath $h -Algorithm SHA256).Hash.ToLower() }',
        `if ($p -eq $last) { "账本相连，共 ${newest} 条" } else { "账本末尾不符" }`,
      ],
    },
  ];
}

function manifestLoop(manifest: string): string[] {
  return [
    `Get-Content -Encoding UTF8 ${manifest} | ForEach-Object {`,
    "  $hash, $file = $_ -split '  ', 2",
    '  $now = (Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash',
    '  if ($now -ne $hash) { "不符：$file" } }',
  ];
}

/** How to get the verifier page's own SHA-256, which it cannot know itself. */
export const pageHashCommands = {
  shell: `sha256sum ${bagPaths.verifierPage}`,
  powershell: `Get-FileHash ${bagPaths.verifierPage} -Algorithm SHA256`,
} as const;
