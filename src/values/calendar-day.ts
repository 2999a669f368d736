const MS_PER_DAY = 86_400_000;

/** Days since 1970 of a `YYYY-MM-DD` that is on the calendar (UTC); undefined for anything else. */
export function readDay(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00Z`);
  // 30 February would be read as 2 March
  return Number.isFinite(ms) && formatDay(ms) === text ? ms / MS_PER_DAY : undefined;
}

/** The day (UTC) of a time in milliseconds since 1970, as `YYYY-MM-DD`. */
export function formatDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
