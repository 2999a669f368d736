import { describe, expect, test } from '@jest/globals';
import { findModelMistake } from '../../src/config/find-model-mistake.ts';

const find = (model: string, pinned?: unknown) =>
  findModelMistake(model, pinned, '/judges/0/model');

describe('the name of a model', () => {
  test.each([
    ['dated', 'gpt-5-mini-2025-08-07', undefined],
    ['dated, and pinned as well', 'gpt-5-mini-2025-08-07', 'fp_1'],
    ['pinned', 'my-deployment', '2025-08-07'],
  ])('%s is one', (_, model, pinned) => {
    expect(find(model, pinned)).toBeUndefined();
  });

  test('that moves is refused with the dated ones, also where it is pinned', () => {
    for (const pinned of [undefined, '2025-08-07'])
      expect(find('gpt-4o', pinned)).toEqual({
        pointer: '/judges/0/model',
        code: 'judge-model',
        message: 'gpt-4o is a name that moves: tomorrow another model may answer to it',
        hint: 'name a dated one: gpt-4o-2024-11-20 or gpt-4o-2024-08-06',
      });
    expect(find('mistral:latest')?.hint).toContain('the dated model that it stands for today');
  });

  test.each([[undefined], [''], [' '], [7], [null], [['2025']]])(
    'that says nothing of a version needs one beside it, and %j is none',
    (pinned) => {
      expect(find('my-deployment', pinned)).toMatchObject({
        code: 'judge-model',
        message: 'nothing in the name my-deployment says which version answers',
        hint: expect.stringContaining('pinned: "VERSION OR DIGEST"'),
      });
    },
  );
});
