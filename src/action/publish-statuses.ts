import {
  postStatus,
  readPastStatuses,
  readStatuses,
  statusContext,
} from '../adapters/github/commit-status.ts';
import { findBasesOf, type BasesOfHead } from '../adapters/github/same-head.ts';
import type { Log } from '../ports.ts';
import type { SuiteOutcome } from './gate-config.ts';
import { nameOf } from './publish.ts';
import type { Survey } from './survey.ts';
import { holdBack, ontoBase, weighBases, type Told } from './weigh-bases.ts';

/** How often what was held back is looked at again: the other base's run may have ended meanwhile. */
const MOST_LOOKS = 3;

/** Where statuses are set, and for which base. */
interface StatusPlace extends Pick<Survey, 'client'> {
  repository: Survey['occasion']['repository'];
  sha: string;
  baseRef: string;
}

type Place = StatusPlace & { isDispatch: boolean; log: Log };

/** Absent where none is set. */
function placeStatuses({ occasion, client }: Survey): StatusPlace | undefined {
  const { status, headSha, repository, baseRef = '' } = occasion;
  // a fork's own run has no token for it; a maintainer's run for the fork has
  if (!status || headSha === undefined) return undefined;
  return { client, repository, sha: headSha, baseRef };
}

/**
 * The same commit can be green by another base's policy already: until this run has decided, that is no success here; one by the
 * default branch's is. Nothing is told of what GitHub refuses: the verdict's own status will tell it.
 */
export async function holdStatuses(suites: readonly string[], survey: Survey): Promise<void> {
  const place = placeStatuses(survey);
  if (!place || suites.length === 0) return;
  const known = await readStatuses(place);
  if (known.status === 'unknown') return;
  const onto = ontoBase(place.baseRef);
  const ours = [onto, ontoBase(place.repository.defaultBranch)];
  for (const suite of suites) {
    const { state, description = '' } = known.states.get(statusContext(suite)) ?? {};
    if (state !== 'success' || ours.some((ref) => description.startsWith(ref))) continue;
    await postStatus({ ...place, suite, state: 'pending', description: `${onto}under way` });
  }
}

/** The verdict as a status on the head, one a suite: what open source requires. */
export async function publishStatuses(
  outcomes: readonly SuiteOutcome[],
  survey: Survey,
  { runUrl, log }: { runUrl: string; log: Log },
): Promise<void> {
  const { occasion, policyBase } = survey;
  const at = placeStatuses(survey);
  if (!at) return;
  const place = { ...at, isDispatch: occasion.event === 'workflow_dispatch', log };
  const { baseRef } = at;
  let bases: BasesOfHead | undefined;
  for (const outcome of outcomes) {
    const suite = nameOf(outcome);
    if (suite === undefined) continue;
    // a stranger does not choose the names that our verdicts stand under
    if (occasion.fork && !policyBase.configured.has(suite)) continue;
    const { state, description } = describeStatus(outcome);
    const onto = occasion.baseRef === undefined ? '' : ontoBase(baseRef);
    const told = { state, description: `${onto}${description}`, targetUrl: runUrl };
    if (state === 'success') {
      bases ??= await findBases(place, occasion);
      await postSuccess(suite, told, bases, place);
    } else await post(suite, told, place);
  }
}

/** Nobody's pull request has the head of a merge group, which GitHub made; and a queue would wait for what is not green. */
async function findBases(
  place: StatusPlace,
  { event, fork }: Survey['occasion'],
): Promise<BasesOfHead> {
  if (event === 'merge_group') return { status: 'read', bases: [] };
  return await findBasesOf(place, { headSha: place.sha, fork });
}

/** One onto this base never hides what is known onto another: every pull request of the commit shows the same status. */
async function postSuccess(
  suite: string,
  success: Told,
  found: BasesOfHead,
  place: Place,
): Promise<void> {
  const { baseRef, repository } = place;
  if (found.status === 'unknown') return await postUnweighed(suite, success, found.why, place);
  const others = found.bases.filter((base) => base !== baseRef);
  if (others.length === 0) return void (await post(suite, success, place));
  const { defaultBranch } = repository;
  let stands: Told | undefined;
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const known = await readPastStatuses(place);
    if (known.status === 'unknown') return await postUnweighed(suite, success, known.why, place);
    const past = known.past.filter(({ context }) => context === statusContext(suite));
    const statuses = weighBases(success, { baseRef, others, past, defaultBranch });
    const last = statuses.at(-1);
    if (last?.description === stands?.description) return;
    for (const told of statuses) if (!(await post(suite, told, place))) return;
    if (last !== success)
      place.log.info(
        `status ${statusContext(suite)}: passes onto ${baseRef}, and stays ${last?.state}: pull requests of the same commit are open onto ${others.join(', ')}`,
      );
    if (last?.state !== 'pending') return;
    stands = last;
  }
}

/** Without knowing what it would hide nothing is green. */
async function postUnweighed(
  suite: string,
  success: Told,
  why: string,
  place: Place,
): Promise<void> {
  const held = holdBack(place.baseRef, `not known whether onto other branches too: ${why}`);
  if (!(await post(suite, { ...success, ...held }, place))) return;
  place.log.warn(
    `status ${statusContext(suite)} stays pending: what other pull requests of this commit came to could not be looked up: ${why}`,
  );
}

/** Whether it was taken. */
async function post(suite: string, told: Told, place: Place): Promise<boolean> {
  const result = await postStatus({ ...place, suite, ...told });
  if (result.status === 'posted') return true;
  const why = `no commit status: ${result.why}`;
  // where the job itself is the check the status is an extra
  if (place.isDispatch) place.log.warn(why);
  else place.log.info(why);
  return false;
}

const STATES = { pass: 'success', fail: 'failure', error: 'error' } as const;

function describeStatus(outcome: SuiteOutcome): Pick<Told, 'state' | 'description'> {
  if (outcome.kind === 'refused')
    return outcome.verdict === 'fail'
      ? { state: 'failure', description: 'the suite is taken out: see the run' }
      : { state: 'error', description: 'could not measure: see the run' };
  if (outcome.kind === 'untouched')
    return { state: STATES.pass, description: outcome.report.headline.text };
  const { verdict, reason } = outcome.gated.report.verdict;
  // as the job: in report mode a breach is shown and does not block
  return verdict === 'fail' && outcome.gated.suite.mode === 'report'
    ? { state: 'success', description: `report mode, would block: ${reason}` }
    : { state: STATES[verdict], description: reason };
}
