import type { RunDocument, Score, TargetKind, Trial } from '../../domain/run.ts';
import { UserError } from '../../errors.ts';
import type { StoredRun } from '../../ports.ts';
import { openStoredRun } from './run-folder.ts';

/** Far above any suite; each costs memory and time, which a stranger would make us spend. */
const MOST_TRIALS = 200_000;
const MOST_TRIALS_OF_A_CASE = 1000;
const MOST_CASES = 100_000;
const MOST_LOOKS = 20;
const MOST_PARTS = 1000;
const MOST_AMOUNT = 1e12;
const TARGET_KINDS: ReadonlySet<TargetKind> = new Set([
  'recorded',
  'module',
  'command',
  'http',
  'openai',
]);
/** What becomes a key of ours somewhere must not be one that objects have already. */
const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A stored run that a stranger's job wrote. Its parts have the right types, as those of any stored run; here they have
 * bounds as well, and what it says of others (the base commit that it ran beside, a baseline that it scored again, a
 * release) is left out.
 * @throws UserError where it is not a run; `trials` throws one too
 */
export async function openForeignRun(folder: string): Promise<StoredRun> {
  const stored = await openStoredRun(folder);
  return {
    folder,
    run: takeOwnFacts(stored.run),
    trials: () => readBoundedTrials(stored.trials()),
    base: nothing,
    byBase: nothing,
    rescored: nothing,
    release: async () => undefined,
    memory: async () => '',
  };
}

/** A stored run of our own workflow run, all of it; its parts have the same bounds. @throws UserError as above */
export async function openBoundedRun(folder: string): Promise<StoredRun> {
  const stored = await openStoredRun(folder);
  takeOwnFacts(stored.run);
  return {
    ...stored,
    trials: () => readBoundedTrials(stored.trials()),
    byBase: () => readBoundedTrials(stored.byBase()),
  };
}

/** What stays are the facts of its own that a verdict reads. */
function takeOwnFacts(run: RunDocument): RunDocument {
  const { format, suite, config, suite_digest, mode, head, attempt, run_id, created_at } = run;
  const { tool_version, shard, target, pins, judges, planned, looks, stopped, complete } = run;
  const counts = [...Object.values(planned), ...looks.planned, looks.complete];
  const isSound =
    counts.every((count) => Number.isSafeInteger(count) && count <= MOST_CASES) &&
    looks.planned.length <= MOST_LOOKS &&
    looks.planned.every((trials) => trials <= MOST_TRIALS_OF_A_CASE) &&
    [pins, judges ?? []].every((list) => list.length <= MOST_PARTS) &&
    (judges ?? []).every(({ name, digest }) => [name, digest].every(isName)) &&
    TARGET_KINDS.has(target.kind);
  if (!isSound) throw sayUnsound('run.json', 'a figure in it is out of all bounds');
  return {
    format,
    suite,
    config,
    suite_digest,
    mode,
    ...(head !== undefined && { head }),
    ...(attempt !== undefined && { attempt }),
    ...(run_id !== undefined && { run_id }),
    ...(shard && { shard }),
    created_at,
    tool_version,
    target: {
      kind: target.kind,
      ...(target.model !== undefined && { model: target.model }),
      digests: {},
      digest: target.digest,
      deterministic: isTrue(target.deterministic),
    },
    pins,
    ...(judges && { judges }),
    environment: {},
    planned,
    looks: {
      planned: looks.planned,
      complete: Math.min(looks.complete, looks.planned.length),
      ...(looks.cut !== undefined && { cut: looks.cut }),
    },
    ...(stopped && { stopped }),
    complete: isTrue(complete),
  };
}

/** Where the reader of documents looked at no type. */
function isTrue(flag: unknown): boolean {
  return flag === true;
}

async function* readBoundedTrials(trials: AsyncIterable<Trial>): AsyncGenerator<Trial> {
  let count = 0;
  for await (const trial of trials) {
    count += 1;
    if (count > MOST_TRIALS) throw sayUnsound('trials.jsonl', `more than ${MOST_TRIALS} trials`);
    if (!isBoundedTrial(trial))
      throw sayUnsound('trials.jsonl', `trial ${count} is out of all bounds`);
    yield trial;
  }
}

function isBoundedTrial(trial: Trial): boolean {
  const { output, scores, tags } = trial;
  return (
    trial.trial <= MOST_TRIALS_OF_A_CASE &&
    [trial.case, trial.case_hash, trial.expectation_hash, ...tags].every(isName) &&
    [trial.usage, output.usage].every(isBounded) &&
    isBounded(pickAmounts(trial)) &&
    [tags, scores, output.tool_calls ?? []].every((list) => list.length <= MOST_PARTS) &&
    scores.every(isBoundedScore)
  );
}

function isBoundedScore({ name, type, asked }: Score): boolean {
  if (![name, type].every(isName)) return false;
  if (!asked) return true;
  return (
    isName(asked.digest) &&
    isBounded(asked.usage) &&
    isBounded({ calls: asked.calls, ...pickAmounts(asked) }) &&
    (asked.votes ?? []).length <= MOST_PARTS
  );
}

function pickAmounts({ cost_usd = 0, latency_ms = 0 }: Pick<Trial, 'cost_usd' | 'latency_ms'>) {
  return { cost_usd, latency_ms };
}

function isBounded(amounts: object | undefined): boolean {
  return Object.values(amounts ?? {}).every((amount) => Number(amount) <= MOST_AMOUNT);
}

function isName(text: string): boolean {
  return text.length <= MOST_PARTS && !FORBIDDEN_NAMES.has(text);
}

async function* nothing(): AsyncGenerator<never> {
  // another's word for what only our own search may say
}

function sayUnsound(file: string, why: string): UserError {
  return new UserError({
    code: 'bad-run',
    message: `${file}: ${why}`,
    hint: 'a maintainer’s run measures it anew',
  });
}
