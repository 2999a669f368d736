import { shortSha } from '../report/describe-report.ts';
import { addNote } from './add-note.ts';
import type { SuiteOutcome } from './gate-config.ts';
import type { GatePorts } from '../gate-suite.ts';
import type { Survey } from './survey.ts';

/** Of a checkout that is files alone. */
export function sayAssumed({ commit }: Pick<Survey, 'commit'>): string {
  return `the checkout has no .git: that its files are those of ${shortSha(commit)} could not be checked; with git in the job before actions/checkout it is`;
}

/** What a shard measured of it says so where the merge reads it. */
export function noteCheckout<Ports extends Pick<GatePorts, 'openStore'>>(
  ports: Ports,
  survey: Pick<Survey, 'commit' | 'isAssumed'>,
): Ports {
  if (!survey.isAssumed) return ports;
  return {
    ...ports,
    async openStore(...asked) {
      const opened = await ports.openStore(...asked);
      return { ...opened, notes: [...opened.notes, sayAssumed(survey)] };
    },
  };
}

/** A report of what may be other files says so. */
export function warnOfCheckout(
  outcome: SuiteOutcome,
  survey: Pick<Survey, 'commit' | 'isAssumed'>,
): SuiteOutcome {
  if (!survey.isAssumed || outcome.kind === 'refused' || outcome.kind === 'gone') return outcome;
  const note = sayAssumed(survey);
  if (outcome.kind === 'untouched') return { ...outcome, report: addNote(outcome.report, note) };
  const { gated } = outcome;
  return { ...outcome, gated: { ...gated, report: addNote(gated.report, note) } };
}
