import { expect, test } from '@jest/globals';
import type { CaseEntry, Suite } from '../src/domain/case.ts';
import type { Judge } from '../src/domain/judge.ts';
import { createAsking, type Scored } from '../src/list-asking.ts';
import { someJudge } from './builders/judge.ts';
import { createCase } from './builders/run-check.ts';

const entryOf = (id: string, tags: string[], checks = 0): CaseEntry => ({
  id,
  case_hash: `hash of ${id}`,
  expectation_hash: 'expectation',
  tags,
  checks,
  place: { file: 'd.jsonl', line: 1 },
});
const judgeOf = (name: string, tags?: string[]): Judge => ({
  ...someJudge(),
  name,
  ...(tags && { tags }),
});
const embedding = { type: 'embedding', value: 'x', model: 'e', tags: ['legal'] };
const suite = {
  scorers: [embedding, { ...embedding, advisory: true }, { type: 'contains', value: 'x' }],
  scorerPlaces: [{ file: 's.yaml', line: 9 }],
} as unknown as Suite;
const own = judgeOf('own');
const reading = {
  suite,
  judges: { asksToBlock: async ({ name }: Judge) => name !== 'advising' },
  suiteJudges: [judgeOf('all'), judgeOf('legal', ['legal']), judgeOf('advising')],
  cases: { read: () => createCase({ checks: [{ type: 'is-json' }, { type: 'rubric' }] }) },
  reader: { read: async () => own, known: async () => [] },
};
const who = async (scored: Scored): Promise<string[]> =>
  (await createAsking(reading, {}).listAsking(scored)).map((asking) => asking.who);

test('who asks a model is who blocks and is for one of the cases', async () => {
  const plain = entryOf('a', []);
  const legal = entryOf('b', ['legal']);
  const checked = entryOf('c', [], 1);
  expect(await who({ shared: [plain] })).toEqual(['judge all']);
  expect(await who({ shared: [plain, legal] })).toEqual(['embedding', 'judge all', 'judge legal']);
  expect(await who({ shared: [checked] })).toEqual(['judge all', 'judge own']);
  // main's form of a case has main's own checks
  expect(await who({ shared: [checked], own: [] })).toEqual(['judge all']);
  expect(await who({ shared: [], own: [checked] })).toEqual(['judge own']);
  expect(await who({ shared: [] })).toEqual([]);
});

test('without a key each of them is a problem, where it stands', async () => {
  const modelMissing = { code: 'openai-key', message: 'it needs an API key', hint: 'set it' };
  const scored = { shared: [entryOf('b', ['legal'])] };
  const keyless = await createAsking(reading, { modelMissing }).findKeyless(scored);
  expect(keyless.slice(0, 2)).toEqual([
    { ...modelMissing, message: 'embedding: it needs an API key', place: suite.scorerPlaces[0] },
    { ...modelMissing, message: 'judge all: it needs an API key', place: someJudge().place },
  ]);
  expect(await createAsking(reading, {}).findKeyless(scored)).toEqual([]);
});
