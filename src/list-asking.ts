import { readOwnJudges, type JudgeReader } from './config/load-judges.ts';
import { appliesTo, type Tooth } from './config/teeth.ts';
import type { Case, CaseEntry, CaseSource, Suite } from './domain/case.ts';
import type { Judge } from './domain/judge.ts';
import type { Place } from './domain/place.ts';
import type { Problem } from './errors.ts';
import type { JudgeTools } from './judges/judge-tools.ts';
import type { Judges } from './prepare-judges.ts';

/** Who asks a model and blocks, in words, and where it is written. */
export interface Asking {
  who: string;
  place?: Place;
}

/** Cases that the suite's own scorers and judges score, and those that checks of their own score; absent: the same. */
export interface Scored {
  shared: readonly CaseEntry[];
  own?: readonly CaseEntry[];
}

/** A suite of which it is known who asks a model about some of its cases and blocks, and what is wrong where there is no key for that. */
export interface AskingSuite {
  /** Judges that score a case: the suite's and its own. */
  judgesFor: (testCase: Case) => Promise<readonly Judge[]>;
  listAsking: (scored: Scored) => Promise<Asking[]>;
  findKeyless: (scored: Scored) => Promise<Problem[]>;
}

interface Reading {
  suite: Suite;
  judges: Pick<Judges, 'asksToBlock'>;
  suiteJudges: readonly Judge[];
  cases: Pick<CaseSource, 'read'>;
  reader: JudgeReader;
}

export function createAsking(
  reading: Reading,
  tools: Pick<JudgeTools, 'model' | 'modelMissing'>,
): AskingSuite {
  const { suiteJudges, reader } = reading;
  return {
    async judgesFor(testCase) {
      const all = [...suiteJudges, ...(await readOwnJudges(testCase, reader))];
      return all.filter((judge) => appliesTo(judge, testCase.tags));
    },
    listAsking: (scored) => listAsking(reading, scored),
    findKeyless: async (scored) =>
      tools.model ? [] : sayKeyless(await listAsking(reading, scored), tools),
  };
}

/** What is for none of these cases asks nothing. */
async function listAsking(
  { suite, judges, suiteJudges, cases, reader }: Reading,
  { shared, own = shared }: Scored,
): Promise<Asking[]> {
  const scores = (one: Tooth): boolean => shared.some(({ tags }) => appliesTo(one, tags));
  const asking: Asking[] = suite.scorers.flatMap((check, index) => {
    if (check.advisory || !/^(?:not-)?embedding$/.test(check.type) || !scores(check)) return [];
    const place = suite.scorerPlaces[index];
    return { who: check.type, ...(place && { place }) };
  });
  const named = new Set(suiteJudges.filter(scores));
  for (const entry of own) {
    if (entry.checks === 0) continue;
    for (const judge of await readOwnJudges(await cases.read(entry), reader))
      if (appliesTo(judge, entry.tags)) named.add(judge);
  }
  for (const judge of named)
    if (await judges.asksToBlock(judge))
      asking.push({ who: `judge ${judge.name}`, place: judge.place });
  return asking;
}

/** A key that one of them lacks is an error; who only advises goes without. */
export function sayKeyless(
  asking: readonly Asking[],
  { modelMissing }: Pick<JudgeTools, 'modelMissing'>,
): Problem[] {
  if (!modelMissing) return [];
  return asking.map(({ who, place }) => ({
    ...modelMissing,
    message: `${who}: ${modelMissing.message}`,
    ...(place && { place }),
  }));
}
