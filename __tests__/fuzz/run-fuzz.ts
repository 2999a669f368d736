import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { FuzzMessage } from './drive.ts';

const DRIVER = fileURLToPath(new URL('drive.ts', import.meta.url));
/** The readers' process has no more memory than this, and is heard of at least as often. */
const MOST_MIB = 512;
const SILENCE_MS = 60_000;

/** What a run came to; `faults` is empty where every reader did what it should. */
export interface FuzzResult {
  faults: string[];
  done?: Extract<FuzzMessage, { kind: 'done' }>;
}

/** Feeds so many mutated inputs to every reader, in a process that is watched: one that hangs or dies is a fault. */
export async function runFuzz(
  inputs: number,
  seed: number,
  onFault: (fault: string) => void = () => undefined,
): Promise<FuzzResult> {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${MOST_MIB}`, DRIVER, String(inputs), String(seed)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const result: FuzzResult = { faults: [] };
  function note(fault: string): void {
    result.faults.push(fault);
    onFault(fault);
  }
  let place = 'the first input';
  const onSilence = (): void => {
    note(`hung soon after ${place}`);
    child.kill('SIGKILL');
  };
  let silence = setTimeout(onSilence, SILENCE_MS);
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr = (stderr + chunk.toString()).slice(-4000)));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  for await (const line of createInterface(child.stdout)) {
    clearTimeout(silence);
    silence = setTimeout(onSilence, SILENCE_MS);
    const message = JSON.parse(line) as FuzzMessage;
    if (message.kind === 'done') result.done = message;
    else place = `${message.reader}, input ${message.index} of seed ${seed}`;
    if (message.kind === 'fault') note(`${place}: ${message.fault}\n${message.base64}`);
  }
  const code = await ended;
  clearTimeout(silence);
  if (code !== 0) note(`the readers' process ended with ${code} soon after ${place}: ${stderr}`);
  return result;
}
