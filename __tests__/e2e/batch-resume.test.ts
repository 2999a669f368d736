import { appendFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { batchProject } from '../support/batched-project.ts';

const project = batchProject();
const { arrange } = project;

const allRows = (): string[] => project.server.uploads.flat().map(({ custom_id: id }) => id);

test('killed between upload and result: it goes on without a second upload', async () => {
  await arrange();
  project.server.faults = { hold: true };
  const killed = project.start();
  const run = await project.waitForLedger(2);
  killed.child.kill('SIGKILL');
  await killed.ended;
  expect(project.server.uploads).toHaveLength(1);
  expect(readFileSync(join(run, 'trials.jsonl'), 'utf8')).toBe('');
  project.server.release();

  const resumed = await project.run('--resume', run);
  expect(resumed.result.code).toBe(0);
  expect(resumed.result.stderr).toContain('20 calls were submitted before');
  expect(project.server.uploads).toHaveLength(1);
  expect(project.server.batches).toHaveLength(1);
  expect(project.server.direct).toEqual([]);
  expect(resumed.trials).toHaveLength(20);
  expect(resumed.printed.metrics['correctness']).toMatchObject({ n: 20, errored: 0, passed: 18 });
}, 60_000);

test('killed while the judges wait: neither the outputs nor the verdicts are asked for again', async () => {
  await arrange({ judged: true, trials: 3 });
  let submitted = 0;
  project.server.faults = {
    get hold() {
      return ++submitted > 1;
    },
  };
  const killed = project.start();
  const run = await project.waitForLedger(4);
  killed.child.kill('SIGKILL');
  await killed.ended;
  expect(project.server.uploads.map((rows) => rows.length)).toEqual([60, 60]);
  const before = project.server.direct.length;
  project.server.faults = {};
  project.server.release();

  const resumed = await project.run('--resume', run);
  expect(resumed.result.code).toBe(0);
  expect(project.server.uploads).toHaveLength(2);
  // the canaries are asked again, at once
  expect(project.server.direct.length - before).toBe(before);
  expect(resumed.trials).toHaveLength(60);
  expect(resumed.printed.metrics['helpful']).toMatchObject({ n: 20, errored: 0 });
  expect(new Set(allRows()).size).toBe(120);
}, 90_000);

test.each([
  ['', {}],
  [', by a server that is busy at first', { refuse: { list: 503 }, times: 1 }],
])(
  'a batch that the process did not hear of is found by its file%s',
  async (_busy, faults) => {
    await arrange();
    project.server.faults = { hold: true };
    const killed = project.start();
    const run = await project.waitForLedger(2);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const ledger = join(run, 'batches.jsonl');
    const [uploaded = ''] = readFileSync(ledger, 'utf8').split('\n');
    // and the line that it was writing
    writeFileSync(ledger, `${uploaded}\n{"input_file_id":"file-1","bat`);
    project.server.faults = faults;
    project.server.release();

    const resumed = await project.run('--resume', run);
    expect(resumed.result.code).toBe(0);
    expect(project.server.uploads).toHaveLength(1);
    expect(project.server.batches).toHaveLength(1);
    expect(readFileSync(ledger, 'utf8').split('\n').at(-2)).toContain('"batch_id":"batch_1"');
  },
  60_000,
);

test('a run that is stopped ends at once, says what is still out, and finds it again', async () => {
  await arrange();
  project.server.faults = { hold: true };
  const running = project.start();
  const run = await project.waitForLedger(2);
  running.child.kill('SIGINT');
  const { code, stderr } = await running.ended;
  expect(code).toBe(2);
  expect(stderr + readFileSync(join(run, 'report.md'), 'utf8')).toContain(
    '20 calls are still with the provider',
  );
  project.server.release();
  const resumed = await project.run('--resume', run);
  expect(resumed.result.code).toBe(0);
  expect(project.server.uploads).toHaveLength(1);
}, 60_000);

test('the budget of minutes ends the wait, and not the batch', async () => {
  await arrange({ run: ', budget: { minutes: 0.05 }' });
  project.server.faults = { hold: true };
  const first = await project.run();
  expect(first.result.code).toBe(2);
  expect(first.printed.reason).toContain('the budget of 0.05 minutes is used up');
  expect(first.trials).toEqual([]);
  project.server.release();
  const resumed = await project.run('--resume', first.printed.run);
  expect(resumed.result.code).toBe(0);
  expect(project.server.uploads).toHaveLength(1);
}, 60_000);

test('a ledger that is not ours to trust costs nothing but its batches', async () => {
  await arrange({ cases: 4 });
  project.server.faults = { hold: true };
  const killed = project.start();
  const run = await project.waitForLedger(2);
  killed.child.kill('SIGKILL');
  await killed.ended;
  const ledger = join(run, 'batches.jsonl');
  const [uploaded = ''] = readFileSync(ledger, 'utf8').split('\n');
  const rows = (JSON.parse(uploaded) as { custom_ids: string[] }).custom_ids;
  const more = JSON.parse(uploaded) as object;
  writeFileSync(ledger, `null\n[]\n{"input_file_id":7}\n`);
  appendFileSync(ledger, `${JSON.stringify({ ...more, custom_ids: [...rows, '../..'] })}\n`);
  appendFileSync(ledger, `${JSON.stringify({ ...more, path: '/../admin' })}\n`);
  // of another server
  appendFileSync(ledger, `${JSON.stringify({ ...more, endpoint: 'a'.repeat(64) })}\n`);
  project.server.faults = {};
  project.server.release();
  const resumed = await project.run('--resume', run);
  expect(resumed.result.code).toBe(0);
  expect(project.server.uploads).toHaveLength(2);
  expect(resumed.trials).toHaveLength(4);
  // an address is no way to somewhere else
  writeFileSync(
    ledger,
    `${uploaded.replace('file-1', 'file-9')}\n{"input_file_id":"file-9","batch_id":"../files/file-1/content"}\n`,
  );
  writeFileSync(join(run, 'trials.jsonl'), '');
  const document = JSON.parse(readFileSync(join(run, 'run.json'), 'utf8')) as object;
  writeFileSync(join(run, 'run.json'), JSON.stringify({ ...document, complete: false }));
  const again = await project.run('--resume', run);
  expect(again.result.stderr).toContain('4 calls were made directly');
  expect(again.trials).toHaveLength(4);
  expect(readdirSync(run)).toContain('batches.jsonl');
}, 90_000);
