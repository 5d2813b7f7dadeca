/** What the user can meet and we foresaw. core/words/failures has for each code what happened and what to do now. */
export const errorCodes = [
  'private-window',
  'page-forbidden',
  'page-silent',
  'page-reading-invalid',
  'page-broken',
  'reload-needs-click',
  'capture-running',
  'capture-open',
  'screenshot-refused',
  'tab-gone',
  'capture-cancelled',
  'disk-full',
  'disk-low',
  'ledger-damaged',
  'key-missing',
  'not-found',
  'nothing-to-export',
  'import-too-large',
  'import-empty',
  'recording-refused',
  'nothing-selected',
  'unexpected',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An error with a text for the user; `detail` is for the log and the bug report, never shown alone. */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, detail = '', options?: { cause?: unknown }) {
    super(detail || code, options);
    this.name = 'AppError';
    this.code = code;
  }
}

/** Any thrown value as an AppError: foreign errors become `unexpected`, a full disk is recognised by its name. */
export function asAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const name = thrown instanceof Error ? thrown.name : '';
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  // Dexie wraps the browser's QuotaExceededError in an AbortError and keeps the original in `inner`.
  const inner = (thrown as { inner?: { name?: string } } | null)?.inner?.name ?? '';
  if (name === 'QuotaExceededError' || inner === 'QuotaExceededError') {
    return new AppError('disk-full', message, { cause: thrown });
  }
  return new AppError('unexpected', message, { cause: thrown });
}
