import { comparePins } from '../../config/compare-pins.ts';
import { isSameScoring } from '../../config/same-scoring.ts';
import type { Suite } from '../../domain/case.ts';
import type { Pin } from '../../domain/pin.ts';
import type { RunDocument, TargetFacts } from '../../domain/run.ts';
import type { Shard } from '../../domain/shard.ts';
import { UserError } from '../../errors.ts';
import { nameShard } from '../../values/shard.ts';

/** What is about to be measured. */
export interface Undertaking {
  suite: Suite;
  pins: readonly Pin[];
  /** Cases selected. */
  entries: { readonly length: number };
  target: TargetFacts;
  /** Whether the files that its answers come from are those of the run that is gone on with. */
  isSame?: boolean;
  /** Of the retrieval index, where it was looked at; `sha256` is absent where there is none. */
  index?: { sha256?: string };
  /** Which of the cases, where a run in shards is measured. */
  shard?: Shard;
}

/** Throws a UserError where a stored run cannot be gone on with: one run, one yardstick, one target. */
export function refuseOtherRun(run: RunDocument, folder: string, now: Undertaking): void {
  const changed = findChange(run, now);
  if (changed === undefined) return;
  throw new UserError({
    code: 'other-run',
    message: `${folder} cannot be gone on with: ${changed}`,
    hint: 'start a new run: leave --resume out',
  });
}

/** Why what a stored run measured of a case is not what would be measured now; absent: the same target, scorers and judges. */
export function explainOtherMeasure(
  run: RunDocument,
  { suite, pins, target }: Omit<Undertaking, 'entries'>,
): string | undefined {
  if (run.target.digest !== target.digest)
    return `its target was another one (${nameDifference(run.target, target)} differs)`;
  return isSameScoring(run, { suite_digest: suite.scoringDigest, pins: [...pins] })
    ? undefined
    : 'its scorers or judges were others';
}

/** Which parts of two targets differ: what a digest covers, else what is asked of a model. */
function nameDifference(before: TargetFacts, now: TargetFacts): string {
  const names = Object.keys({ ...before.digests, ...now.digests });
  const others = names.filter((name) => before.digests[name] !== now.digests[name]);
  return others.join(', ') || 'kind, model or parameters';
}

function findChange(
  run: RunDocument,
  { suite, pins, entries, target, isSame, index, shard }: Undertaking,
): string | undefined {
  if (run.suite !== suite.suite) return `it is a run of suite \`${run.suite}\``;
  if (nameOf(run.shard) !== nameOf(shard))
    return `it is ${nameOf(run.shard)}, and ${nameOf(shard)} is measured now`;
  if (run.suite_digest !== suite.scoringDigest)
    return 'the scorers of the suite have changed since';
  if (run.target.digest !== target.digest) return 'the target has changed since';
  const moved = findMoved(run.target.sources, target.sources, isSame);
  if (moved !== undefined) return moved;
  if (index && run.retrieval_index !== index.sha256) return 'the retrieval index has changed since';
  const { missing, changed, unused } = comparePins(run.pins, pins);
  const [other] = [...missing, ...changed.map(({ actual }) => actual), ...unused];
  if (other) return `the ${other.kind} ${other.path} has changed since`;
  if (run.planned.cases !== entries.length)
    return `it was planned with ${run.planned.cases} cases, and ${entries.length} are selected now`;
  return undefined;
}

/** What the target's answers come from beside itself. */
function findMoved(
  was: TargetFacts['sources'],
  is: TargetFacts['sources'],
  isSame = was?.files === is?.files,
): string | undefined {
  if (!was || !is) return undefined;
  if (!isSame)
    return 'a file that its answers come from (by `run.affected_by`, as a lock file of packages, or named by its code) has changed since';
  return was.variables === is.variables
    ? undefined
    : 'a variable that `target.env` names has another value';
}

function nameOf(shard: Shard | undefined): string {
  return shard ? nameShard(shard) : 'a whole run';
}
