import { applyPolicy, comparePolicy, listNewMetrics } from './config/compare-policy.ts';
import { findDemotedMetrics } from './config/find-gone-metrics.ts';
import { parseSuite } from './config/load-suite.ts';
import { findLock } from './config/lock.ts';
import type { Suite } from './domain/case.ts';
import type { PolicyRecord } from './domain/policy.ts';
import { UserError } from './errors.ts';
import type { RepositoryFiles } from './ports.ts';
import type { BaseFiles } from './ports/base-files.ts';

/** A suite as it is on the base commit. */
export interface BaseSuite {
  commit: string;
  suite: Suite;
  /** Path of its lock. */
  lockFile: string;
  files: RepositoryFiles;
}

/** By whose policy a suite is judged. */
export interface Governed {
  /** The suite under that policy. */
  suite: Suite;
  /** Absent where nobody else's holds: a run of main, a laptop. */
  record?: PolicyRecord;
  /** The base's form of it; absent where there is none yet. */
  base?: BaseSuite;
  /** What a reader should know of it. */
  notes: string[];
}

/**
 * The policy that holds for a suite: that of the base commit, whatever the change says. A suite that the base does not have is
 * judged by its own (first adoption, or a new suite beside others).
 * @throws UserError where the base's cannot be read: without it nothing is known to be good enough
 */
export async function governSuite(head: Suite, base: BaseFiles): Promise<Governed> {
  if (base.status === 'own') return { suite: head, notes: [] };
  if (base.status === 'unknown')
    throw new UserError({
      code: 'policy-unread',
      message: `the policy of the base commit cannot be read: ${base.why}`,
      hint: 'mend the cause and re-run the job; until then no bar is known to hold',
    });
  const unsettled = base.unsettled?.get(head.suite);
  if (unsettled !== undefined) throw refuseUnsettled(head, base.commit, unsettled);
  const found = await findBaseSuite(head, base);
  if (!found) return { suite: head, record: { changes: [] }, notes: [describeAdoption(head)] };
  const { suite } = found;
  const changes = comparePolicy(head, suite);
  const added = listNewMetrics(head, suite);
  const gone = findDemotedMetrics(head, suite);
  return {
    suite: applyPolicy(head, suite),
    record: {
      commit: base.commit,
      changes,
      ...(gone.length > 0 && { gone }),
      ...(added.length > 0 && { added }),
    },
    base: found,
    notes: [],
  };
}

function refuseUnsettled({ suite, file }: Suite, commit: string, why: string): UserError {
  return new UserError({
    code: 'policy-unread',
    message: `it is not known which bars hold: suite \`${suite}\` does not stand beside ${file} at the base commit (${commit.slice(0, 7)}), and where else it stands cannot be told`,
    place: { file },
    hint: why,
  });
}

function describeAdoption({ suite }: Suite): string {
  return `suite \`${suite}\` is new with this change: its own bars hold until it is merged, and there is nothing to compare with; from then on they are read from the base commit`;
}

/** Known by its name, wherever its file lay. Without a lock it was no evidence, and no policy. */
async function findBaseSuite(
  head: Suite,
  { commit, files, suites }: Extract<BaseFiles, { status: 'read' }>,
): Promise<BaseSuite | undefined> {
  const path = suites.get(head.suite);
  if (path === undefined) return undefined;
  const lockFile = await findLock(path, files);
  if (lockFile === undefined) return undefined;
  const suite = await readBaseSuite(path, files, commit);
  return { commit, suite, lockFile, files };
}

async function readBaseSuite(path: string, files: RepositoryFiles, commit: string): Promise<Suite> {
  try {
    return parseSuite(await files.readText(path), path, 'as-it-is');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [first] = error.problems;
    throw new UserError({
      code: 'policy-unread',
      message: `the suite of the base commit (${commit.slice(0, 7)}) cannot be read, so that no bar is known to hold: ${first?.message ?? ''}`,
      ...(first?.place && { place: first.place }),
      hint: 'mend the file on the default branch first, in a change that somebody who may bypass the rule merges',
    });
  }
}
