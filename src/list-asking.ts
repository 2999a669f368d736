import { appliesTo, type Tooth } from './config/teeth.ts';
import type { CaseEntry, Suite } from './domain/case.ts';
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

interface Reading {
  suite: Suite;
  judges: Judges;
  suiteJudges: readonly Judge[];
  /** Those that are among a case's own checks. */
  ownJudgesOf: (entry: CaseEntry) => Promise<readonly Judge[]>;
}

/** Who asks a model about these cases, and blocks: what is for none of them asks nothing. */
export async function listAsking(
  { suite, judges, suiteJudges, ownJudgesOf }: Reading,
  { shared, own = shared }: Scored,
): Promise<Asking[]> {
  const scores = (one: Tooth): boolean => shared.some(({ tags }) => appliesTo(one, tags));
  const asking: Asking[] = suite.scorers.flatMap((check, index) => {
    if (check.advisory || !/^(?:not-)?embedding$/.test(check.type) || !scores(check)) return [];
    const place = suite.scorerPlaces[index];
    return { who: check.type, ...(place && { place }) };
  });
  const named = new Set(suiteJudges.filter(scores));
  for (const entry of own)
    if (entry.checks > 0) for (const judge of await ownJudgesOf(entry)) named.add(judge);
  for (const judge of named)
    if (await judges.asksToBlock(judge))
      asking.push({ who: `judge ${judge.name}`, place: judge.place });
  return asking;
}

/** A key that one of them lacks is an error; who only advises goes without. */
export function sayKeyless(
  asking: readonly Asking[],
  { model, modelMissing }: Pick<JudgeTools, 'model' | 'modelMissing'>,
): Problem[] {
  if (model || !modelMissing) return [];
  return asking.map(({ who, place }) => ({
    ...modelMissing,
    message: `${who}: ${modelMissing.message}`,
    ...(place && { place }),
  }));
}
