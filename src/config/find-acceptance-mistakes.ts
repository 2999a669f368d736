import { readAcceptedGate, type AcceptedGate } from '../values/accepted-gate.ts';
import { readDay } from '../values/calendar-day.ts';
import { isRecord } from '../values/json-guards.ts';
import { describeValue } from './describe-value.ts';
import type { Mistake } from './mistake.ts';

/** An acceptance as it was written, before or after it fits the schema. */
type WrittenAcceptance = Readonly<Record<string, unknown>>;

const SPELLINGS =
  'a gate is METRIC, floor/METRIC, release/METRIC, cost, cost/max_usd, latency or latency/p95_ms';

/** Why these are nobody's to accept, or what to write instead. */
const REFUSED_GATES: { readonly [gate: string]: { message: string; hint: string } } = {
  critical: {
    message:
      'the critical gate cannot be accepted: a critical case failed by a code check is never lived with',
    hint: 'mend the app; or decide, in a pull request of its own, that the case is not critical',
  },
  pins: {
    message: 'the pins gate cannot be accepted: a run that does not match its lock is no evidence',
    hint: 'run: touchstone pin',
  },
  completeness: {
    message: 'the completeness gate cannot be accepted: what was not measured cannot be weighed',
    hint: 'mend the cause and run again',
  },
  safety: {
    message: 'the safety gate cannot be accepted as a whole',
    hint: 'name the safety cases that may fail: cases: [ID]',
  },
};

const BOUND_WORDS: { readonly [kind in AcceptedGate['bound']]: string } = {
  drop: 'the largest drop that is accepted, e.g. bound: 0.05 for 5 points',
  least: 'the lowest mean that is accepted, e.g. bound: 0.85 for 85 %',
  increase: 'the largest increase that is accepted, e.g. bound: 0.2 for 20 %',
  usd: 'the most that one pass may cost, in US dollars',
  ms: 'the longest 95th percentile that is accepted, in milliseconds',
};

/** Ten times more, or more than everything, was meant as percent. */
const MOST: { readonly [kind in AcceptedGate['bound']]: number } = {
  drop: 1,
  least: 1,
  increase: 10,
  usd: Infinity,
  ms: Infinity,
};

/** What can be said of a list of acceptances whether or not it fits the schema, and of whatever suite. */
export function findAcceptanceMistakes(data: unknown): Mistake[] {
  if (!Array.isArray(data)) return [];
  const firstOf = new Map<string, number>();
  return data.flatMap((entry: unknown, index) => {
    if (!isRecord(entry)) return [];
    const pointer = `/${index}`;
    return [
      ...findTwin(entry, { pointer, index, firstOf }),
      ...findSubjectMistake(entry, pointer),
      ...findGateMistakes(entry, pointer),
      ...findDateMistakes(entry, pointer),
      ...findBlankReason(entry, pointer),
    ];
  });
}

function findTwin(
  { id }: WrittenAcceptance,
  { pointer, index, firstOf }: { pointer: string; index: number; firstOf: Map<string, number> },
): Mistake[] {
  if (typeof id !== 'string') return [];
  const first = firstOf.get(id);
  if (first === undefined) {
    firstOf.set(id, index);
    return [];
  }
  return [
    {
      pointer: `${pointer}/id`,
      message: `the id "${id}" is taken: entry ${first + 1} has it`,
      hint: 'give every acceptance an id of its own',
    },
  ];
}

function findSubjectMistake({ cases, gate }: WrittenAcceptance, pointer: string): Mistake[] {
  if ((cases === undefined) !== (gate === undefined)) return [];
  return [
    {
      pointer,
      ...(cases !== undefined && { key: 'gate' }),
      message:
        cases === undefined
          ? 'this acceptance says neither which cases nor which gate may fail'
          : 'an acceptance is for cases or for a gate, not for both',
      hint: 'write cases: [ID] for safety cases, or gate: METRIC and bound: 0.05; two entries for both',
    },
  ];
}

function findGateMistakes({ cases, gate, bound }: WrittenAcceptance, pointer: string): Mistake[] {
  if (gate === undefined)
    return cases !== undefined && bound !== undefined
      ? [
          {
            pointer,
            key: 'bound',
            message: 'a case fails or passes: there is no bound to it',
            hint: 'leave bound out',
          },
        ]
      : [];
  if (typeof gate !== 'string') return [];
  const read = readAcceptedGate(gate);
  if (!read) return [{ pointer: `${pointer}/gate`, ...refuseGate(gate) }];
  if (bound === undefined)
    return [
      {
        pointer,
        lacks: 'bound',
        message: `the acceptance of ${gate} lacks the key "bound"`,
        hint: BOUND_WORDS[read.bound],
      },
    ];
  if (typeof bound !== 'number' || bound < 0) return [];
  if (bound > 0 && bound <= MOST[read.bound]) return [];
  return [
    {
      pointer: `${pointer}/bound`,
      message:
        bound === 0
          ? 'a bound of 0 accepts nothing'
          : `bound is a fraction, at most ${MOST[read.bound]}; found ${describeValue(bound)}`,
      hint: BOUND_WORDS[read.bound],
    },
  ];
}

function refuseGate(gate: string): { message: string; hint: string } {
  if (!Object.hasOwn(REFUSED_GATES, gate))
    return { message: `"${gate}" names no gate that can be accepted`, hint: SPELLINGS };
  const { message, hint } = REFUSED_GATES[gate]!;
  return { message, hint: `${hint} (a metric of that name: no-regression/${gate})` };
}

function findDateMistakes({ created, expires }: WrittenAcceptance, pointer: string): Mistake[] {
  const mistakes: Mistake[] = [];
  const dayOf = (key: string, value: unknown): number | undefined => {
    if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
    const day = readDay(value);
    if (day === undefined)
      mistakes.push({
        pointer: `${pointer}/${key}`,
        message: `${value} is on no calendar`,
        hint: `write ${key}: "YYYY-MM-DD"`,
      });
    return day;
  };
  const from = dayOf('created', created);
  const until = dayOf('expires', expires);
  if (from !== undefined && until !== undefined && until < from)
    mistakes.push({
      pointer: `${pointer}/expires`,
      message: `it expires (${String(expires)}) before it was created (${String(created)})`,
      hint: 'expires is the last day it holds',
    });
  return mistakes;
}

function findBlankReason({ reason }: WrittenAcceptance, pointer: string): Mistake[] {
  if (typeof reason !== 'string' || reason === '' || reason.trim() !== '') return [];
  return [
    {
      pointer: `${pointer}/reason`,
      message: 'the reason is blank',
      hint: 'say why this failure can be lived with, and until what',
    },
  ];
}
