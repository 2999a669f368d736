import type { RateNews } from '../../domain/pace.ts';

/** What OpenAI and those that follow it count; the scarcer of the two says how long nothing is left. */
const COUNTED = ['requests', 'tokens'];
const MS = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
]);

/** What the headers of an answer say of the limits: of `6m0s`, `1.5s`, `20ms`. Nothing where they say nothing that is understood. */
export function readRate(get: (name: string) => string | undefined): RateNews | undefined {
  let news: RateNews | undefined;
  for (const what of COUNTED) {
    const left = Number.parseInt(get(`x-ratelimit-remaining-${what}`) ?? '', 10);
    const resetMs = readDuration(get(`x-ratelimit-reset-${what}`) ?? '');
    if (!Number.isFinite(left) || resetMs === undefined) continue;
    if (!news || left < news.remaining) news = { remaining: left, resetMs };
  }
  return news;
}

function readDuration(text: string): number | undefined {
  if (!/^(?:\d{1,9}(?:\.\d{1,9})?(?:ms|h|m|s))+$/.test(text)) return undefined;
  return [...text.matchAll(/([\d.]+)(ms|h|m|s)/g)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (MS.get(unit!) ?? 0),
    0,
  );
}
