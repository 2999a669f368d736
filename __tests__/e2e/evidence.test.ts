import {
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Evidence, Mismatch, Verification } from '../../src/domain/evidence.ts';
import type { RunDocument } from '../../src/domain/run.ts';
import { coverUp, editJson, editText, readEvidence } from '../support/evidence-folder.ts';
import { makeFolder, toJsonLines, type CliResult } from '../support/run-cli.ts';
import { runVerb } from '../support/run-verb.ts';

const DATASET = toJsonLines([
  { id: 'refund', input: 'refund', reference: 'refund', tags: ['critical'] },
  { id: 'hours', input: 'hours', reference: 'hours', metadata: { day: 'Sunday' } },
  { id: 'boats', input: 'boats', reference: 'boats' },
  { id: 'trains', input: 'trains', reference: 'trains' },
]);
const SUITE = `
suite: faq
datasets: [{ path: ../datasets/faq.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
gates: { metrics: { pass_rate: { max_drop: 0.02 } } }
`;
const BOT = 'export default (input) => `about ${input}`;\n';
const WORSE = "export default (input) => (input === 'boats' ? 'no idea' : `about ${input}`);\n";

interface Told extends Verification {
  verified: boolean;
}

let place: Awaited<ReturnType<typeof makeFolder>>;
let main: string;
let change: string;

const cli = (...args: string[]): Promise<CliResult> =>
  runVerb(place.folder, args, { PATH: process.env['PATH'] });

async function record(...args: string[]): Promise<string> {
  const { stdout, stderr } = await cli('run', '--json', ...args);
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as { run: string }).run;
}

async function verify(folder: string, ...args: string[]): Promise<Told & { code: number | null }> {
  const { code, stdout, stderr } = await cli('report', folder, '--verify', '--json', ...args);
  if (!stdout.includes('mismatches')) throw new Error(stderr);
  return { ...(JSON.parse(stdout) as Told), code };
}

/** A copy that may be tampered with. */
function copyOf(folder: string): string {
  const copy = `${folder}-copy-${readdirSync(join(folder, '..')).length}`;
  cpSync(folder, copy, { recursive: true });
  return copy;
}

beforeAll(async () => {
  place = await makeFolder({
    'bot.mjs': BOT,
    'evals/configs/pr.yaml': SUITE,
    'evals/datasets/faq.jsonl': DATASET,
  });
  await cli('pin');
  main = await record();
  await place.write('bot.mjs', WORSE);
  change = await record('--baseline', main);
});
afterAll(() => place.remove());

test('a red run is evidence as much as a green one, with and without its baseline', async () => {
  expect(await verify(main)).toMatchObject({
    code: 0,
    verified: true,
    verdict: 'pass',
    suite: 'faq',
    files: 6,
    trials: 4,
    cases: 4,
    mismatches: [],
  });
  expect(await verify(change)).toMatchObject({ code: 0, verified: true, verdict: 'fail' });
  expect(await verify(change, '--baseline', main)).toMatchObject({ code: 0, baseline: main });
  const { code, stdout } = await cli('report', change, '--verify');
  expect(code).toBe(0);
  expect(stdout).toBe(
    [
      'Verified: suite faq, verdict fail, judged again from 4 trials of 4 cases',
      '- 6 files as evidence.json says',
      '- who wrote evidence.json, a signature can say: docs/evidence.md',
      '',
    ].join('\n'),
  );
});

test('it needs nothing but the folder: no repository, no suite file, no baseline', async () => {
  const elsewhere = await makeFolder({});
  try {
    cpSync(change, join(elsewhere.folder, 'downloaded'), { recursive: true });
    const { code, stderr } = await runVerb(elsewhere.folder, ['report', 'downloaded', '--verify']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  } finally {
    await elsewhere.remove();
  }
});

test('report tells a stored verdict as it was told, whatever the suite file says by now', async () => {
  const before = await cli('report', change, '--format', 'markdown');
  expect(before.stdout).toBe(`${readFileSync(join(change, 'report.md'), 'utf8')}\n`);
  await place.write('evals/configs/pr.yaml', SUITE.replace('0.02', '0.9'));
  try {
    expect(await cli('report', change, '--format', 'markdown')).toEqual(before);
    expect(await verify(change)).toMatchObject({ code: 0 });
    const anew = await cli('report', change, '--baseline', main, '--json');
    expect(JSON.parse(anew.stdout)).toMatchObject({ verdict: 'pass' });
  } finally {
    await place.write('evals/configs/pr.yaml', SUITE);
  }
});

describe('what was tampered with is found', () => {
  /** One change, and the one thing that it is told as. */
  const CHANGES: readonly [string, (folder: string) => void, Partial<Mismatch>][] = [
    [
      'a byte of a trial',
      (folder) => editText(folder, 'trials.jsonl', 'about', 'abouT'),
      { file: 'trials.jsonl', what: 'sha256', means: 'the trials are not those that were judged' },
    ],
    [
      'a byte of the report',
      (folder) => editText(folder, 'report.md', 'boats', 'goats'),
      { file: 'report.md', what: 'sha256' },
    ],
    [
      'a byte of junit.xml',
      (folder) => editText(folder, 'junit.xml', 'boats', 'goats'),
      { file: 'junit.xml', what: 'sha256' },
    ],
    [
      'the verdict',
      (folder) => editText(folder, 'verdict.json', '"verdict": "fail"', '"verdict": "pass"'),
      { file: 'verdict.json', what: 'verdict', expected: 'fail', found: 'pass' },
    ],
    [
      'a file that is gone',
      (folder) => rmSync(join(folder, 'judged.jsonl')),
      { file: 'judged.jsonl', found: 'no such file' },
    ],
    [
      'a gate, with the digest made to fit',
      (folder) => {
        editText(folder, 'judged.jsonl', '"max_drop":0.02', '"max_drop":0.9');
        coverUp(folder);
      },
      { file: 'verdict.json', what: 'verdict', expected: 'pass', found: 'fail' },
    ],
    [
      "the baseline's trials, with the digest made to fit",
      (folder) => {
        editText(folder, 'judged.jsonl', '"outcome":"passed"', '"outcome":"failed"');
        coverUp(folder);
      },
      { file: 'verdict.json', what: expect.stringMatching(/^gates\[\d\]\.baseline$/) as never },
    ],
    [
      'the verdict, with every digest made to fit',
      (folder) => {
        editText(folder, 'verdict.json', '"verdict": "fail"', '"verdict": "pass"');
        editText(folder, 'evidence.json', '"verdict": "fail"', '"verdict": "pass"');
        coverUp(folder);
      },
      { file: 'verdict.json', what: 'verdict', expected: 'fail', found: 'pass' },
    ],
    [
      'a trial that passes now, with every digest made to fit',
      (folder) => {
        editText(folder, 'trials.jsonl', '"pass":false', '"pass":true');
        coverUp(folder);
      },
      { file: 'verdict.json', what: 'verdict', expected: 'pass', found: 'fail' },
    ],
    [
      'the first line of the report, with every digest made to fit',
      (folder) => {
        editText(folder, 'report.md', 'Blocked', 'Passed');
        coverUp(folder);
      },
      { file: 'report.md', what: 'content' },
    ],
    [
      'the headline that was told, with every digest made to fit',
      (folder) => {
        editText(folder, 'verdict.json', '"lead": "Blocked"', '"lead": "Passed"');
        coverUp(folder);
      },
      { file: 'verdict.json', what: 'told.headline.lead', found: 'Passed' },
    ],
    [
      'a pin of run.json, with every digest made to fit',
      (folder) => {
        editText(folder, 'run.json', '"version": "1"', '"version": "2"');
        coverUp(folder);
      },
      { file: 'evidence.json', what: 'predicate.pins[0].version', expected: '2', found: '1' },
    ],
    [
      'the verdict that is claimed',
      (folder) => editText(folder, 'evidence.json', '"verdict": "fail"', '"verdict": "pass"'),
      { file: 'evidence.json', what: 'predicate.verdict', expected: 'fail', found: 'pass' },
    ],
    [
      'a claim that no run makes',
      (folder) =>
        editJson<Evidence>(folder, 'evidence.json', ({ predicate, ...rest }) => ({
          ...rest,
          predicate: { ...predicate, approved: true } as typeof predicate,
        })),
      { file: 'evidence.json', what: 'predicate.approved', expected: 'nothing', found: 'true' },
    ],
    [
      'a subject more',
      (folder) => addSubject(folder, 'notes.txt'),
      { file: 'evidence.json', what: 'subject', found: 'notes.txt' },
    ],
    [
      'a subject outside',
      (folder) => addSubject(folder, '../../../../etc/passwd'),
      { file: 'evidence.json', what: 'subject', found: '../../../../etc/passwd' },
    ],
    [
      'a subject twice',
      (folder) => addSubject(folder, 'run.json'),
      { file: 'evidence.json', what: 'subject', means: 'a file is named twice' },
    ],
    [
      'a file that nothing speaks of',
      (folder) => cpSync(join(folder, 'trials.jsonl'), join(folder, 'rescored.jsonl')),
      { file: 'rescored.jsonl', found: 'none', means: 'nothing says what this file was' },
    ],
    [
      'a subject less',
      (folder) => dropSubject(folder, 'trials.jsonl'),
      { file: 'trials.jsonl', found: 'none' },
    ],
    [
      'a link instead of a file',
      (folder) => {
        rmSync(join(folder, 'trials.jsonl'));
        symlinkSync(join(change, 'trials.jsonl'), join(folder, 'trials.jsonl'));
      },
      { file: 'trials.jsonl', found: 'a link or a folder' },
    ],
    [
      'a line that is no trial',
      (folder) => editText(folder, 'trials.jsonl', '"case"', '"kase"'),
      { file: 'trials.jsonl', what: 'content', expected: 'what Touchstone wrote' },
    ],
    [
      'lines that are no gates',
      (folder) => {
        editText(folder, 'judged.jsonl', '"confidence":0.95', '"confidence":"much"');
        coverUp(folder);
      },
      { file: 'judged.jsonl', what: 'content' },
    ],
  ];

  test.each(CHANGES)('%s', async (_, tamper, expected) => {
    const folder = copyOf(change);
    tamper(folder);
    const { code, verified, mismatches } = await verify(folder);
    expect(mismatches).toContainEqual(expect.objectContaining(expected));
    expect({ code, verified }).toEqual({ code: 2, verified: false });
  });

  test('people are told in one line each', async () => {
    const folder = copyOf(change);
    editText(folder, 'verdict.json', '"verdict": "fail"', '"verdict": "pass"');
    editText(folder, 'evidence.json', '"verdict": "fail"', '"verdict": "\\u001b[2Jpass"');
    coverUp(folder);
    const { code, stdout, stderr } = await cli('report', folder, '--verify');
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    expect(stdout.split('\n').slice(1, 3)).toEqual([
      '- evidence.json: predicate.verdict: expected pass, found pass: it claims another thing than verdict.json says',
      '- verdict.json: verdict: expected fail, found pass: judged again from the stored trials, gates and baseline, it comes out otherwise',
    ]);
    // oxlint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/\u001b/);
  });

  test('another baseline than the one that is named', async () => {
    const other = copyOf(main);
    editText(other, 'trials.jsonl', 'about trains', 'about planes');
    const { code, mismatches } = await verify(change, '--baseline', other);
    expect(code).toBe(2);
    expect(mismatches).toEqual([
      expect.objectContaining({ file: `${other}/trials.jsonl`, what: 'sha256' }),
      expect.objectContaining({
        file: 'judged.jsonl',
        what: 'baseline.facts',
        found: 'other trials of 1 case, such as trains',
      }),
    ]);
    const none = await verify(main, '--baseline', main);
    expect(none.mismatches).toEqual([
      expect.objectContaining({ file: 'evidence.json', what: 'predicate.baseline' }),
    ]);
  });
});

test('what another version wrote is held to its results, not to its words', async () => {
  const folder = copyOf(change);
  editText(folder, 'run.json', '"tool_version": "0.1.0"', '"tool_version": "0.0.9"');
  editText(folder, 'evidence.json', '"version": "0.1.0"', '"version": "0.0.9"');
  editText(folder, 'verdict.json', '"reason": "', '"reason": "In other words: ');
  editText(folder, 'evidence.json', '"reason": "', '"reason": "In other words: ');
  coverUp(folder);
  expect(await verify(folder)).toMatchObject({ code: 0, other_version: '0.0.9' });
  const { stdout } = await cli('report', folder, '--verify');
  expect(stdout).toContain('Touchstone 0.0.9 wrote it');
  editText(folder, 'verdict.json', '"result": "fail"', '"result": "pass"');
  coverUp(folder);
  expect(await verify(folder)).toMatchObject({
    code: 2,
    mismatches: [{ file: 'verdict.json', expected: 'fail', found: 'pass' }],
  });
});

test('what another version did not tell of the baseline’s trials is no other trial', async () => {
  const folder = copyOf(change);
  const judged = join(folder, 'judged.jsonl');
  const lines = readFileSync(judged, 'utf8').replaceAll(/"metadata_hash":"[^"]*",?/g, '');
  expect(lines).not.toBe(readFileSync(judged, 'utf8'));
  writeFileSync(judged, lines);
  coverUp(folder);
  const other = { file: 'judged.jsonl', what: 'baseline.facts' };
  expect((await verify(folder, '--baseline', main)).mismatches).toMatchObject([other]);
  editText(folder, 'run.json', '"tool_version": "0.1.0"', '"tool_version": "0.0.9"');
  editText(folder, 'evidence.json', '"version": "0.1.0"', '"version": "0.0.9"');
  coverUp(folder);
  expect(await verify(folder, '--baseline', main)).toMatchObject({ code: 0, mismatches: [] });
});

test('the frozen sample of format 1 verifies with every version to come', async () => {
  const sample = resolve('__tests__/golden/evidence/format-1');
  expect(await verify(sample)).toMatchObject({ code: 0, verdict: 'fail', other_version: '0.0.0' });
});

test('without evidence, or with what is none, the answer says so', async () => {
  const folder = copyOf(change);
  editText(folder, 'evidence.json', 'in-toto.io/Statement/v1', 'in-toto.io/Statement/v2');
  const bad = await cli('report', folder, '--verify');
  expect(bad.code).toBe(2);
  expect(bad.stderr).toContain('it is no statement of type https://touchstone-gate.github.io');
  rmSync(join(folder, 'evidence.json'));
  const none = await cli('report', folder, '--verify');
  expect(none.code).toBe(2);
  expect(none.stderr).toContain('has no evidence.json: the run was cut off, or an older version');
  const both = await cli('report', folder, '--verify', '--config', 'evals/configs/pr.yaml');
  expect(both.code).toBe(2);
  expect(both.stderr).toContain('--config and --verify do not go together');
});

test('a run that is gone on with loses its evidence, and gets a new one', async () => {
  const folder = copyOf(change);
  editJson<RunDocument>(folder, 'run.json', (run) => ({ ...run, complete: false }));
  expect((await verify(folder)).verified).toBe(false);
  const again = await record('--resume', folder, '--baseline', main);
  expect(again).toBe(folder);
  expect(await verify(folder, '--baseline', main)).toMatchObject({ code: 0, verified: true });
});

test('outputs that were scored again are evidence of their own, without a verdict', async () => {
  const { stdout } = await cli('rejudge', change, '--json');
  const { run } = JSON.parse(stdout) as { run: string };
  expect(readEvidence(run).subject.map(({ name }) => name)).toEqual(['run.json', 'trials.jsonl']);
  expect(readEvidence(run).predicate).not.toHaveProperty('verdict');
  const told = await cli('report', run, '--verify');
  expect(told).toMatchObject({ code: 0 });
  expect(told.stdout).toContain('a run that was not judged');
  expect(existsSync(join(run, 'verdict.json'))).toBe(false);
  editText(run, 'trials.jsonl', 'about', 'abouT');
  expect((await verify(run)).code).toBe(2);
});

test('a baseline whose outputs were scored again is verified under both scorings', async () => {
  await place.write(
    'evals/configs/strict.yaml',
    SUITE.replace('type: contains', 'type: icontains'),
  );
  await cli('pin', 'evals/configs/strict.yaml');
  const run = await record('evals/configs/strict.yaml', '--baseline', main);
  expect(readEvidence(run).subject.map(({ name }) => name)).toContain('rescored.jsonl');
  expect(await verify(run, '--baseline', main)).toMatchObject({ code: 0, mismatches: [] });
  editText(run, 'rescored.jsonl', '"pass":true', '"pass":false');
  coverUp(run);
  const { code, mismatches } = await verify(run, '--baseline', main);
  expect(code).toBe(2);
  expect(mismatches).toEqual([
    expect.objectContaining({ file: 'judged.jsonl', what: 'baseline.facts' }),
  ]);
});

describe('what is not published', () => {
  const KEY = 'hunter2-hunter2-hunter2';
  const files = (outputs: string): Record<string, string> => ({
    'evals/datasets/faq.jsonl': DATASET,
    'evals/configs/pr.yaml': `${SUITE.replace('../../bot.mjs', '../../leaky.mjs')}report: { outputs: ${outputs} }\n`,
    'leaky.mjs': `export default (input) => { if (input !== 'hours') throw new Error('no entry with ${KEY} for ' + input); return 'hours'; };\n`,
  });

  test.each(['excerpt', 'none'])('stays so, and verifies: outputs %s', async (outputs) => {
    const secretive = await makeFolder(files(outputs));
    const env = { PATH: process.env['PATH'], LOGIN_PASSWORD: KEY };
    try {
      await runVerb(secretive.folder, ['pin'], env);
      const { stdout } = await runVerb(secretive.folder, ['run', '--json'], env);
      const { run } = JSON.parse(stdout) as { run: string };
      for (const name of ['verdict.json', 'evidence.json', 'report.md', 'junit.xml'])
        expect(readFileSync(join(run, name), 'utf8')).not.toContain(KEY);
      const told = readFileSync(join(run, 'verdict.json'), 'utf8');
      if (outputs === 'none') expect(told).not.toContain('no entry with');
      else expect(told).toContain('no entry with ***');
      // whoever verifies does not know the secret
      const verified = await runVerb(secretive.folder, ['report', run, '--verify']);
      expect(verified).toMatchObject({ code: 0, stderr: '' });
      // and a mask hides no verdict
      editText(run, 'verdict.json', '"result": "fail"', '"result": "***"');
      coverUp(run);
      const masked = await runVerb(secretive.folder, ['report', run, '--verify']);
      expect(masked.stdout).toContain('expected fail, found ***');
    } finally {
      await secretive.remove();
    }
  });
});

function addSubject(folder: string, name: string): void {
  editJson<Evidence>(folder, 'evidence.json', ({ subject, ...rest }) => ({
    ...rest,
    subject: [...subject, { name, digest: { sha256: '0'.repeat(64) } }],
  }));
}

function dropSubject(folder: string, name: string): void {
  editJson<Evidence>(folder, 'evidence.json', ({ subject, ...rest }) => ({
    ...rest,
    subject: subject.filter((one) => one.name !== name),
  }));
}
