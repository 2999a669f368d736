import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import type { ScorerTools } from '../../src/scorers/scorer.ts';
import { problemOf, runCheck } from '../builders/run-check.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';
import { openTools } from '../support/scorer-tools.ts';

const SCORER = `import { readFileSync } from 'node:fs';
const [line, ...rest] = readFileSync(0, 'utf8').split('\\n');
const given = JSON.parse(line);
if (process.argv[2] === 'echo') console.log(JSON.stringify({ pass: rest.join('') === '', reason: given.output }));
else if (process.argv[2] === 'exit') { console.error('no data'); process.exit(4); }
else console.log(process.argv[2]);`;

describe('command', () => {
  let repository: TempRepository;
  let tools: ScorerTools;
  beforeAll(() => {
    repository = makeRepository({ 'scorer.mjs': SCORER });
    tools = openTools(repository.root);
  });
  afterAll(async () => {
    await tools.sandbox.close();
    repository.remove();
  });

  test.each<[string, Partial<CheckSpec>, object]>([
    ['true', {}, { value: 1, pass: true }],
    ['0.4', {}, { value: 0.4, pass: false }],
    ['0.4', { threshold: 0.4 }, { pass: true }],
    ['0.4', { type: 'not-command' }, { value: 0.6, pass: true }],
    ['{"pass": false, "score": 0.1, "reason": "rude"}', {}, { pass: false, reason: 'rude' }],
    ['echo', {}, { pass: true, reason: 'what was said' }],
    ['good', {}, { status: 'errored', why: expect.stringContaining('it printed "good"') }],
    ['', {}, { status: 'errored', why: expect.stringContaining('must print one JSON value') }],
    ['exit', {}, { status: 'errored', why: 'the command ended with exit code 4: "no data"' }],
  ])('%j with %j', async (word, keys, expected) => {
    const spec: CheckSpec = { type: 'command', command: ['node', 'scorer.mjs', word], ...keys };
    expect(await runCheck(spec, 'what was said', { tools })).toMatchObject(expected);
  });

  test('a program that is not there is no finding', async () => {
    const spec: CheckSpec = { type: 'command', command: ['no-such-program'] };
    const why = expect.stringContaining('no such program');
    expect(await runCheck(spec, 'x', { tools })).toMatchObject({ status: 'errored', why });
  });

  test.each([['printf "{\\"pass\\": true"'], ['printf 0.1'], ['true']])(
    'what may not be all that was to be printed is no finding: %s',
    async (print) => {
      const command = ['sh', '-c', `sleep 60 & ${print}`];
      expect(await runCheck({ type: 'command', command }, 'x', { tools })).toMatchObject({
        status: 'errored',
        why: expect.stringContaining('the command ended, but a program that it started held its'),
      });
    },
  );

  test.each([['echo true'], ['printf "{\\"pass\\": true}"'], ['echo 1']])(
    'a whole value is one, whoever still holds the output: %s',
    async (print) => {
      const command = ['sh', '-c', `sleep 60 & ${print}`];
      const scored = await runCheck({ type: 'command', command }, 'x', { tools });
      expect(scored).toMatchObject({ pass: true });
    },
  );

  test('needs a program', async () => {
    expect(await problemOf({ type: 'command', command: [] }, tools)).toBeDefined();
  });
});
