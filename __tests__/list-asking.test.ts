import { expect, test } from '@jest/globals';
import type { CaseEntry, Suite } from '../src/domain/case.ts';
import type { Judge } from '../src/domain/judge.ts';
import { listAsking, sayKeyless } from '../src/list-asking.ts';
import type { Judges } from '../src/prepare-judges.ts';
import { someJudge } from './builders/judge.ts';

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
  judges: { asksToBlock: async ({ name }: Judge) => name !== 'advising' } as Judges,
  suiteJudges: [judgeOf('all'), judgeOf('legal', ['legal']), judgeOf('advising')],
  ownJudgesOf: async () => [own],
};
const who = async (...args: Parameters<typeof listAsking>): Promise<string[]> =>
  (await listAsking(...args)).map((asking) => asking.who);

test('who asks a model is who blocks and is for one of the cases', async () => {
  const plain = entryOf('a', []);
  const legal = entryOf('b', ['legal']);
  const checked = entryOf('c', [], 1);
  expect(await who(reading, { shared: [plain] })).toEqual(['judge all']);
  expect(await who(reading, { shared: [plain, legal] })).toEqual([
    'embedding',
    'judge all',
    'judge legal',
  ]);
  expect(await who(reading, { shared: [checked] })).toEqual(['judge all', 'judge own']);
  // main's form of a case has main's own checks
  expect(await who(reading, { shared: [checked], own: [] })).toEqual(['judge all']);
  expect(await who(reading, { shared: [], own: [checked] })).toEqual(['judge own']);
  expect(await who(reading, { shared: [] })).toEqual([]);
});

test('without a key each of them is a problem, where it stands', async () => {
  const modelMissing = { code: 'openai-key', message: 'it needs an API key', hint: 'set it' };
  const asking = await listAsking(reading, { shared: [entryOf('b', ['legal'])] });
  expect(sayKeyless(asking, { modelMissing }).slice(0, 2)).toEqual([
    { ...modelMissing, message: 'embedding: it needs an API key', place: suite.scorerPlaces[0] },
    { ...modelMissing, message: 'judge all: it needs an API key', place: someJudge().place },
  ]);
  expect(sayKeyless(asking, {})).toEqual([]);
});
