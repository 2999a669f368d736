import { rm } from 'node:fs/promises';

import { UserError } from '../../errors.ts';
import type { Clock, StoredRun } from '../../ports.ts';
import {
  judgeCandidate,
  judgeContent,
  type BaselineCandidate,
  type Wanted,
} from './baseline-trust.ts';
import { readApiFailure } from './api-failure.ts';
import { UnreadBaseline } from './unread-baseline.ts';
import type { BaselineApi } from './baseline-api.ts';
import type { GitHubClient } from './client.ts';
import { downloadArtifact } from './download-artifact.ts';
import type { Repository } from './occasion.ts';

/** What tells one commit's place behind another. */
type Ancestry = Pick<BaselineApi, 'countBehind'>;

/** Everything that fetching and opening an artifact needs. */
export interface CandidateTools {
  client: GitHubClient;
  clock: Clock;
  repository: Repository;
  /** RUNNER_TEMP. */
  tempFolder: string;
  /** Opens a folder of `run.json` and `trials.jsonl`; throws UserError for what is not a stored run. */
  openRun: (folder: string) => Promise<StoredRun>;
}

/** `refused`: it must not serve, or is gone. */
export type Taken = { status: 'taken'; stored: StoredRun } | { status: 'refused'; why: string };

/**
 * Judges a candidate by the API's word, fetches it, and judges it again by its own.
 * @throws UnreadBaseline for one that may be trusted and could not be fetched
 */
export async function takeCandidate(
  tools: CandidateTools & { api: Ancestry },
  candidate: BaselineCandidate,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<Taken> {
  const trust = judgeCandidate(candidate, wanted);
  if (!trust.trusted) return refuse(candidate, trust.why);
  const downloaded = await downloadArtifact({ ...tools, artifact: candidate.artifact }, signal);
  if (downloaded.status === 'failed')
    throw new UnreadBaseline(
      nameCandidate(candidate, downloaded.why),
      downloaded.isFinal ? 'forbidden' : 'failed',
    );
  if (downloaded.status !== 'downloaded') return refuse(candidate, downloaded.why);
  const { folder } = downloaded;
  const taken = await openTrusted(tools, folder, candidate, wanted);
  if (taken.status === 'refused') await rm(folder, { recursive: true, force: true });
  return taken;
}

async function openTrusted(
  tools: CandidateTools & { api: Ancestry },
  folder: string,
  candidate: BaselineCandidate,
  wanted: Wanted,
): Promise<Taken> {
  try {
    const stored = await tools.openRun(folder);
    const trust = judgeContent(stored.run, candidate, wanted);
    if (!trust.trusted) return refuse(candidate, trust.why);
    const isRooted = await comesFromBefore(tools.api, stored.run);
    return isRooted
      ? { status: 'taken', stored }
      : refuse(candidate, 'it was carried on from a commit that is no ancestor of its own [h]');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [problem] = error.problems;
    return refuse(candidate, `it cannot be read: ${problem?.message ?? error.message}`);
  }
}

/** A run that was carried on was measured at an ancestor of the commit that it stands for. */
async function comesFromBefore(
  api: Ancestry,
  { carried_from: from, commit = '' }: StoredRun['run'],
): Promise<boolean> {
  if (from === undefined) return true;
  try {
    return ((await api.countBehind(from, commit)) ?? 0) > 0;
  } catch (error) {
    if (readApiFailure(error).kind !== 'gone') throw error;
    return false;
  }
}

/** Which one it was, for people: its run, its commit, and why it does not serve. */
export function nameCandidate(
  { artifact }: Pick<BaselineCandidate, 'artifact'>,
  why: string,
): string {
  const run = artifact.workflow_run;
  const commit = run?.head_sha ? ` at ${run.head_sha.slice(0, 10)}` : '';
  return `artifact ${artifact.id} of run ${run?.id ?? '(unknown)'}${commit}: ${why}`;
}

function refuse(candidate: BaselineCandidate, why: string): Taken {
  return { status: 'refused', why: nameCandidate(candidate, why) };
}
