/** Our own drawings on a 20 px grid, 1.5 px stroke; words stand beside them. */
const paths = {
  alert: (
    <>
      <path d="M10 3.2 17.6 16.4H2.4L10 3.2ZM10 8v4M10 14.2v.1" />
    </>
  ),
  arrow: (
    <>
      <path d="M4 10h12M11 5l5 5-5 5" />
    </>
  ),
  bell: (
    <>
      <path d="M5 8.5a5 5 0 0 1 10 0c0 3.8 1.5 5 1.5 5h-13s1.5-1.2 1.5-5ZM8.4 16.3a1.8 1.8 0 0 0 3.2 0" />
    </>
  ),
  box: (
    <>
      <path d="M3 6.5 10 3l7 3.5v7L10 17l-7-3.5v-7ZM3 6.5l7 3.5m0 0 7-3.5M10 10v7" />
    </>
  ),
  capture: (
    <>
      <path d="M3 7V5a2 2 0 0 1 2-2h2M13 3h2a2 2 0 0 1 2 2v2M17 13v2a2 2 0 0 1-2 2h-2M7 17H5a2 2 0 0 1-2-2v-2" />
      <circle cx="10" cy="10" r="2.75" />
    </>
  ),
  card: (
    <>
      <rect x="2.75" y="4.5" width="14.5" height="11" rx="1.75" />
      <path d="M2.75 8h14.5M5.5 12h3" />
    </>
  ),
  chat: (
    <>
      <path d="M3 5.25A1.75 1.75 0 0 1 4.75 3.5h10.5A1.75 1.75 0 0 1 17 5.25v6.5a1.75 1.75 0 0 1-1.75 1.75H9l-4 3.25V13.5h-.25A1.75 1.75 0 0 1 3 11.75v-6.5Z" />
    </>
  ),
  check: (
    <>
      <path d="m4 10.5 4 4 8-9" />
    </>
  ),
  clock: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4.2l2.6 1.8" />
    </>
  ),
  copy: (
    <>
      <rect x="7" y="7" width="10" height="10" rx="2" />
      <path d="M13 4.5A1.5 1.5 0 0 0 11.5 3h-7A1.5 1.5 0 0 0 3 4.5v7A1.5 1.5 0 0 0 4.5 13" />
    </>
  ),
  download: (
    <>
      <path d="M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13" />
    </>
  ),
  fail: (
    <>
      <rect x="2.75" y="3.75" width="14.5" height="12.5" rx="1.75" />
      <path d="M2.75 7h14.5M8 9.8l4 4M12 9.8l-4 4" />
    </>
  ),
  file: (
    <>
      <path d="M5 2.75h6.5L16 7.25v9A1.25 1.25 0 0 1 14.75 17.5h-9.5A1.25 1.25 0 0 1 4 16.25V4a1.25 1.25 0 0 1 1-1.25ZM11.25 3v4.5h4.5" />
    </>
  ),
  flag: (
    <>
      <path d="M4.5 17.5V3.2c3.5-1.6 6 1.6 10.5 0v8.3c-4.5 1.6-7-1.6-10.5 0" />
    </>
  ),
  folder: (
    <>
      <path d="M2.75 15V5.25A1.25 1.25 0 0 1 4 4h3.6l1.8 2h6.6a1.25 1.25 0 0 1 1.25 1.25V15A1.25 1.25 0 0 1 16 16.25H4A1.25 1.25 0 0 1 2.75 15Z" />
    </>
  ),
  gear: (
    <>
      <circle cx="10" cy="10" r="2.5" />
      <path d="M10 2.8v2M10 15.2v2M2.8 10h2M15.2 10h2M4.9 4.9l1.4 1.4M13.7 13.7l1.4 1.4M15.1 4.9l-1.4 1.4M6.3 13.7l-1.4 1.4" />
    </>
  ),
  image: (
    <>
      <rect x="3" y="4" width="14" height="12" rx="1.75" />
      <circle cx="7.2" cy="8" r="1.3" />
      <path d="m3.5 14.5 4-3.5 2.8 2.3 3-3.3 3.7 3.8" />
    </>
  ),
  info: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 9.2v4.3M10 6.4v.1" />
    </>
  ),
  left: (
    <>
      <path d="M12.5 4.5 7 10l5.5 5.5" />
    </>
  ),
  list: (
    <>
      <path d="M7.5 5.5h9.5M7.5 10h9.5M7.5 14.5h9.5M3.4 5.5h.1M3.4 10h.1M3.4 14.5h.1" />
    </>
  ),
  lock: (
    <>
      <rect x="4" y="9" width="12" height="8" rx="1.75" />
      <path d="M6.75 9V6.5a3.25 3.25 0 0 1 6.5 0V9" />
    </>
  ),
  okc: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="m6.8 10.2 2.2 2.2 4.2-4.6" />
    </>
  ),
  pen: (
    <>
      <path d="M3 17h14M5 13.5V11l7.5-7.5L15 6l-7.5 7.5H5Z" />
    </>
  ),
  pin: (
    <>
      <path d="M12.2 2.8 17.2 7.8l-3 1-3.2 3.2-.4 3.6-6.2-6.2 3.6-.4 3.2-3.2 1-3ZM7.5 12.5 3 17" />
    </>
  ),
  plus: (
    <>
      <path d="M10 4v12M4 10h12" />
    </>
  ),
  puzzle: (
    <>
      <path d="M7.5 4.5a1.75 1.75 0 0 1 3.5 0V5h4a1 1 0 0 1 1 1v3h-.5a1.75 1.75 0 0 0 0 3.5h.5V16a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-4h.6a1.75 1.75 0 0 0 0-3.5H3V6a1 1 0 0 1 1-1h3.5v-.5Z" />
    </>
  ),
  rec: (
    <>
      <circle cx="10" cy="10" r="7" />
      <circle cx="10" cy="10" r="3" fill="currentColor" stroke="none" />
    </>
  ),
  receipt: (
    <>
      <path d="M4.5 2.75v14.5l2-1.4 1.8 1.4 1.7-1.4 1.7 1.4 1.8-1.4 2 1.4V2.75l-2 1.4-1.8-1.4-1.7 1.4-1.7-1.4-1.8 1.4-2-1.4ZM7.5 8h5M7.5 11.5h5" />
    </>
  ),
  right: (
    <>
      <path d="m7.5 4.5 5.5 5.5-5.5 5.5" />
    </>
  ),
  rule: (
    <>
      <path d="M4 4.5A1.5 1.5 0 0 1 5.5 3H16v11.5H5.5A1.5 1.5 0 0 0 4 16V4.5ZM4 16a1.5 1.5 0 0 0 1.5 1.5H16v-3M7.5 6.5h5M7.5 9.5h5" />
    </>
  ),
  search: (
    <>
      <circle cx="9" cy="9" r="5.5" />
      <path d="m13.2 13.2 3.8 3.8" />
    </>
  ),
  target: (
    <>
      <circle cx="10" cy="10" r="5.5" />
      <path d="M10 2v3.5M10 14.5V18M2 10h3.5M14.5 10H18" />
    </>
  ),
  todo: (
    <>
      <circle cx="10" cy="10" r="7" stroke-dasharray="2.6 2.6" />
    </>
  ),
  x: (
    <>
      <path d="m5 5 10 10M15 5 5 15" />
    </>
  ),
};

export type IconName = keyof typeof paths;

/** One icon; small is 16 px. It is never the only name of a thing: the words do that. */
export function Icon({ name, small, class: extra }: { name: IconName; small?: boolean; class?: string }) {
  return (
    <svg class={`i${small ? ' s' : ''}${extra ? ` ${extra}` : ''}`} viewBox="0 0 20 20" aria-hidden="true">
      {paths[name]}
    </svg>
  );
}
