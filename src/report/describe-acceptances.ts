import type { Acceptance } from '../domain/acceptance.ts';
import type { SignatureRecord } from '../domain/policy.ts';
import type { AcceptanceNote } from './report.ts';

/** Risks that somebody signed for, those that do not count behind those that do. */
export function describeAcceptances({
  accepted,
  void: refused,
}: SignatureRecord): AcceptanceNote[] {
  return [
    ...accepted.map(({ daysLeft, ...acceptance }) => ({ ...describe(acceptance), daysLeft })),
    ...refused.map(({ acceptance, why }) => ({ ...describe(acceptance), refused: why })),
  ];
}

function describe(acceptance: Acceptance): Omit<AcceptanceNote, 'daysLeft' | 'refused'> {
  const { id, owner, reason } = acceptance;
  return { id, owner, reason, covers: describeSubject(acceptance) };
}

function describeSubject({ cases, gate, bound }: Acceptance): string {
  if (cases) return cases.map((id) => `\`${id.replaceAll('`', '')}\``).join(', ');
  return `\`${gate ?? ''}\`${bound === undefined ? '' : ` up to ${bound}`}`;
}
