const shapes = {
  lock: 'M5.75 9h8.5A1.75 1.75 0 0 1 16 10.75v4.5A1.75 1.75 0 0 1 14.25 17h-8.5A1.75 1.75 0 0 1 4 15.25v-4.5A1.75 1.75 0 0 1 5.75 9ZM6.75 9V6.5a3.25 3.25 0 0 1 6.5 0V9',
  box: 'M3 6.5 10 3l7 3.5v7L10 17l-7-3.5v-7ZM3 6.5l7 3.5m0 0 7-3.5M10 10v7',
  info: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0M10 9.2v4.3M10 6.4v.1',
  ok: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0m3.8.2 2.2 2.2 4.2-4.6',
  alert: 'M10 3.2 17.6 16.4H2.4L10 3.2ZM10 8v4M10 14.2v.1',
  copy: 'M9 7h6a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2ZM13 4.5A1.5 1.5 0 0 0 11.5 3h-7A1.5 1.5 0 0 0 3 4.5v7A1.5 1.5 0 0 0 4.5 13',
} as const;

/** One of the page's icons; words always stand beside it. */
export function Icon({ name, class: extra = '' }: { name: keyof typeof shapes; class?: string }) {
  return (
    <svg class={`i ${extra}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
