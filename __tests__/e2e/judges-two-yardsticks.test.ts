import type { ChatCompletionRequest } from '@copilotkit/aimock';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import type { RunDocument } from '../../src/domain/run.ts';
import { someGitRepository } from '../builders/git-repository.ts';
import { RUBRIC } from '../support/judged-suite.ts';
import {
  gateOf,
  honest,
  judgedText,
  mockJudge,
  outputs,
  verdict,
  type JsonDocument,
} from '../support/mocked-judge.ts';
import { toJsonLines } from '../support/run-cli.ts';

const judged = mockJudge();
const { arrange, touchstone, run } = judged;

const DATASET = toJsonLines(
  Array.from({ length: 12 }, (_, index) => ({
    id: `case-${index}`,
    input: `question ${index}`,
    ...(index === 0 && { tags: ['critical'] }),
  })),
);
const LENIENT = RUBRIC.replace('version: "1"', 'version: "2"').replace('Is it', 'Is it leniently');

/** The word "leniently" makes the judge blind for one bad answer. */
function byRubric(request: ChatCompletionRequest): { content: string } {
  const isLenient = JSON.stringify(request.messages).includes('leniently');
  return isLenient && judgedText(request).endsWith('bad answer to 0')
    ? verdict('pass')
    : honest(request);
}

let baseline: string;
beforeEach(async () => {
  await arrange({ files: { 'evals/datasets/d.jsonl': DATASET, '.gitignore': 'evals/runs/\n' } });
  judged.mock.on({ predicate: () => true }, byRubric);
  await touchstone('calibrate');
  const repository = someGitRepository(judged.place.folder);
  repository.git('add', '-A');
  repository.commit('main');
  baseline = (await run()).document.run;
  judged.mock.clearRequests();
});

/** The change breaks the critical case, and its rubric does not see it. */
async function breakQuietly(): Promise<JsonDocument> {
  await judged.place.write(
    'evals/recorded/outputs.jsonl',
    outputs((index) => index !== 0),
  );
  await judged.place.write('evals/prompts/helpful.md', LENIENT);
  await touchstone('pin');
  await touchstone('calibrate');
  judged.mock.clearRequests();
  return (await run('--base', 'main', '--baseline', baseline)).document;
}

test('an edited rubric: main’s judge has its say on critical cases', async () => {
  const document = await breakQuietly();
  expect(document.judges[0]).toMatchObject({ calibrated: true, blocking: true });
  expect(document).toMatchObject({ verdict: 'fail' });
  expect(gateOf(document, 'pass_rate')).toMatchObject({ result: 'pass' });
  expect(document.reason).toContain('1 of 1 critical case failed: case-0');
  // asked by main's rubric about the critical case alone, beside its canaries
  const asked = judged.mock
    .getRequests()
    .filter(({ body }) => !JSON.stringify(body).includes('leniently'));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThanOrEqual(5);
  // whoever pays for it is told all of it
  expect(document.usage.judges.calls).toBe(judged.mock.getRequests().length);
});

test('what main’s judge took counts in the run that goes on, once', async () => {
  const { run: folder } = await breakQuietly();
  const readRejudging = (): RunDocument['rejudging'] => {
    const text = readFileSync(resolve(judged.place.folder, folder, 'run.json'), 'utf8');
    return (JSON.parse(text) as RunDocument).rejudging;
  };
  const first = readRejudging();
  // a call on the critical case, and two of canaries
  expect(first?.calls).toBeGreaterThan(2);
  for (let attempt = 2; attempt <= 3; attempt += 1) {
    judged.mock.clearRequests();
    await run('--base', 'main', '--baseline', baseline, '--resume', folder);
    expect(
      judged.mock
        .getRequests()
        .filter(({ body }) => JSON.stringify(body).includes('bad answer to 0')),
    ).toEqual([]);
    expect(readRejudging()).toEqual(first);
  }
});

test('a calibration that is taken away in the change: the judge that blocks on main only advises, which needs an approval', async () => {
  await judged.place.write('evals/calibration/helpful.jsonl', '');
  await touchstone('pin');
  const { document } = await run('--base', 'main', '--baseline', baseline);
  expect(document).toMatchObject({ verdict: 'fail' });
  expect(document.reason).toContain('helpful blocks on main and only advises here');
});

/** Ordinary cases alone; what the change makes of its suite. */
async function changeSuite(from: string, to: string): Promise<JsonDocument> {
  const plain = DATASET.replace(',"tags":["critical"]', '');
  await judged.place.write('evals/datasets/d.jsonl', plain);
  await touchstone('pin');
  const repository = someGitRepository(judged.place.folder);
  repository.git('add', '-A');
  repository.commit('main without a critical case');
  const config = 'evals/configs/pr.yaml';
  const before = readFileSync(join(judged.place.folder, config), 'utf8');
  expect(before).toContain(from);
  baseline = (await run()).document.run;
  await judged.place.write(config, before.replace(from, to));
  await touchstone('pin');
  return (await run('--base', 'main', '--baseline', baseline)).document;
}
const readReport = (document: JsonDocument): string =>
  readFileSync(resolve(judged.place.folder, document.run, 'report.md'), 'utf8');

test('a judge that is for fewer cases now is named, though nothing asks it again', async () => {
  const document = await changeSuite('name: helpful,', 'name: helpful, tags: [zz],');
  expect(readReport(document)).toContain('here no more or for fewer cases: `helpful`');
});

test('main’s judge is not asked of ordinary cases: what it said stands, and where it said nothing, nobody passes there', async () => {
  await judged.place.write(
    'evals/recorded/outputs.jsonl',
    outputs((index) => index !== 3),
  );
  judged.mock.clearRequests();
  // the judge is the same, and fails the case on both sides
  const document = await changeSuite('min: 1', 'min: 2');
  const report = readReport(document);
  expect(report).not.toContain('pass by what main expects');
  expect(report).not.toContain('fail by what main expects');
});
