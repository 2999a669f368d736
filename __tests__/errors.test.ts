import { expect, test } from '@jest/globals';
import { UserError } from '../src/errors.ts';

const PROBLEM = { code: 'config', message: 'wrong' };

/** What another part of the bundle has: the same class once more. */
class Twin extends Error {
  override readonly name = 'UserError';
  readonly problems = [PROBLEM];
}

test('a user error that another part of the bundle made is one', () => {
  expect(new Twin()).toBeInstanceOf(UserError);
  expect(new UserError(PROBLEM)).toBeInstanceOf(UserError);
});

test('what only looks like one is none', () => {
  const named = Object.assign(new Error('wrong'), { name: 'UserError' });
  for (const value of [
    named,
    { name: 'UserError', problems: [PROBLEM] },
    new Error('wrong'),
    undefined,
    'UserError',
  ])
    expect(value).not.toBeInstanceOf(UserError);
});
