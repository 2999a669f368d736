import type { Suite } from '../domain/case.ts';
import type { JudgeTools } from '../judges/judge-tools.ts';
import type { Clock, Model, RepositoryFiles } from '../ports.ts';
import type { Sandbox } from '../ports/sandbox.ts';
import type { ResponseCache } from '../ports/response-cache.ts';
import { makePatient } from '../run/patient-model.ts';
import type { Turns } from '../run/turns.ts';
import type { ScorerTools } from '../scorers/scorer.ts';
import type { Batches } from './batches/open-batches.ts';
import { openWorktree } from './git/worktree.ts';
import { openModel } from './models/open-model.ts';
import { childEnvironment } from './sandbox/child-environment.ts';
import { openSandbox } from './sandbox/open-sandbox.ts';
import { openSandboxOnDemand } from './sandbox/sandbox-on-demand.ts';

/** What scorers and judges of a suite ask of the world. */
type SuiteTools = ScorerTools & JudgeTools;

/** Where they work, and what they may use. */
interface Surroundings {
  root: string;
  files: RepositoryFiles;
  childEntry: string;
  env: Readonly<Record<string, string | undefined>>;
  openai: { apiKey?: string; baseUrl?: string };
  clock: Clock;
  turns: Turns;
  cacheFor?: (suite: Suite) => ResponseCache | undefined;
  batches: Batches;
}

/** Processes and connections of scorers and judges, closed together. */
export interface Toolbox {
  toolsFor: (suite: Suite) => SuiteTools;
  /** Of another commit: its files are read as objects, and checked out once code of it must run. */
  baseToolsFor: (suite: Suite, base: { commit: string; files: RepositoryFiles }) => SuiteTools;
  close(): Promise<void>;
}

export function openToolbox(surroundings: Surroundings): Toolbox {
  const { root, files, env, openai, clock, turns, cacheFor, batches } = surroundings;
  const opened: (Sandbox | Model)[] = [];
  function equip(suite: Suite, sandbox: Sandbox, readFrom: RepositoryFiles): SuiteTools {
    opened.push(sandbox);
    return {
      sandbox,
      files: readFrom,
      timeoutMs: suite.run.timeout_s * 1000,
      random: () => clock.random(),
      waitIdly: (work) => turns.waitIdly(work),
      ...openJudgeModel(suite),
    };
  }
  function openJudgeModel(suite: Suite): Pick<SuiteTools, 'model' | 'modelMissing' | 'memory'> {
    const opening = openModel(suite, { openai, env, openClient: batches.clientFor(suite) });
    if ('missing' in opening) return { modelMissing: opening.missing };
    opened.push(opening.model);
    const { max_retries: maxRetries, concurrency } = suite.run;
    turns.bound(concurrency);
    const cache = cacheFor?.(suite);
    return {
      model: makePatient(opening.model, { maxRetries, clock, turns }),
      ...(cache && { memory: { cache, endpoint: opening.endpoint } }),
    };
  }
  return {
    toolsFor: (suite) => equip(suite, openScorerSandbox(suite, root, surroundings), files),
    baseToolsFor: (suite, base) =>
      equip(suite, openTreeSandbox(base.commit, suite, surroundings), base.files),
    async close() {
      await Promise.all(opened.map((part) => part.close()));
    },
  };
}

/** Scorers get nothing of the environment, and share no process with the target. */
function openScorerSandbox(suite: Suite, root: string, { childEntry, env }: Surroundings): Sandbox {
  const size = suite.run.concurrency;
  return openSandbox({ root, childEntry, env: childEnvironment(env, []), size });
}

/** A sandbox on the files of another commit, which is checked out at the first job. */
function openTreeSandbox(commit: string, suite: Suite, surroundings: Surroundings): Sandbox {
  const modules = suite.scorers.flatMap(({ module }) => module ?? []);
  return openSandboxOnDemand(async () => {
    const tree = await openWorktree(surroundings.root, {
      commit,
      beside: [suite.file, ...modules],
    });
    if (tree.status === 'refused') return { why: `main's scorer cannot be run: ${tree.why}` };
    const sandbox = openScorerSandbox(suite, tree.folder, surroundings);
    return { sandbox, close: tree.close };
  });
}
