import type { RunFacts } from './domain/facts.ts';
import type { YardstickRecord } from './domain/policy.ts';
import type { RunDocument, Score, Spend, Trial } from './domain/run.ts';
import { describeJudges } from './describe-judges.ts';
import type { PreparedJudge, PreparedYardstick } from './prepared-suite.ts';
import type { RunStore, StoredRun } from './ports.ts';
import type { RunRequest } from './run-request.ts';
import type { Limits } from './run/limits.ts';
import type { Bench } from './run/measure-trial.ts';
import { freshOf, rescoreBaseline } from './run/rescore-baseline.ts';
import { trialsAtOnce } from './run/trials-at-once.ts';
import { addSpend, sumAsked } from './values/sum-asked.ts';
import {
  FactsBuilder,
  foldStoredRun,
  identifyCase,
  nameCase,
  readStanding,
} from './verdict/fold-trials.ts';

type Scored = PreparedYardstick['scored'][number];

/** The base's yardstick at work: what it says of outputs that it scores otherwise than the change does. */
export interface ByBase {
  /** What it took of judges in earlier attempts, where that is not told already. */
  before: Spend | undefined;
  /** Scores what has been measured since. What it took of judges is told. */
  score(bench: Bench, limits: Limits): Promise<Spend | undefined>;
  build(run: RunDocument): RunFacts;
}

/** What the run says of the yardstick that the change moves. */
export async function describeYardstick(yardstick: PreparedYardstick): Promise<YardstickRecord> {
  const { commit, suiteDigest, judges, targetKind, demoted, gone, strangers } = yardstick;
  return {
    commit,
    suite_digest: suiteDigest,
    judges: (await describeJudges(judges)).map(({ name, digest, calibrated, compares }) => ({
      name,
      digest,
      calibrated,
      ...(compares && { compares }),
    })),
    ...(targetKind && { target_kind: targetKind }),
    ...(demoted.length > 0 && { demoted: [...demoted] }),
    ...(gone.length > 0 && { gone: [...gone] }),
    ...(strangers.length > 0 && { strangers: [...strangers] }),
  };
}

/** Absent where the change moves nothing of the base's yardstick. What is taken over of the run's own trials is in the store by now. */
export async function openByBase(
  { prepared, store, earlierByBase, merged }: RunRequest,
  run: RunDocument,
): Promise<ByBase | undefined> {
  const { yardstick: record } = run;
  const { yardstick, suite } = prepared;
  if (!yardstick || !record) return undefined;
  const facts = new FactsBuilder(readStanding(record, 'run'));
  for (const { by } of yardstick.scored) facts.expect(by);
  const asked = new Map<string, Score[]>();
  const isSame = earlierByBase && isSameYardstick(earlierByBase.record, record);
  for await (const trial of isSame ? earlierByBase.trials : []) {
    const identity = identifyCase(trial);
    if (!facts.isExpected(identity) || facts.isMeasured(identity, trial.trial)) continue;
    if (!earlierByBase?.isStored) await store.appendByBase(trial);
    facts.add(trial);
    const scores = trial.scores.filter((score) => score.asked);
    if (scores.length > 0) asked.set(keyOf(trial), scores);
  }
  const find = indexScored(yardstick.scored);
  const told = new Set<PreparedJudge>();
  // shards have told it
  const canaries = isSame && !merged ? earlierByBase.canaries : undefined;
  const before = merged ? undefined : addSpend(await sumEarlier(asked, { store, find }), canaries);
  noteCanaries(run, canaries);

  async function* listUnscored(): AsyncGenerator<Trial> {
    for await (const trial of store.trials()) {
      if (trial.output.error?.kind === 'error') continue;
      for (const pair of find(trial))
        if (!facts.isMeasured(pair.by, trial.trial)) yield readByBase(trial, pair);
    }
  }

  return {
    before,
    build: (ended) => facts.build(ended),
    async score(bench, limits) {
      const { spent } = await rescoreBaseline(
        {
          trials: listUnscored(),
          earlier: none(),
          isStored: false,
          cases: { read: yardstick.read },
          entries: yardstick.scored.map(({ by }) => by),
          bench: { ...bench, scorersFor: yardstick.scorersFor },
          whose: 'by-base',
          limits,
          concurrency: trialsAtOnce(suite.run),
          keep: async () => undefined,
        },
        async (trial) => {
          await store.appendByBase(trial);
          facts.add(trial);
        },
      );
      return addSpend(spent, tellCanaries(run, yardstick.judges, told));
    },
  };
}

function noteCanaries(run: RunDocument, more: Spend | undefined): void {
  const spent = addSpend(run.yardstick_canaries, more);
  if (spent) run.yardstick_canaries = spent;
}

/** What canaries took since, those of each judge once: no trial owns that. */
function tellCanaries(
  run: RunDocument,
  judges: readonly PreparedJudge[],
  told: Set<PreparedJudge>,
): Spend | undefined {
  let fresh: Spend | undefined;
  for (const judge of judges) {
    const spent = told.has(judge) ? undefined : judge.spent();
    if (!spent) continue;
    told.add(judge);
    fresh = addSpend(fresh, spent);
  }
  noteCanaries(run, fresh);
  return fresh;
}

/** What judges were asked for by the base's yardstick alone: what they said of the trial itself belongs to that. */
async function sumEarlier(
  asked: ReadonlyMap<string, Score[]>,
  { store, find }: { store: Pick<RunStore, 'trials'>; find: (trial: Trial) => Scored[] },
): Promise<Spend | undefined> {
  if (asked.size === 0) return undefined;
  let spent: Spend | undefined;
  for await (const trial of store.trials())
    for (const pair of find(trial)) {
      const own = readByBase(trial, pair);
      spent = addSpend(spent, sumAsked(freshOf(own.scores, asked.get(keyOf(own)) ?? [])));
    }
  return spent;
}

function keyOf(trial: Trial): string {
  return `${nameCase(identifyCase(trial))} ${trial.trial}${trial.kept ? ' kept' : ''}`;
}

/** What the base's yardstick says of a stored run. */
export async function foldByBase({ run, byBase }: StoredRun): Promise<RunFacts> {
  const standing = readStanding(run.yardstick ?? {}, 'run');
  return await foldStoredRun({ run, trials: byBase }, standing);
}

/** A trial as one of the base's case. What a judge said stands where it would be asked the same. */
function readByBase(trial: Trial, { of, by }: Scored): Trial {
  const { kept: _kept, conflicting: _conflicting, ...rest } = trial;
  const { id, case_hash, expectation_hash, tags, kept } = by;
  return {
    ...rest,
    case: id,
    case_hash,
    expectation_hash,
    tags,
    scores: of.expectation_hash === expectation_hash ? trial.scores : [],
    ...(kept && { kept }),
  };
}

/** Which of the base's cases are held against a trial: those of its case, which may have had another name when it was measured. */
function indexScored(scored: readonly Scored[]): (trial: Trial) => Scored[] {
  const contentOf = (hashes: { case_hash: string; expectation_hash: string }): string =>
    `${hashes.case_hash} ${hashes.expectation_hash}`;
  const byContent = Map.groupBy(scored, ({ of }) => contentOf(of));
  return (trial) => {
    const twins = byContent.get(contentOf(trial)) ?? [];
    const forms = twins.filter(({ of }) => of.kept === trial.kept);
    const named = forms.filter(({ of }) => of.id === trial.case);
    return named.length > 0 ? named : forms;
  };
}

/** Whether two records are of one base commit, scored by the same scorers and judges. */
export function isSameYardstick(a: YardstickRecord, b: YardstickRecord): boolean {
  const digestsOf = ({ judges }: YardstickRecord): string =>
    judges
      .map(({ name, digest }) => `${name} ${digest}`)
      .sort()
      .join();
  return (
    a.commit === b.commit && a.suite_digest === b.suite_digest && digestsOf(a) === digestsOf(b)
  );
}

async function* none(): AsyncGenerator<never> {
  // nothing was scored before
}
