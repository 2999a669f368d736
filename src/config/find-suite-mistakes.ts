import type { SuiteDocument } from '../domain/suite.gen.ts';
import { readDay } from '../values/calendar-day.ts';
import { isRecord } from '../values/json-guards.ts';
import { findCheckMistakes } from './find-check-mistakes.ts';
import { findJudgeMistakes, findNamesakes } from './find-judge-mistakes.ts';
import { findTargetMistakes } from './find-target-mistakes.ts';
import { extendPointer } from './source-document.ts';
import type { Mistake } from './mistake.ts';
import { explainOddGlob } from './affected-paths.ts';
import { describeOddQuotes, unquoteTypography } from './unquote-typography.ts';

/** The schema takes no more of each, and a pattern takes long to compile. */
const MOST_LOOKED_AT = 500;

/** What can be said of a suite whether or not it fits the schema: its target and its scorers. */
export function findPartMistakes(data: unknown): Mistake[] {
  if (!isRecord(data)) return [];
  const scorers = Array.isArray(data['scorers']) ? data['scorers'] : [];
  const judges = Array.isArray(data['judges']) ? data['judges'] : [];
  return [
    ...findTargetMistakes(data['target']),
    ...scorers
      .slice(0, MOST_LOOKED_AT)
      .flatMap((scorer: unknown, index) =>
        isRecord(scorer) ? findCheckMistakes(scorer, `/scorers/${index}`) : [],
      ),
    ...judges
      .slice(0, MOST_LOOKED_AT)
      .flatMap((judge: unknown, index) =>
        isRecord(judge) ? findJudgeMistakes(judge, `/judges/${index}`) : [],
      ),
  ];
}

/** What a suite that fits the schema gets wrong as a whole. */
export function findSuiteMistakes(suite: SuiteDocument): Mistake[] {
  const { run } = suite;
  const mistakes: Mistake[] = [];
  if (run.max_trials < run.trials)
    mistakes.push({
      pointer: '/run/max_trials',
      message: `run.max_trials (${run.max_trials}) is the last look and cannot be less than run.trials (${run.trials})`,
      hint: `write max_trials: ${run.trials}`,
    });
  suite.datasets.forEach(({ path }, index) => {
    const first = suite.datasets.findIndex((other) => other.path === path);
    if (first < index)
      mistakes.push({
        pointer: `/datasets/${index}/path`,
        message: `datasets[${index}] is the same file as datasets[${first}]`,
        hint: 'name each dataset once',
      });
  });
  return [
    ...mistakes,
    ...findNamesakes(suite),
    ...findOddVersions(suite),
    ...findOddDates(suite),
    ...findIdleProofs(suite),
    ...findUnrepeatable(suite),
    ...findOddGlobs(suite),
    ...findUntimed(suite),
  ];
}

function findOddVersions({ datasets }: SuiteDocument): Mistake[] {
  return datasets.flatMap(({ version }, index) => {
    const meant = unquoteTypography(version);
    return meant === undefined
      ? []
      : {
          pointer: `/datasets/${index}/version`,
          ...describeOddQuotes(version, meant),
          readable: true,
        };
  });
}

function findOddDates({ prices }: SuiteDocument): Mistake[] {
  return Object.entries(prices).flatMap(([model, { as_of }]) =>
    as_of === undefined || readDay(as_of) !== undefined
      ? []
      : {
          pointer: `${extendPointer('/prices', model)}/as_of`,
          message: `${as_of} is on no calendar`,
          hint: 'write the day of the price: as_of: "2026-11-01"',
          readable: true,
        },
  );
}

/** A way to hold a bar that is not there. */
function findIdleProofs({ gates }: SuiteDocument): Mistake[] {
  return Object.entries(gates.metrics)
    .filter(
      ([, { proof, max_drop, release_max_drop }]) =>
        proof !== undefined && max_drop === undefined && release_max_drop === undefined,
    )
    .map(([metric]) => ({
      pointer: `${extendPointer('/gates/metrics', metric)}/proof`,
      message: `proof says how a drop is judged, and ${metric} has no bar for drops`,
      hint: 'add max_drop: 0.02, or leave proof out',
    }));
}

/** Targets that no commit of the repository holds: the base commit's is the same. */
const ELSEWHERE = ['http', 'recorded'] as const;

function findUnrepeatable({ gates, target }: SuiteDocument): Mistake[] {
  const kind = ELSEWHERE.find((name) => target[name] !== undefined);
  if (!gates.baseline.fresh || kind === undefined) return [];
  return [
    {
      pointer: '/gates/baseline/fresh',
      message: `gates.baseline.fresh runs the base commit's target beside this one, and what ${kind === 'http' ? 'an http' : 'a recorded'} target answers is not the commit's`,
      hint: 'leave it out: the stored baseline is used',
    },
  ];
}

/** A glob that can match no path of the repository would never be touched. */
function findOddGlobs({ run }: SuiteDocument): Mistake[] {
  return (run.affected_by ?? []).flatMap((glob, index) => {
    const why = explainOddGlob(glob);
    if (why === undefined) return [];
    return {
      pointer: `/run/affected_by/${index}`,
      message: `run.affected_by[${index}] ${why}`,
      hint: 'write paths from the root of the repository, with `/`: affected_by: ["app/**"]',
    };
  });
}

/** A bar for what is not measured would never be held. */
function findUntimed({ run, target, gates, scorers }: SuiteDocument): Mistake[] {
  if (!run.batch || target.openai === undefined) return [];
  const untimed = (pointer: string, what: string): Mistake => ({
    pointer,
    message: `${what} needs the time of each answer, and what a batch answers has none`,
    hint: 'leave it out here, or write batch: false',
  });
  return [
    ...(gates.latency ? [untimed('/gates/latency', 'gates.latency')] : []),
    ...scorers.flatMap(({ type }, index) =>
      type === 'latency' || type === 'not-latency'
        ? [untimed(`/scorers/${index}`, `the scorer ${type}`)]
        : [],
    ),
  ];
}
