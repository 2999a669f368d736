import type { Suite } from './domain/case.ts';
import type { Spend, Trial } from './domain/run.ts';
import { UserError, type Problem } from './errors.ts';
import { describeJudges } from './describe-judges.ts';
import { gateSuite, type GatedSuite, type GatePorts, type GateRequest } from './gate-suite.ts';
import { refuseFresh, takeShard } from './measure-shard.ts';
import { planRun } from './plan-run.ts';
import type { ModelFailure, StoredRun, Target } from './ports.ts';
import type { PreparedSuite } from './prepared-suite.ts';
import type { SuiteTools } from './prepare-suite.ts';
import type { KnownRun } from './run/find-shard-differences.ts';
import {
  findShardFaults,
  sayDiffer,
  sayMissing,
  type ShardCures,
} from './run/find-shard-faults.ts';
import { findShardGaps } from './run/find-shard-gaps.ts';
import { joinShards, spendOf } from './run/join-shards.ts';
import { describeYardstick } from './score-by-base.ts';
import { tellTakenOver } from './run/tell-taken-over.ts';
import { addSpend } from './values/sum-asked.ts';
import { nameShard } from './values/shard.ts';

/** Where the shards of a suite are found, and what their user does where they are none of a run. */
export interface ShardSource {
  find: (suite: string) => Promise<readonly StoredRun[]>;
  cures: ShardCures;
}

/** What shards may tell the reader. */
const MOST_NOTES = 20;
/** Scorers that a model is asked for. */
const EMBEDDING: readonly string[] = ['embedding', 'not-embedding'];

/** Target kinds whose files say what an answer comes from: opened, and not asked. */
const READABLE: readonly string[] = ['recorded', 'openai'];

/**
 * Shards → one run, gated as any other: compared, judged and told by the same code. Nothing is asked of the target; judges only
 * where the baseline has to be scored again.
 * @throws UserError where the shards are not all that there are, of this very run, each measured to its end
 */
export async function gateShards(
  request: GateRequest,
  ports: GatePorts,
  source: ShardSource,
  signal: AbortSignal,
): Promise<GatedSuite> {
  let shards: readonly StoredRun[] = [];
  const keyless = new Set<Problem>();
  const joined: GatePorts = {
    ...ports,
    toolsFor: (suite) => askWithoutKey(ports.toolsFor(suite), keyless),
    baseToolsFor: (suite, base) => askWithoutKey(ports.baseToolsFor(suite, base), keyless),
    async connectTarget(suite) {
      refuseFresh(suite, request.purpose);
      shards = await source.find(suite.suite);
      refuseFaults(suite, shards, { known: request.identity, cures: source.cures });
      return await openTarget(suite, shards, { ports, cures: source.cures });
    },
    async prepareTarget() {
      const index = shards[0]?.run.retrieval_index;
      return index === undefined ? {} : { retrievalIndex: index };
    },
    async openStore(prepared, target) {
      const known = await describeKnown(request, prepared, target);
      refuseFaults(prepared.suite, shards, { known, cures: source.cures });
      await refusePolicy(shards, ports, source.cures);
      const spent = await checkTrials(shards, { request, prepared, target, cures: source.cures });
      const {
        earlierBase: _base,
        earlierFrom: _from,
        lost: _lost,
        ...opened
      } = await ports.openStore(prepared, target);
      const merged = joinShards(
        shards.map(({ run }) => run),
        spent,
      );
      const yardstick = shards[0]?.run.yardstick;
      const lost = [...new Set(shards.flatMap(({ run }) => run.lost ?? []))].slice(0, MOST_NOTES);
      return {
        ...opened,
        ...(lost.length > 0 && { lost: lost.join('; ') }),
        notes: [
          ...[...new Set(shards.flatMap(({ run }) => run.notes ?? []))].slice(0, MOST_NOTES),
          ...tellTakenOver(shards.map(({ run }) => run.taken_over)).slice(0, MOST_NOTES),
        ],
        earlier: readAll(shards),
        earlierJudges: merged.judges,
        ...(yardstick && {
          earlierByBase: { record: yardstick, trials: readAllByBase(shards), isStored: false },
        }),
        merged,
      };
    },
  };
  const gated = await gateSuite(request, joined, signal);
  refuseKeyless(gated, keyless);
  return gated;
}

/** What a job without the key cannot compare would be inconclusive for ever, and nobody would see why. */
function refuseKeyless(
  { suite, outcome: { run } }: GatedSuite,
  [missing]: ReadonlySet<Problem>,
): void {
  const { judges = [] } = run;
  const blocks =
    judges.some(({ blocking }) => blocking) ||
    suite.scorers.some(({ type, advisory }) => !advisory && EMBEDDING.includes(type));
  if (!missing || !blocks) return;
  throw new UserError({
    ...missing,
    message: `the baseline has to be scored again by the judges of this change: ${missing.message}`,
    hint: 'give the key to the job that merges too',
  });
}

function refuseFaults(
  { suite }: Suite,
  shards: readonly StoredRun[],
  { known, cures }: { known: KnownRun; cures: ShardCures },
): void {
  const faults = findShardFaults(
    shards.map(({ run }) => run),
    { suite, known, cures },
  );
  if (faults.length > 0) throw new UserError(faults);
}

/** What a run of this suite, here, would say of itself. */
async function describeKnown(
  { identity, purpose }: GateRequest,
  prepared: PreparedSuite,
  target: Target,
): Promise<KnownRun> {
  const { suite, pins, sources, judges, yardstick } = prepared;
  const { looks } = planRun({ prepared, target, purpose, isSharded: true });
  return {
    ...identity,
    config: suite.file,
    sources,
    suite_digest: suite.scoringDigest,
    pins,
    target: target.facts,
    ...(judges.length > 0 && { judges: await describeJudges(judges) }),
    ...(yardstick && { yardstick: await describeYardstick(yardstick) }),
    looks: { planned: looks, complete: 0 },
  };
}

/** A laptop may name another base commit, or none; on GitHub the base commit says it. */
async function refusePolicy(
  shards: readonly StoredRun[],
  ports: Pick<GatePorts, 'readBase'>,
  cures: ShardCures,
): Promise<void> {
  const base = await ports.readBase();
  const problems = shards.flatMap(({ run: { policy, shard } }): Problem[] => {
    const isSame =
      base.status === 'read'
        ? policy !== undefined && (policy.commit ?? base.commit) === base.commit
        : policy === undefined;
    if (isSame) return [];
    const held = policy ? `that of ${policy.commit?.slice(0, 10) ?? 'no commit yet'}` : 'its own';
    const holds = base.status === 'read' ? `that of ${base.commit.slice(0, 10)}` : 'its own';
    return [
      sayDiffer(
        `${nameShard(shard!)} was measured under another policy (${held}) than what they are merged for (${holds})`,
        cures,
      ),
    ];
  });
  if (problems.length > 0) throw new UserError(problems.slice(0, 1));
}

interface Checking {
  request: GateRequest;
  prepared: PreparedSuite;
  target: Target;
  cures: ShardCures;
}

/** Every trial that was dealt is there, and none that nobody measured for this head; what they took. */
async function checkTrials(
  shards: readonly StoredRun[],
  { request: { purpose }, prepared, target, cures }: Checking,
): Promise<Spend | undefined> {
  const { looks, criticalTrials } = planRun({ prepared, target, purpose, isSharded: true });
  const plan = {
    trials: looks[0]!,
    criticalTrials,
    criticalTags: prepared.suite.gates.critical.tags,
  };
  const isTargetFree = target.facts.kind === 'recorded';
  let spent: Spend | undefined;
  const problems: Problem[] = [];
  for (const { run, trials, byBase } of shards) {
    const { entries, yardstick } = takeShard(prepared, run.shard!);
    const { strange, lacking } = await findShardGaps(
      { trials: trials(), byBase: byBase() },
      {
        entries,
        plan,
        takesFurther: run.taken_over !== undefined,
        scored: yardstick?.scored ?? [],
      },
      (trial) => (spent = addSpend(spent, spendOf(trial, isTargetFree))),
    );
    const name = nameShard(run.shard!);
    if (strange !== undefined) problems.push(sayDiffer(`${name} holds ${strange}`, cures));
    if (lacking !== undefined) problems.push(sayMissing(`${name} lacks ${lacking}`, cures));
  }
  if (problems.length > 0) throw new UserError(problems);
  return spent;
}

async function* readAll(
  shards: readonly StoredRun[],
): AsyncGenerator<{ trial: Trial; isStored: boolean }> {
  for (const { trials } of shards)
    for await (const trial of trials()) yield { trial, isStored: false };
}

async function* readAllByBase(shards: readonly StoredRun[]): AsyncGenerator<Trial> {
  for (const { byBase } of shards) yield* byBase();
}

/** The target of the shards. What only files say of it, they say here too; a key that the merge was not given is no mistake. */
async function openTarget(
  suite: Suite,
  [first, ...rest]: readonly StoredRun[],
  { ports, cures }: { ports: GatePorts; cures: ShardCures },
): Promise<Target> {
  const { kind } = suite.target;
  const odd = [first!, ...rest].find(({ run }) => run.target.kind !== kind);
  if (odd) {
    const said = `${nameShard(odd.run.shard!)} is of another kind of target (${odd.run.target.kind}) than the suite has (${kind})`;
    throw new UserError(sayDiffer(said, cures));
  }
  const answer = async (): Promise<never> => {
    throw new Error('a merge asks nothing of the target');
  };
  const stored: Target = { facts: first!.run.target, answer, close: async () => undefined };
  if (!READABLE.includes(kind)) return stored;
  try {
    return { ...(await ports.connectTarget(suite)), answer };
  } catch (error) {
    if (kind === 'recorded' || !(error instanceof UserError)) throw error;
    return stored;
  }
}

/** Judges have spoken, in the shards. Only one that has to be asked again needs its key: `missing` hears of it. */
function askWithoutKey(tools: SuiteTools, missing: Set<Problem>): SuiteTools {
  const { modelMissing, ...rest } = tools;
  if (!modelMissing || rest.model) return tools;
  const { message, code } = modelMissing;
  async function refuse(): Promise<{ answer: ModelFailure; attempts: number }> {
    missing.add(modelMissing!);
    return { answer: { kind: 'error', message, code, retry: false }, attempts: 0 };
  }
  return { ...rest, model: { ask: refuse, embed: refuse } };
}
