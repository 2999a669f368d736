import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { readApiFailure } from '../adapters/github/api-failure.ts';
import { toWorkflowPath } from '../adapters/github/find-baseline.ts';
import { listWorkflows } from '../adapters/github/list-workflows.ts';
import { UserError } from '../errors.ts';
import type { ActionHost } from './host.ts';
import type { Survey } from './survey.ts';

const MOST_NAMED = 10;

/**
 * The file of the workflow that records baselines; undefined: it is not known. Runs of another repository's workflow are none of
 * this one's. @throws UserError for an input that names no file
 */
export function nameBaselineWorkflow(
  { inputs: { baselineWorkflow } }: Pick<ActionHost, 'inputs'>,
  { workflowFile, foreignWorkflow }: Pick<Survey['occasion'], 'workflowFile' | 'foreignWorkflow'>,
): string | undefined {
  if (baselineWorkflow !== undefined) return toWorkflowPath(baselineWorkflow);
  return foreignWorkflow ? undefined : workflowFile;
}

/** The same, where a baseline is to be searched. @throws UserError where every search would come to nothing */
export async function requireBaselineWorkflow(
  host: ActionHost,
  survey: Survey,
): Promise<string | undefined> {
  const path = nameBaselineWorkflow(host, survey.occasion);
  const { baselineWorkflow: input } = host.inputs;
  if (input === undefined && survey.occasion.foreignWorkflow) throw refuseForeign();
  if (input === undefined || path === undefined || (await isThere(path, host, survey))) return path;
  const known = await askWorkflows(survey);
  // what cannot be asked now is not refused: the search for the baseline says so, if it cannot either
  if (known === undefined || known.includes(path)) return path;
  throw refuseUnknown(path, known);
}

/** On the base commit, or with the change that brings it: the first run of a workflow has no other. */
async function isThere(
  path: string,
  { workspace }: ActionHost,
  { policyBase: { base } }: Survey,
): Promise<boolean> {
  if (existsSync(join(workspace, path))) return true;
  return base.status === 'read' && (await base.files.exists(path));
}

async function askWorkflows({ client, occasion }: Survey): Promise<string[] | undefined> {
  try {
    return await listWorkflows(client, occasion.repository);
  } catch (error) {
    readApiFailure(error);
    return undefined;
  }
}

function refuseForeign(): UserError {
  return new UserError({
    code: 'baseline-workflow',
    message:
      'the running workflow lies in another repository, so none of its runs here records a baseline, and every change would be compared with nothing',
    hint: 'set `baseline-workflow` to the file of this repository’s own workflow that runs on push to the default branch (docs/required-check.md); `baseline: none` compares with nothing',
  });
}

function refuseUnknown(path: string, known: readonly string[]): UserError {
  const names = known.slice(0, MOST_NAMED).map((found) => posix.basename(found));
  const rest = known.length - names.length;
  const list = `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  return new UserError({
    code: 'baseline-workflow',
    message: `\`baseline-workflow\`: this repository has no ${path}`,
    hint: names.length > 0 ? `write one of ${list}` : 'it has no workflow at all yet: add one',
  });
}
