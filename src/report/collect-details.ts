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

/** By content and trial number. */
type ShownTrials = Map<string, Trial[]>;

/** Reads inputs and outputs of the chosen cases again: what a run holds in memory has no texts. */
export async function collectDetails(
  choices: readonly CaseChoice[],
  { trials, byBase, baselineTrials, readCase }: DetailSources,
): Promise<CaseDetail[]> {
  const sidesOf = (isScored: boolean): ChosenSide[] =>
    choices.flatMap(({ form, after }) => ((form === 'scored') === isScored ? after : []));
  const own = await findShown(trials, sidesOf(false));
  const scored = byBase ? await findShown(byBase, sidesOf(true)) : new Map<string, Trial[]>();
  const before = baselineTrials
    ? await findShown(
        baselineTrials,
        choices.flatMap((choice) => choice.before ?? []),
      )
    : new Map<string, Trial[]>();
  return await Promise.all(
    choices.map(async (choice) => {
      const after = choice.form === 'scored' ? scored : own;
      const shown = pick(choice.after, after);
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
        ...(choice.before && { before: describeSide(choice.before, before) }),
        after: {
          ...describeSide(choice.after, after),
          reasons: shown ? listReasons(shown, choice.kind) : [],
        },
      };
    }),
  );
}

async function findShown(
  trials: AsyncIterable<Trial>,
  sides: readonly ChosenSide[],
): Promise<ShownTrials> {
  const wanted = new Set(sides.map(keyOf));
  const found: ShownTrials = new Map();
  // a run of a hundred thousand passes is not read once more to show none of them
  if (wanted.size === 0) return found;
  for await (const trial of trials) {
    const key = keyOf({ ...trial, show: trial.trial });
    if (wanted.has(key)) found.set(key, [...(found.get(key) ?? []), trial]);
  }
  return found;
}

/** Two datasets may hold the same case; one that was renamed since still has its trials. */
function pick(side: ChosenSide, found: ShownTrials): Trial | undefined {
  const twins = found.get(keyOf(side)) ?? [];
  return twins.findLast((trial) => trial.case === side.id) ?? twins.at(-1);
}

function keyOf(side: Pick<ChosenSide, 'case_hash' | 'expectation_hash' | 'kept' | 'show'>): string {
  return `${side.case_hash} ${side.expectation_hash} ${side.show ?? 0}${side.kept ? ' kept' : ''}`;
}

function describeSide(side: ChosenSide, shown: ShownTrials): CaseSide {
  return {
    passed: side.passed,
    trials: side.trials,
    output: pick(side, shown)?.output ?? {
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
