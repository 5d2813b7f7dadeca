/**
 * The content lines of an iCalendar file, read strictly by RFC 5545: CRLF only, at most 75 octets a line, whole UTF-8
 * in each, every line a name and a value. Throws where one is broken.
 */
export function unfolded(bytes: Uint8Array): string[] {
  const whole = Buffer.from(bytes);
  const raw = whole.toString('latin1');
  if (!raw.endsWith('\r\n') || /(^|[^\r])\n|\r[^\n]/.test(raw))
    throw new Error('a line does not end with CRLF');
  const lines: string[] = [];
  for (const line of raw.slice(0, -2).split('\r\n')) {
    if (line.length > 75) throw new Error(`a line of ${line.length} octets`);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'));
    if (/^[ \t]/.test(text)) lines.push(lines.pop()! + text.slice(1));
    else lines.push(text);
  }
  for (const line of lines)
    if (!/^[A-Z][A-Z0-9-]*(;[A-Z-]+=[^:;]+)*:./.test(line)) throw new Error(`no content line: ${line}`);
  return lines;
}
