import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { makeFolder, toJsonLines } from '../support/run-cli.ts';
import { pinFolder, runVerb } from '../support/run-verb.ts';

const CASES = 20;
const suiteOf = (model: string): string => `
suite: chat
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { openai: { model: ${model} } }
scorers: [{ name: correctness, type: contains, value: right }]
run: { cache: off, trials: 3, max_trials: 3, baseline_trials: 3 }
`;

let place: Awaited<ReturnType<typeof makeFolder>>;
let server: Server;
let env: NodeJS.ProcessEnv;
/** What the provider says it used for a model that is asked for, and which of them are bad. */
let serves: (asked: string) => string;
const BAD = new Set(['small-2026', 'alias-2026']);

interface Document {
  verdict: string;
  reason: string;
  gates: { gate: string; result: string; drop?: number; next?: string }[];
  run: string;
}

beforeAll(async () => {
  server = createServer((request, response) => {
    void (async () => {
      const { model } = JSON.parse(await text(request)) as { model: string };
      const used = serves(model);
      response.setHeader('content-type', 'application/json').end(
        JSON.stringify({
          id: 'x',
          object: 'chat.completion',
          model: used,
          choices: [
            {
              index: 0,
              finish_reason: 'stop',
              message: { role: 'assistant', content: BAD.has(used) ? 'wrong' : 'right' },
            },
          ],
          usage: { prompt_tokens: 5, completion_tokens: 1, total_tokens: 6 },
        }),
      );
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  env = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1` };
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  serves = (asked) => asked;
  await place?.remove();
  place = await makeFolder({
    'evals/datasets/d.jsonl': toJsonLines(
      Array.from({ length: CASES }, (_, index) => ({ id: `case-${index}`, input: `${index}` })),
    ),
  });
});
afterAll(() => place.remove());

async function run(model: string, ...args: string[]): Promise<Document> {
  await place.write('evals/configs/pr.yaml', suiteOf(model));
  await pinFolder(place.folder);
  const { stdout } = await runVerb(place.folder, ['run', '--json', ...args], env);
  return JSON.parse(stdout) as Document;
}

test('a model that the pull request asks for anew is what is being tested: it can fail', async () => {
  const main = await run('large-2026', '--record');
  const swapped = await run('small-2026', '--baseline', main.run);
  expect(swapped.verdict).toBe('fail');
  expect(swapped.gates.find(({ gate }) => gate === 'no-regression')).toMatchObject({
    result: 'fail',
    drop: 1,
  });
});

test('a model that the provider changed under us makes the comparison inconclusive, and says so', async () => {
  serves = () => 'alias-2025';
  const main = await run('alias', '--record');
  serves = () => 'alias-2026';
  const changed = await run('alias', '--baseline', main.run);
  expect(changed.verdict).toBe('pass');
  expect(changed.reason).toContain('inconclusive');
  expect(changed.gates.find(({ gate }) => gate === 'no-regression')).toMatchObject({
    result: 'inconclusive',
    next: "re-run the workflow of main, then this job: the baseline is then the new model's",
  });
  const told = await runVerb(place.folder, ['gate', changed.run, '--baseline', main.run]);
  expect(told.stdout + told.stderr).toMatch(/the\s+provider\s+changed\s+the\s+model\s+under\s+us/);
});
