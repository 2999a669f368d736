import type { Repository } from '../adapters/github/occasion.ts';
import type { Log } from '../ports.ts';
import { addNote } from './add-note.ts';
import type { SuiteOutcome } from './gate-config.ts';

const NOTE =
  '`report.outputs` is `full` and this repository is public: everybody can read whole answers here; `excerpt` (the default) shows their beginnings, `none` nothing';

/** Says so, in the log and in the report, where whole answers are shown to everybody. */
export function warnOfPublishing(
  outcome: SuiteOutcome,
  { isPublic }: Pick<Repository, 'isPublic'>,
  log: Pick<Log, 'warn'>,
): SuiteOutcome {
  if (outcome.kind !== 'gated' || !isPublic || outcome.gated.report.outputs !== 'full')
    return outcome;
  log.warn(NOTE.replaceAll('`', ''));
  const { gated } = outcome;
  return { ...outcome, gated: { ...gated, report: addNote(gated.report, NOTE) } };
}
