import type { PastStatus, StatusRequest } from '../adapters/github/commit-status.ts';
import { cutText } from '../report/cut-text.ts';
import { sha256 } from '../values/canonical-json.ts';
import { toOneLine } from '../values/strip-controls.ts';

/** What a status says. */
export type Told = Pick<StatusRequest, 'state' | 'description' | 'targetUrl'>;

type Standing = Pick<PastStatus, 'state' | 'description'>;

const RED = ['failure', 'error'] as const;
/** Verdicts. */
const FINAL: ReadonlySet<string> = new Set(['success', ...RED]);
/** Of a pending status: its own base is satisfied, another one is waited for. */
const PASSES = 'passes, ';
/** A name that is no longer leaves the description room to say something. */
const MAX_NAME_CHARS = 60;
const KEPT_CHARS = 47;
const DIGEST_CHARS = 12;

/** What a run says that has begun, and that was cut off: nothing was decided. */
export const UNDER_WAY = 'under way';
export const INTERRUPTED = 'the run was interrupted';
/** Of a pull request whose own run has no secrets. */
export const NEEDS_MAINTAINER = 'needs a maintainer run';

/** How a status writes a branch: one that is long, or not shown as it is, is shortened, with a digest behind `~`, which no ref holds. */
export function nameBase(baseRef: string): string {
  const shown = toOneLine(baseRef);
  if (shown === baseRef && baseRef.length <= MAX_NAME_CHARS) return baseRef;
  return `${cutText(shown, KEPT_CHARS).text}~${sha256(baseRef).slice(0, DIGEST_CHARS)}`;
}

/** Whether `nameBase` shortened it: which branch it is cannot be read from it. */
export function isShortened(name: string): boolean {
  return name.includes('~');
}

/** A verdict is one against a base: retargeted, the pull request has none. A ref holds no colon. */
export function ontoBase(baseRef: string): string {
  return `onto ${nameBase(baseRef)}: `;
}

/** A success that may not stand yet, and why. It is known for one when another base is decided. */
export function holdBack(baseRef: string, why: string): Pick<Told, 'state' | 'description'> {
  return { state: 'pending', description: `${ontoBase(baseRef)}${PASSES}${why}` };
}

/** Whether the run that says so decided about this base: a verdict, or a success that was held back. */
export function isDecided({ state, description }: Standing, baseRef: string): boolean {
  return FINAL.has(state) || isHeldBack({ state, description }, baseRef);
}

function isHeldBack({ state, description }: Standing, baseRef: string): boolean {
  return state === 'pending' && description.startsWith(`${ontoBase(baseRef)}${PASSES}`);
}

/** Whether that status may stand while this base has no verdict: a success only by its own policy, or by the default branch's. */
export function mayStand(
  { state, description }: Standing,
  { baseRef, defaultBranch }: { baseRef: string; defaultBranch: string },
): boolean {
  const isOurs = [baseRef, defaultBranch].some((ref) => description.startsWith(ontoBase(ref)));
  return state !== 'success' || isOurs;
}

/**
 * What is known onto that base: the newest status that names it. One that names none says nothing of any, and a run that was
 * cut off decided nothing: what was decided before it holds. `past`: statuses of one context, newest first.
 */
export function findOnto<Past extends Standing>(
  past: readonly Past[],
  baseRef: string,
): Past | undefined {
  const onto = ontoBase(baseRef);
  const ours = past.filter(({ description }) => description.startsWith(onto));
  return ours[0]?.description === `${onto}${INTERRUPTED}`
    ? ours.find((status) => isDecided(status, baseRef))
    : ours[0];
}

/** Branches, as they are written, whose last status would hold a success back; only of an open pull request it does. */
export function findHolding(past: readonly Standing[]): string[] {
  const named = past.flatMap(({ description }) => /^onto ([^:]+): /.exec(description)?.[1] ?? []);
  return [...new Set(named)].filter((name) => {
    const status = findOnto(past, name);
    return status !== undefined && status.state !== 'success' && !isHeldBack(status, name);
  });
}

/**
 * What to post for a success onto one base where pull requests of the same head are open onto `others`: the worst that is known.
 * Red onto another base stays red; one that is not decided is waited for. The default branch waits for no base that nobody has begun
 * to decide: a workflow need not run for it; nor, for a pull request of this repository, for a stranger's that a maintainer has not run.
 * `past`: statuses of one context, newest first; `isCut`: there are older ones. The last of the answer is what stands.
 */
export function weighBases(
  success: Told,
  {
    baseRef,
    others,
    past,
    isCut,
    defaultBranch,
    fork = false,
  }: {
    fork?: boolean;
    baseRef: string;
    others: readonly string[];
    past: readonly PastStatus[];
    isCut: boolean;
    defaultBranch: string;
  },
): Told[] {
  const refused = findUnanswered(success, past, baseRef);
  if (refused) return [keep(success, refused)];
  const known = others.map((base) => ({ base, status: findOnto(past, base) }));
  for (const state of RED)
    for (const { base, status } of known)
      if (status?.state === state)
        return [
          { ...success, ...holdBack(baseRef, `red onto ${nameBase(base)}`) },
          keep(success, status),
        ];
  const waiting = known.find(({ base, status }) => {
    if (status === undefined) return baseRef !== defaultBranch || isCut;
    if (baseRef === defaultBranch && !fork && isUnread(status, base)) return false;
    return status.state !== 'success' && !isHeldBack(status, base);
  });
  return waiting
    ? [{ ...success, ...holdBack(baseRef, `not decided onto ${nameBase(waiting.base)}`) }]
    : [success];
}

/**
 * What to post for a success where it is not known what it would hide: pending, unless its own base is red. Where that is not known
 * either (`past` is absent), it decides nothing: a red one is still to be answered.
 */
export function weighUnknown(
  success: Told,
  { baseRef, past, why }: { baseRef: string; past: readonly PastStatus[] | undefined; why: string },
): Told {
  const refused = past && findUnanswered(success, past, baseRef);
  if (refused) return keep(success, refused);
  if (past)
    return {
      ...success,
      ...holdBack(baseRef, `not known whether onto other branches too: ${why}`),
    };
  const description = `${ontoBase(baseRef)}passed now, what stood before is not known: ${why}`;
  return { ...success, state: 'pending', description };
}

/** Nobody but a stranger asks for that verdict. */
function isUnread({ state, description }: Standing, baseRef: string): boolean {
  return state === 'pending' && description === `${ontoBase(baseRef)}${NEEDS_MAINTAINER}`;
}

/** A red status as it stood. */
function keep(success: Told, { state, description, targetUrl }: PastStatus): Told {
  const { targetUrl: _, ...rest } = success;
  return {
    ...rest,
    state: state === 'failure' ? 'failure' : 'error',
    description,
    ...(targetUrl !== undefined && { targetUrl }),
  };
}

/**
 * The red verdict onto this base that this success does not answer: of another job of this very attempt; of a run that was started
 * later, and so had the newer base; or of one that turned red after this run had passed, so that to run it again says nothing new.
 */
function findUnanswered(
  { targetUrl }: Told,
  past: readonly PastStatus[],
  baseRef: string,
): PastStatus | undefined {
  const onto = ontoBase(baseRef);
  const [last, ...before] = past.filter(
    (status) => status.description.startsWith(onto) && isDecided(status, baseRef),
  );
  const own = readRun(targetUrl);
  const other = readRun(last?.targetUrl);
  if (!last || !RED.some((state) => state === last.state)) return undefined;
  if (own === undefined || other === undefined) return undefined;
  if (own.id === other.id)
    return other.attempt > 0 && other.attempt >= own.attempt ? last : undefined;
  const hasPassed = before.some(
    (status) =>
      readRun(status.targetUrl)?.id === own.id && !RED.some((state) => state === status.state),
  );
  return other.id > own.id || hasPassed ? last : undefined;
}

/** Of a status that does not say its attempt: 0, for it stood before. */
function readRun(url = ''): { id: number; attempt: number } | undefined {
  const [, id, attempt = 0] = /\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?/.exec(url) ?? [];
  return id === undefined ? undefined : { id: Number(id), attempt: Number(attempt) };
}
