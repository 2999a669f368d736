import {
  EVIDENCE_FILE,
  EVIDENCE_SUBJECTS,
  JUDGED_FILE,
  VERDICT_FILE,
  type DigestedFile,
  type EvidencePredicate,
  type Mismatch,
  type Subject,
} from './domain/evidence.ts';
import type { RunDocument } from './domain/run.ts';
import type { Verdict } from './domain/verdict.ts';
import type { EvidenceFolder } from './evidence-folder.ts';
import { describePredicate } from './report/describe-evidence.ts';
import { showValue } from './report/show-value.ts';
import { listDifferences } from './values/list-differences.ts';

const MOST_DIFFERENCES = 20;

/** What a change of a file comes to. */
const MEANINGS: { readonly [name: string]: string } = {
  'run.json': 'what is said of the run is not what was said when it was judged',
  'trials.jsonl': 'the trials are not those that were judged',
  'base.jsonl': "the base commit's trials are not those that were judged",
  'by-base.jsonl': "what the base's scorers say is not what was judged",
  'rescored.jsonl': "the scores of the baseline's outputs are not those that were judged",
  'rescored-release.jsonl': "the scores of the release's outputs are not those that were judged",
  [JUDGED_FILE]: 'gates or baseline are not those that it was judged by',
  [VERDICT_FILE]: 'the verdict is not the one that was told',
};

/** What stands in the folder under each name of a run. */
type FoundFiles = ReadonlyMap<string, DigestedFile['status']>;

/** The files that evidence speaks of: each is there, is the one, and none is left out. */
export async function checkSubjects(
  evidence: EvidenceFolder,
  subjects: readonly Subject[],
  isJudged: boolean,
): Promise<{ held: number; found: FoundFiles; mismatches: Mismatch[] }> {
  const mismatches: Mismatch[] = [];
  const states = new Map<string, DigestedFile['status']>();
  const expected = new Map<string, string>();
  for (const { name, digest } of subjects) {
    const why = refuseName(name, expected);
    if (why === undefined) expected.set(name, digest.sha256);
    else mismatches.push(why);
  }
  let held = 0;
  for (const name of EVIDENCE_SUBJECTS) {
    const found = await evidence.digest(name);
    states.set(name, found.status);
    const mismatch = compareFile(name, expected.get(name), found, isJudged);
    if (mismatch) mismatches.push(mismatch);
    else if (found.status === 'file') held += 1;
  }
  return { held, found: states, mismatches };
}

/** A name that no run of ours has is not looked at: it may lead anywhere. */
function refuseName(name: string, known: ReadonlyMap<string, string>): Mismatch | undefined {
  const isOurs = EVIDENCE_SUBJECTS.some((subject) => subject === name);
  if (isOurs && !known.has(name)) return undefined;
  return {
    file: EVIDENCE_FILE,
    what: 'subject',
    expected: isOurs ? 'each file once' : 'files of a run',
    found: showValue(name),
    means: isOurs ? 'a file is named twice' : 'no run has such a file: it was not read',
  };
}

const REQUIRED: readonly string[] = ['run.json', 'trials.jsonl'];
const REQUIRED_OF_JUDGED: readonly string[] = [JUDGED_FILE, VERDICT_FILE];

function compareFile(
  file: string,
  expected: string | undefined,
  found: DigestedFile,
  isJudged: boolean,
): Mismatch | undefined {
  const means = MEANINGS[file] ?? 'it does not tell what was told';
  const mismatch = { file, what: 'sha256', means };
  if (expected === undefined) {
    const isRequired = REQUIRED.includes(file) || (isJudged && REQUIRED_OF_JUDGED.includes(file));
    if (found.status === 'absent' && !isRequired) return undefined;
    return {
      ...mismatch,
      expected: `a digest in ${EVIDENCE_FILE}`,
      found: 'none',
      means: 'nothing says what this file was',
    };
  }
  switch (found.status) {
    case 'absent':
      return { ...mismatch, expected, found: 'no such file', means: 'the file was taken away' };
    case 'irregular':
      return {
        ...mismatch,
        expected,
        found: 'a link or a folder',
        means: 'a run has files of its own: it was not read',
      };
    case 'file':
      return found.sha256 === expected ? undefined : { ...mismatch, expected, found: found.sha256 };
  }
}

/** What the predicate claims, as far as it follows from the run's own documents. */
export function checkClaim(
  predicate: EvidencePredicate,
  run: RunDocument,
  verdict: Verdict | undefined,
): Mismatch[] {
  const { baseline, release, tool, finished_at: finishedAt } = predicate;
  const opponents = { ...(baseline && { baseline }), ...(release && { release }) };
  // the run says which version wrote it: another one would only be held to less
  const written = { ...tool, version: run.tool_version };
  const claim = describePredicate(run, { opponents, tool: written, finishedAt }, verdict);
  return listDifferences(claim, predicate, MOST_DIFFERENCES).map(({ path, a, b }) => ({
    file: EVIDENCE_FILE,
    what: `predicate.${path}`,
    expected: showValue(a),
    found: showValue(b),
    means: `it claims another thing than ${/^(verdict|reason)\b/.test(path) ? VERDICT_FILE : 'run.json'} says`,
  }));
}
