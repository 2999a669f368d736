import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  chooseAcceptancesFile,
  findAcceptances,
  loadAcceptances,
  toAcceptable,
} from '../../src/config/acceptances.ts';
import type { AcceptableSuite } from '../../src/config/judge-acceptance.ts';
import { UserError } from '../../src/errors.ts';
import { someGates } from '../builders/run-facts.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

const SUITE_FILE = 'apps/bot/evals/configs/pr.yaml';
const SUITE: AcceptableSuite = {
  suite: 'support-bot',
  gates: someGates(),
  tagsOf: (id) => (id === 's-1' ? ['safety'] : undefined),
};
const entry = (id: string, text: string): string =>
  `- { id: ${id}, ${text}, owner: octocat, reason: x, created: "2026-11-01", expires: "2026-12-31" }\n`;

let repository: TempRepository | undefined;
afterEach(() => repository?.remove());

test('the class of a case is that of its tags at base and at head together', () => {
  const { tagsOf } = toAcceptable({ suite: 'support-bot', gates: someGates() }, [
    { id: 's-1', tags: ['safety'] },
    { id: 'c-1', tags: ['critical'] },
    { id: 's-1', tags: ['critical'] },
  ]);
  expect(tagsOf('s-1')).toEqual(['safety', 'critical']);
  expect(tagsOf('c-1')).toEqual(['critical']);
  expect(tagsOf('gone')).toBeUndefined();
});

describe('the file of acceptances', () => {
  test('is the nearest upwards, as the lock is', async () => {
    repository = makeRepository({ 'risk-acceptances.yaml': '[]' });
    expect(await findAcceptances(SUITE_FILE, repository.files)).toBe('risk-acceptances.yaml');
    repository.write('apps/bot/evals/risk-acceptances.yaml', '[]');
    expect(await findAcceptances(SUITE_FILE, repository.files)).toBe(
      'apps/bot/evals/risk-acceptances.yaml',
    );
    expect(await findAcceptances('other/evals/pr.yaml', repository.files)).toBe(
      'risk-acceptances.yaml',
    );
  });

  test('may be absent: then nothing is accepted', async () => {
    repository = makeRepository();
    expect(await loadAcceptances(SUITE_FILE, repository.files, SUITE)).toEqual({
      acceptances: [],
      warnings: [],
    });
    expect(chooseAcceptancesFile(SUITE_FILE)).toBe('apps/bot/evals/risk-acceptances.yaml');
    expect(chooseAcceptancesFile('evals/pr.yaml')).toBe('evals/risk-acceptances.yaml');
  });

  test('is read, and refused with all that is wrong', async () => {
    repository = makeRepository({
      'apps/bot/evals/risk-acceptances.yaml': entry('a', 'cases: [s-1]'),
    });
    const file = 'apps/bot/evals/risk-acceptances.yaml';
    expect(await loadAcceptances(SUITE_FILE, repository.files, SUITE)).toMatchObject({
      file,
      acceptances: [{ id: 'a', place: { file, line: 1 } }],
    });
    repository.write(file, entry('a', 'gate: critical') + entry('a', 'cases: [s-1]'));
    const refused = await loadAcceptances(SUITE_FILE, repository.files, SUITE).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(UserError);
    expect((refused as UserError).problems.map(({ code, place }) => [code, place?.line])).toEqual([
      ['config', 1],
      ['config', 2],
    ]);
  });

  test('that is a link out of the repository is refused, not followed', async () => {
    repository = makeRepository({ 'evals/configs/pr.yaml': '' });
    const elsewhere = makeRepository({ 'mine.yaml': entry('a', 'cases: [s-1]') });
    symlinkSync(
      join(elsewhere.root, 'mine.yaml'),
      join(repository.root, 'evals/risk-acceptances.yaml'),
    );
    const refused = await loadAcceptances('evals/configs/pr.yaml', repository.files, SUITE).then(
      ({ acceptances }) => acceptances,
      (error: unknown) => error,
    );
    elsewhere.remove();
    expect(refused).toBeInstanceOf(UserError);
  });
});
