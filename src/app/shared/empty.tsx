import type { ComponentChildren } from 'preact';

const art = {
  page: (
    <>
      <path d="M26 8h26l14 14v42H26zM52 8v14h14" />
      <rect class="art-seal" x="50" y="44" width="18" height="18" rx="3" />
    </>
  ),
  search: (
    <>
      <circle cx="40" cy="32" r="18" />
      <path d="m53 45 14 14" />
    </>
  ),
  capture: (
    <>
      <path d="M12 20v-8h10M66 12h10v8M76 52v8H66M22 60H12v-8" />
      <circle cx="44" cy="36" r="9" />
    </>
  ),
};

/** Nothing here yet: a line drawing, what is missing, and what to do first. */
export function Empty({
  drawing,
  title,
  words,
  children,
}: {
  drawing: keyof typeof art;
  title: string;
  words: string;
  children?: ComponentChildren;
}) {
  return (
    <section class="empty">
      <svg class="art" viewBox="0 0 88 72" aria-hidden="true">
        {art[drawing]}
      </svg>
      <h2>{title}</h2>
      <p>{words}</p>
      {children}
    </section>
  );
}
