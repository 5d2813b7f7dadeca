/** The verifier as one self-contained HTML text, built by scripts/verify-page-plugin.ts. */
declare module 'virtual:verify-page' {
  const html: string;
  export default html;
}
