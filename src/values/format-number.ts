const MS_PER_SECOND = 1000;
const SECONDS_PER_MINUTE = 60;
const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 24;

/** `94.0 %`. What is not quite all (or nothing) never reads as if it were. */
export function formatPercent(fraction: number): string {
  const text = (fraction * 100).toFixed(1);
  if (fraction < 1 && text === '100.0') return '>99.9 %';
  if (fraction > 0 && text === '0.0') return '<0.1 %';
  return `${withMinus(text)} %`;
}

/** `6.0 points`, of a difference of two fractions. */
export function formatPoints(fraction: number): string {
  return inPoints(withMinus(toTenths(fraction * 100)));
}

/** `−6.0 points`, `+0.4 points`. */
export function formatChange(fraction: number): string {
  return inPoints(formatSigned(fraction * 100));
}

/** `−9.8 to −2.2`, in points. */
export function formatChangeInterval([low, high]: readonly [number, number]): string {
  return `${formatSigned(low * 100)} to ${formatSigned(high * 100)}`;
}

/** `+12.5 %`: how much more than before. */
export function formatIncrease(before: number, after: number): string {
  if (before === 0) return after === 0 ? '0.0 %' : 'from nothing';
  return `${formatSigned((after / before - 1) * 100)} %`;
}

/** `0.84`, `−0.66`. What is not quite 1 never reads as if it were; with `Math.floor` nothing reads as more than it is. */
export function formatCoefficient(
  value: number,
  round: (n: number) => number = Math.round,
): string {
  // the product of 0.29 and 100 is a little less than 29
  const hundredths = round(Number((value * 100).toFixed(9)));
  const shown = value < 1 && hundredths === 100 ? 99 : hundredths;
  return withMinus((shown / 100).toFixed(2));
}

/** `0.2 %`; how often noise alone would do it. */
export function formatChance(p: number): string {
  return p < 0.001 ? 'less than 0.1 %' : formatPercent(p);
}

/** `$1.25`; small amounts keep four decimals. */
export function formatUsd(usd: number): string {
  if (usd > 0 && usd < 0.0001) return 'less than $0.0001';
  return usd > 0 && usd < 0.1 ? `$${usd.toFixed(4)}` : `$${grouped(usd.toFixed(2))}`;
}

/** `820 ms`, `1.9 s`, `2 min 3 s`, `1 h 4 min`. */
export function formatDuration(ms: number): string {
  if (ms < MS_PER_SECOND) return `${Math.round(ms)} ms`;
  const seconds = ms / MS_PER_SECOND;
  if (seconds < SECONDS_PER_MINUTE) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / SECONDS_PER_MINUTE);
  if (minutes < MINUTES_PER_HOUR) return `${minutes} min ${whole % SECONDS_PER_MINUTE} s`;
  return `${Math.floor(minutes / MINUTES_PER_HOUR)} h ${minutes % MINUTES_PER_HOUR} min`;
}

/** `2 days`, `7 hours`, `less than an hour`. */
export function formatAge(days: number): string {
  const hours = Math.floor(days * HOURS_PER_DAY);
  if (hours < 1) return 'less than an hour';
  return days < 1 ? countOf(hours, 'hour') : countOf(Math.floor(days), 'day');
}

/** `12,345`. */
export function formatCount(count: number): string {
  return grouped(String(count));
}

/** `120`, `1,300`: an estimate, rounded up to two figures. */
export function formatAbout(count: number): string {
  const unit = 10 ** Math.max(0, Math.ceil(Math.log10(count)) - 2);
  return formatCount(Math.ceil(count / unit) * unit);
}

/** `1 case`, `1,200 cases`. */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${count === 1 ? noun : `${noun}s`}`;
}

function inPoints(tenths: string): string {
  return `${tenths} ${/^[+−]?1\.0$/.test(tenths) ? 'point' : 'points'}`;
}

function formatSigned(value: number): string {
  const text = toTenths(value);
  if (text === '0.0') return text;
  return value > 0 ? `+${text}` : withMinus(text);
}

/** One decimal, and no `-0.0`. */
function toTenths(value: number): string {
  const text = value.toFixed(1);
  return text === '-0.0' ? '0.0' : text;
}

function withMinus(text: string): string {
  return text.replace(/^-/, '−');
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}
