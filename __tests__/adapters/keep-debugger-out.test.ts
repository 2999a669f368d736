import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const MODULE = fileURLToPath(new URL('../../src/adapters/keep-debugger-out.ts', import.meta.url));

/** What a process says of a debugger after it was sent the signal that starts one. */
async function signalOne(isKept: boolean): Promise<string> {
  const guard = `import { keepDebuggerOut } from ${JSON.stringify(MODULE)}; keepDebuggerOut(process);`;
  const source = `${isKept ? guard : ''} console.log('ready'); setTimeout(() => {}, 20_000);`;
  const child = spawn(
    process.execPath,
    ['--inspect-port=0', '--input-type=module', '--eval', source],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child.stdout, 'data');
  child.kill('SIGUSR1');
  // a debugger tells of itself at once
  await Promise.race([once(child.stderr, 'data'), sleep(1000)]);
  child.kill('SIGKILL');
  await once(child, 'close');
  return said;
}

test('a signal that anybody of the same user can send opens no debugger', async () => {
  // the attack is real: without us Node listens
  expect(await signalOne(false)).toContain('Debugger listening');
  expect(await signalOne(true)).not.toContain('Debugger');
});
