import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { isGroupAlive, killGroup } from './process-group.ts';

/** How long output may stay open after its program ended (a grandchild that escaped holds it). */
const DRAIN_MS = 500;
/** How long where programs of its group are left, one of which may be about to print the rest. */
export const LEFTOVERS_MS = 5_000;

/** `killed`: a program of its group held stdout open until it was killed; `left`: one that escaped still does. */
export type Outcome = 'whole' | 'killed' | 'left';

/** Reads the output of a program that has ended to its end, or closes it. What came of its stdout. */
export async function readOut(child: ChildProcess): Promise<Outcome> {
  const { stdout, stderr } = child;
  const drained = endsWithin(stderr, DRAIN_MS);
  const outcome = await readStdout(child);
  if (child.exitCode !== 0) await drained;
  const isHeld = isGroupAlive(child);
  killGroup(child);
  await (isHeld ? endsWithin(stderr, DRAIN_MS) : drained);
  stdout?.destroy();
  stderr?.destroy();
  return outcome;
}

async function readStdout(child: ChildProcess): Promise<Outcome> {
  if (await endsWithin(child.stdout, DRAIN_MS)) return 'whole';
  if (!isGroupAlive(child)) return 'left';
  if (await endsWithin(child.stdout, LEFTOVERS_MS - DRAIN_MS)) return 'whole';
  killGroup(child);
  return (await endsWithin(child.stdout, DRAIN_MS)) ? 'killed' : 'left';
}

async function endsWithin(stream: Readable | null, ms: number): Promise<boolean> {
  if (!stream || stream.closed) return true;
  const timeUp = AbortSignal.timeout(ms);
  try {
    await once(stream, 'close', { signal: timeUp });
    return true;
  } catch {
    return stream.closed;
  }
}
