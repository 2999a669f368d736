import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { AnswerRow } from '../loopback/batch-server.ts';
import { batchProject } from '../support/batched-project.ts';

const project = batchProject();
const { arrange } = project;

const whole = { n: 20, errored: 0, passed: 18 };
const unanswered = (row: AnswerRow, code: string): AnswerRow => ({
  ...row,
  response: null,
  error: { code, message: 'This request was not answered.' },
});
const withStatus = (row: AnswerRow, status_code: number, message: string): AnswerRow => ({
  ...row,
  response: { status_code, request_id: 'req', body: { error: { message } } },
});

describe('rows of a batch', () => {
  test('come in any order, twice, with strangers and rubbish among them', async () => {
    await arrange();
    project.server.faults = {
      arrange: (rows) => [
        { ...rows[3]!, custom_id: 'somebody-elses' },
        ...rows.toReversed(),
        ...rows.map((row) => withStatus(row, 200, 'too late')),
      ],
      rubbish: 'not JSON\n{"custom_id":7}\n\n',
    };
    const { result, printed } = await project.run();
    expect(result.code).toBe(0);
    expect(printed.metrics['correctness']).toMatchObject(whole);
    expect(project.server.direct).toEqual([]);
    expect(result.stderr).toContain('2 lines are no answers');
  }, 60_000);

  test('that are missing, expired or failed for now are asked directly; a lasting failure is one', async () => {
    await arrange();
    project.server.faults = {
      alter(row, _request, index) {
        if (index === 0) return undefined;
        if (index === 1) return unanswered(row, 'batch_expired');
        if (index === 2) return withStatus(row, 500, 'the server had an error');
        if (index === 3) return withStatus(row, 429, 'slow down');
        return index === 4 ? withStatus(row, 400, 'this prompt is not allowed') : row;
      },
    };
    const { result, printed, trials } = await project.run();
    expect(project.server.direct).toHaveLength(4);
    expect(result.stderr).toContain('4 calls were made directly: batch batch_1 is completed');
    expect(readFileSync(join(printed.run, 'report.md'), 'utf8')).toContain(
      '4 calls were made directly',
    );
    const failed = trials.filter(({ output }) => output.error);
    expect(
      failed.map(({ case: id, output }) => [id, output.error?.code, output.error?.message]),
    ).toEqual([['case-4', 'http-400', 'the provider answered 400 this prompt is not allowed']]);
    expect(printed.metrics['correctness']).toMatchObject({ n: 19, errored: 1 });
    // what was asked directly is paid for in full, and took its time
    expect(trials.filter(({ latency_ms: ms }) => ms !== undefined)).toHaveLength(4);

    // whoever goes on has mended it: the old batch's failure is not the last word
    const resumed = await project.run('--resume', printed.run);
    expect(resumed.result.code).toBe(0);
    expect(resumed.printed.metrics['correctness']).toMatchObject(whole);
    expect(project.server.direct).toHaveLength(5);
    expect(project.server.uploads).toHaveLength(1);
  }, 60_000);
});

test('an answer in a batch that cannot be used is paid for, and asked for again directly: both are told', async () => {
  await arrange();
  const usage = { prompt_tokens: 1000, completion_tokens: 1000 };
  project.server.faults = {
    alter: (row, _request, index) =>
      index < 5
        ? { ...row, response: { status_code: 200, request_id: 'r', body: { choices: [], usage } } }
        : row,
  };
  const { result, printed, trials } = await project.run();
  expect(result.code).toBe(0);
  expect(printed.metrics['correctness']).toMatchObject(whole);
  expect(project.server.direct).toHaveLength(5);
  expect(result.stdout + result.stderr).toContain('5 answers could not be used: paid for');
  expect(printed.usage.target.calls).toBe(25);
  const twice = trials.filter(({ attempts }) => attempts === 2);
  expect(twice).toHaveLength(5);
  // a thousand dollars per million tokens, at half the price
  for (const { output, cost_usd: usd } of twice) expect(usd).toBeCloseTo(1 + output.cost_usd!, 9);
}, 60_000);

describe('a batch that does not end well', () => {
  test.each(['expired', 'cancelled'] as const)(
    '%s: what it answered counts, the rest is asked directly',
    async (ending) => {
      await arrange();
      project.server.faults = {
        ending,
        alter: (row, _request, index) => (index < 12 ? row : unanswered(row, `batch_${ending}`)),
      };
      const { result, printed } = await project.run();
      expect(result.code).toBe(0);
      expect(printed.metrics['correctness']).toMatchObject(whole);
      expect(project.server.direct).toHaveLength(8);
      expect(result.stderr).toContain(`8 calls were made directly: batch batch_1 is ${ending}`);
    },
    60_000,
  );

  test('refused at its validation: the server is quoted, and all is asked directly', async () => {
    await arrange();
    project.server.faults = {
      ending: 'failed',
      errors: {
        object: 'list',
        data: [{ code: 'token_limit_exceeded', message: 'Enqueued token limit reached', line: 3 }],
      },
    };
    const { result, printed } = await project.run();
    expect(result.code).toBe(0);
    expect(printed.metrics['correctness']).toMatchObject(whole);
    expect(project.server.direct).toHaveLength(20);
    expect(result.stderr).toContain('failed (line 3: Enqueued token limit reached)');
  }, 60_000);

  test('gone: its state cannot be read any more', async () => {
    await arrange();
    project.server.faults = { refuse: { retrieve: 404 } };
    const { result, printed } = await project.run();
    expect(printed.metrics['correctness']).toMatchObject(whole);
    expect(project.server.direct).toHaveLength(20);
    expect(result.stderr).toContain('its state cannot be read, 5 times in a row');
  }, 60_000);

  test.each([401, 403, 404])(
    'one %i on the way is no end: nothing is paid twice',
    async (retrieve) => {
      await arrange();
      project.server.faults = { refuse: { retrieve }, times: 2 };
      const { result, printed } = await project.run();
      expect(result.code).toBe(0);
      expect(printed.metrics['correctness']).toMatchObject(whole);
      expect(project.server.direct).toEqual([]);
    },
    60_000,
  );
});

describe('a server', () => {
  test.each([
    ['files', 404],
    ['batches', 405],
  ] as const)(
    'without %s: all is asked directly, and that is said once',
    async (what, status) => {
      await arrange({ judged: true });
      project.server.faults = { refuse: { [what]: status } };
      const { result, printed } = await project.run();
      expect(result.code).toBe(0);
      expect(printed.metrics['correctness']).toMatchObject(whole);
      expect(project.server.direct.length).toBeGreaterThanOrEqual(40);
      // the judges' calls do not try it again
      expect(project.server.uploads).toHaveLength(what === 'files' ? 0 : 1);
      expect(result.stderr).toContain(
        `the server takes no ${what === 'files' ? 'file' : 'batch'}: `,
      );
    },
    60_000,
  );

  test('that is busy is asked again', async () => {
    await arrange();
    project.server.faults = {
      refuse: { files: 503, batches: 503, retrieve: 500, content: 429 },
      times: 2,
    };
    const { result, printed } = await project.run();
    expect(result.code).toBe(0);
    expect(printed.metrics['correctness']).toMatchObject(whole);
    expect(project.server.direct).toEqual([]);
    expect(project.server.batches).toHaveLength(1);
  }, 60_000);

  test.each([
    ['at once', {}],
    ['once it can', { refuse: { list: 503 }, times: 2 }],
  ])(
    'whose answer to a creation is lost is asked what it has, and says so %s: one batch is made',
    async (_when, faults) => {
      await arrange();
      project.server.faults = { ...faults, loseNext: true };
      const { result, printed } = await project.run();
      expect(result.code).toBe(0);
      expect(printed.metrics['correctness']).toMatchObject(whole);
      expect(project.server.batches).toHaveLength(1);
      expect(project.server.direct).toEqual([]);
      const ledger = readFileSync(join(printed.run, 'batches.jsonl'), 'utf8');
      expect(ledger).toContain('"batch_id":"batch_1"');
    },
    60_000,
  );
});
