import { expect, test } from '@jest/globals';
import { findPythonImports } from '../../src/config/find-python-imports.ts';
import { expectLinear } from '../support/growth.ts';

test.each([
  "__all__ = ['a', 'b']",
  "__all__: list[str] = ['a', 'b']",
  "__all__ = 'a', 'b'",
  "__all__ = base.__all__ + [\n  'a',  # (first)\n  *others(),\n  'b',\n]",
  "__all__ = (\n  ['a']\n  + ['b']\n)",
  "__all__ = ['a'] + \\\n  ['b']",
  "__all__ = ['a']; x = 'c'\n__all__ += ['b']",
  "__all__ = []\n__all__.extend(['a', 'b'])",
  "__all__.append('a')\n__all__ += ('b',)",
])('knows what a package offers: %s', (source) => {
  expect(findPythonImports(`${source}\nname = 'other'\n`).offered).toEqual(['a', 'b']);
});

test('takes no text of what only asks for `__all__`', () => {
  const source = "if __all__ == ['a']: print('b')\nfor name in __all__: print('c')";
  expect(findPythonImports(source).offered).toEqual([]);
});

test.each<[string, string]>([
  ['lists that do not end', "__all__ = ['a', "],
  ['annotations', '__all__: '],
])('reads in linear time: %s', async (_, text) => {
  await expectLinear(20_000, (count) => {
    const source = text.repeat(count);
    return async () => findPythonImports(source);
  });
});
