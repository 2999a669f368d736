import { describe, expect, test } from '@jest/globals';
import {
  findHolding,
  findOnto,
  INTERRUPTED,
  isDecided,
  mayStand,
  nameBase,
  ontoBase,
  weighBases,
  weighUnknown,
} from '../../src/action/weigh-bases.ts';

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
  {
    baseRef = 'mid',
    others = ['main'],
    isCut = false,
  }: { baseRef?: string; others?: string[]; isCut?: boolean } = {},
): string[] {
  const facts = { baseRef, others, past: past(...told), isCut, defaultBranch: 'main' };
  return weighBases(SUCCESS, facts).map(({ state, description }) => `${state} ${description}`);
}

const GREEN = [`success ${SUCCESS.description}`];
const WAITING = ['pending onto mid: passes, not decided onto main'];

test.each([
  ['nothing stands onto main', [], WAITING],
  ['main is under way', [['pending', 'onto main: under way']], WAITING],
  ['a maintainer is waited for', [['pending', 'onto main: needs a maintainer run']], WAITING],
  ['a success names no base', [['success', 'All gates passed']], WAITING],
  ['main is green', [['success', 'onto main: All gates passed']], GREEN],
  ['main was held back for us', [['pending', 'onto main: passes, not decided onto mid']], GREEN],
  [
    'main was decided, and something names no base since',
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
});

test('what publish says of one base is not said of another', () => {
  const options = { baseRef: 'main', others: ['mid'] };
  expect(weigh([['pending', 'onto main: needs a maintainer run']], options)).toEqual(GREEN);
  expect(weigh([['pending', 'needs a maintainer run']], options)).toEqual(GREEN);
});

test('where statuses are left unread, a base of which none was found is not decided', () => {
  const options = { baseRef: 'main', others: ['mid'], isCut: true };
  expect(weigh([], options)).toEqual(['pending onto main: passes, not decided onto mid']);
  expect(weigh([['success', 'onto mid: All gates passed']], options)).toEqual(GREEN);
});

describe('a run that was cut off', () => {
  const options = { baseRef: 'main', others: ['mid'] };
  const cut: [string, string] = ['pending', `onto mid: ${INTERRUPTED}`];

  test('is waited for by nobody: its base is as if no run had begun', () => {
    expect(weigh([cut, ['pending', 'onto mid: under way']], options)).toEqual(GREEN);
    expect(weigh([['pending', `onto main: ${INTERRUPTED}`]])).toEqual(WAITING);
  });

  test('takes back nothing that was decided before it', () => {
    expect(weigh([cut, cut, ['failure', 'onto mid: red']], options).at(-1)).toBe(
      'failure onto mid: red',
    );
    const held: [string, string] = ['pending', 'onto mid: passes, not decided onto main'];
    expect(weigh([cut, held], options)).toEqual(GREEN);
  });
});

describe('a long branch', () => {
  const long = `feature/${'x'.repeat(150)}`;
  const twin = `${long}2`;

  test('is written short, and is no other of the same beginning', () => {
    expect(ontoBase(long).length).toBeLessThanOrEqual('onto : '.length + 60);
    expect(nameBase(long)).toMatch(/^feature\/x+~[0-9a-f]{12}$/);
    expect(nameBase(nameBase(long))).toBe(nameBase(long));
    expect(nameBase(twin)).not.toBe(nameBase(long));
    expect(nameBase('x'.repeat(60))).toBe('x'.repeat(60));
  });

  test('is known by that in what was posted', () => {
    const red = `${ontoBase(long)}1 critical case failed`;
    expect(weigh([['failure', red]], { others: [long] })).toEqual([
      `pending onto mid: passes, red onto ${nameBase(long)}`,
      `failure ${red}`,
    ]);
    expect(weigh([['success', red]], { others: [twin] })).toEqual([
      `pending onto mid: passes, not decided onto ${nameBase(twin)}`,
    ]);
  });

  test('so is one whose characters are not shown as they are', () => {
    const odd = 'fix\u202Egnp';
    expect(nameBase(odd)).toMatch(/^fixgnp~[0-9a-f]{12}$/);
    expect(nameBase('überprüfung')).toBe('überprüfung');
  });
});

test('what the past holds back is named once, by what stands onto it', () => {
  const told = past(
    ['pending', `onto cut: ${INTERRUPTED}`],
    ['success', 'onto green: All gates passed'],
    ['failure', 'onto red: 1 critical case failed'],
    ['failure', 'onto green: 1 critical case failed'],
    ['pending', 'onto held: passes, not decided onto main'],
    ['pending', 'onto open: under way'],
    ['error', 'onto red: no key'],
    ['failure', 'of nobody knows what'],
  );
  expect(findHolding(told)).toEqual(['red', 'open']);
  expect(findOnto(told, 'red')?.state).toBe('failure');
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
  const facts = { baseRef: 'mid', others: ['main'], isCut: false, defaultBranch: 'main' };
  const kept = weighBases(SUCCESS, { ...facts, past: past(['failure', 'onto main: red']) }).at(-1);
  expect(kept?.targetUrl).toContain('/runs/1');
});

test('one branch is not the beginning of another', () => {
  expect(ontoBase('main')).toBe('onto main: ');
  expect(weigh([['success', 'onto main-2: All gates passed']])).toEqual(WAITING);
});

test.each([
  ['success', 'onto mid: All gates passed', true],
  ['success', 'onto main: All gates passed', true],
  ['success', 'onto other: All gates passed', false],
  ['success', 'All gates passed', false],
  ['failure', 'onto other: 1 critical case failed', true],
  ['pending', 'onto other: under way', true],
])('before mid has decided, %s %s may stand: %s', (state, description, expected) => {
  const place = { baseRef: 'mid', defaultBranch: 'main' };
  expect(mayStand({ state, description }, place)).toBe(expected);
});

test('a pull request of this repository onto the default branch does not wait for a stranger’s', () => {
  const told = past(['pending', 'onto mid: needs a maintainer run']);
  const facts = { others: ['mid'], past: told, isCut: false, defaultBranch: 'main' };
  const stateOf = (baseRef: string, fork: boolean): string | undefined =>
    weighBases(SUCCESS, { ...facts, baseRef, fork }).at(-1)?.state;
  expect(stateOf('main', false)).toBe('success');
  expect(stateOf('main', true)).toBe('pending');
  expect(stateOf('rel', false)).toBe('pending');
});

describe('a red verdict of another run onto the same base', () => {
  const at = (run: number, state: string, description: string) => ({
    context: 'touchstone/s',
    state,
    description: `onto mid: ${description}`,
    targetUrl: `https://github.com/octo/bot/actions/runs/${run}`,
  });
  const red = (run: number) => at(run, 'failure', '1 critical case failed');
  const passed = at(9, 'success', 'All gates passed');
  test.each([
    ['of a later run stays', [red(10)], 'failure'],
    [
      'of a later run stays, whatever has begun since',
      [at(9, 'pending', 'under way'), red(10)],
      'failure',
    ],
    ['of an earlier run is answered', [red(8)], 'success'],
    ['of an earlier run stays where this one had passed before it', [red(8), passed], 'failure'],
    [
      'so it does where that was held back',
      [red(8), at(9, 'pending', 'passes, red onto main')],
      'failure',
    ],
    [
      'that was answered since is past',
      [at(11, 'success', 'All gates passed'), red(10)],
      'success',
    ],
    ['of this very run is answered', [red(9), passed], 'success'],
  ])('%s', (_, told, expected) => {
    const facts = { baseRef: 'mid', others: [], isCut: false, defaultBranch: 'main' };
    const statuses = weighBases(SUCCESS, { ...facts, past: told });
    expect(statuses).toHaveLength(1);
    expect(statuses[0]?.state).toBe(expected);
    if (expected === 'failure')
      expect(statuses[0]?.targetUrl).toBe(told.find(({ state }) => state === 'failure')?.targetUrl);
  });

  test.each([
    ['of another job of this attempt stays', 'runs/9/attempts/2', 'failure'],
    ['of an earlier attempt is answered', 'runs/9/attempts/1', 'success'],
    ['of a run that did not say its attempt is answered', 'runs/9', 'success'],
  ])('%s', (_, place, expected) => {
    const home = 'https://github.com/octo/bot/actions';
    const told = [{ ...red(9), targetUrl: `${home}/${place}` }];
    const facts = { baseRef: 'mid', others: [], isCut: false, defaultBranch: 'main', past: told };
    const success = { ...SUCCESS, targetUrl: `${home}/runs/9/attempts/2` };
    expect(weighBases(success, facts)[0]?.state).toBe(expected);
  });

  test('stays too where nothing is known of other bases, and where it cannot be read is still to be answered', () => {
    const why = '502: Bad Gateway';
    const unknown = (told?: readonly ReturnType<typeof at>[]) =>
      weighUnknown(SUCCESS, { baseRef: 'mid', past: told, why });
    expect(unknown([red(10)])).toMatchObject({ state: 'failure', targetUrl: red(10).targetUrl });
    expect(unknown([red(8)])).toMatchObject({
      state: 'pending',
      description: expect.stringContaining('onto mid: passes, not known whether'),
    });
    const undecided = unknown();
    expect(undecided.state).toBe('pending');
    expect(isDecided(undecided, 'mid')).toBe(false);
  });
});
