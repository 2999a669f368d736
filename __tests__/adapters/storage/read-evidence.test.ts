import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findVerdict, openEvidence } from '../../../src/adapters/storage/read-evidence.ts';
import { editJson } from '../../support/evidence-folder.ts';

const SAMPLE = '__tests__/golden/evidence/format-1';

let parent: string;
let folder: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'touchstone-'));
  folder = join(parent, 'run');
  await cp(SAMPLE, folder, { recursive: true });
});
afterEach(() => rm(parent, { recursive: true }));

type Any = Record<string, unknown>;

describe('the frozen sample of format 1', () => {
  test('is read: statement, verdict, and what it was judged by', async () => {
    const evidence = openEvidence(folder);
    await expect(evidence.statement()).resolves.toMatchObject({
      subject: [{ name: 'run.json' }, { name: 'trials.jsonl' }, {}, {}, {}, {}],
      predicate: { verdict: 'fail', suite: { name: 'echo' }, tool: { version: '0.0.0' } },
    });
    await expect(evidence.verdict()).resolves.toMatchObject({
      verdict: { verdict: 'fail', comparison: { broken: ['three'] } },
      told: { headline: { tone: 'fail' } },
    });
    const { gates, run, baseline } = await evidence.judged();
    expect(gates.metrics).toEqual({ pass_rate: { max_drop: 0.02 } });
    expect(run.cases.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(baseline.facts?.cases).toHaveLength(3);
  });
});

describe('a statement that is none', () => {
  test.each<[string, (statement: Any) => Any]>([
    ['another type', (statement) => ({ ...statement, _type: 'https://in-toto.io/Statement/v0.1' })],
    ['another predicate', (statement) => ({ ...statement, predicateType: 'https://slsa.dev/x' })],
    ['no subjects', (statement) => ({ ...statement, subject: {} })],
    ['a subject without a name', (statement) => ({ ...statement, subject: [{ digest: {} }] })],
    [
      'a digest that is none',
      (statement) => ({ ...statement, subject: [{ name: 'run.json', digest: { sha256: 'x' } }] }),
    ],
    ['no predicate', (statement) => ({ ...statement, predicate: [] })],
    ['no tool', (statement) => withPredicate(statement, { tool: 'touchstone' })],
    ['no suite', (statement) => withPredicate(statement, { suite: 'echo' })],
    ['a baseline without digests', (statement) => withPredicate(statement, { baseline: {} })],
  ])('%s', async (_, change) => {
    editJson<Any>(folder, 'evidence.json', change);
    await expect(openEvidence(folder).statement()).rejects.toMatchObject({ code: 'bad-evidence' });
  });

  test('no JSON, none at all, a link', async () => {
    const file = join(folder, 'evidence.json');
    await writeFile(file, '{');
    await expect(openEvidence(folder).statement()).rejects.toThrow('it cannot be read');
    await rm(file);
    await expect(openEvidence(folder).statement()).rejects.toMatchObject({ code: 'no-evidence' });
    await symlink(join(process.cwd(), SAMPLE, 'evidence.json'), file);
    await expect(openEvidence(folder).statement()).rejects.toThrow('not a regular file');
  });
});

function withPredicate(statement: Any, part: Any): Any {
  return { ...statement, predicate: { ...(statement['predicate'] as Any), ...part } };
}

describe('a verdict', () => {
  test.each<[string, (stored: Any) => Any, string]>([
    ['without a format', ({ format: _format, ...rest }) => rest, '`format` is missing'],
    ['of a newer version', (stored) => ({ ...stored, format: 2 }), 'written by a newer Touchstone'],
    ['that is none', (stored) => ({ ...stored, verdict: { verdict: 'perhaps' } }), 'no verdict'],
    ['that was not told', (stored) => ({ ...stored, told: {} }), 'no verdict'],
  ])('%s is refused', async (_, change, words) => {
    editJson<Any>(folder, 'verdict.json', change);
    await expect(openEvidence(folder).verdict()).rejects.toThrow(words);
    await expect(findVerdict(folder)).rejects.toMatchObject({ code: 'bad-evidence' });
  });

  test('that is not there is nothing', async () => {
    await rm(join(folder, 'verdict.json'));
    await expect(findVerdict(folder)).resolves.toBeUndefined();
  });
});

test('what it was judged by is refused where it is a link, or no lines of JSON', async () => {
  const file = join(folder, 'judged.jsonl');
  await writeFile(file, '{"format":1,"judged":{}}\n');
  await expect(openEvidence(folder).judged()).rejects.toThrow('missing or of a wrong type');
  await writeFile(file, 'no\n');
  await expect(openEvidence(folder).judged()).rejects.toThrow('not JSON');
  await rm(file);
  await symlink(join(process.cwd(), SAMPLE, 'judged.jsonl'), file);
  await expect(openEvidence(folder).judged()).rejects.toThrow('not a regular file');
});
