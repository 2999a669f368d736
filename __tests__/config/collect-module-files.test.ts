import { afterEach, expect, test } from '@jest/globals';
import { collectModuleFiles } from '../../src/config/collect-module-files.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

let repository: TempRepository;
afterEach(() => repository.remove());

test('names the files of a module, and where it looked for one in vain', async () => {
  repository = makeRepository({
    'app/bot.cjs':
      "require('./lib'); new URL('../prompts/gone.txt', import.meta.url); require('lodash')",
    'app/lib.cjs': "new URL('./data.json', import.meta.url)",
    'app/data.json': '{}',
  });
  const { paths, absent } = await collectModuleFiles('app/bot.cjs', repository.files);
  expect(paths).toEqual(['app/bot.cjs', 'app/lib.cjs', 'app/data.json']);
  // what `require` asks for before the ending that serves
  expect(absent.filter((path) => path.startsWith('app/lib'))).toEqual(['app/lib', 'app/lib.js']);
  expect(absent).toContain('prompts/gone.txt');
  expect(absent).not.toContain('app/data.json');
});
