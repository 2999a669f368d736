import { copyFile, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { baselineArtifactName } from '../adapters/github/baseline-trust.ts';
import { uploadArtifact, type UploadResult } from '../adapters/github/upload-artifact.ts';
import type { RunDocument } from '../domain/run.ts';
import type { Untouched } from '../find-untouched.ts';
import type { Log, ReleaseSearch } from '../ports.ts';
import type { ActionHost } from './host.ts';
import { carryRelease } from './record-baseline.ts';
import type { Survey } from './survey.ts';

/** The baseline of a main run that had nothing to do: published again for its commit, so that the next change finds it. */
export async function carryOn(
  { untouched, release }: { untouched: Untouched; release?: ReleaseSearch },
  { host, survey, log }: { host: ActionHost; survey: Survey; log: Log },
): Promise<void> {
  const result = await republish(untouched, release, { host, survey });
  if (result.status === 'uploaded')
    log.info(
      `artifact ${result.name} (${result.bytes} bytes), carried from ${untouched.measured.slice(0, 7)}`,
    );
  else log.warn(`the baseline was not carried on: ${result.why}`);
}

/**
 * The same trials and the same memory under this run's name. When it was measured, and where, stays: a baseline does not get
 * younger by being carried. Its evidence is left behind, for it speaks of the document as it was.
 */
async function republish(
  { search: { stored }, measured, suite }: Untouched,
  release: ReleaseSearch | undefined,
  { host, survey }: { host: ActionHost; survey: Survey },
): Promise<UploadResult> {
  const { commit, tree, occasion } = survey;
  const { tree: _tree, base_commit: _base, head: _head, ...run } = stored.run;
  const carried: RunDocument = {
    ...run,
    commit,
    ...(tree !== undefined && { tree }),
    run_id: occasion.runId,
    attempt: occasion.attempt,
    carried_from: measured,
  };
  const place = await mkdtemp(join(host.tempFolder, 'touchstone-carried-'));
  await writeFile(join(place, 'run.json'), `${JSON.stringify(carried, null, 2)}\n`);
  await copyFile(join(stored.folder, 'trials.jsonl'), join(place, 'trials.jsonl'));
  for (const name of ['history.jsonl', 'cases.jsonl'] as const)
    await writeFile(join(place, name), await stored.memory(name));
  const released = release?.status === 'found' ? await carryRelease(release, place) : [];
  return await uploadArtifact({
    name: baselineArtifactName(suite.suite),
    folder: place,
    files: ['run.json', 'trials.jsonl', 'history.jsonl', 'cases.jsonl', ...released],
    retentionDays: host.inputs.retentionDays,
    replace: true,
  });
}
