import { execFileSync, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeFolder, runCli, toJsonLines } from '../support/run-cli.ts';
import { CLI_ENTRY } from '../support/shared-folder.ts';

const hasTmux = spawnSync('tmux', ['-V']).status === 0;
const SESSION = `touchstone-${process.pid}`;

const tmux = (...args: string[]): string =>
  execFileSync('tmux', ['-L', SESSION, ...args], { encoding: 'utf8' });

const onTerminal = hasTmux ? describe : describe.skip;
onTerminal('a real terminal (skipped where there is no tmux)', () => {
  let place: Awaited<ReturnType<typeof makeFolder>>;
  beforeAll(async () => {
    place = await makeFolder({
      'bot.mjs':
        'export default (input) => new Promise((done) => setTimeout(() => done(`hi ${input}`), 150));\n',
      'evals/configs/pr.yaml': `
suite: slow
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers: [{ name: polite, type: contains, value: hi }]
run: { concurrency: 2 }
`,
      'evals/datasets/golden.jsonl': toJsonLines(
        Array.from({ length: 30 }, (_, index) => ({
          id: `case-${index}`,
          input: `number ${index}`,
        })),
      ),
    });
    await runCli(place.folder, ['pin']);
  });
  afterAll(async () => {
    spawnSync('tmux', ['-L', SESSION, 'kill-server']);
    await place.remove();
  });

  test('one live progress line, then the report; nothing of the line is left behind', async () => {
    const command = `${process.execPath} --disable-warning=ExperimentalWarning ${CLI_ENTRY} run; echo "exit $?"; sleep 30`;
    tmux('new-session', '-d', '-x', '100', '-y', '40', '-s', 'a', '-c', place.folder, command);
    const seen: string[] = [];
    for (let turn = 0; turn < 600 && !seen.at(-1)?.includes('exit '); turn += 1) {
      await sleep(100);
      seen.push(tmux('capture-pane', '-p', '-t', 'a'));
    }
    const live = seen.filter((screen) => /^\d+\/30 trials · .* left$/m.test(screen));
    expect(live.length).toBeGreaterThan(2);
    for (const screen of live) expect(screen.match(/trials ·/g)).toHaveLength(1);
    const end = seen.at(-1)!;
    expect(end).toContain('exit 0');
    expect(end).toContain('pass_rate');
    expect(end).toMatch(/30\/30 trials/);
    expect(end).not.toMatch(/left$/m);
  });
});
