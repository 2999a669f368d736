import type { PastStatus, StatusRequest } from '../adapters/github/commit-status.ts';

/** What a status says. */
export type Told = Pick<StatusRequest, 'state' | 'description' | 'targetUrl'>;

const RED = ['failure', 'error'] as const;
/** Of a pending status: its own base is satisfied, another one is waited for. */
const PASSES = 'passes, ';

/** A verdict is one against a base: retargeted, the pull request has none. A ref holds no colon. */
export function ontoBase(baseRef: string): string {
  return `onto ${baseRef}: `;
}

/** A success that may not stand yet, and why. It is known for one when another base is decided. */
export function holdBack(baseRef: string, why: string): Pick<Told, 'state' | 'description'> {
  return { state: 'pending', description: `${ontoBase(baseRef)}${PASSES}${why}` };
}

/** Whether this status is one that was held back of this base. */
export function isHeldBack(
  { state, description }: Pick<PastStatus, 'state' | 'description'>,
  baseRef: string,
): boolean {
  return state === 'pending' && description.startsWith(`${ontoBase(baseRef)}${PASSES}`);
}

/**
 * What to post for a success onto one base where pull requests of the same head are open onto `others`: the worst that is known.
 * Red onto another base stays red; one that is not decided is waited for. The default branch waits for no base that nobody has begun
 * to decide: a workflow need not run for it.
 * `past`: statuses of one context, newest first. The last of the answer is what stands.
 */
export function weighBases(
  success: Told,
  {
    baseRef,
    others,
    past,
    defaultBranch,
  }: {
    baseRef: string;
    others: readonly string[];
    past: readonly PastStatus[];
    defaultBranch: string;
  },
): Told[] {
  const known = others.map((base) => ({ base, status: findOnto(past, base) }));
  for (const state of RED)
    for (const { base, status } of known)
      if (status?.state === state) {
        const { description, targetUrl } = status;
        const kept = { state, description, ...(targetUrl !== undefined && { targetUrl }) };
        return [{ ...success, ...holdBack(baseRef, `red onto ${base}`) }, kept];
      }
  const waiting = known.find(({ base, status }) => {
    if (status === undefined) return baseRef !== defaultBranch;
    return status.state !== 'success' && !isHeldBack(status, base);
  });
  return waiting
    ? [{ ...success, ...holdBack(baseRef, `not decided onto ${waiting.base}`) }]
    : [success];
}

/** The newest onto that base; one that names none holds for every base. */
function findOnto(past: readonly PastStatus[], base: string): PastStatus | undefined {
  return (
    past.find(({ description }) => description.startsWith(ontoBase(base))) ??
    past.find(({ description }) => !/^onto \S+: /.test(description))
  );
}
