// `npm run demo`: the gate on a small support bot, as a pull request would meet it. No key, no network.
// In a copy of evals/: measures the bot of main (the baseline), then the bot that a pull request proposes.
// Exits 0 when the gate did what it is there for: main green, the pull request red.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const CONFIG = 'evals/configs/pr.yaml';
const BOT = 'evals/example/bot';
const CLI = resolve('dist/cli.js');
const PASS = 0;
const GATE_FAILED = 1;

const folder = mkdtempSync(join(tmpdir(), 'touchstone-demo-'));

/** On a CI machine the demo is still a laptop's run: nothing of the job's surroundings. */
function readEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(GITHUB|INPUT|RUNNER|ACTIONS|GIT)_|^CI$/.test(name),
    ),
  );
}

function start(command, args, stdio) {
  const result = spawnSync(command, args, {
    cwd: folder,
    env: readEnvironment(),
    encoding: 'utf8',
    stdio,
  });
  if (result.error) throw result.error;
  return result;
}

function commit(message) {
  const identity = ['-c', 'user.name=demo', '-c', 'user.email=demo@localhost'];
  for (const args of [
    ['add', '-A'],
    [...identity, 'commit', '--quiet', '--no-gpg-sign', '-m', message],
  ]) {
    const { status, stderr } = start('git', args, 'pipe');
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  }
}

function runGate(...args) {
  const { status, stdout } = start(
    process.execPath,
    [CLI, 'run', CONFIG, '--json', ...args],
    // what people are told: here there is no other program that reads stdout
    ['ignore', 'pipe', process.stdout],
  );
  if (!stdout.trim()) throw new Error(`touchstone run gave no result (exit code ${status})`);
  return { exitCode: status, result: JSON.parse(stdout) };
}

function say(title) {
  console.log(`\n━━ ${title}\n`);
}

function expectOutcome(what, { exitCode, result }, verdict, code) {
  if (result.verdict === verdict && exitCode === code) return;
  console.error(
    `\n${what}: expected ${verdict} (exit code ${code}), got ${result.verdict} (${exitCode})`,
  );
  process.exit(1);
}

cpSync('evals', join(folder, 'evals'), {
  recursive: true,
  filter: (source) => !/[\\/]runs([\\/]|$)/.test(source),
});
start('git', ['init', '--quiet', '--initial-branch=main'], 'pipe');

say('main: the bot as it is. This run becomes the baseline.');
commit('The bot');
const baseline = runGate();
expectOutcome('main', baseline, 'pass', PASS);

say('The pull request: a better search, "simpler" refund rules and extraction, shorter answers.');
cpSync(join(folder, BOT, 'pr.mjs'), join(folder, BOT, 'main.mjs'));
commit('Simplify the bot');
const pullRequest = runGate('--baseline', baseline.result.run);
expectOutcome('the pull request', pullRequest, 'fail', GATE_FAILED);

say('Result');
console.log(`verdict      ${pullRequest.result.verdict}: ${pullRequest.result.reason}`);
console.log(`exit code    ${pullRequest.exitCode} (a check on GitHub would be red)`);
console.log(`the comment  ${pullRequest.result.report}`);
if (process.argv.includes('--clean')) rmSync(folder, { recursive: true, force: true });
