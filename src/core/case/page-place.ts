/** Parameters that say how one came to a page, and change from visit to visit. */
const passing =
  /^(utm_.*|spm|scm|from|source|ref|referer|share.*|t|_t|ts|time|timestamp|r|rand|_|token|sign|session.*|sid|narrow)$/i;

/** Host, path and what in the query or after the # names the page; '' when the address is none. */
export function pagePlace(url: string): string {
  if (!URL.canParse(url)) return '';
  const { host, pathname, searchParams, hash } = new URL(url);
  const kept = [...searchParams].filter(([name]) => !passing.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const route = /^#!?\//.test(hash) ? hash : '';
  return `${host}${pathname.replace(/\/+$/, '')}?${kept.map((pair) => pair.join('=')).join('&')}${route}`;
}
