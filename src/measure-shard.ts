import { announceEstimate } from './announce-estimate.ts';
import type { FoundBaseline } from './align-baseline.ts';
import type { Suite } from './domain/case.ts';
import type { RunFacts } from './domain/facts.ts';
import type { UsageSummary } from './domain/verdict.ts';
import type { Shard } from './domain/shard.ts';
import { UserError } from './errors.ts';
import { openSuite, type GatePorts, type GateRequest } from './gate-suite.ts';
import { tellOddities } from './tell-oddities.ts';
import { createMeasurer } from './measure-run.ts';
import { describeEnd, describeStart, openLanes } from './pipeline.ts';
import { planRun } from './plan-run.ts';
import type { PreparedSuite } from './prepared-suite.ts';
import type { RunRequest } from './run-request.ts';
import { boundTime, causeOf } from './run/bound-time.ts';
import type { Purpose } from './run/bound-trials.ts';
import { dealCases } from './run/deal-cases.ts';
import { recallAnswers } from './run/target-memory.ts';
import { openByBase } from './score-by-base.ts';
import { summarizeUsage } from './verdict/summarize-run.ts';

/** A shard that was measured, as far as it got. It has no verdict: that is for the merge to say. */
export interface MeasuredShard {
  suite: Suite;
  shard: Shard;
  folder: string;
  facts: RunFacts;
  usage: UsageSummary;
  /** Absent when a price is unknown. */
  costUsd?: number;
  /** Trials that this process measured, and those that were measured before. */
  measured: number;
  takenOver: number;
}

/** Measures one shard of a suite: one look of its cases. Nothing is compared and nothing is judged. */
export async function measureShard(
  request: Omit<GateRequest, 'report' | 'selection'> & { shard: Shard },
  ports: GatePorts,
  signal: AbortSignal,
): Promise<MeasuredShard> {
  const { shard, purpose } = request;
  const { prepared: whole, governed } = await openSuite({ ...request, selection: {} }, ports);
  const { suite } = whole;
  refuseFresh(suite, purpose);
  const prepared = takeShard(whole, shard);
  const target = await ports.connectTarget(suite);
  const resources: { close(): Promise<void> }[] = [target];
  try {
    tellOddities(whole, target, ports);
    const baseline = findOutputs(prepared, ports, signal);
    const ready = await ports.prepareTarget(suite, signal);
    const opened = await ports.openStore(prepared, target, shard);
    resources.push(opened.store);
    for (const note of [...opened.notes, opened.lost ?? []].flat()) ports.log.warn(note);
    const { goesOn } = opened;
    const cache = ports.cacheFor(suite);
    const memory = recallAnswers(cache, { ...ready, run: suite.run });
    await announceEstimate({ prepared, target, purpose, shard, memory, goesOn, signal }, ports);
    const time = boundTime(signal, { run: suite.run, purpose, clock: ports.clock });
    resources.push(time);
    const measured = await measureCases({
      ...request,
      ...ready,
      prepared,
      target,
      ...opened,
      ...(governed.record && { policy: governed.record }),
      baseline,
      ...(cache && { cache }),
      clock: ports.clock,
      turns: ports.turns,
      log: ports.log,
      signal: time.signal,
      waits: time.waits,
    });
    return { suite, shard, folder: opened.store.folder, ...measured };
  } finally {
    await Promise.all(resources.map((resource) => resource.close()));
  }
}

/** Two machines are no one job: what `fresh` promises, that both sides were measured side by side, would not hold. */
export function refuseFresh({ gates, file }: Suite, purpose: Purpose): void {
  if (!gates.baseline.fresh || purpose === 'record') return;
  throw new UserError({
    code: 'shard-fresh',
    message:
      '`gates.baseline.fresh` runs the base commit in the job of the run, and a run in shards has several jobs',
    place: { file },
    hint: 'leave `fresh` out, so that the stored baseline serves, or run the suite in one job',
  });
}

/** The suite with the cases that are dealt to a shard, those of the base's yardstick among them. */
export function takeShard(prepared: PreparedSuite, shard: Shard): PreparedSuite {
  const entries = dealCases(prepared.entries, shard);
  const { yardstick } = prepared;
  const names = new Set(entries.map(nameForm));
  return {
    ...prepared,
    entries,
    ...(yardstick && {
      yardstick: {
        ...yardstick,
        scored: yardstick.scored.filter(({ of }) => names.has(nameForm(of))),
      },
    }),
  };
}

function nameForm({ id, kept }: PreparedSuite['entries'][number]): string {
  return `${kept ? 'kept' : 'own'} ${id}`;
}

/** Only judges that lay the baseline's output beside a case's own ask for it before the merge does. */
async function findOutputs(
  { suite, judges }: PreparedSuite,
  ports: GatePorts,
  signal: AbortSignal,
): Promise<FoundBaseline> {
  const side = { info: { why: 'a shard is compared with nothing', refused: [] } };
  if (!judges.some(({ compares }) => compares)) return { side };
  const search = await ports.findBaseline(suite, signal);
  return { side, ...(search.status === 'found' && { stored: search.stored }) };
}

async function measureCases(
  request: RunRequest,
): Promise<Omit<MeasuredShard, 'suite' | 'shard' | 'folder'>> {
  const { prepared, store } = request;
  for (const judge of prepared.judges) judge.recall(request.earlierJudges ?? []);
  const plan = planRun({ ...request, isSharded: true });
  const run = await describeStart(request, plan);
  await store.writeRun(run);
  const look = {
    trials: plan.looks[0]!,
    criticalTrials: plan.criticalTrials,
    criticalTags: prepared.suite.gates.critical.tags,
  };
  const lanes = await openLanes(request, run);
  const byBase = await openByBase(request, run);
  const measure = createMeasurer(request, { run, lanes, byBase });
  let stop = await measure.look(look, 0);
  // what main's yardstick says of the outputs may have been cut short
  if (request.signal.aborted) stop ??= { ...causeOf(request.signal), look: 0 };
  const ended = await describeEnd(run, request, stop ? 0 : 1, stop);
  await store.writeRun(ended);
  const [{ facts: builder, takenOver }] = lanes;
  const facts = builder.build(ended);
  const { usage, costUsd } = summarizeUsage(facts);
  return {
    facts,
    usage,
    ...(costUsd !== undefined && { costUsd }),
    measured: measure.count(),
    takenOver,
  };
}
