import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openProject, type ChangedProject } from '../support/changed-project.ts';
import { toJsonLines } from '../support/run-cli.ts';

// A change that adds easy cases, or lets its scorer look away: by the contract its own cases count, and it is told as what it is.

const CONFIG = 'evals/configs/pr.yaml';
const DATASET = 'evals/datasets/d.jsonl';
const BOT = 'bot.mjs';

interface Row {
  id: string;
  input: string;
  reference: string;
  tags?: string[];
}

const rowsOf = (count: number, from = 0): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `case-${from + index}`,
    input: `question ${from + index}`,
    reference: `answer ${from + index}.`,
  }));
const rows = rowsOf(20);

const bot = (...wrong: number[]): string =>
  `export default (input) => {
  const number = Number(/\\d+/.exec(input)?.[0]);
  return ${JSON.stringify(wrong)}.includes(number) ? 'no idea' : 'answer ' + number + '.';
};
`;

const suiteOf = (metrics: string, target = '{ module: ../../bot.mjs, deterministic: true }') =>
  `suite: s
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: ${target}
run: { max_retries: 0 }
scorers:
  - { name: correctness, type: contains, value: "{{reference}}" }
gates:
  metrics: ${metrics}
`;

async function withProject(work: (project: ChangedProject) => Promise<void>): Promise<void> {
  const project = await openProject();
  try {
    await work(project);
  } finally {
    await project.remove();
  }
}

test('a floor that only the added cases hold is told by main’s cases', () =>
  withProject(async (project) => {
    const suite = suiteOf('{ pass_rate: { min: 0.9 } }');
    await project.main({ [CONFIG]: suite, [DATASET]: toJsonLines(rows), [BOT]: bot() });
    const broken = { [BOT]: bot(5, 6, 7, 8, 9) };
    expect(await project.change(broken)).toMatchObject({ code: 1 });
    const easy = toJsonLines([...rows, ...rowsOf(60, 100)]);
    const { code, report, document } = await project.change({ ...broken, [DATASET]: easy });
    const told =
      "but by main's cases alone `pass_rate` is 75.0 %, below its floor (at least 90.0 %)";
    expect({ code, reason: document.reason }).toEqual({
      code: 0,
      reason: `nothing failed, ${told}`,
    });
    expect(report).toMatch(/^### ⚠️ Passed, but by main.s cases alone `pass_rate` is 75\.0 %/);
  }));

test('a scorer narrowed to half of its cases is told in the reason too', () =>
  withProject(async (project) => {
    const suite = suiteOf('{ pass_rate: { max_drop: 0.02 } }');
    await project.main({ [CONFIG]: suite, [DATASET]: toJsonLines(rows), [BOT]: bot() });
    const { code, report, document } = await project.change({
      [BOT]: bot(...Array.from({ length: 10 }, (_, index) => 10 + index)),
      [DATASET]: toJsonLines(
        rows.map((row, index) => (index < 10 ? { ...row, tags: ['keep'] } : row)),
      ),
      [CONFIG]: suite.replace('"{{reference}}" }', '"{{reference}}", tags: [keep] }'),
    });
    expect({ code, reason: document.reason }).toEqual({
      code: 0,
      reason: 'nothing failed, but 10 cases fail by what main expects',
    });
    expect(report).toMatch(/^### ⚠️ Passed, but 10 cases fail by what main expects/);
  }));

test('bars that the change loosened for itself give no “no regression”', () =>
  withProject(async (project) => {
    const suite = suiteOf('{ pass_rate: { max_drop: 0.5 } }');
    await project.main({ [CONFIG]: suite, [DATASET]: toJsonLines(rows), [BOT]: bot() });
    const { report, document } = await project.change({ [BOT]: bot(1, 2, 3, 4, 5, 6) });
    expect(document.reason).toBe('within the allowed drop on 20 cases');
    expect(report).toMatch(
      /^### ✅ Within the allowed drop on 20 cases: `pass_rate` 100\.0 % → 70\.0 % \(−30\.0 points; 50\.0 points are allowed\)/,
    );
  }));

describe('a service that answers 503 on main’s cases', () => {
  const down = new Set<number>();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      const number = Number(/\d+/.exec(body)?.[0]);
      response.statusCode = down.has(number) ? 503 : 200;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ answer: `answer ${number}.` }));
    });
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => void server.close());

  test('is no measurement, however many new cases it answers', () =>
    withProject(async (project) => {
      const { port } = server.address() as AddressInfo;
      const http = `{ http: { url: "http://127.0.0.1:${port}/", method: POST, body: { q: "{{input}}" }, output: "$.answer" }, deterministic: true }`;
      const suite = suiteOf('{ pass_rate: { max_drop: 0.02 } }', http);
      await project.main({ [CONFIG]: suite, [DATASET]: toJsonLines(rows) });
      for (let number = 12; number < 20; number += 1) down.add(number);
      const { code, document } = await project.change(
        { [DATASET]: toJsonLines([...rows, ...rowsOf(200, 100)]) },
        { args: ['--no-cache'] },
      );
      expect(code).toBe(2);
      expect(document.verdict).toBe('error');
      expect(document.reason).toMatch(
        /^8 of 20 trials of the cases that main has are missing: .*503/,
      );
    }));
});

test('a bar on a metric that is scored no more is not held by advice of its name that nobody could give', () =>
  withProject(async (project) => {
    const tagged = rows.map((row, index) => ({ ...row, tags: index === 0 ? ['easy'] : [] }));
    const scorers = (kind: string): string =>
      suiteOf('{ kind: { min: 0.8, max_drop: 0.02 } }').replace('gates:', `${kind}\ngates:`);
    const kind = '  - { name: kind, type: contains, value: "." }';
    await project.main({ [CONFIG]: scorers(kind), [DATASET]: toJsonLines(tagged), [BOT]: bot() });
    const narrowed = `${kind.replace(' }', ', tags: [easy] }')}
  - { name: kind, type: embedding, value: ".", model: text-embedding-3-small, pinned: "1", advisory: true }`;
    const rude = bot(...rows.map((_, index) => index).slice(1)).replace(
      "'no idea'",
      "'answer ' + number",
    );
    for (const code of [rude, bot(...rows.map((_, index) => index).slice(1))]) {
      const changed = await project.change({ [CONFIG]: scorers(narrowed), [BOT]: code });
      expect(changed.code).toBe(1);
      expect(changed.document.reason).toContain(
        'kind has a bar on main, and is scored on 1 of the 20 cases that it was scored on there',
      );
    }
  }));
