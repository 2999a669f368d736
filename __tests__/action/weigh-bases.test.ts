import { expect, test } from '@jest/globals';
import { ontoBase, weighBases } from '../../src/action/weigh-bases.ts';

const SUCCESS = {
  state: 'success',
  description: 'onto mid: All gates passed',
  targetUrl: 'https://github.com/octo/bot/actions/runs/9',
} as const;

const past = (...told: [state: string, description: string][]) =>
  told.map(([state, description]) => ({
    context: 'touchstone/s',
    state,
    description,
    targetUrl: 'https://github.com/octo/bot/actions/runs/1',
  }));

function weigh(
  told: [state: string, description: string][],
  { baseRef = 'mid', others = ['main'] }: { baseRef?: string; others?: string[] } = {},
): string[] {
  const facts = { baseRef, others, past: past(...told), defaultBranch: 'main' };
  return weighBases(SUCCESS, facts).map(({ state, description }) => `${state} ${description}`);
}

const GREEN = [`success ${SUCCESS.description}`];
const WAITING = ['pending onto mid: passes, not decided onto main'];

test.each([
  ['nothing stands onto main', [], WAITING],
  ['main is under way', [['pending', 'onto main: under way']], WAITING],
  ['a maintainer is waited for', [['pending', 'needs a maintainer run']], WAITING],
  ['main is green', [['success', 'onto main: All gates passed']], GREEN],
  ['main was held back for us', [['pending', 'onto main: passes, not decided onto mid']], GREEN],
  [
    'main was decided, and a maintainer is waited for since',
    [
      ['pending', 'needs a maintainer run'],
      ['success', 'onto main: All gates passed'],
    ],
    GREEN,
  ],
  [
    'main was red, and is green since',
    [
      ['success', 'onto main: All gates passed'],
      ['failure', 'onto main: 1 critical case failed'],
    ],
    GREEN,
  ],
  [
    'main is red',
    [
      ['success', 'onto mid: All gates passed'],
      ['failure', 'onto main: 1 critical case failed'],
      ['success', 'onto main: All gates passed'],
    ],
    ['pending onto mid: passes, red onto main', 'failure onto main: 1 critical case failed'],
  ],
] as const)('%s', (_, told, expected) => {
  expect(weigh(told.map(([state, description]) => [state, description]))).toEqual(expected);
});

test('the default branch waits for no base that nobody has begun to decide', () => {
  const options = { baseRef: 'main', others: ['mid'] };
  expect(weigh([], options)).toEqual(GREEN);
  expect(weigh([['pending', 'onto mid: under way']], options)).toEqual([
    'pending onto main: passes, not decided onto mid',
  ]);
  expect(weigh([['pending', 'needs a maintainer run']], options)).toEqual([
    'pending onto main: passes, not decided onto mid',
  ]);
});

test('of several bases the worst stands: a failure before an error before what is not decided', () => {
  const others = ['open', 'broken', 'red'];
  const told: [string, string][] = [
    ['error', 'onto broken: could not measure'],
    ['failure', 'onto red: 1 critical case failed'],
  ];
  expect(weigh(told, { others }).at(-1)).toBe('failure onto red: 1 critical case failed');
  expect(weigh(told.slice(0, 1), { others }).at(-1)).toBe('error onto broken: could not measure');
});

test('what stays red leads to the run that said so', () => {
  const facts = { baseRef: 'mid', others: ['main'], defaultBranch: 'main' };
  const kept = weighBases(SUCCESS, { ...facts, past: past(['failure', 'onto main: red']) }).at(-1);
  expect(kept?.targetUrl).toContain('/runs/1');
});

test('one branch is not the beginning of another', () => {
  expect(ontoBase('main')).toBe('onto main: ');
  expect(weigh([['success', 'onto main-2: All gates passed']])).toEqual(WAITING);
});
