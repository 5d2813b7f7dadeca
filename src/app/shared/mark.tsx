/** The product's mark: a page with a folded corner, and the seal 正 at its foot. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 20 20" aria-hidden="true">
      <path
        fill="#2e74c4"
        d="M4.25 1.5h6.3c.4 0 .78.16 1.06.44l2.95 2.95c.28.28.44.66.44 1.06V8.6h-4.9A1.5 1.5 0 0 0 8.6 10.1v8.4H4.25A1.75 1.75 0 0 1 2.5 16.75V3.25A1.75 1.75 0 0 1 4.25 1.5Z"
      />
      <rect x="10" y="10" width="8.5" height="8.5" rx="1.3" fill="#cf4429" />
      <path
        d="M11.7 12h5.1M14.25 12v4.6M14.25 14.2h2.1M12.5 13.9v2.7M11.4 16.6h5.7"
        stroke="#fff"
        stroke-width=".85"
        fill="none"
      />
    </svg>
  );
}

/** The filled square 正: the one sign of what is sealed. `words` off leaves them to screen readers. */
export function Sealed({ children, words = true }: { children?: preact.ComponentChildren; words?: boolean }) {
  return (
    <span class="sealed" title="已封存">
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <rect width="14" height="14" rx="2" fill="currentColor" />
        <path
          d="M3 3.5h8M7 3.5v7M7 7h3.3M4.3 6.4v4.1M2.6 10.6h8.8"
          stroke="var(--surface)"
          stroke-width="1.25"
          fill="none"
        />
      </svg>
      <span class={words ? '' : 'vh'}>{children ?? '已封存'}</span>
    </span>
  );
}

/** The dot between two facts. */
export function Dot() {
  return <i class="sep" />;
}
