const BYTE_ORDER_MARK = '\uFEFF';

/** The body's text, without the mark that some servers put before it. */
export function readText(body: Buffer): string {
  const text = body.toString('utf8');
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
