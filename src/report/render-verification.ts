import { EVIDENCE_FILE, type Mismatch, type Verification } from '../domain/evidence.ts';
import { countOf } from '../values/format-number.ts';
import { escapeLog } from './escape-log.ts';
import { showValue } from './show-value.ts';

/** What `report --verify` says: one line a thing that does not hold, or that all does. */
export function renderVerification(verification: Verification): string {
  const { run, suite, mismatches } = verification;
  const lines =
    mismatches.length > 0
      ? [
          `Not verified: ${countOf(mismatches.length, 'thing')} in ${run} ${mismatches.length === 1 ? 'does' : 'do'} not hold`,
          ...mismatches.map(tellMismatch),
        ]
      : [
          `Verified: suite ${showValue(suite)}, ${tellVerdict(verification)}`,
          ...tellScope(verification),
        ];
  return `${lines.map((line) => escapeLog(line)).join('\n')}\n`;
}

function tellMismatch({ file, what, expected, found, means }: Mismatch): string {
  return `- ${file}: ${what}: expected ${expected}, found ${found}: ${means}`;
}

function tellVerdict({ verdict, trials, cases }: Verification): string {
  return verdict === undefined
    ? 'a run that was not judged'
    : `verdict ${verdict}, judged again from ${countOf(trials, 'trial')} of ${countOf(cases, 'case')}`;
}

function tellScope({ files, baseline, other_version: version }: Verification): string[] {
  return [
    `- ${countOf(files, 'file')} as ${EVIDENCE_FILE} says`,
    ...(baseline === undefined ? [] : [`- the baseline is ${baseline}`]),
    ...(version === undefined
      ? []
      : [`- Touchstone ${showValue(version)} wrote it: results were compared, not their words`]),
    `- who wrote ${EVIDENCE_FILE}, a signature can say: docs/evidence.md`,
  ];
}

/** The same as one document. */
export function renderVerificationJson({ mismatches, ...rest }: Verification): object {
  return { verified: mismatches.length === 0, ...rest, mismatches };
}
