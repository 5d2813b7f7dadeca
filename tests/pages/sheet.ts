/** What a page is asked with: its own switches, the origin it is served from and the other one. */
export type Scene = { search: URLSearchParams; origin: string; other: string };
export type PageWriter = (scene: Scene) => string;

type Sheet = { title: string; style: string; body: string; script?: string };

const base = `* { box-sizing: border-box } body { margin: 0; font: 14px/1.5 sans-serif; color: #222; background: #fff }`;

/** The outermost markup of every page. */
export function sheet({ title, style, body, script = '' }: Sheet): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${base}
${style}</style>
</head>
<body>
${body}
${script ? `<script>${script}</script>` : ''}
</body>
</html>
`;
}

/** `count` pieces of markup, each from its number. */
export function repeat(count: number, write: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => write(i)).join('\n');
}
