/** A number as it was written: exact, and as the nearest double. */
export interface WrittenNumber {
  /** Equal numbers have equal texts, however many digits they have. */
  exact: string;
  value: number;
  text: string;
}

/**
 * Commas part thousands (or lakhs); anything else after a comma is another number. No number has a hundred groups: without an end
 * a long row of what is none would be read once from each of its digits.
 */
const DIGITS =
  /(?:\d{1,3}(?:,\d{2,3}){0,99},\d{3}(?!\d)|\d+)(?:\.\d+)?(?:[eE][-+]?\d{1,3}(?![\p{L}\p{N}]))?|(?<!\d)\.\d+/gu;
const CODE =
  '(?<!\\p{L})(?:AUD|BRL|CAD|CHF|CNY|CZK|DKK|EUR|GBP|HKD|HUF|ILS|INR|JPY|KRW|MXN|NOK|NZD|PLN|SEK|SGD|THB|TRY|USD|ZAR)';
const CURRENCY = `(?:[A-Z]{0,2}\\p{Sc}|${CODE} ?)`;
const SIGN_FIRST = new RegExp(`(?:^|[^\\p{L}\\p{N})\\]%_.])([-+\\u2212])(?:${CURRENCY})?$`, 'u');
const CURRENCY_FIRST = new RegExp(`${CURRENCY}([-+\\u2212])$`, 'u');
const CURRENCY_CODE = new RegExp(`${CODE}$`, 'u');
const LOOK_BACK = 8;

/**
 * The numbers in a text, in order: `1,234`, `-5`, `$-5`, `-€5.20`, `+3`, `2.5e3`, `50%` (as 50). A minus between two
 * numbers or after a letter is none ("3-5" holds 3 and 5), and digits that end a word are no number ("GPT4").
 */
export function readNumbers(text: string): WrittenNumber[] {
  const numbers: WrittenNumber[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    if (/[\p{L}_]$/u.test(before) && !CURRENCY_CODE.test(before)) continue;
    const sign = (SIGN_FIRST.exec(before) ?? CURRENCY_FIRST.exec(before))?.[1];
    numbers.push(readNumber(match[0], sign !== undefined && sign !== '+'));
  }
  return numbers;
}

function readNumber(text: string, negative: boolean): WrittenNumber {
  const plain = text.replaceAll(',', '').toLowerCase();
  const [mantissa = '', power = '0'] = plain.split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  const sign = negative && significant !== '' ? '-' : '';
  const exponent = Number(power) - fraction.length + (digits.length - significant.length);
  return {
    exact: significant === '' ? '0' : `${sign}${significant}e${exponent}`,
    value: Number(`${sign}${plain}`),
    text: `${sign}${text}`,
  };
}
