// An action that does what its input `script` says, for tests of the harness.
import { spawn } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import * as core from '@actions/core';

const post = core.getState('seen') !== '';
const steps = {
  environment: () =>
    writeFileSync(`${process.env['RUNNER_TEMP']}/env.json`, JSON.stringify(process.env)),
  state: () => core.saveState('seen', 'yes\nreally'),
  summary: (text) => core.summary.addRaw(text).write(),
  bigSummary: () => core.summary.addRaw('x'.repeat(1024 * 1024 + 1)).write(),
  fail: (message) => core.setFailed(message),
  print: (text) => process.stdout.write(`${text}\n`),
  printError: (text) => process.stderr.write(`${text}\n`),
  output: (text) => core.setOutput(...text.split('=')),
  exportVariable: (text) => core.exportVariable(...text.split('=')),
  badOutput: () => appendFileSync(process.env['GITHUB_OUTPUT'], 'no equals sign\n'),
  // Ends on SIGINT, if `text` says so.
  wait: (text) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, 60_000);
      process.on('SIGINT', () => {
        if (text !== 'stubborn') {
          clearTimeout(timer);
          process.exitCode = 130;
          resolve();
        }
      });
      process.stdout.write('waiting\n');
    }),
  orphan: () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], {
      stdio: 'inherit',
    });
    core.setOutput('orphan', child.pid);
    child.unref();
  },
};

if (post) {
  core.setOutput('seen', core.getState('seen'));
  core.setOutput('variable', process.env['FROM_MAIN'] ?? '');
} else {
  for (const line of core.getInput('script').split('\n')) {
    const [, name, text] = /^(\w+)(?: (.*))?$/.exec(line);
    await steps[name](text ?? '');
  }
}
