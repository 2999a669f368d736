import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isGates } from '../../config/validate-document.ts';
import {
  EVIDENCE_FILE,
  JUDGED_FILE,
  PREDICATE_TYPE,
  STATEMENT_TYPE,
  VERDICT_FILE,
  type Evidence,
} from '../../domain/evidence.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { describeError, UserError } from '../../errors.ts';
import { findVerdictFault, type StoredVerdict } from '../../report/stored-verdict.ts';
import { isRecord } from '../../values/json-guards.ts';
import { isJudged } from '../../verdict/check-facts.ts';
import { readJudged, type Judged } from '../../verdict/judged-lines.ts';
import { digestFile } from './digest-file.ts';
import { readFileChunks } from './read-chunks.ts';
import { isRunDocument } from './run-document.ts';
import { readJsonLines } from './trial-lines.ts';

/** GitHub takes no larger predicate. */
const MAX_EVIDENCE_BYTES = 16 * 1024 * 1024;
const MAX_VERDICT_BYTES = 256 * 1024 * 1024;
const SHA256 = /^[0-9a-f]{64}$/;

/** A run's folder as evidence: everything in it may have been changed. What cannot be read is a UserError. */
export function openEvidence(folder: string) {
  return {
    folder,
    digest: (name: string) => digestFile(join(folder, name)),
    statement: () => readStatement(folder),
    verdict: () => readVerdict(folder),
    judged: () => readJudgedFile(folder),
    text: (name: string) => readFile(join(folder, name), 'utf8'),
  };
}

/** The verdict as it was told; nothing where the run has none. */
export async function findVerdict(folder: string): Promise<StoredVerdict | undefined> {
  const { status } = await digestFile(join(folder, VERDICT_FILE));
  return status === 'absent' ? undefined : await readVerdict(folder);
}

async function readStatement(folder: string): Promise<Evidence> {
  const file = join(folder, EVIDENCE_FILE);
  if ((await digestFile(file)).status === 'absent')
    throw new UserError({
      code: 'no-evidence',
      message: `${folder} has no ${EVIDENCE_FILE}: the run was cut off, or an older version made it`,
      hint: 'go on with it (touchstone run --resume RUN), or record it again',
    });
  const statement = await readDocument(file, MAX_EVIDENCE_BYTES);
  if (isStatement(statement)) return statement;
  throw sayBad(file, `it is no statement of type ${PREDICATE_TYPE}`);
}

function isStatement(value: unknown): value is Evidence {
  if (!isRecord(value)) return false;
  const { _type: type, predicateType, subject, predicate } = value;
  return (
    type === STATEMENT_TYPE &&
    predicateType === PREDICATE_TYPE &&
    Array.isArray(subject) &&
    subject.every(
      (one) => isRecord(one) && typeof one['name'] === 'string' && isDigest(one['digest']),
    ) &&
    isRecord(predicate) &&
    isRecord(predicate['tool']) &&
    typeof predicate['tool']['version'] === 'string' &&
    isRecord(predicate['suite']) &&
    typeof predicate['suite']['name'] === 'string' &&
    typeof predicate['finished_at'] === 'string' &&
    [predicate['baseline'], predicate['release']].every(
      (opponent) =>
        opponent === undefined ||
        (isRecord(opponent) && isDigest(opponent['run']) && isDigest(opponent['trials'])),
    )
  );
}

function isDigest(value: unknown): boolean {
  return isRecord(value) && SHA256.test(String(value['sha256']));
}

async function readVerdict(folder: string): Promise<StoredVerdict> {
  const file = join(folder, VERDICT_FILE);
  const stored = await readDocument(file, MAX_VERDICT_BYTES);
  const fault = findVerdictFault(isRecord(stored) ? stored['format'] : undefined);
  if (fault !== undefined) throw sayBad(file, fault);
  if (isStoredVerdict(stored)) return stored;
  throw sayBad(file, 'it is no verdict');
}

/** Enough to be told; whether it is the verdict of these files is another question. */
function isStoredVerdict(value: unknown): value is StoredVerdict {
  if (!isRecord(value)) return false;
  const { verdict, told } = value;
  return (
    isVerdict(verdict) &&
    isRecord(told) &&
    Array.isArray(told['cases']) &&
    isRecord(told['headline'])
  );
}

function isVerdict(value: unknown): value is Verdict {
  return (
    isRecord(value) &&
    ['pass', 'fail', 'error'].includes(String(value['verdict'])) &&
    typeof value['suite'] === 'string' &&
    typeof value['reason'] === 'string' &&
    Array.isArray(value['gates']) &&
    value['gates'].every((gate) => isRecord(gate) && typeof gate['gate'] === 'string')
  );
}

async function readJudgedFile(folder: string): Promise<Judged> {
  const file = join(folder, JUDGED_FILE);
  let judged: unknown;
  try {
    if (!(await lstat(file)).isFile()) throw new Error('this is not a regular file');
    judged = await readJudged(readJsonLines(readFileChunks(file), file));
  } catch (error) {
    throw error instanceof UserError ? error : sayBad(file, describeError(error));
  }
  if (isJudged(judged, { isGates, isRun: isRunDocument })) return judged;
  throw sayBad(file, 'gates, cases or a baseline in it are missing or of a wrong type');
}

async function readDocument(file: string, maxBytes: number): Promise<unknown> {
  try {
    const stats = await lstat(file);
    if (!stats.isFile()) throw sayBad(file, 'this is not a regular file');
    if (stats.size > maxBytes) throw sayBad(file, 'too large to be such a document');
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw error instanceof UserError
      ? error
      : sayBad(file, `it cannot be read: ${describeError(error)}`);
  }
}

function sayBad(file: string, message: string): UserError {
  return new UserError({
    code: 'bad-evidence',
    message,
    place: { file },
    hint: 'the file was changed or cut, or another version wrote it: record the run again',
  });
}
