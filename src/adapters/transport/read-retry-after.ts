/**
 * Milliseconds that an answer's headers ask to wait: `retry-after-ms`, else `Retry-After` as seconds or as an
 * HTTP date. `now` is in milliseconds since 1970. Undefined where nothing useful is said.
 */
export function readRetryAfter(
  headers: { get(name: string): string | undefined },
  now: number,
): number | undefined {
  const precise = Number(headers.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(precise) && precise >= 0) return precise;
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value) * 1000;
  // `Date.parse` makes years of bare numbers; an HTTP date starts with the day's name.
  const date = /^[A-Za-z]{3}/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
