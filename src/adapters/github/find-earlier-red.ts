import { rm } from 'node:fs/promises';
import type { EvidencePredicate } from '../../domain/evidence.ts';
import { UserError } from '../../errors.ts';
import { openEvidence } from '../storage/read-evidence.ts';
import { readApiFailure } from './api-failure.ts';
import { downloadArtifact } from './download-artifact.ts';
import { attemptArtifactName, type RerunOptions } from './reruns.ts';
import { listArtifactPage } from './sister-runs.ts';

/** Attempts that are asked for, the newest of them. */
const MOST_ATTEMPTS = 5;

/** An attempt of this run whose verdict was `fail`, and what it was compared with. */
export interface EarlierRed {
  attempt: number;
  baseline: string;
  reason: string;
}

/**
 * The newest attempt of this run that was compared with a baseline, where that said `fail`: two requests and a download for each
 * that is looked at. Never throws for what the API or an artifact says.
 */
export async function findEarlierRed(
  options: Omit<RerunOptions, 'cache' | 'isEnough'>,
  suite: string,
  signal: AbortSignal,
): Promise<EarlierRed | undefined> {
  const { attempt: now } = options;
  for (let attempt = now - 1; attempt >= Math.max(1, now - MOST_ATTEMPTS); attempt -= 1) {
    const claim = await readClaim(options, { suite, attempt }, signal);
    const { baseline, verdict, reason = '' } = claim ?? {};
    if (baseline?.commit === undefined) continue;
    return verdict === 'fail' ? { attempt, baseline: baseline.commit, reason } : undefined;
  }
  return undefined;
}

async function readClaim(
  options: Omit<RerunOptions, 'cache' | 'isEnough'>,
  { suite, attempt }: { suite: string; attempt: number },
  signal: AbortSignal,
): Promise<EvidencePredicate | undefined> {
  const { runId } = options;
  const name = attemptArtifactName({ suite, headSha: '' }, attempt);
  let folder: string | undefined;
  try {
    const { artifacts } = await listArtifactPage(options, { runId, page: 1, name });
    const [artifact] = artifacts
      .filter((row) => row.name === name && row.workflow_run?.id === runId && !row.expired)
      .toSorted((a, b) => b.id - a.id);
    if (!artifact) return undefined;
    const downloaded = await downloadArtifact({ ...options, artifact }, signal);
    if (downloaded.status !== 'downloaded') return undefined;
    ({ folder } = downloaded);
    return (await openEvidence(folder).statement()).predicate;
  } catch (error) {
    if (!(error instanceof UserError)) readApiFailure(error);
    return undefined;
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}
