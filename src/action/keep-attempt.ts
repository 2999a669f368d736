import { attemptArtifactName } from '../adapters/github/reruns.ts';
import {
  listUploadedNames,
  uploadArtifact,
  type UploadResult,
} from '../adapters/github/upload-artifact.ts';
import { listDocuments } from '../adapters/storage/run-folder.ts';
import type { Shard } from '../domain/shard.ts';
import type { Problem } from '../errors.ts';
import type { Upload } from './state.ts';

/** What one attempt of a job measured of a suite, or of a shard of it. */
interface Attempt {
  suite: string;
  shard?: Shard | undefined;
  attempt: number;
  folder: string;
  retentionDays: number;
}

/** Ends the name of what another job of the same attempt measured too: no search reads it, but a re-run knows by it that there were two. */
const SECOND = '-second';

/** Hears of the upload of a run's folder, before and after: what else this job uploads of it is no second job's. */
export type UploadListener = (folder: string, upload: Upload) => void;

/**
 * Everything that a re-run of this head needs, and what people may want to read. What another job of this attempt uploaded stays:
 * `exists`, and what this one measured lies beside it.
 */
export async function uploadAttempt(
  attempt: Attempt,
  onUpload: UploadListener,
): Promise<UploadResult> {
  const { folder } = attempt;
  onUpload(folder, 'begun');
  const uploaded = await uploadUnderName(attempt);
  if (uploaded.status === 'exists') await uploadUnderName(attempt, SECOND);
  if (uploaded.status === 'uploaded' || uploaded.status === 'exists') onUpload(folder, 'done');
  return uploaded;
}

/** Of a job's post step: what its main step uploaded stays, also where it did not live to hear of it. */
export async function uploadLeft(
  attempt: Attempt,
  { upload }: { upload?: Upload },
): Promise<UploadResult | undefined> {
  if (upload === 'done') return undefined;
  const uploaded = await uploadUnderName(attempt);
  if (uploaded.status !== 'exists') return uploaded;
  if (upload === undefined) await uploadUnderName(attempt, SECOND);
  return undefined;
}

async function uploadUnderName(attempt: Attempt, end = ''): Promise<UploadResult> {
  const { folder, retentionDays } = attempt;
  const name = `${nameOf(attempt, attempt.attempt)}${end}`;
  return await uploadArtifact({
    name,
    folder,
    files: listDocuments(folder),
    retentionDays,
    replace: false,
  });
}

/**
 * Why two jobs judged one suite: of this attempt (`exists`), or of an earlier one, from which a re-run took over what either measured.
 * Where that cannot be looked up there is none.
 */
export async function findSecondJob(
  attempt: Omit<Attempt, 'folder' | 'retentionDays'>,
  uploaded: UploadResult,
): Promise<Problem | undefined> {
  if (uploaded.status === 'exists') return sayTwice(attempt);
  if (attempt.attempt <= 1) return undefined;
  const names = await listUploadedNames().catch((): string[] => []);
  const before = Array.from({ length: attempt.attempt }, (_, index) => nameOf(attempt, index + 1));
  return before.some((name) => names.includes(`${name}${SECOND}`)) ? sayTwice(attempt) : undefined;
}

function nameOf({ suite, shard }: Pick<Attempt, 'suite' | 'shard'>, attempt: number): string {
  return attemptArtifactName({ suite, headSha: '', ...(shard && { shard }) }, attempt);
}

function sayTwice({ suite, shard }: Pick<Attempt, 'suite' | 'shard'>): Problem {
  const what = shard ? `shard ${shard.index}/${shard.count} of suite` : 'suite';
  return {
    code: 'gated-twice',
    message: `two jobs or steps of this workflow run measure ${what} ${suite}: one verdict would hide the other`,
    hint: `gate it in one job, or give each job (of a matrix, say) a suite file with a name of its own, e.g. \`suite: ${suite}-2\`; a re-run of this run cannot settle it`,
  };
}
