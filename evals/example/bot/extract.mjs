const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const CURRENCIES = { $: 'USD', '€': 'EUR', '£': 'GBP' };
const REASONS = {
  damaged: /broken|torn|ripped|crack|damaged|leak/i,
  'wrong-item': /wrong (item|size|colou?r)|instead of/i,
  late: /late|too long|after (my|the) trip/i,
  'changed-mind': /changed my mind|no longer need|don't need/i,
};

/** 1,299.50 and 74,90 and 1.299,50: the last separator with two digits behind it is the decimal one. */
function readNumber(text) {
  const [, whole, cents = ''] = /^([\d.,]*?\d)(?:[.,](\d{2}))?$/.exec(text);
  return Number(`${whole.replace(/[.,]/g, '')}.${cents || '0'}`);
}

/** The amount and its currency, the sign or word before or behind it. */
function readAmount(text) {
  const match =
    /(?<sign>[$€£])\s?(?<number>\d[\d.,]*\d|\d)|(?<number>\d[\d.,]*\d|\d)\s?(?<word>USD|EUR|GBP|[$€£])/.exec(
      text,
    );
  if (!match) return {};
  const { sign, number, word } = match.groups;
  const mark = sign ?? word;
  return { amount: readNumber(number), currency: CURRENCIES[mark] ?? mark };
}

/** 2026-03-03, 3 March 2026, March 3rd, 2026. */
function readDate(text) {
  const iso = /\b\d{4}-\d{2}-\d{2}\b/.exec(text);
  if (iso) return iso[0];
  const names = MONTHS.join('|');
  const words =
    new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>${names}) (?<year>\\d{4})`, 'i').exec(
      text,
    ) ??
    new RegExp(
      `\\b(?<month>${names}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})`,
      'i',
    ).exec(text);
  if (!words) return undefined;
  const { day, month, year } = words.groups;
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function readReason(text) {
  const found = Object.entries(REASONS).find(([, pattern]) => pattern.test(text));
  return found ? found[0] : 'other';
}

function readOrderId(text) {
  return /\bA\d{4}\b/i.exec(text)?.[0].toUpperCase();
}

/** A return request in plain words → its fields. What is not said is null, never guessed. */
export function extractReturn(text) {
  const { amount = null, currency = null } = readAmount(text);
  return {
    order_id: readOrderId(text) ?? null,
    amount,
    currency,
    date: readDate(text) ?? null,
    reason: readReason(text),
  };
}

/** The same in fewer lines: one pattern for the amount, one for the date. */
export function extractReturnBriefly(text) {
  const amount = /(\d+(?:\.\d+)?) ?(USD|EUR|GBP)|[$€£](\d+(?:\.\d+)?)/.exec(text);
  return {
    order_id: readOrderId(text) ?? null,
    amount: amount ? Number(amount[1] ?? amount[3]) : null,
    currency: amount?.[2] ?? 'USD',
    date: /\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? null,
    reason: readReason(text),
  };
}
