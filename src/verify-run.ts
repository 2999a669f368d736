import {
  EVIDENCE_FILE,
  JUDGED_FILE,
  VERDICT_FILE,
  type Mismatch,
  type Verification,
} from './domain/evidence.ts';
import { TOOL_VERSION } from './domain/version.ts';
import { UserError } from './errors.ts';
import type { EvidenceFolder } from './evidence-folder.ts';
import { checkBaseline, checkByBase, checkFresh } from './verify-baseline.ts';
import { checkClaim, checkSubjects } from './verify-claim.ts';
import { checkVerdict } from './verify-verdict.ts';

/** What was measured or scored beside the run. */
const BESIDE = [
  ['base.jsonl', checkFresh],
  ['by-base.jsonl', checkByBase],
] as const;

/**
 * Whether a stored run is what its evidence says: every file's digest, what is claimed of it, and the verdict, which is judged
 * again from trials, gates and baseline as they were stored. With a baseline also that it was the one.
 */
export async function verifyRun(
  evidence: EvidenceFolder,
  baseline?: EvidenceFolder,
): Promise<Verification> {
  const statement = await evidence.statement();
  const { predicate } = statement;
  const subjects = await checkSubjects(
    evidence,
    statement.subject,
    predicate.verdict !== undefined,
  );
  const mismatches = [...subjects.mismatches];
  const isOlder = predicate.tool.version !== TOOL_VERSION;
  const verification: Verification = {
    run: evidence.folder,
    suite: predicate.suite.name,
    files: subjects.held,
    trials: 0,
    cases: 0,
    ...(isOlder && { other_version: predicate.tool.version }),
    mismatches,
  };
  const read = async <T>(
    file: string,
    reading: () => Promise<T>,
    or?: 'absent',
  ): Promise<T | undefined> => {
    // a link is not followed, and that it is one was told
    const status = subjects.found.get(file);
    if (status !== 'file' && status !== or) return undefined;
    return await reading().catch((error: unknown) => {
      mismatches.push(sayUnreadable(file, error));
      return undefined;
    });
  };
  const stored = await read('run.json', () => evidence.open());
  const told = await read(VERDICT_FILE, () => evidence.verdict());
  const judged = await read(JUDGED_FILE, () => evidence.judged());
  if (told) verification.verdict = told.verdict.verdict;
  if (stored) mismatches.push(...checkClaim(predicate, stored.run, told?.verdict));
  if (!stored || !judged || !told) return verification;
  const verdict = await read('trials.jsonl', () =>
    checkVerdict({ evidence, stored, told, judged }, !isOlder),
  );
  mismatches.push(...(verdict?.mismatches ?? []));
  verification.trials = verdict?.trials ?? 0;
  verification.cases = judged.run.cases.length;
  // one of these that was taken away is found by what it came to
  for (const [file, check] of BESIDE)
    mismatches.push(
      ...((await read(file, () => check(stored, judged, { isOlder }), 'absent')) ?? []),
    );
  if (!baseline) return verification;
  verification.baseline = baseline.folder;
  mismatches.push(...(await checkBaseline({ predicate, stored, judged, isOlder }, baseline)));
  return verification;
}

function sayUnreadable(file: string, error: unknown): Mismatch {
  if (!(error instanceof UserError)) throw error;
  return {
    file,
    what: 'content',
    expected: 'what Touchstone wrote',
    found: error.problems.map(({ message }) => message).join('; '),
    means: `nothing can be judged from it; ${EVIDENCE_FILE} proves nothing`,
  };
}
