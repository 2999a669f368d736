import { basename } from 'node:path/posix';
import type { DealtDecision, Diagnosis, FalseAlarms, SelfTest } from '../domain/diagnosis.ts';
import { capitalize } from './capitalize.ts';
import { formatCount, formatPercent, formatPoints } from '../values/format-number.ts';
import { quotePath } from '../values/quote-word.ts';

/** What a paragraph is: held, worth a look, not known; what to do (a command stands alone in `command`); how it was found. */
export interface Paragraph {
  kind: 'good' | 'bad' | 'open' | 'next' | 'aside';
  text: string;
  command?: string;
}

/** What the self-test came to, what to do about it, and what it can and cannot see. Untrusted text may be in it. */
export function describeSelfTest(diagnosis: Diagnosis): Paragraph[] {
  const { selfTest } = diagnosis;
  switch (selfTest.kind) {
    case 'none':
      return describeNone(selfTest, diagnosis);
    case 'split':
      return describeSplit(selfTest, diagnosis);
    case 'runs':
      return describeRuns(selfTest, diagnosis);
  }
}

type Kind<K extends SelfTest['kind']> = Extract<SelfTest, { kind: K }>;

/** `touchstone doctor` on two runs. */
function tellTwoRuns({ config }: Diagnosis): string {
  return `touchstone doctor ${quotePath(config)} --run RUN --baseline RUN`;
}

function describeNone({ why, next, answers }: Kind<'none'>, diagnosis: Diagnosis): Paragraph[] {
  if (answers && answers.changed.length > 0) return describeChanged(answers);
  const isCalm = diagnosis.run?.deterministic === true && next === undefined;
  const told: Paragraph[] = [
    isCalm
      ? { kind: 'good', text: `Nothing to measure: ${why}.` }
      : { kind: 'open', text: `Not measured: ${why}.` },
  ];
  if (next !== undefined) told.push(tellNext(next));
  if (answers)
    told.push({
      kind: 'good',
      text: `Both runs gave the same answers to all ${formatCount(answers.compared)} cases that they share.`,
    });
  else if (isCalm)
    told.push({
      kind: 'aside',
      text: 'Whether it really answers the same every time, two runs of the same commit tell:',
      command: tellTwoRuns(diagnosis),
    });
  return told;
}

/** A cure as the stages write it: words, and behind a colon a command. */
function tellNext(next: string): Paragraph {
  const [words = '', command] = next.split(/: (?=touchstone )/);
  return command === undefined
    ? { kind: 'next', text: `${capitalize(words)}.` }
    : { kind: 'next', text: `${capitalize(words)}:`, command };
}

function describeChanged({ compared, changed }: NonNullable<Kind<'none'>['answers']>): Paragraph[] {
  return [
    {
      kind: 'bad',
      text: `${formatCount(changed.length)} of ${formatCount(compared)} cases were answered differently by the two runs, though the suite says that the target has no noise: ${nameSome(changed)}.`,
    },
    {
      kind: 'next',
      text: 'A drop would be blamed on a change that is innocent. Find what varies (the time, a random number, a service behind the app), or take `deterministic: true` out of the suite.',
    },
  ];
}

const MOST_NAMED = 10;

function nameSome(ids: readonly string[]): string {
  const named = ids.slice(0, MOST_NAMED).join(', ');
  return ids.length > MOST_NAMED ? `${named} and ${ids.length - MOST_NAMED} more` : named;
}

function describeSplit(selfTest: Kind<'split'>, diagnosis: Diagnosis): Paragraph[] {
  const { splits, share, interval, inconclusive, sides, repeating, why } = selfTest;
  const { alpha } = diagnosis;
  const isTooMany = interval[0] > alpha;
  const trials = sides.baseline + sides.candidate;
  const isShort = sides.usual > sides.candidate;
  return [
    ...(why === undefined
      ? []
      : [{ kind: 'open' as const, text: `Not compared with the run that you named: ${why}.` }]),
    {
      kind: isTooMany ? 'bad' : 'good',
      text: `${formatPercent(share)} of ${formatCount(splits)} changes that changed nothing would have been blocked (95 % interval: ${formatPercent(interval[0])} to ${formatPercent(interval[1])}). ${tellBound(selfTest, alpha)}${tellOpen(inconclusive, isShort ? sides.usual : undefined)}`,
    },
    ...(isTooMany ? [TOO_MANY] : []),
    ...(repeating ? [REPEATING] : []),
    {
      kind: 'aside',
      text: `How: the ${trials} trials of each case are dealt at random, ${sides.baseline} to a baseline and ${sides.candidate} to a change, and the gate decides. Both are the same app, so every block is a false alarm.`,
    },
    {
      kind: 'aside',
      text: 'What this shows: whether the rule holds on the scores of this suite. What it cannot show: that the model, or the data behind the app, changes from one run to the next. Two runs of the same commit show that:',
      command: tellTwoRuns(diagnosis),
    },
  ];
}

function tellBound({ share, interval }: FalseAlarms, alpha: number): string {
  const isByChance = share > alpha && interval[0] <= alpha;
  return `The suite allows up to ${formatPercent(alpha)}${isByChance ? ', which the interval includes' : ''}.`;
}

/** `usual`: trials that a real change can have, where these are more. */
function tellOpen(inconclusive: number, usual?: number): string {
  if (inconclusive === 0) return '';
  const why =
    usual === undefined ? '' : `: fewer do with ${usual} trials, as a real change can have`;
  return ` ${formatPercent(inconclusive)} stayed undecided${why}.`;
}

const TOO_MANY: Paragraph = {
  kind: 'next',
  text: 'Do not trust a red check of this suite: set `mode: report`, and report this page as a bug of Touchstone.',
};

const REPEATING: Paragraph = {
  kind: 'bad',
  text: 'All trials of every case gave the same answer, so there was no noise to be alarmed by. Switch off the cache in front of the target, or write `deterministic: true` if it has no noise.',
};

function describeRuns(selfTest: Kind<'runs'>, diagnosis: Diagnosis): Paragraph[] {
  const { splits, share, interval, inconclusive, plain, within } = selfTest;
  const { alpha, run, baseline } = diagnosis;
  const isTooMany = interval[0] > alpha;
  const [first, second] = [baseline, run].map((found) => basename(found?.folder ?? ''));
  return [
    {
      kind: isTooMany ? 'bad' : 'good',
      text: `${formatPercent(share)} of ${formatCount(splits)} comparisons of the two runs would have been blocked, though nothing of yours changed between them. The suite allows up to ${formatPercent(alpha)}.${tellOpen(inconclusive)}`,
    },
    ...(within
      ? [
          {
            kind: 'aside' as const,
            text: `Within ${second} alone it is ${formatPercent(within.share)} of ${formatCount(within.splits)}: that is the noise of the answers.${isTooMany && within.interval[1] < interval[0] ? ' The rest came in between the runs.' : ''}`,
          },
        ]
      : []),
    {
      kind: 'aside',
      text: `As they stand: from ${first} to ${second} ${tellDrops(plain.drops)}; the gate ${ANSWERS[plain.forward]}${plain.forward === plain.backward ? ', and the other way round as well' : `. The other way round it ${ANSWERS[plain.backward]}`}.`,
    },
    ...(isTooMany ? [explainDrift(alpha)] : []),
    {
      kind: 'aside',
      text: `How: either run is the baseline half of the times, and the other's trials come in random order. Scorers, pins and target of both are the same${run?.kind === 'recorded' ? ' (as far as recordings tell: that both are of the same app, you have to know)' : ''}.`,
    },
  ];
}

/** Each of the two directions may be a false alarm as often as the suite allows. */
function explainDrift(alpha: number): Paragraph {
  return {
    kind: 'next',
    text: `Up to ${formatPercent(2 * alpha)} of such pairs do this by chance: compare another. If it happens again, something changes that no pin shows, such as the model behind its name, the data behind the app, or the load of the day. Then record main again before you believe a red check, and more often from now on.`,
  };
}

const ANSWERS: { readonly [decision in DealtDecision]: string } = {
  pass: 'passes it',
  fail: 'blocks it',
  inconclusive: 'cannot decide',
};

function tellDrops(drops: readonly { metric: string; drop: number }[]): string {
  return drops.map(({ metric, drop }) => `${metric} ${tellDrop(drop)}`).join(', ');
}

function tellDrop(drop: number): string {
  const points = formatPoints(Math.abs(drop));
  if (points === '0.0 points') return 'unchanged';
  return drop > 0 ? `fell ${points}` : `rose ${points}`;
}
