import type { Clause, Letter, Paragraph } from '../core/complaint/letter';

/** （证 1、证 5 第 3 条）, or nothing. */
export function citeWords({ cites, places }: Pick<Clause, 'cites' | 'places'>): string {
  const named = (number: number) => [`证 ${number}`, places?.get(number)].filter(Boolean).join(' ');
  return cites.length === 0 ? '' : `（${cites.map(named).join('、')}）`;
}

/** The letter as plain text, LF. */
export function letterText(letter: Letter): string {
  const line = (paragraph: Paragraph) =>
    paragraph.map((clause) => `${clause.text}${citeWords(clause)}`).join('');
  const sections = letter.sections.map(({ heading, paragraphs }) =>
    [heading, ...paragraphs.map(line)].join('\n'),
  );
  const list = letter.exhibits.map((one) =>
    [
      `证 ${one.number}　${one.kind}　${one.title}`,
      `　　留证时间：${one.at}（本机时间）　来源：${one.from}`,
      `　　文件：${one.file}`,
      one.hash && `　　SHA-256：${one.hash}`,
      one.cited && `　　引用处：${one.cited}`,
      one.note && `　　${one.note}`,
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return [
    letter.title,
    ...sections,
    ['四、证据清单', ...list].join('\n'),
    letter.signature.join('\n'),
    limits,
  ]
    .join('\n\n')
    .concat('\n');
}

/** What the package proves and what it does not; the same words wherever it is said on paper. */
export const limits = [
  '关于这份材料',
  '能证明：材料包里的文件与封存时逐字节相同；记录由同一把密钥签名，前后相连，中间没有被抽走或改动。',
  '不能证明：网页内容本身真实；留证之前没有人改过页面；没有漏掉其他材料。',
  '没有第三方时间：何时留证，依据的是当事人电脑的时间。掌握这台电脑的人有可能重新做一套账本。',
  '末尾的记录如果在导出之前被删去，单凭这份材料看不出来。',
  '核验方法见“核验说明.txt”，或用浏览器打开“核验.html”。',
].join('\n');
