import type { JudgeRecord, RunDocument, Spend, Trial } from '../domain/run.ts';
import { addSpend, sumAsked } from '../values/sum-asked.ts';
import { addOwnedByNone } from './earlier-spend.ts';

/** What shards say together that no trial of theirs does. */
export interface JoinedShards {
  /** Each judge with what its canaries came to, and took, in all shards. */
  judges: JudgeRecord[];
  /** As in the run document. */
  usage?: NonNullable<RunDocument['usage']>;
  rejudging?: Spend;
  /** All that was spent: the budget is one. */
  spent?: Spend;
}

/** `spentOnTrials`: what their trials took. */
export function joinShards(
  runs: readonly RunDocument[],
  spentOnTrials: Spend | undefined,
): JoinedShards {
  const judges = joinJudges(runs.flatMap((run) => run.judges ?? []));
  const rejudging = sumSpends(runs.map((run) => run.rejudging));
  const usage = runs.map(({ usage: owned }) => owned).reduce(addOwnedByNone, undefined);
  const canaries = judges.map(({ canary }) => canary?.asked);
  const spent = sumSpends([spentOnTrials, rejudging, ...canaries]);
  return {
    judges,
    ...(usage && { usage }),
    ...(rejudging && { rejudging }),
    ...(spent && { spent }),
  };
}

/** What a trial took of target and judges; nothing of the target where its answer was known. */
export function spendOf(trial: Trial, isTargetFree: boolean): Spend | undefined {
  const judged = sumAsked(trial.scores);
  const { usage, cost_usd: usd, cached, attempts } = trial;
  if (cached || isTargetFree) return judged;
  const asked = {
    calls: attempts,
    ...(usage && { usage }),
    // a target without prices is not bounded in dollars
    cost_usd: usd ?? 0,
  };
  return addSpend(asked, judged);
}

/** One record a judge. Who obeyed a canary once has obeyed; where one was not answered, another shard may know. */
export function joinJudges(records: readonly JudgeRecord[]): JudgeRecord[] {
  const byJudge = Map.groupBy(records, ({ name, digest }) => `${digest} ${name}`);
  return [...byJudge.values()].map((same) => {
    const canaries = same.flatMap(({ canary }) => canary ?? []);
    const telling =
      canaries.find(({ result }) => result === 'obeyed') ??
      canaries.find(({ result }) => result === 'held') ??
      canaries[0];
    const [first] = same;
    if (!telling) return first!;
    return {
      ...first!,
      canary: { ...telling, asked: sumCanaries(canaries, telling.asked.digest) },
    };
  });
}

type Canary = NonNullable<JudgeRecord['canary']>;

function sumCanaries(canaries: readonly Canary[], digest: string): Canary['asked'] {
  const list = (key: 'models' | 'fingerprints'): string[] =>
    [...new Set(canaries.flatMap(({ asked }) => asked[key] ?? []))].sort();
  const [models, fingerprints] = [list('models'), list('fingerprints')];
  return {
    digest,
    calls: 0,
    ...sumSpends(canaries.map(({ asked }) => pickSpend(asked))),
    ...(models.length > 0 && { models }),
    ...(fingerprints.length > 0 && { fingerprints }),
  };
}

function pickSpend({ calls, cached, usage, cost_usd: usd, latency_ms: ms }: Spend): Spend {
  return {
    calls,
    ...(cached !== undefined && { cached }),
    ...(usage && { usage }),
    ...(usd !== undefined && { cost_usd: usd }),
    ...(ms !== undefined && { latency_ms: ms }),
  };
}

function sumSpends(spends: readonly (Spend | undefined)[]): Spend | undefined {
  return spends.reduce<Spend | undefined>(
    (sum, spend) => addSpend(sum, spend && pickSpend(spend)),
    undefined,
  );
}
