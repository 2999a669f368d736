import type { Suite } from '../domain/case.ts';
import type { JudgeRecord, Trial } from '../domain/run.ts';
import type {
  BaselineSearch,
  Clock,
  EarlierBase,
  EarlierRescored,
  EarlierScores,
  Log,
  Model,
  Opponent,
  OtherTree,
  ReleaseSearch,
  RepositoryFiles,
  RunStore,
  Sandbox,
  StoredRun,
  Target,
} from '../ports.ts';
import type { JudgeTools } from '../judges/judge-tools.ts';
import type { ScorerTools } from '../scorers/scorer.ts';
import { makePatient } from '../run/patient-model.ts';
import { boundHeap } from './bound-heap.ts';
import { openWorktree } from './git/worktree.ts';
import { openModel } from './models/open-model.ts';
import { createPriceList } from './models/prices.ts';
import { childEnvironment } from './sandbox/child-environment.ts';
import { openSandbox } from './sandbox/open-sandbox.ts';
import { openRepository } from './storage/repository-files.ts';
import { refuseOtherRun, type Undertaking } from './storage/refuse-other-run.ts';
import { createRunFolder, openStoredRun, resumeRunFolder } from './storage/run-folder.ts';
import { connectTarget } from './targets/connect-target.ts';
import { readRetrievalIndex, warmUp } from './targets/prepare-target.ts';

/** What an earlier attempt measured, and what a reader should know of it. */
export interface EarlierTrials {
  trials?: AsyncIterable<Trial>;
  base?: EarlierBase;
  rescored?: EarlierScores;
  judges?: readonly JudgeRecord[];
  notes: string[];
}

/** What a host chooses; everything else follows from the suite. */
export interface Connections {
  root: string;
  files: RepositoryFiles;
  childEntry: string;
  env: Readonly<Record<string, string | undefined>>;
  openai: { apiKey?: string; baseUrl?: string };
  /** Folder that a new run's folder is made in. */
  runsFolder: string;
  /** Folder of a run to go on with. */
  resume?: string;
  /** Trials of an earlier attempt, under another roof. */
  findEarlier?: (undertaking: Undertaking) => Promise<EarlierTrials>;
  /** Hears of the folder of every run that begins. */
  onStore?: (suite: string, folder: string) => Promise<void>;
  findBaseline: (suite: Suite, signal: AbortSignal) => Promise<BaselineSearch>;
  findRelease: (
    suite: Suite,
    baseline: BaselineSearch,
    signal: AbortSignal,
  ) => Promise<ReleaseSearch>;
  clock: Clock;
  log: Log;
}

/** What scorers and judges of a suite ask of the world. */
type SuiteTools = ScorerTools & JudgeTools;

/** Every port of a gated suite: the one place that picks implementations, for both hosts. */
export function connectPorts(connections: Connections) {
  boundHeap();
  const { root, files, childEntry, env, openai, clock, log } = connections;
  const opened: Sandbox[] = [];
  const models: Model[] = [];
  // scorers get nothing of the environment, and share no process with the target
  function openScorerSandbox(suite: Suite): Sandbox {
    const sandbox = openSandbox({
      root,
      childEntry,
      env: childEnvironment(env, []),
      size: suite.run.concurrency,
    });
    opened.push(sandbox);
    return sandbox;
  }
  function openJudgeModel(suite: Suite): Pick<SuiteTools, 'model' | 'modelMissing'> {
    const opening = openModel(suite, { openai, env });
    if ('missing' in opening) return { modelMissing: opening.missing };
    models.push(opening.model);
    const { max_retries: maxRetries } = suite.run;
    return { model: makePatient(opening.model, { maxRetries, clock }) };
  }
  return {
    files,
    clock,
    log,
    toolsFor: (suite: Suite): SuiteTools => ({
      sandbox: openScorerSandbox(suite),
      files,
      timeoutMs: suite.run.timeout_s * 1000,
      random: () => clock.random(),
      ...openJudgeModel(suite),
    }),
    connectTarget: (suite: Suite) =>
      connectTarget(suite, {
        files,
        root,
        childEntry,
        env,
        openai,
        prices: createPriceList(suite.prices),
      }),
    openTree: async (commit: string, beside: readonly string[]) =>
      await openTree({ commit, beside }, connections),
    prepareTarget: async (suite: Suite, signal: AbortSignal) => {
      await warmUp(suite, { root, env, signal });
      const retrievalIndex = await readRetrievalIndex(suite, { root, files, env, signal });
      return retrievalIndex === undefined ? {} : { retrievalIndex };
    },
    openStore: (prepared: Prepared, target: Target) => openStore(prepared, target, connections),
    findBaseline: connections.findBaseline,
    findRelease: connections.findRelease,
    async close() {
      await Promise.all([...opened, ...models].map((part) => part.close()));
    },
  };
}

/** The same targets on the files of another commit. */
async function openTree(
  { commit, beside }: { commit: string; beside: readonly string[] },
  { root, childEntry, env, openai }: Connections,
): Promise<OtherTree | { why: string }> {
  const tree = await openWorktree(root, { commit, beside });
  if (tree.status === 'refused') return { why: tree.why };
  const files = openRepository(tree.folder);
  return {
    files,
    connectTarget: (suite) =>
      connectTarget(suite, {
        files,
        root: tree.folder,
        childEntry,
        env,
        openai,
        prices: createPriceList(suite.prices),
      }),
    close: tree.close,
  };
}

interface OpenedStore {
  store: RunStore;
  earlier: AsyncIterable<{ trial: Trial; isStored: boolean }>;
  earlierJudges?: readonly JudgeRecord[];
  earlierBase?: EarlierBase;
  earlierRescored?: EarlierScores;
  notes: string[];
}

type Prepared = Omit<Undertaking, 'target'>;

async function openStore(
  prepared: Prepared,
  target: Target,
  { resume, runsFolder, clock, findEarlier, onStore }: Connections,
): Promise<OpenedStore> {
  const { suite } = prepared;
  if (resume === undefined) {
    const found: EarlierTrials = (await findEarlier?.({ ...prepared, target: target.facts })) ?? {
      notes: [],
    };
    const { trials, base, rescored, judges, notes } = found;
    const store = await createRunFolder(runsFolder, clock.now());
    await onStore?.(suite.suite, store.folder);
    return {
      store,
      earlier: trials ? markStored(trials, false) : nothing(),
      ...(base && { earlierBase: base }),
      ...(rescored && { earlierRescored: rescored }),
      ...(judges && { earlierJudges: judges }),
      notes,
    };
  }
  const stored = await openStoredRun(resume);
  const { run } = stored;
  refuseOtherRun(run, resume, { ...prepared, target: target.facts });
  // an output that is known is kept, also where a judge could not be reached
  const store = await resumeRunFolder(resume, ({ output }) => output.error?.kind !== 'error');
  return {
    store,
    earlier: markStored(store.trials(), true),
    ...readBase(stored, true),
    earlierRescored: readRescored(stored, true),
    ...(run.judges && { earlierJudges: run.judges }),
    notes: [],
  };
}

/** The base commit's trials of a stored run. */
export function readBase(
  { run, base }: StoredRun,
  isStored: boolean,
): { earlierBase?: EarlierBase } {
  const { fresh } = run;
  if (!fresh) return {};
  const { commit, target } = fresh;
  return {
    earlierBase: { commit, targetDigest: target.digest, trials: markStored(base(), isStored) },
  };
}

/** What a stored run is compared with, as it scored that. */
export function readRescored({ run, rescored }: StoredRun, isStored: boolean): EarlierScores {
  const { rescored: baseline, rescored_release: release } = run;
  const scoresOf = (of: Opponent, createdAt: string): EarlierRescored => ({
    createdAt,
    trials: rescored(of),
    isStored,
  });
  return {
    ...(baseline && { baseline: scoresOf('baseline', baseline.created_at) }),
    ...(release && { release: scoresOf('release', release.created_at) }),
  };
}

async function* markStored(
  trials: AsyncIterable<Trial>,
  isStored: boolean,
): AsyncGenerator<{ trial: Trial; isStored: boolean }> {
  for await (const trial of trials) yield { trial, isStored };
}

async function* nothing(): AsyncGenerator<never> {
  // a first attempt has nothing behind it
}
