import type {
  Acceptance,
  Approvals,
  StandingAcceptance,
  VoidAcceptance,
  WeighedAcceptances,
} from '../domain/acceptance.ts';
import { readDay } from '../values/calendar-day.ts';
import { canonicalJson } from '../values/canonical-json.ts';

/** What decides which acceptances count. */
export interface Weighing {
  /** As they stand on the base branch. Of a commit that is on it already (push, schedule): its own. */
  base: readonly Acceptance[];
  /** As they stand in the commit under test: proposed, where they are others. */
  head: readonly Acceptance[];
  /** Who may sign, by the base's policy; absent: whoever's approval counts. */
  accepters?: readonly string[];
  /** Of exactly this head commit. */
  approvals: Approvals;
  /** `YYYY-MM-DD`, UTC. */
  today: string;
}

/**
 * Which acceptances count, and why the others do not. One counts only if its owner may sign, it has a reason, its last day is
 * not past, and it stands just so on the base branch or its owner approved this head commit. What a pull request edits or
 * takes out stands as it is on the base until that lands, or its owner approves the new form.
 */
export function weighAcceptances(weighing: Weighing): WeighedAcceptances {
  const standing: StandingAcceptance[] = [];
  const refused: VoidAcceptance[] = [];
  const take = (acceptance: Acceptance, where: 'base' | 'approved'): boolean => {
    const weighed = weigh(acceptance, where, weighing);
    if ('why' in weighed) refused.push(weighed);
    else standing.push(weighed);
    return !('why' in weighed);
  };
  const proposed = new Set<string>();
  for (const acceptance of weighing.head) {
    if (weighing.base.some((landed) => isSame(landed, acceptance))) continue;
    if (take(acceptance, 'approved')) proposed.add(acceptance.id);
  }
  for (const acceptance of weighing.base)
    if (!proposed.has(acceptance.id)) take(acceptance, 'base');
  return { standing, void: refused };
}

function weigh(
  acceptance: Acceptance,
  where: 'base' | 'approved',
  weighing: Weighing,
): StandingAcceptance | VoidAcceptance {
  const daysLeft = countDaysLeft(acceptance, weighing.today);
  const why =
    refuseSubject(acceptance) ??
    refuseOwner(acceptance, weighing) ??
    (acceptance.reason.trim() === '' ? 'it gives no reason' : undefined) ??
    (daysLeft === undefined ? 'its last day is on no calendar' : undefined) ??
    (daysLeft! < 0 ? `it expired on ${acceptance.expires}: red again` : undefined) ??
    (where === 'approved' ? refuseUnapproved(acceptance, weighing) : undefined);
  return why === undefined ? { ...acceptance, daysLeft: daysLeft!, where } : { acceptance, why };
}

/** Whole days after today; negative once it is over. */
function countDaysLeft({ expires }: Acceptance, today: string): number | undefined {
  const [last, now] = [readDay(expires), readDay(today)];
  return last === undefined || now === undefined ? undefined : last - now;
}

function refuseSubject({ cases, gate, bound }: Acceptance): string | undefined {
  if ((cases === undefined) === (gate === undefined)) return 'it is not for cases or for one gate';
  return gate !== undefined && bound === undefined ? 'it has no bound' : undefined;
}

function refuseOwner({ owner }: Acceptance, { accepters }: Weighing): string | undefined {
  if (accepters === undefined || accepters.some((login) => isLogin(login, owner))) return undefined;
  const who = accepters.length > 0 ? `only ${accepters.join(', ')} may` : 'nobody may';
  return `${owner} may not sign: by \`gates.accepters\` of the base ${who}`;
}

/** Only an approval of this very commit, and only the owner's. */
function refuseUnapproved(
  { id, owner }: Acceptance,
  { base, approvals: { approvals, refused, why } }: Weighing,
): string | undefined {
  if (approvals.some(({ login }) => isLogin(login, owner))) return undefined;
  const review = refused.find(({ login }) => isLogin(login, owner));
  const cause = review?.why ?? why;
  const until = base.some((landed) => landed.id === id)
    ? '; until then it stands as it is on the base branch'
    : '';
  return `it waits for an approving review of this head commit by ${owner}${until}${cause === undefined ? '' : ` (${cause})`}`;
}

/** Logins of GitHub are the same in any case. */
function isLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whatever their places in the file. */
function isSame(one: Acceptance, other: Acceptance): boolean {
  return contentOf(one) === contentOf(other);
}

function contentOf(acceptance: Acceptance): string {
  return canonicalJson({ ...acceptance, place: undefined });
}
