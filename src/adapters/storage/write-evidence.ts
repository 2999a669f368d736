import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  EVIDENCE_FILE,
  EVIDENCE_SUBJECTS,
  JUDGED_FILE,
  VERDICT_FILE,
  type Digest,
  type OpponentRecord,
  type Subject,
} from '../../domain/evidence.ts';
import { TOOL_VERSION } from '../../domain/version.ts';
import { UserError } from '../../errors.ts';
import type { Opponent, StoredRun } from '../../ports.ts';
import { describeEvidence } from '../../report/describe-evidence.ts';
import type { Report } from '../../report/report.ts';
import { tellStored } from '../../report/stored-verdict.ts';
import { writeJudged } from '../../verdict/judged-lines.ts';
import type { VerdictInput } from '../../verdict/judge-run.ts';
import { digestFile, digestProgram } from './digest-file.ts';
import { readRunDocument } from './run-document.ts';
import { writeAtomically } from './run-folder.ts';
import { sayUnwritable } from './say-unwritable.ts';
import { writePieces } from './write-pieces.ts';

interface Witness {
  /** The verdict as it was told, and what it was judged by; absent where the run was not judged. */
  judgement?: { report: Report; judged: VerdictInput };
  opponents?: { readonly [of in Opponent]?: StoredRun };
  /** Entry file of this program. */
  entry: string;
  finishedMs: number;
}

/**
 * The last thing that is written into a run's folder: what its verdict was judged by, the verdict, and evidence.json with the
 * digest of everything that lies there. @throws UserError where that cannot be done
 */
export async function writeEvidence(folder: string, witness: Witness): Promise<void> {
  const { judgement, opponents = {}, entry, finishedMs } = witness;
  rmSync(join(folder, EVIDENCE_FILE), { force: true });
  if (judgement) {
    await writeLines(folder, JUDGED_FILE, writeJudged(judgement.judged));
    writeAtomically(folder, VERDICT_FILE, formatDocument(tellStored(judgement.report)));
  }
  const evidence = describeEvidence(await listSubjects(folder), readRunDocument(folder), {
    opponents: await recordOpponents(opponents),
    tool: {
      name: 'touchstone',
      version: TOOL_VERSION,
      digest: { sha256: await digestProgram(entry) },
    },
    finishedAt: new Date(finishedMs).toISOString(),
    ...(judgement && { verdict: judgement.report.verdict }),
  });
  writeAtomically(folder, EVIDENCE_FILE, formatDocument(evidence));
}

function formatDocument(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

async function writeLines(folder: string, name: string, values: Iterable<unknown>): Promise<void> {
  function* format(): Generator<string> {
    for (const value of values) yield `${JSON.stringify(value)}\n`;
  }
  await writePieces(join(folder, name), format()).catch((error: unknown) => {
    throw sayUnwritable(folder, error);
  });
}

/** Files of the run that are there. */
async function listSubjects(folder: string): Promise<Subject[]> {
  const subjects: Subject[] = [];
  for (const name of EVIDENCE_SUBJECTS) {
    const digested = await digestFile(join(folder, name));
    if (digested.status === 'file') subjects.push({ name, digest: { sha256: digested.sha256 } });
  }
  return subjects;
}

async function recordOpponents(opponents: NonNullable<Witness['opponents']>): Promise<{
  [of in Opponent]?: OpponentRecord;
}> {
  const { baseline, release } = opponents;
  return {
    ...(baseline && { baseline: await recordOpponent(baseline) }),
    ...(release && { release: await recordOpponent(release) }),
  };
}

async function recordOpponent({ folder, run }: StoredRun): Promise<OpponentRecord> {
  const { commit, created_at: createdAt, release } = run;
  return {
    ...(commit !== undefined && { commit }),
    ...(release && { tag: release.tag }),
    created_at: createdAt,
    run: await requireDigest(folder, 'run.json'),
    trials: await requireDigest(folder, 'trials.jsonl'),
  };
}

/** Of a file that was read a moment ago. */
async function requireDigest(folder: string, name: string): Promise<Digest> {
  const digested = await digestFile(join(folder, name));
  if (digested.status !== 'file')
    throw new UserError({
      code: 'no-run',
      message: `${join(folder, name)} is gone: nobody can say what was compared with`,
      hint: 'leave a baseline where it lies while it is compared with',
    });
  return { sha256: digested.sha256 };
}
