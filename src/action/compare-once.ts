import { compareTrees } from '../adapters/github/compare-trees.ts';
import type { TreeChanges } from '../domain/tree-changes.ts';
import type { ActionHost } from './host.ts';
import type { Survey } from './survey.ts';

/** By job and commit: suites ask the same, and a tree may be a request. */
const compared = new WeakMap<Survey, Map<string, Promise<TreeChanges>>>();

/** What the tested commit holds otherwise than this one. */
export function compareOnce(survey: Survey, host: ActionHost, from: string): Promise<TreeChanges> {
  const known = compared.get(survey) ?? new Map<string, Promise<TreeChanges>>();
  compared.set(survey, known);
  const { client, occasion, commit: to } = survey;
  const source = { checkout: host.workspace, client, repository: occasion.repository };
  const changes = known.get(from) ?? compareTrees(source, { from, to });
  known.set(from, changes);
  return changes;
}
