import { loadCases } from './config/load-cases.ts';
import { loadSuite } from './config/load-suite.ts';
import type { Suite } from './domain/case.ts';
import type { TargetKind } from './domain/run.ts';
import { UserError } from './errors.ts';
import type { BaselineSearch } from './ports.ts';
import type { OtherTree } from './ports/base-files.ts';
import type { EarlierBase } from './ports/earlier.ts';
import type { FreshBase, RunRequest } from './run-request.ts';

/** Targets that are what the repository says, so that another commit of it is another target. */
const REPEATABLE: readonly TargetKind[] = ['module', 'command', 'openai'];

interface Opening {
  commit: string | undefined;
  openTree: (commit: string, beside: readonly string[]) => Promise<OtherTree | { why: string }>;
  earlier: EarlierBase | undefined;
}

/** The base commit's own target on its own files, with its own cases; or why it cannot be run beside this one. */
type OpenedBase = (FreshBase & { close: () => Promise<void> }) | { why: string };

interface FreshOpening extends Omit<Opening, 'commit'> {
  suite: Suite;
  search: Promise<BaselineSearch>;
}

/**
 * The base commit, where policy wants it run in the same job; `refused`: why the stored baseline serves after all. A run of the
 * default branch is compared with what is stored.
 */
export async function openFresh(
  { purpose, identity }: Pick<RunRequest, 'purpose' | 'identity'>,
  { suite, openTree, search, earlier }: FreshOpening,
): Promise<{ base?: FreshBase & { close: () => Promise<void> }; refused: string[] }> {
  if (!suite.gates.baseline.fresh || purpose === 'record') return { refused: [] };
  const commit = identity.base_commit ?? (await search.then(commitOf));
  const base = await openBase(suite, { commit, openTree, earlier });
  if ('close' in base) return { base, refused: [] };
  const what = 'the base commit could not be run beside this one, so the stored baseline serves';
  return { refused: [`${what}: ${base.why}`] };
}

function commitOf(search: BaselineSearch): string | undefined {
  return search.status === 'found' ? search.commit : undefined;
}

/** Opens the base commit of a suite, to be measured in the same job. The limits are those of the suite as it stands. */
async function openBase(suite: Suite, { commit, openTree, earlier }: Opening): Promise<OpenedBase> {
  if (commit === undefined) return { why: 'which commit it is compared with is not known' };
  const tree = await openTree(commit, [suite.file, suite.target.module ?? '']);
  if ('why' in tree) return tree;
  try {
    const base = await loadSuite(suite.file, tree.files, 'as-it-is');
    if (!REPEATABLE.includes(base.target.kind))
      return await refuse(tree, `its target is of kind ${base.target.kind}, which no commit holds`);
    const { entries } = await loadCases(base, tree.files);
    const target = await tree.connectTarget({ ...base, run: suite.run, prices: suite.prices });
    const isSame = earlier?.commit === commit && earlier.targetDigest === target.facts.digest;
    return {
      target,
      commit,
      entries,
      earlier: isSame ? earlier.trials : nothing(),
      async close() {
        await target.close();
        await tree.close();
      },
    };
  } catch (error) {
    if (!(error instanceof UserError)) {
      await tree.close();
      throw error;
    }
    return await refuse(tree, `it cannot be run: ${error.message}`);
  }
}

async function refuse(tree: OtherTree, why: string): Promise<{ why: string }> {
  await tree.close();
  return { why };
}

async function* nothing(): AsyncGenerator<never> {
  // the base commit was not run before
}
