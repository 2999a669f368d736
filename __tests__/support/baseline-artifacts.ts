import yauzl from 'yauzl';
import type { GatedWorld } from './gated-world.ts';

/** Files of the newest baseline artifact of a suite, by name. */
export async function readBaselineArtifact(
  { github }: GatedWorld,
  suite: string,
): Promise<Map<string, string>> {
  const { artifacts, blobs } = github.state;
  const newest = artifacts.findLast(({ name }) => name === `touchstone-${suite}`)!;
  const zip = await yauzl.fromBufferPromise(blobs.get(newest.blobId)!.content);
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
  }
  return files;
}
