import { alignStored } from './align-baseline.ts';
import {
  EVIDENCE_FILE,
  JUDGED_FILE,
  type EvidencePredicate,
  type Mismatch,
} from './domain/evidence.ts';
import type { CaseHistory, RunFacts } from './domain/facts.ts';
import type { EvidenceFolder } from './evidence-folder.ts';
import { readCaseBits } from './feedback/history.ts';
import type { StoredRun } from './ports.ts';
import { foldBase } from './read-sides.ts';
import { foldByBase } from './score-by-base.ts';
import { showValue } from './report/show-value.ts';
import { canonicalJson } from './values/canonical-json.ts';
import { countOf } from './values/format-number.ts';
import { listOtherCases } from './verdict/compare-facts.ts';
import { foldStoredRun, readStandingBefore } from './verdict/fold-trials.ts';
import type { Judged } from './verdict/judged-lines.ts';

/** Who wrote the evidence: of an older version's trials not everything is told. */
interface Writing {
  isOlder: boolean;
}

/** The base commit that was measured beside the run: what it was judged by is what lies in base.jsonl. */
export async function checkFresh(
  stored: StoredRun,
  judged: Judged,
  writing: Writing,
): Promise<Mismatch[]> {
  if (!stored.run.fresh) return [];
  const { facts } = judged.baseline;
  const what = { what: 'baseline.facts', source: 'base.jsonl', ...writing };
  return compareFacts(await foldBase(stored), facts, what);
}

/** What the base's yardstick says: what it was judged by is what lies in by-base.jsonl. */
export async function checkByBase(
  stored: StoredRun,
  judged: Judged,
  writing: Writing,
): Promise<Mismatch[]> {
  if (!stored.run.yardstick) return [];
  const what = { what: 'byBase', source: 'by-base.jsonl', ...writing };
  return compareFacts(await foldByBase(stored), judged.byBase, what);
}

/** A stored baseline: whether it is the one that the evidence names, and comes to what the run was judged by. */
export async function checkBaseline(
  {
    predicate,
    stored,
    judged,
    isOlder,
  }: { predicate: EvidencePredicate; stored: StoredRun; judged: Judged } & Writing,
  evidence: EvidenceFolder,
): Promise<Mismatch[]> {
  if (!predicate.baseline)
    return [
      {
        file: EVIDENCE_FILE,
        what: 'predicate.baseline',
        expected: evidence.folder,
        found: 'nothing',
        means: 'the run was judged without a stored baseline',
      },
    ];
  const mismatches: Mismatch[] = [];
  for (const name of ['run', 'trials'] as const) {
    const file = name === 'run' ? 'run.json' : 'trials.jsonl';
    const found = await evidence.digest(file);
    const expected = predicate.baseline[name].sha256;
    const sum = found.status === 'file' ? found.sha256 : found.status;
    if (sum === expected) continue;
    mismatches.push({
      file: `${evidence.folder}/${file}`,
      what: 'sha256',
      expected,
      found: sum,
      means: 'this is not the baseline that the run was compared with',
    });
  }
  const baseline = await evidence.open();
  mismatches.push(...compareHistory(await readHistory(baseline), judged.baseline.history));
  // what was measured beside the run stood in for it
  if (judged.baseline.fresh) return mismatches;
  return [...mismatches, ...(await compareSide(stored, baseline, { ...judged, isOlder }))];
}

async function compareSide(
  stored: StoredRun,
  baseline: StoredRun,
  { baseline: { facts, asMeasured }, isOlder }: Judged & Writing,
): Promise<Mismatch[]> {
  const measured = await foldStoredRun(baseline, readStandingBefore(stored.run, baseline.run));
  const { folder: source } = baseline;
  if (!asMeasured)
    return compareFacts(measured, facts, { what: 'baseline.facts', source, isOlder });
  const found = { side: { info: { refused: [] }, facts: measured }, stored: baseline };
  const aligned = await alignStored(stored, found, 'baseline');
  return [
    ...compareFacts(measured, asMeasured, { what: 'baseline.asMeasured', source, isOlder }),
    ...compareFacts(aligned.facts, facts, {
      what: 'baseline.facts',
      source: 'rescored.jsonl',
      isOlder,
    }),
  ];
}

function compareFacts(
  expected: RunFacts | undefined,
  found: RunFacts | undefined,
  { what, source, isOlder }: { what: string; source: string } & Writing,
): Mismatch[] {
  const others =
    expected && found
      ? listOtherCases(expected, found, { isOlder })
      : expected === found
        ? []
        : ['all cases'];
  if (others.length === 0) return [];
  return [
    {
      file: JUDGED_FILE,
      what,
      expected: `what ${source} comes to`,
      found: `other trials of ${countOf(others.length, 'case')}, such as ${showValue(others[0])}`,
      means: 'the verdict was judged by other trials than those that are stored',
    },
  ];
}

async function readHistory(baseline: StoredRun): Promise<CaseHistory> {
  return readCaseBits(await baseline.memory('cases.jsonl'));
}

function compareHistory(expected: CaseHistory, found: CaseHistory = new Map()): Mismatch[] {
  const [a, b] = [expected, found].map((history) =>
    canonicalJson([...history].sort(([x], [y]) => (x < y ? -1 : 1))),
  );
  if (a === b) return [];
  return [
    {
      file: JUDGED_FILE,
      what: 'baseline.history',
      expected: 'what cases.jsonl of the baseline remembers',
      found: `${countOf(found.size, 'case')}, or other bits of them`,
      means: 'the verdict was judged by another memory of main than the one that is stored',
    },
  ];
}
