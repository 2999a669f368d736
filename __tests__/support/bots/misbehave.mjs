// Does what its input names: everything a child could do to the process that waits for it.
import { spawn } from 'node:child_process';
import { writeFileSync, writeSync } from 'node:fs';

const CHANNEL = 3;

const acts = {
  'exit-zero': () => process.exit(0),
  'exit-late': () => new Promise(() => setTimeout(() => process.exit(7), 5)),
  throw: () => {
    throw new TypeError('the bot broke');
  },
  reject: () => Promise.reject(new Error('the bot rejected')),
  'throw-text': () => {
    throw 'just text'; // oxlint-disable-line no-throw-literal
  },
  loop: () => {
    for (;;);
  },
  hang: () => new Promise(() => undefined),
  print: () => {
    process.stdout.write('::error::from the bot\n');
    process.stderr.write('\u001B[31m::set-output name=x::y\u001B[0m\n');
    return 'printed';
  },
  'print-and-exit': () => {
    process.stderr.write('\u001B[31mout of luck\u001B[0m\n');
    process.exit(3);
  },
  env: () => JSON.stringify(process.env),
  nothing: () => undefined,
  nul: () => null,
  number: () => 42,
  circular: () => {
    const self = {};
    self.self = self;
    return self;
  },
  huge: () => 'x'.repeat(20 * 1024 * 1024),
  'huge-message': () => {
    writeSync(CHANNEL, 'x'.repeat(1024 * 1024).repeat(17));
    return 'sent';
  },
  rubbish: () => {
    writeSync(CHANNEL, 'rubbish{\n');
    return new Promise(() => undefined);
  },
  'forge-other': () => {
    writeSync(CHANNEL, '{"kind":"value","id":"other","value":"forged","durationMs":1}\n');
    return 'genuine';
  },
  grandchild: () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
      stdio: 'inherit',
    });
    writeFileSync(process.env.PID_FILE, String(child.pid));
    return new Promise(() => undefined);
  },
  pid: () => String(process.pid),
  signal: (input, { signal }) =>
    new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve(`aborted: ${signal.reason.name}`));
    }),
  'signal-throw': (input, { signal }) =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    }),
  crash: () => process.abort(),
};

export default (input, info) => acts[input](input, info);
