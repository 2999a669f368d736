import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { folderOf, resolveRepositoryPath } from '../../src/values/repository-path.ts';

describe('resolveRepositoryPath', () => {
  test('resolves against the folder of the file that names it', () => {
    expect(resolveRepositoryPath('evals/configs', '../datasets/a.jsonl')).toEqual({
      status: 'inside',
      path: 'evals/datasets/a.jsonl',
    });
    expect(resolveRepositoryPath('', './a')).toEqual({ status: 'inside', path: 'a' });
  });

  test('never leads outside', () => {
    const part = fc.constantFrom('..', '.', 'a', '.git', '', 'b.c', '\\', '\0', '...');
    fc.assert(
      fc.property(fc.array(part), fc.array(part), (folder, path) => {
        const inner = folder.filter((name) => /^[a-z]/.test(name)).join('/');
        const result = resolveRepositoryPath(inner, path.join('/'));
        if (result.status === 'refused') return;
        expect(result.path.split('/')).not.toContain('..');
        expect(result.path.split('/')).not.toContain('.git');
        expect(result.path.startsWith('/')).toBe(false);
      }),
    );
  });
});

test('folderOf the root is empty', () => {
  expect([folderOf('a'), folderOf('a/b'), folderOf('a/b/c')]).toEqual(['', 'a', 'a/b']);
});
