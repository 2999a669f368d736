import { expect, test } from '@jest/globals';
import { PythonModules } from '../../src/config/resolve-python.ts';

test('of a name with thousands of parts finds the packages on its way, and stops', async () => {
  const asked: string[] = [];
  const exists = async (path: string): Promise<boolean> => {
    asked.push(path);
    return path === 'a/__init__.py' || path === 'a/a.py';
  };
  const modules = new PythonModules({ exists });
  const name = Array.from({ length: 3000 }, () => 'a').join('.');
  expect(await modules.find(name, '')).toEqual(['a/__init__.py', 'a/a.py']);
  expect(asked).toHaveLength(200);
  await modules.find('a.a', '');
  expect(asked).toHaveLength(200);
});
