import { findAcceptances, loadAcceptances, toAcceptable } from './config/acceptances.ts';
import { readAcceptances } from './config/read-acceptances.ts';
import type { Acceptance, Approvals } from './domain/acceptance.ts';
import type { CaseEntry } from './domain/case.ts';
import type { SignatureRecord } from './domain/policy.ts';
import type { Governed } from './govern-suite.ts';
import type { Clock, RepositoryFiles } from './ports.ts';
import type { PreparedSuite } from './prepared-suite.ts';
import { formatDay } from './values/calendar-day.ts';
import { canonicalJson } from './values/canonical-json.ts';
import { weighAcceptances } from './verdict/weigh-acceptances.ts';

interface Reading {
  prepared: PreparedSuite;
  governed: Governed;
  files: RepositoryFiles;
  clock: Clock;
  /** A run that records is one of the base branch: what stands there has landed. */
  purpose: 'decide' | 'record';
  /** Who approved the head commit; `among`: only these people matter. */
  findApprovals: (among: readonly string[] | undefined) => Promise<Approvals>;
}

/** What is signed for a change: risk acceptances, and approvals that retire the base's form of cases. */
interface Signatures {
  /** Absent where nobody signed anything, and nothing asks for it. */
  record?: SignatureRecord;
  /** What is odd about the file of acceptances. */
  warnings: string[];
}

/**
 * Reads who signed what. Acceptances that stand on the base count by themselves; what the change proposes needs its owner's
 * approval of this very head. Nobody is asked for where there is nothing to sign.
 * @throws UserError with all that is wrong with the change's own file of acceptances
 */
export async function readSignatures(reading: Reading): Promise<Signatures> {
  const { prepared, governed, files, clock, purpose, findApprovals } = reading;
  const { suite, cases, yardstick } = prepared;
  const forms = yardstick?.scored.map(({ by }) => by) ?? [];
  // without forms of the base's each id stands once
  const classed = forms.length > 0 ? uniteTags([...cases.entries, ...forms]) : cases.entries;
  const subject = toAcceptable(suite, classed);
  const { acceptances: head, warnings } = await loadAcceptances(suite.file, files, subject);
  const told = warnings.map(({ message }) => message);
  const base = governed.record ? await readBase(governed, subject) : head;
  const isProposed = contentOf(head) !== contentOf(base);
  const isAsked = governed.record !== undefined && (isProposed || yardstick !== undefined);
  // a first adoption has no accepters that anybody agreed on
  const accepters = governed.base || !governed.record ? suite.gates.accepters : undefined;
  const approvals = isAsked ? await findApprovals(accepters) : NONE;
  const weighed = weighAcceptances({
    base,
    head,
    ...(accepters && { accepters }),
    approvals,
    today: formatDay(clock.now()),
  });
  if (head.length + base.length === 0 && !isAsked) return { warnings: told };
  return {
    record: {
      accepted: weighed.standing,
      void: weighed.void,
      // an approval says something of the base's cases only where there are any
      approvers: yardstick ? approvals.approvals.map(({ login }) => login) : [],
      ...(yardstick && {
        not_approved: approvals.refused.map(({ login, why }) => `${login} ${why}`),
      }),
      ...(approvals.why !== undefined && { unread: approvals.why }),
    },
    warnings: [
      ...told,
      ...(governed.record || purpose === 'record' ? [] : tellUnlanded(weighed.standing)),
    ],
  };
}

/** A laptop judges the tree by the tree's own word; the same tree may be red as a pull request. */
function tellUnlanded(standing: readonly Acceptance[]): string[] {
  if (standing.length === 0) return [];
  const names = standing.map(({ id }) => `\`${id}\``).join(', ');
  return [
    `without a base (\`--base\`) acceptances count as if they had landed: ${names}; in a pull request one that the base branch does not have needs its owner’s approval`,
  ];
}

const NONE: Approvals = { approvals: [], refused: [] };

/** A case has the classes of all its forms. */
function uniteTags(entries: readonly CaseEntry[]): Pick<CaseEntry, 'id' | 'tags'>[] {
  const byId = Map.groupBy(entries, ({ id }) => id);
  return [...byId].map(([id, forms]) => ({
    id,
    tags: [...new Set(forms.flatMap(({ tags }) => tags))],
  }));
}

/** What is wrong with the base's file is nothing that this change could mend: such an entry does not count. */
async function readBase(
  { base }: Governed,
  subject: Parameters<typeof readAcceptances>[2],
): Promise<readonly Acceptance[]> {
  const file = base && (await findAcceptances(base.suite.file, base.files));
  if (!base || file === undefined) return [];
  return readAcceptances(await base.files.readText(file), file, subject).acceptances;
}

function contentOf(acceptances: readonly Acceptance[]): string {
  return canonicalJson(acceptances.map((one) => ({ ...one, place: undefined })));
}
