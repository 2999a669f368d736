import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { SETTINGS } from '../../src/adapters/tune-engine.ts';

/** Keeps a little of much that it makes, as a run does; tells how large the young generation became, in MB. */
const WORK = `
import v8 from 'node:v8';
import { setTimeout as sleep } from 'node:timers/promises';
const [module] = process.argv.slice(1);
if (module) (await import(module)).tuneEngine();
const kept = [];
let most = 0;
for (let round = 0; round < 60; round += 1) {
  for (let i = 0; i < 20_000; i += 1) {
    const made = { text: String(i) + round, list: [i, round] };
    if (i % 2 === 0) kept.push(made);
  }
  await sleep(2);
  const young = v8.getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  most = Math.max(most, young.space_size);
}
console.log(most / 1e6);
`;

/** Uses a processor for longer than a short run does; to ask how long it did is most of the work. */
const WORK_LONG = `
    const since = process.cpuUsage();
    for (let used = 0; used < 1_100_000; ) {
      const { user, system } = process.cpuUsage(since);
      used = user + system;
    }`;

const measure = (...modules: string[]): number =>
  Number(
    execFileSync(process.execPath, ['--input-type=module', '-e', WORK, ...modules], {
      encoding: 'utf8',
    }),
  );

/** What a process says that does this; the module is its first argument. */
const runWork = (work: string): string =>
  execFileSync(
    process.execPath,
    ['--input-type=module', '-e', work, resolve('src/adapters/tune-engine.ts')],
    { encoding: 'utf8' },
  );

test('the young generation stays small in a process that works for long', () => {
  expect(measure()).toBeGreaterThan(60);
  expect(measure(resolve('src/adapters/tune-engine.ts'))).toBeLessThan(40);
});

test('every setting is known to V8, and goes back to what it says is its own', () => {
  const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  for (const { tuned, plain } of Object.values(SETTINGS)) {
    expect(options).toContain(`default: ${plain}\n`);
    const name = plain.replace(/=.*/, '').replace(/^--(?:no-)?/, '');
    expect(tuned).toMatch(new RegExp(`^--(?:no-)?${name}(?:=\\d+)?$`));
  }
});

test('nothing is said where they are set', () => {
  const work = `const engine = await import(process.argv[1]); engine.tuneEngine(); engine.withPlainEngine(() => {});`;
  const { stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', work, resolve('src/adapters/tune-engine.ts')],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
});

test('a run that lasts has all compilers again, and a large heap is marked step by step', () => {
  const work = `
    const { tuneEngine } = await import(process.argv[1]);
    const { setTimeout: sleep } = await import('node:timers/promises');
    const names = () => [...globalThis[Symbol.for('touchstone.tuning')].wanted].join();
    tuneEngine();
    console.log(names());
    ${WORK_LONG}
    await sleep(100);
    console.log(names().includes('compiling'), names().includes('marking'));
    const kept = Array.from({ length: 4_000_000 }, (_, n) => [n]);
    await sleep(100);
    console.log(names().includes('marking'), kept.length);
  `;
  const said = runWork(work);
  expect(said.trim().split('\n')).toEqual([
    'marking,scavenging,pretenuring,compiling',
    'false true',
    'false 4000000',
  ]);
});

test('what is loaded meanwhile is loaded with V8 as it was, whatever else is loaded, fails or is set beside it', () => {
  const work = `
    const { loadPlainly, tuneEngine, withPlainEngine, SETTINGS } = await import(process.argv[1]);
    const { setTimeout: sleep } = await import('node:timers/promises');
    const v8 = process.getBuiltinModule('node:v8');
    const set = v8.setFlagsFromString;
    const now = new Map();
    v8.setFlagsFromString = (flag) => {
      for (const [name, { tuned, plain }] of Object.entries(SETTINGS))
        if (flag === tuned || flag === plain) now.set(name, flag === tuned);
      set(flag);
    };
    const say = (when) => console.log(when, [...now].filter(([, tuned]) => tuned).map(([name]) => name).join() || 'plain');
    await loadPlainly(async () => tuneEngine());
    say('set while plain:');
    const first = loadPlainly(async () => { await sleep(5); });
    const second = loadPlainly(async () => { await sleep(50); throw new Error('no'); }).catch(() => {});
    say('two loads:');
    await first;
    withPlainEngine(() => say('within one:'));
    say('the first is done:');
    await second;
    say('both are done:');
    await loadPlainly(async () => {
      ${WORK_LONG}
      await sleep(100);
    });
    say('after a long one:');
  `;
  const said = runWork(work);
  expect(said.trim().split('\n')).toEqual([
    'set while plain: marking,scavenging,pretenuring,compiling',
    'two loads: plain',
    'within one: plain',
    'the first is done: plain',
    'both are done: marking,scavenging,pretenuring,compiling',
    'after a long one: marking,scavenging,pretenuring',
  ]);
});
