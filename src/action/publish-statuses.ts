import {
  postStatus,
  readPastStatuses,
  readStatuses,
  statusContext,
} from '../adapters/github/commit-status.ts';
import { wereJobsCancelled } from '../adapters/github/cancelled-jobs.ts';
import { findBasesOf, mayBeOpenOnto, type BasesOfHead } from '../adapters/github/same-head.ts';
import type { Log } from '../ports.ts';
import type { SuiteOutcome } from './gate-config.ts';
import { headOf, isOfClosed, placeStatuses, type StatusPlace } from './hold-statuses.ts';
import { listDues, type Due } from './list-dues.ts';
import type { Survey } from './survey.ts';
import {
  findHolding,
  INTERRUPTED,
  isShortened,
  mayStand,
  nameBase,
  ontoBase,
  weighBases,
  weighUnknown,
  type Told,
} from './weigh-bases.ts';

/** How often what stands is looked at again: the other base's run may have ended meanwhile. */
const MOST_LOOKS = 3;

type Place = StatusPlace & { log: Log };

/** The verdict as a status on the head, one a suite: what open source requires. */
export async function publishStatuses(
  outcomes: readonly SuiteOutcome[],
  survey: Survey,
  { runUrl, log, signal }: { runUrl: string; log: Log; signal: AbortSignal },
): Promise<void> {
  const { occasion, policyBase } = survey;
  const at = placeStatuses(survey);
  if (!at) return;
  const place = { ...at, log };
  const onto = occasion.baseRef === undefined ? '' : ontoBase(at.baseRef);
  let cancelled: Promise<boolean> | undefined;
  const dues = await listDues(outcomes, {
    onto,
    // two jobs of one attempt answer each other's red status no more than two runs do
    targetUrl: `${runUrl}/attempts/${occasion.attempt}`,
    isAborted: signal.aborted,
    askCancelled: () => (cancelled ??= wereJobsCancelled(place, occasion)),
  });
  // a stranger does not choose the names that our verdicts stand under
  const named = dues.filter(({ suite }) => !occasion.fork || policyBase.configured.has(suite));
  for (const due of named) if (due.told.state !== 'success') await postUndecidedOrRed(due, place);
  const successes = named.filter(({ told }) => told.state === 'success');
  if (successes.length > 0) await postSuccesses(successes, place);
}

async function postUndecidedOrRed(due: Due, place: Place): Promise<void> {
  const { suite, told, isInterrupted } = due;
  if (await isOfClosed(suite, place))
    return place.log.info(
      `status ${statusContext(suite)}: ${told.state} onto ${place.baseRef} is not set: no pull request of this commit is open onto it any more, and what stands there is of another`,
    );
  // the queue waits for what is pending, and nobody else has its head
  if (isInterrupted && place.occasion.event !== 'merge_group') await postInterrupted(due, place);
  else await post(suite, told, place);
}

/** Nothing was decided: it replaces what stands onto its own base, and not what another one came to, where that may stand here. */
async function postInterrupted({ suite, told }: Due, place: Place): Promise<void> {
  const { baseRef, repository } = place;
  const { defaultBranch } = repository;
  const known = await readStatuses(place);
  const stands = known.status === 'read' ? known.states.get(statusContext(suite)) : undefined;
  const onto = ontoBase(baseRef);
  const isOwn = stands?.description.startsWith(onto);
  if (stands && !isOwn && mayStand(stands, { baseRef, defaultBranch })) return;
  await post(suite, { ...told, state: 'pending', description: `${onto}${INTERRUPTED}` }, place);
}

/**
 * A success onto this base never hides what is known onto another: every pull request of the commit shows the same status. What was
 * posted is weighed again by what others have posted meanwhile.
 */
async function postSuccesses(successes: readonly Due[], place: Place): Promise<void> {
  const found = await findBases(place);
  if (found.status === 'unknown') return await postUnweighed(successes, found.why, place);
  const findOthers = openOthers(found.bases, place);
  let due: readonly (Due & { stands?: Told })[] = successes;
  for (let look = 0; look < MOST_LOOKS && due.length > 0; look += 1) {
    const known = await readPast(place);
    if (known.status === 'unknown') return await postUnweighed(due, known.why, place);
    const again: (typeof due)[number][] = [];
    for (const one of due) {
      const past = known.past.filter(({ context }) => context === statusContext(one.suite));
      const others = await findOthers(past);
      const stands = await postWeighed(one, { others, past, isCut: known.isCut }, place);
      if (stands && others.length > 0) again.push({ ...one, stands });
    }
    due = again;
  }
}

/** Nobody's pull request has the head of a merge group, which GitHub made; and a queue would wait for what is not green. */
async function findBases(place: Place): Promise<BasesOfHead> {
  const { event } = place.occasion;
  if (event === 'merge_group') return { status: 'read', bases: [] };
  return await findBasesOf(place, headOf(place));
}

async function readPast(place: Place): ReturnType<typeof readPastStatuses> {
  const { event } = place.occasion;
  if (event === 'merge_group') return { status: 'read', past: [], isCut: false };
  return await readPastStatuses(place);
}

/** The other bases: those of open pull requests that are listed, and of such as are not, whose status nevertheless stands there. */
function openOthers(listed: readonly string[], place: Place) {
  const own = nameBase(place.baseRef);
  const known = new Map<string, Promise<boolean> | boolean>([
    [own, false],
    ...listed
      .filter((base) => base !== place.baseRef)
      .map((base) => [nameBase(base), true] as const),
  ]);
  return async (past: Parameters<typeof findHolding>[0]): Promise<string[]> => {
    for (const name of findHolding(past))
      if (!known.has(name))
        known.set(name, isShortened(name) || mayBeOpenOnto(place, headOf(place), name));
    const names: string[] = [];
    for (const [name, isOpen] of known) if (await isOpen) names.push(name);
    return names;
  };
}

/** What stands then; absent where there is nothing to look at again. */
async function postWeighed(
  { suite, told: success, stands }: Due & { stands?: Told },
  facts: Pick<Parameters<typeof weighBases>[1], 'others' | 'past' | 'isCut'>,
  place: Place,
): Promise<Told | undefined> {
  const { baseRef, repository, log, occasion } = place;
  const { defaultBranch } = repository;
  const { fork } = occasion;
  const statuses = weighBases(success, { ...facts, baseRef, defaultBranch, fork });
  const last = statuses.at(-1)!;
  if (last.state === stands?.state && last.description === stands.description) return undefined;
  for (const told of statuses) if (!(await post(suite, told, place))) return undefined;
  if (last === success) return last;
  const isOwn = statuses.length === 1 && last.state !== 'pending';
  log.info(
    isOwn
      ? sayKept(suite, last, place)
      : `status ${statusContext(suite)}: passes onto ${baseRef}, and stays ${last.state}: pull requests of the same commit are open onto ${facts.others.join(', ')}`,
  );
  return last;
}

/** Without knowing what it would hide nothing is green. */
async function postUnweighed(due: readonly Due[], why: string, place: Place): Promise<void> {
  const { baseRef, log } = place;
  const known = await readPast(place);
  for (const { suite, told } of due) {
    const past =
      known.status === 'read'
        ? known.past.filter(({ context }) => context === statusContext(suite))
        : undefined;
    const held = weighUnknown(told, { baseRef, past, why });
    if (!(await post(suite, held, place))) continue;
    if (held.state === 'pending')
      log.warn(
        `status ${statusContext(suite)} stays pending: what other pull requests of this commit came to could not be looked up: ${why}`,
      );
    else log.info(sayKept(suite, held, place));
  }
}

/** Why a success does not stand onto its own base. */
function sayKept(suite: string, { state, targetUrl = '' }: Told, { baseRef }: Place): string {
  return `status ${statusContext(suite)}: passes onto ${baseRef}, and stays ${state}: another run of this commit is red onto it, and was started later or turned red after this one had passed, or another job of this run is red: run that one again, or start a new one (${targetUrl})`;
}

/** Where a success stands that is not true any more: the run that set it. Nothing is known of it where statuses cannot be read. */
async function findSuccess(suite: string, place: Place): Promise<string | undefined> {
  const known = await readStatuses(place);
  const stands = known.status === 'read' ? known.states.get(statusContext(suite)) : undefined;
  return stands?.state === 'success' ? (stands.targetUrl ?? stands.description) : undefined;
}

/** Whether it was taken. */
async function post(suite: string, told: Told, place: Place): Promise<boolean> {
  const result = await postStatus({ ...place, suite, ...told });
  if (result.status === 'posted') return true;
  const hidden = told.state === 'success' ? undefined : await findSuccess(suite, place);
  const why = `no commit status: ${result.why}`;
  if (hidden !== undefined) {
    place.log.warn(
      `${why}; ${statusContext(suite)} stays \`success\` by an earlier run of this commit (${hidden}), although this one is ${told.state}: a rule that requires that status is satisfied. Give the job \`statuses: write\` and run it again`,
    );
    return false;
  }
  // who requires the job gives it no permission to set one
  const isWanted = result.status !== 'forbidden' || place.occasion.event === 'workflow_dispatch';
  if (isWanted) place.log.warn(why);
  else place.log.info(why);
  return false;
}
