import * as posix from 'node:path/posix';
import type { Suite } from '../domain/case.ts';
import { UserError } from '../errors.ts';
import { refuseForkCode } from './refuse-fork-code.ts';
import { quotePath } from '../values/quote-word.ts';

export interface MaintainerSteps {
  prNumber?: number | undefined;
  /** The workflow that is started by hand. */
  workflowFile?: string | undefined;
  /** It is another repository's, which a ruleset requires: nobody starts that by hand here. */
  foreignWorkflow?: true | undefined;
  fork: boolean;
  /** As far as they could be read. */
  suites: readonly Suite[];
}

const PUSH =
  'a maintainer reviews the change and pushes its branch to this repository, where a pull request of its own runs in full';
const ADD_SECRET =
  'a maintainer who has read the change adds the secret to this repository’s Dependabot secrets, and re-runs the job';

/** What a maintainer does so that a pull request without secrets is measured: prose, one sentence. */
export function describeMaintainerSteps(steps: MaintainerSteps): string {
  const { prNumber, workflowFile, foreignWorkflow, fork, suites } = steps;
  if (fork && suites.some(isForkCode))
    return `${PUSH}: what the fork wrote is code, and that never runs where secrets are`;
  if (foreignWorkflow)
    return `${fork ? PUSH : ADD_SECRET}: the gate’s workflow lies in another repository, so that it cannot be started by hand here`;
  const number = prNumber === undefined ? 'its number' : String(prNumber);
  const file = workflowFile === undefined ? undefined : posix.basename(workflowFile);
  const where = file === undefined ? 'the gate’s workflow' : `\`${file}\``;
  const command =
    file === undefined ? '' : ` (or \`gh workflow run ${quotePath(file)} -f pr-number=${number}\`)`;
  return `a maintainer who has read the change starts ${where} by hand: Actions → Run workflow, \`pr-number\` ${number}${command}`;
}

function isForkCode(suite: Suite): boolean {
  try {
    refuseForkCode(suite);
    return false;
  } catch (error) {
    if (error instanceof UserError) return true;
    throw error;
  }
}
