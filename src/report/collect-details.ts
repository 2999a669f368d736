import type { Case } from '../domain/case.ts';
import type { Score, Trial } from '../domain/run.ts';
import type { CaseChoice, ChosenSide } from './choose-cases.ts';
import type { CaseDetail, CaseKind, CaseSide } from './report.ts';

/** Where the texts of the chosen cases are read from: each run once, from its beginning to its end. */
export interface DetailSources {
  trials: AsyncIterable<Trial>;
  /** Trials as the base's yardstick scores them. */
  byBase?: AsyncIterable<Trial>;
  baselineTrials?: AsyncIterable<Trial>;
  /** The case in its dataset; absent where the dataset is not at hand. */
  readCase: (choice: CaseChoice) => Promise<Case | undefined>;
}

/** By content and trial number; of the baseline by the input alone, for what is expected may have changed since. */
type ShownTrials = Map<string, Trial[]>;

type KeyOf = (side: Pick<ChosenSide, 'case_hash' | 'expectation_hash' | 'kept' | 'show'>) => string;

/** Reads inputs and outputs of the chosen cases again: what a run holds in memory has no texts. */
export async function collectDetails(
  choices: readonly CaseChoice[],
  { trials, byBase, baselineTrials, readCase }: DetailSources,
): Promise<CaseDetail[]> {
  const sidesOf = (isScored: boolean): ChosenSide[] =>
    choices.flatMap(({ form, after }) => ((form === 'scored') === isScored ? after : []));
  const own = await findShown(trials, sidesOf(false), keyOf);
  const scored = byBase
    ? await findShown(byBase, sidesOf(true), keyOf)
    : new Map<string, Trial[]>();
  const before = baselineTrials
    ? await findShown(
        baselineTrials,
        choices.flatMap((choice) => choice.before ?? []),
        keyOfInput,
      )
    : new Map<string, Trial[]>();
  return await Promise.all(
    choices.map(async (choice) => {
      const after = choice.form === 'scored' ? scored : own;
      const shown = pick(choice.after, after.get(keyOf(choice.after)));
      const testCase = await readCase(choice);
      return {
        id: choice.id,
        kind: choice.kind,
        tags: choice.tags,
        critical: choice.critical,
        safety: choice.safety,
        ...(choice.form && { form: choice.form }),
        ...(testCase && { place: testCase.place }),
        input: testCase?.input,
        ...(testCase?.reference !== undefined && { reference: testCase.reference }),
        ...(choice.before && {
          before: describeSide(choice.before, before.get(keyOfInput(choice.before))),
        }),
        after: {
          ...describeSide(choice.after, shown ? [shown] : []),
          reasons: shown ? listReasons(shown, choice.kind) : [],
        },
      };
    }),
  );
}

async function findShown(
  trials: AsyncIterable<Trial>,
  sides: readonly ChosenSide[],
  nameOf: KeyOf,
): Promise<ShownTrials> {
  const wanted = new Set(sides.map(nameOf));
  const found: ShownTrials = new Map();
  // a run of a hundred thousand passes is not read once more to show none of them
  if (wanted.size === 0) return found;
  for await (const trial of trials) {
    const key = nameOf({ ...trial, show: trial.trial });
    if (wanted.has(key)) found.set(key, [...(found.get(key) ?? []), trial]);
  }
  return found;
}

/** Two datasets may hold the same case; one that was renamed since still has its trials. */
function pick(side: ChosenSide, twins: readonly Trial[] = []): Trial | undefined {
  const isSame = (trial: Trial): boolean => trial.expectation_hash === side.expectation_hash;
  const named = twins.filter((trial) => trial.case === side.id);
  return named.findLast(isSame) ?? named.at(-1) ?? twins.findLast(isSame) ?? twins.at(-1);
}

const keyOf: KeyOf = (side) => `${side.expectation_hash} ${keyOfInput(side)}`;

const keyOfInput: KeyOf = (side) =>
  `${side.case_hash} ${side.show ?? 0}${side.kept ? ' kept' : ''}`;

function describeSide(side: ChosenSide, twins: readonly Trial[] | undefined): CaseSide {
  return {
    passed: side.passed,
    trials: side.trials,
    ...(side.passedThere !== undefined && { passedThere: side.passedThere }),
    output: pick(side, twins)?.output ?? {
      output: null,
      error: { kind: 'error', message: 'not measured' },
    },
  };
}

/**
 * What was said against the output: first by the scorers that block, then by those that advise. Of a case that is shown
 * because its scorers contradict each other, what every judge said.
 */
function listReasons({ scores, output }: Trial, kind: CaseKind): string[] {
  const isTold = (score: Score): boolean =>
    (score.status === 'scored' && !score.pass) ||
    score.status === 'errored' ||
    (kind === 'conflicting' && score.by === 'judge');
  const told = scores.filter(isTold);
  const reasons = [
    ...told.filter(({ advisory }) => !advisory),
    ...told.filter(({ advisory }) => advisory),
  ].map(tellScore);
  return reasons.length === 0 && output.error ? [output.error.message] : reasons;
}

function tellScore(score: Score): string {
  const who = `${score.name}${score.advisory ? ' (advises)' : ''}`;
  if (score.status !== 'scored') return `${who}: ${score.why}`;
  return `${who}: ${score.reason}`;
}
