import type { Approvals } from '../domain/acceptance.ts';
import type { Suite } from '../domain/case.ts';
import type { JudgeRecord, RunDocument, Trial } from '../domain/run.ts';
import type { Shard } from '../domain/shard.ts';
import type {
  BaselineSearch,
  Clock,
  Log,
  ReleaseSearch,
  RepositoryFiles,
  RunStore,
  Target,
} from '../ports.ts';
import type { BaseFiles, OtherTree } from '../ports/base-files.ts';
import type { Problem } from '../errors.ts';
import { addLost } from '../run/earlier-spend.ts';
import { Turns } from '../run/turns.ts';
import type { EarlierBase, EarlierByBase, EarlierScores } from '../ports/earlier.ts';
import { openBatches, type Batches } from './batches/open-batches.ts';
import { tuneEngine } from './tune-engine.ts';
import { openWorktree } from './git/worktree.ts';
import { createPriceList } from './models/prices.ts';
import { openCaches } from './open-caches.ts';
import { openToolbox } from './open-toolbox.ts';
import {
  markStored,
  readBase,
  readByBase,
  readRescored,
  type EarlierTrials,
} from './read-earlier.ts';
import { variablesOf, type Secrets } from './secrets.ts';
import { digestProgram } from './storage/digest-file.ts';
import { openRepository } from './storage/repository-files.ts';
import { refuseOtherRun, type Undertaking } from './storage/refuse-other-run.ts';
import type { CachePlace } from './storage/response-cache.ts';
import { createRunFolder, openStoredRun, resumeRunFolder } from './storage/run-folder.ts';
import { connectTarget } from './targets/connect-target.ts';
import { readRetrievalIndex, warmUp } from './targets/prepare-target.ts';

/** What a host chooses; everything else follows from the suite. */
export interface Connections {
  root: string;
  files: RepositoryFiles;
  childEntry: string;
  env: Readonly<Record<string, string | undefined>>;
  openai: { apiKey?: string; baseUrl?: string };
  /** Hears of the variables that a suite hands to its target. */
  secrets: Pick<Secrets, 'learn' | 'redact'>;
  /** Hears of what a target lacks of keys and variables, where it will not be called; absent: that is an error. */
  onMissing?: (problem: Problem) => void;
  /** Folder that a new run's folder is made in. */
  runsFolder: string;
  /** Folder of a run to go on with. */
  resume?: string;
  /** Trials of an earlier attempt, under another roof. */
  findEarlier?: (undertaking: Undertaking) => Promise<EarlierTrials>;
  /** Hears of the folder of every run that begins. */
  onStore?: (suite: string, folder: string) => Promise<void>;
  /** The commit whose policy and yardstick hold. */
  readBase: () => Promise<BaseFiles>;
  /** Who approved the head commit; `among`: only these people matter. */
  findApprovals: (among: readonly string[] | undefined) => Promise<Approvals>;
  findBaseline: (suite: Suite, signal: AbortSignal) => Promise<BaselineSearch>;
  /** Somebody named the baseline. */
  isBaselineNamed?: () => boolean;
  findRelease: (
    suite: Suite,
    baseline: BaselineSearch,
    signal: AbortSignal,
  ) => Promise<ReleaseSearch>;
  /** Where the answers of a suite are kept; absent: nowhere. Asked once a suite, when the first answer is looked for. */
  placeCache?: (suite: Suite) => Promise<CachePlace | undefined>;
  clock: Clock;
  log: Log;
}

/** By then the first calls are under way, and wait for their answers. */
const FIRST_CALLS_MS = 50;

/** Every port of a gated suite: the one place that picks implementations, for both hosts. */
export function connectPorts(connections: Connections) {
  tuneEngine();
  const { files, childEntry, clock, log } = connections;
  const turns = new Turns(clock);
  const batches = openBatches({ ...connections, turns });
  const targets = followTargets(connections, batches);
  const caches = openCaches({ ...connections, ...targets });
  const toolbox = openToolbox({ ...connections, turns, cacheFor: caches.cacheFor, batches });
  const stores: RunStore[] = [];
  return {
    files,
    clock,
    turns,
    log,
    cacheFor: caches.cacheFor,
    toolsFor: toolbox.toolsFor,
    baseToolsFor: toolbox.baseToolsFor,
    connectTarget: targets.connect,
    openTree: async (commit: string, beside: readonly string[]) =>
      await openTree({ commit, beside }, { ...connections, batches }),
    pricesFor: (suite: Suite) => createPriceList(suite.prices),
    prepareTarget: targets.prepare,
    async openStore(prepared: Prepared, target: Target, shard?: Shard) {
      const index = targets.indexOf(prepared.suite);
      const undertaking = { ...prepared, ...(index && { index }), ...(shard && { shard }) };
      const opened = await openStore(undertaking, target, { ...connections, batches });
      stores.push(opened.store);
      return opened;
    },
    readBase: connections.readBase,
    findApprovals: connections.findApprovals,
    findBaseline: (suite: Suite, signal: AbortSignal) => {
      // while others answer; the evidence asks for it in the end, and is told why there where it cannot be had
      const digest = (): void => void digestProgram(childEntry).catch(() => undefined);
      setTimeout(digest, FIRST_CALLS_MS).unref();
      return connections.findBaseline(suite, signal);
    },
    isBaselineNamed: connections.isBaselineNamed,
    findRelease: connections.findRelease,
    async close() {
      try {
        await Promise.all([toolbox.close(), caches.close()]);
      } finally {
        batches.close();
        // on the command line reports and evidence are written by now; in a job nobody else is at work on its folders
        for (const store of stores) store.release();
      }
    },
  };
}

/** The targets of the suites, and what is known of each once it is open. */
function followTargets(connections: Connections, batches: Batches) {
  const { root, files, childEntry, env, openai, onMissing } = connections;
  const opened = new Map<string, Target>();
  const indexes = new Map<string, Undertaking['index']>();
  return {
    connect: async (suite: Suite): Promise<Target> => {
      connections.secrets.learn(env, variablesOf(suite));
      const prices = createPriceList(suite.prices);
      const openClient = batches.clientFor(suite);
      const deps = { files, root, childEntry, env, openai, prices, openClient, onMissing };
      const target = await connectTarget(suite, deps);
      opened.set(suite.suite, target);
      return await batches.watch(suite, target);
    },
    prepare: async (suite: Suite, signal: AbortSignal): Promise<{ retrievalIndex?: string }> => {
      const ready = await makeReady(suite, connections, signal);
      const { retrievalIndex: sha256 } = ready;
      indexes.set(suite.suite, { ...(sha256 !== undefined && { sha256 }) });
      return ready;
    },
    /** Absent where nobody looked. */
    indexOf: ({ suite }: Suite) => indexes.get(suite),
    isSame: async ({ suite }: Suite) => (await opened.get(suite)?.isSame?.()) ?? true,
  };
}

/** Once, before the clock starts. */
async function makeReady(
  suite: Suite,
  { root, files, env }: Connections,
  signal: AbortSignal,
): Promise<{ retrievalIndex?: string }> {
  await warmUp(suite, { root, env, signal });
  const retrievalIndex = await readRetrievalIndex(suite, { root, files, env, signal });
  return retrievalIndex === undefined ? {} : { retrievalIndex };
}

/** The same targets on the files of another commit. */
async function openTree(
  { commit, beside }: { commit: string; beside: readonly string[] },
  { root, childEntry, env, openai, batches }: Connections & { batches: Batches },
): Promise<OtherTree | { why: string }> {
  const tree = await openWorktree(root, { commit, beside });
  if (tree.status === 'refused') return { why: tree.why };
  const files = openRepository(tree.folder);
  return {
    files,
    connectTarget: async (suite) =>
      await batches.watch(
        suite,
        await connectTarget(suite, {
          files,
          root: tree.folder,
          childEntry,
          env,
          openai,
          prices: createPriceList(suite.prices),
          openClient: batches.clientFor(suite, commit),
        }),
      ),
    close: tree.close,
  };
}

interface OpenedStore {
  store: RunStore;
  /** It holds, or takes over, what was measured before. */
  goesOn: boolean;
  earlier: AsyncIterable<{ trial: Trial; isStored: boolean }>;
  earlierFrom?: string;
  lost?: string;
  earlierUsage?: RunDocument['usage'];
  earlierJudges?: readonly JudgeRecord[];
  earlierBase?: EarlierBase;
  earlierRescored?: EarlierScores;
  earlierByBase?: EarlierByBase;
  notes: string[];
  lateNotes: () => string[];
}

type Prepared = Omit<Undertaking, 'target'>;

async function openStore(
  prepared: Prepared,
  target: Target,
  { resume, runsFolder, clock, findEarlier, onStore, batches }: Connections & { batches: Batches },
): Promise<OpenedStore> {
  const { suite } = prepared;
  const undertaking = { ...prepared, target: target.facts };
  if (resume === undefined) {
    const found: EarlierTrials = (await findEarlier?.(undertaking)) ?? { notes: [] };
    const { trials, from, base, rescored, byBase, judges, usage, folder, lost, notes } = found;
    const store = createRunFolder(runsFolder, clock.now());
    await batches.open(suite, store.folder, folder);
    await onStore?.(suite.suite, store.folder);
    return {
      store,
      goesOn: trials !== undefined,
      earlier: trials ? markStored(trials, false) : nothing(),
      ...(from !== undefined && { earlierFrom: from }),
      ...(lost !== undefined && { lost }),
      ...(base && { earlierBase: base }),
      ...(rescored && { earlierRescored: rescored }),
      ...(byBase && { earlierByBase: byBase }),
      ...(judges && { earlierJudges: judges }),
      ...(usage && { earlierUsage: usage }),
      notes,
      lateNotes: () => batches.notes(),
    };
  }
  const stored = await openStoredRun(resume);
  const { run } = stored;
  const isSame = await target.isSame?.(run.target.sources);
  refuseOtherRun(run, resume, { ...undertaking, ...(isSame !== undefined && { isSame }) });
  let { usage } = run;
  const store = await resumeRunFolder(resume, (trial) => {
    // an output that is known is kept, also where a judge could not be reached
    const isKept = trial.output.error?.kind !== 'error';
    if (!isKept) usage = addLost(usage, trial);
    return isKept;
  });
  await batches.open(suite, store.folder);
  return {
    store,
    goesOn: true,
    earlier: markStored(store.trials(), true),
    ...readBase(stored, true),
    earlierRescored: readRescored(stored, true),
    ...readByBase(stored, true),
    ...(run.judges && { earlierJudges: run.judges }),
    ...(usage && { earlierUsage: usage }),
    notes: [],
    lateNotes: () => batches.notes(),
  };
}

async function* nothing(): AsyncGenerator<never> {
  // a first attempt has nothing behind it
}
