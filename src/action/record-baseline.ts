import { appendFile, copyFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { baselineArtifactName } from '../adapters/github/baseline-trust.ts';
import { uploadArtifact, type UploadResult } from '../adapters/github/upload-artifact.ts';
import { readFileChunks } from '../adapters/storage/read-chunks.ts';
import { BATCHES_FILE, listDocuments } from '../adapters/storage/run-folder.ts';
import { readTrialLines } from '../adapters/storage/trial-lines.ts';
import type { RunFacts } from '../domain/facts.ts';
import { appendCaseBits, appendHistory } from '../feedback/history.ts';
import type { GatedSuite } from '../gate-suite.ts';
import type { BaselineSearch, ReleaseSearch } from '../ports.ts';

const FILES = ['run.json', 'trials.jsonl', 'history.jsonl', 'cases.jsonl'];
/** Bytes. A baseline is fetched by every pull request: what only people verify must not make it too large for that. */
const MAX_EVIDENCE_BYTES = 64 * 1024 * 1024;

interface Unfit {
  status: 'unfit';
  why: string;
}

/**
 * The baseline artifact of a main run: its trials, and the memory of the runs before it. Red ones are recorded
 * too: main is what the next change is compared with, good or bad. What measured nothing is no baseline.
 */
export async function recordBaseline(
  gated: GatedSuite,
  { baseline: previous, release }: { baseline: BaselineSearch; release?: ReleaseSearch },
  retentionDays: number,
): Promise<UploadResult | Unfit> {
  const { outcome, folder, report } = gated;
  const trials = outcome.run.stopped ? countCommonTrials(outcome.facts) : Infinity;
  const isDead = outcome.run.stopped?.reason === 'breaker';
  if (trials === 0 || isDead || !isWorthComparing(outcome.facts))
    return {
      status: 'unfit',
      why: 'too little was measured to compare with: the baseline before it serves on',
    };
  const place = join(folder, 'baseline');
  await mkdir(place);
  const remembered = async (name: 'history.jsonl' | 'cases.jsonl'): Promise<string> =>
    previous.status === 'found' ? await previous.stored.memory(name) : '';
  // what was cut down is no more what the evidence speaks of
  const documents = trials === Infinity ? await listEvidence(folder) : [];
  await copyFile(join(folder, 'run.json'), join(place, 'run.json'));
  if (trials === Infinity)
    await copyFile(join(folder, 'trials.jsonl'), join(place, 'trials.jsonl'));
  else await copyTrials(folder, place, trials, outcome.run.planned.critical_trials);
  for (const name of documents) await copyFile(join(folder, name), join(place, name));
  await writeFile(
    join(place, 'history.jsonl'),
    appendHistory(await remembered('history.jsonl'), outcome.facts, report.verdict),
  );
  await writeFile(
    join(place, 'cases.jsonl'),
    appendCaseBits(await remembered('cases.jsonl'), outcome.facts),
  );
  const carried = release?.status === 'found' ? await carryRelease(release, place) : [];
  return await uploadArtifact({
    name: baselineArtifactName(gated.suite.suite),
    folder: place,
    files: [...FILES, ...documents, ...carried],
    retentionDays,
    replace: true,
  });
}

/** What makes the recorded run one that can be verified. */
async function listEvidence(folder: string): Promise<string[]> {
  const names = listDocuments(folder).filter(
    (name) => !FILES.includes(name) && name !== BATCHES_FILE,
  );
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name))));
  const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
  return bytes <= MAX_EVIDENCE_BYTES ? names : [];
}

/** The release's run, as it was measured then; nothing of its own memory. */
export async function carryRelease(
  { stored, tag }: Extract<ReleaseSearch, { status: 'found' }>,
  place: string,
): Promise<string[]> {
  const files = ['release/run.json', 'release/trials.jsonl'];
  await mkdir(join(place, 'release'));
  const run = { ...stored.run, ...(tag !== undefined && { release: { tag } }) };
  await writeFile(join(place, files[0]!), `${JSON.stringify(run, null, 2)}\n`);
  await copyFile(join(stored.folder, 'trials.jsonl'), join(place, files[1]!));
  return files;
}

/** Trials that were tried of all cases: a run that was stopped is cut down to its last whole round. */
function countCommonTrials({ cases }: RunFacts): number {
  return cases.reduce((least, { trials }) => Math.min(least, trials.length), Infinity);
}

/** With less than half of the cases every comparison would be inconclusive. */
function isWorthComparing({ cases }: RunFacts): boolean {
  const measured = cases.filter(({ trials }) =>
    trials.some(({ outcome }) => outcome !== 'missing'),
  ).length;
  return measured > 0 && measured >= cases.length / 2;
}

async function copyTrials(
  from: string,
  to: string,
  throughTrial: number,
  criticalTrials: number,
): Promise<void> {
  const path = join(from, 'trials.jsonl');
  const most = Math.max(throughTrial, criticalTrials);
  await writeFile(join(to, 'trials.jsonl'), '');
  for await (const trial of readTrialLines(readFileChunks(path), path, true))
    if (trial.trial <= most)
      await appendFile(join(to, 'trials.jsonl'), `${JSON.stringify(trial)}\n`);
}
