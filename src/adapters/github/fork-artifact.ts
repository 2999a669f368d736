import { rm } from 'node:fs/promises';
import { UserError } from '../../errors.ts';
import type { Clock, StoredRun } from '../../ports.ts';
import { openForeignRun } from '../storage/foreign-run.ts';
import { readApiFailure } from './api-failure.ts';
import { ARCHIVE_CAPS, type ArchiveCaps } from './archive-caps.ts';
import { addressOf, type GitHubClient } from './client.ts';
import { downloadArtifact } from './download-artifact.ts';
import type { Repository, TriggeringRun } from './occasion.ts';
import { attemptArtifactName } from './reruns.ts';

export interface ForkArtifactOptions {
  client: GitHubClient;
  clock: Clock;
  repository: Repository;
  /** RUNNER_TEMP. */
  tempFolder: string;
  run: TriggeringRun;
}

/** `absent`: the run uploaded none. `refused`: it is not what it should be, or cannot be had. */
export type ForkArtifact =
  { status: 'read'; stored: StoredRun } | { status: 'absent' | 'refused'; why: string };

/** A stranger's archive is read in a job of minutes: far below what a baseline may hold. */
const CAPS: ArchiveCaps = {
  ...ARCHIVE_CAPS,
  maxZipBytes: 64 * 1024 * 1024,
  maxBytes: 512 * 1024 * 1024,
};

/** What a suite's run in a stranger's workflow uploaded: of exactly that run and attempt, and as data only. */
export async function readForkArtifact(
  options: ForkArtifactOptions,
  suite: string,
  signal: AbortSignal,
): Promise<ForkArtifact> {
  const { client, repository, run } = options;
  const name = attemptArtifactName({ suite, headSha: run.headSha }, run.attempt);
  try {
    const octokit = await client.octokit();
    const { data } = await octokit.request(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
      {
        ...addressOf(repository),
        run_id: run.runId,
        name,
        per_page: 100,
        request: { signal },
      },
    );
    const [artifact] = data.artifacts
      .filter((row) => row.name === name && row.workflow_run?.id === run.runId && !row.expired)
      .toSorted((a, b) => b.id - a.id);
    if (!artifact)
      return {
        status: 'absent',
        why: `its run uploaded no \`${name}\`: it was not measured, or there was nothing to do for it`,
      };
    const downloaded = await downloadArtifact({ ...options, artifact, caps: CAPS }, signal);
    if (downloaded.status !== 'downloaded') return refuse(name, downloaded.why);
    if (!downloaded.files.includes('run.json')) return refuse(name, 'it has no run.json');
    return await openDownloaded(downloaded.folder, { name, suite, run });
  } catch (error) {
    const { kind, message } = readApiFailure(error);
    return refuse(name, kind === 'forbidden' ? `${message} (needs \`actions: read\`)` : message);
  }
}

async function openDownloaded(
  folder: string,
  { name, suite, run }: { name: string; suite: string; run: TriggeringRun },
): Promise<ForkArtifact> {
  try {
    const stored = await openForeignRun(folder);
    const why = refuseOrigin(stored, suite, run);
    if (why === undefined) return { status: 'read', stored };
    await rm(folder, { recursive: true, force: true });
    return refuse(name, why);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await rm(folder, { recursive: true, force: true });
    return refuse(name, error.problems[0]?.message ?? error.message);
  }
}

/** It can say what it likes; what it says must at least be of this run. */
function refuseOrigin(
  { run }: StoredRun,
  suite: string,
  { runId, attempt, headSha }: TriggeringRun,
): string | undefined {
  if (run.suite !== suite) return 'it says it is of another suite';
  if (run.head !== headSha) return 'it says it was measured for another head';
  if (run.run_id !== runId || (run.attempt ?? 1) !== attempt)
    return 'it says it was measured by another run';
  return run.shard ? 'it is one shard of a run' : undefined;
}

function refuse(name: string, why: string): ForkArtifact {
  return { status: 'refused', why: `\`${name}\`: ${why}` };
}
