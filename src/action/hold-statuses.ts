import { postStatus, readStatuses, statusContext } from '../adapters/github/commit-status.ts';
import type { Survey } from './survey.ts';
import { findBasesOf, mayBeOpenOnto, mayStillBeOnto } from '../adapters/github/same-head.ts';
import { INTERRUPTED, mayStand, ontoBase, UNDER_WAY } from './weigh-bases.ts';

/** Where statuses are set, and for which base. */
export interface StatusPlace extends Pick<Survey, 'client' | 'occasion'> {
  repository: Survey['occasion']['repository'];
  sha: string;
  baseRef: string;
}

/** Absent where none is set. */
export function placeStatuses({ occasion, client }: Survey): StatusPlace | undefined {
  const { status, headSha, repository, baseRef = '' } = occasion;
  // a fork's own run has no token for it; a maintainer's run for the fork has
  if (!status || headSha === undefined) return undefined;
  return { client, occasion, repository, sha: headSha, baseRef };
}

/** The head as its pull requests are asked for by it. */
export function headOf({ sha, occasion: { headLabel } }: StatusPlace) {
  return { headSha: sha, ...(headLabel !== undefined && { headLabel }) };
}

/**
 * Whether the pull request of this run is closed, or was moved, and another one's status stands: what this run came to is not that
 * one's. What the default branch refuses is told in any case, and so it is where GitHub does not say.
 */
export async function isOfClosed(suite: string, place: StatusPlace): Promise<boolean> {
  const { baseRef, repository, occasion } = place;
  const { prNumber: number } = occasion;
  if (number === undefined || baseRef === repository.defaultBranch) return false;
  const known = await readStatuses(place);
  const stands = known.status === 'read' ? known.states.get(statusContext(suite)) : undefined;
  if (!stands?.description.startsWith('onto ')) return false;
  if (stands.description.startsWith(ontoBase(baseRef))) return false;
  const open = await findBasesOf(place, headOf(place));
  if (open.status === 'unknown' || open.bases.includes(baseRef)) return false;
  if (await mayBeOpenOnto(place, headOf(place), baseRef)) return false;
  return !(await mayStillBeOnto(place, headOf(place), { number, baseRef }));
}

/**
 * The same commit can be green by another base's policy already: until this run has decided, that is no success here; one by the
 * default branch's is. Nothing is told of what GitHub refuses: the verdict's own status will tell it.
 */
export async function holdStatuses(
  suites: readonly string[],
  survey: Survey,
  runUrl: string,
): Promise<void> {
  const place = placeStatuses(survey);
  if (!place || suites.length === 0) return;
  const known = await readStatuses(place);
  if (known.status === 'unknown') return;
  const { baseRef, repository } = place;
  const { defaultBranch } = repository;
  const description = `${ontoBase(baseRef)}${UNDER_WAY}`;
  for (const suite of suites) {
    const stands = known.states.get(statusContext(suite));
    if (!stands || mayStand(stands, { baseRef, defaultBranch })) continue;
    if (await isOfClosed(suite, place)) continue;
    await postStatus({ ...place, suite, state: 'pending', description, targetUrl: runUrl });
  }
}

/** The post step of a run that was killed: what it has said to be under way is not, and nobody waits for it. */
export async function settleHeld(
  { client, occasion }: Pick<Survey, 'client' | 'occasion'>,
  { sha, runUrl }: { sha: string; runUrl: string },
): Promise<void> {
  const { status, repository } = occasion;
  if (!status) return;
  const known = await readStatuses({ client, repository, sha });
  if (known.status === 'unknown') return;
  const ours = statusContext('');
  for (const [context, { description, targetUrl }] of known.states) {
    if (targetUrl !== runUrl || !context.startsWith(ours)) continue;
    if (!description.endsWith(`: ${UNDER_WAY}`)) continue;
    const suite = context.slice(ours.length);
    const told = `${description.slice(0, -UNDER_WAY.length)}${INTERRUPTED}`;
    const at = { client, repository, sha, suite, targetUrl };
    await postStatus({ ...at, state: 'pending', description: told });
  }
}
