import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_AGE_DAYS } from '../storage/response-cache.ts';
import { readApiFailure } from './api-failure.ts';
import { createBaselineApi } from './baseline-api.ts';
import { judgeRun, type Wanted } from './baseline-trust.ts';
import type { GitHubClient } from './client.ts';
import type { Repository } from './occasion.ts';
import { uploadArtifact, type UploadResult } from './upload-artifact.ts';

const FILE = 'answers.sha256';

/** A file of answers, and the run that is said to have kept it. */
export interface KeptBy {
  suite: string;
  sha256: string;
  runId: number;
}

/** Its name says it all: it is listed, and never downloaded. */
function nameAnswers({ suite, sha256 }: Pick<KeptBy, 'suite' | 'sha256'>): string {
  return `touchstone-${suite}-answers-${sha256}`;
}

/**
 * An artifact by which this run stands for the answers that it kept. The cache's scope is the branch's, and a run by hand has it too;
 * artifacts are the run's own, and nobody else can add one.
 */
export async function standForResponses(
  { suite, sha256 }: Pick<KeptBy, 'suite' | 'sha256'>,
  tempFolder: string,
): Promise<UploadResult> {
  const folder = await mkdtemp(join(tempFolder, 'touchstone-answers-'));
  try {
    await writeFile(join(folder, FILE), `${sha256}\n`);
    return await uploadArtifact({
      name: nameAnswers({ suite, sha256 }),
      folder,
      files: [FILE],
      // older answers are asked for anew
      retentionDays: MAX_AGE_DAYS,
      replace: true,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where a run is looked up, and what it has to be. */
export interface Vouching {
  client: GitHubClient;
  repository: Repository;
  wanted: Wanted;
  /** The commit that the run was of, or a later one: nobody but those who may push to the default branch can have brought it there. */
  tip: string;
}

/** Why answers are not those of a run that records baselines; undefined: they are. Throws what octokit throws. */
export async function doubtResponses(
  { suite, sha256, runId }: KeptBy,
  { client, repository, wanted, tip }: Vouching,
): Promise<string | undefined> {
  const api = createBaselineApi({ client, repository }, wanted);
  const run = await unlessGone(api.readRun(runId));
  if (!run) return 'it is not there';
  const trust = judgeRun(run, wanted);
  if (!trust.trusted) return trust.why;
  // the API calls a tag by the name of the branch a branch, too
  const behind = await unlessGone(api.countBehind(run.head_sha, tip));
  if (behind === undefined) return 'its commit is not an ancestor of the base [e]';
  const name = nameAnswers({ suite, sha256 });
  const rows = await api.listArtifactsOf(run.id, name);
  const stands = rows.some(
    ({ expired, workflow_run: of }) =>
      expired === false && of?.id === run.id && of.head_sha === run.head_sha,
  );
  return stands ? undefined : `it has no artifact \`${name}\``;
}

async function unlessGone<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (readApiFailure(error).kind === 'gone') return undefined;
    throw error;
  }
}
