import type { Letter, Paragraph } from '../core/complaint/letter';
import { citeWords, limits } from './letter-text';

/** The letter as one HTML page for reading and printing on A4: no script, no outside file. */
export function letterHtml(letter: Letter): string {
  const clause = (one: Paragraph[number]) =>
    `${escapeHtml(one.text).replace(/\n/g, '<br>')}<span class="cite">${escapeHtml(citeWords(one))}</span>`;
  const paragraph = (clauses: Paragraph) => `<p>${clauses.map(clause).join('')}</p>`;
  const sections = letter.sections
    .map(
      ({ heading, paragraphs }) =>
        `<section><h2>${escapeHtml(heading)}</h2>${paragraphs.map(paragraph).join('')}</section>`,
    )
    .join('\n');
  const rows = letter.exhibits
    .map(
      (
        one,
      ) => `<tr><td class="n">证 ${one.number}</td><td><b>${escapeHtml(one.kind)}</b><br>${escapeHtml(one.title)}${
        one.cited ? `<br><small>引用处：${escapeHtml(one.cited)}</small>` : ''
      }${one.note ? `<br><small>${escapeHtml(one.note)}</small>` : ''}</td><td>${escapeHtml(one.at)}<br><small>${escapeHtml(one.from)}</small></td></tr>
<tr class="files"><td></td><td colspan="2"><small><a href="${escapeHtml(encodeURI(`../${one.file.replace(/^data\//, '')}`))}">${escapeHtml(one.file)}</a><br><code>${escapeHtml(one.hash)}</code></small></td></tr>`,
    )
    .join('\n');
  const [limitsTitle, ...limitsLines] = limits.split('\n');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(letter.title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(letter.title)}</h1>
${sections}
<section><h2>四、证据清单</h2>
<table><thead><tr><th>编号</th><th>名称</th><th>留证时间（本机）与来源</th></tr></thead><tbody>
${rows}
</tbody></table></section>
<p class="sign">${letter.signature.map(escapeHtml).join('<br>')}</p>
<section class="limits"><h2>${escapeHtml(limitsTitle!)}</h2>${limitsLines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</section>
</body>
</html>
`;
}

const style = `
@page { size: A4; margin: 25mm 22mm 24mm; }
body { max-width: 42em; margin: 40px auto; padding: 0 24px; color: #111; background: #fff;
  font: 15px/28px "Songti SC", SimSun, "Noto Serif CJK SC", "Source Han Serif SC", serif; line-break: strict; }
h1 { font: 600 24px/36px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; text-align: center;
  letter-spacing: .35em; margin: 0 0 24px .35em; }
h2 { font: 600 16px/28px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; margin: 20px 0 4px; }
p { margin: 0 0 4px; } .cite { white-space: nowrap; }
table { width: 100%; border-collapse: collapse; font-size: 14px; line-height: 22px; }
th, td { text-align: left; vertical-align: top; padding: 6px 8px; border-top: 1px solid #999; }
tr.files td { border-top: 0; padding-top: 0; } th { font-weight: 600; } .n { white-space: nowrap; }
tr { break-inside: avoid; } a { color: inherit; } code { font: 11.5px/18px Consolas, "DejaVu Sans Mono", monospace; word-break: break-all; }
small { font-size: 12.5px; color: #444; } .sign { text-align: right; margin: 32px 0; }
.limits { border-top: 1px solid #999; margin-top: 24px; font-size: 13.5px; line-height: 24px; break-inside: avoid; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
`;

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
