import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  openProject,
  type ChangeDocument,
  type Changed,
  type ChangedProject,
} from '../support/changed-project.ts';
import { toJsonLines } from '../support/run-cli.ts';
import { runVerb } from '../support/run-verb.ts';

const CONFIG = 'evals/configs/pr.yaml';
const DATASET = 'evals/datasets/d.jsonl';
const BOT = 'bot.mjs';
const CASES = 20;

const SUITE = `suite: s
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
run: { concurrency: 1 }
scorers:
  - { name: correctness, type: contains, value: "{{reference}}" }
  - { name: politeness, type: icontains, value: please, tags: [polite] }
gates:
  accepters: [octocat]
  metrics: { pass_rate: { max_drop: 0.02 }, correctness: { min: 0.5 } }
`;

interface Row {
  id: string;
  input: string;
  reference?: string;
  tags?: string[];
  checks?: object[];
}

const rows: Row[] = Array.from({ length: CASES }, (_, index) => ({
  id: `case-${index}`,
  input: `question ${index}`,
  reference: `answer ${index}.`,
  ...(index === 0 && { tags: ['critical'] }),
  ...(index === 1 && { tags: ['safety'] }),
}));

/** A bot that knows every answer but these, and a question by the number in it. */
const bot = (...wrong: number[]): string =>
  `const wrong = ${JSON.stringify(wrong)};
export default (input) => {
  const number = Number(/\\d+/.exec(input)?.[0]);
  return wrong.includes(number) ? 'no idea, please' : 'please: answer ' + number + '.';
};
`;

let project: ChangedProject;
beforeAll(async () => {
  project = await openProject();
  await project.main({ [CONFIG]: SUITE, [DATASET]: toJsonLines(rows), [BOT]: bot() });
});
afterAll(() => project.remove());

const dataset = (edit: (row: Row) => Row | undefined): string =>
  toJsonLines(rows.flatMap((row) => edit(row) ?? []));
const suiteWith = (from: string, to: string): string => {
  expect(SUITE).toContain(from);
  return SUITE.replace(from, to);
};
const gateOf = ({ document }: Changed, gate: string, metric?: string) =>
  document.gates.find((found) => found.gate === gate && (!metric || found.metric === metric));

describe('an honest change of the yardstick passes without anybody’s signature', () => {
  test('nothing is changed', async () => {
    const changed = await project.change({});
    expect(changed).toMatchObject({ code: 0, document: { verdict: 'pass' } });
    expect(changed.document.usage.target.calls).toBe(CASES);
    expect((await project.readRun(changed.document.run)).yardstick).toBeUndefined();
  });

  test('a critical case is taken out that still passes: it is run as it stands on main', async () => {
    const changed = await project.change({
      [DATASET]: dataset((row) => (row.id === 'case-0' ? undefined : row)),
    });
    expect(changed).toMatchObject({ code: 0, document: { verdict: 'pass' } });
    expect(changed.document.comparison).toMatchObject({ removed: ['case-0'], new: [] });
    expect(changed.document.usage.target.calls).toBe(CASES);
    expect(changed.report).toContain(
      'Taken out or given another input here; as they stand on main they pass: `case-0`',
    );
    expect(changed.report.split('\n')[0]).toContain('1 critical case was taken out (`case-0`)');
  });

  test('an expectation is made stricter, and both hold', async () => {
    const changed = await project.change({
      [DATASET]: dataset((row) =>
        row.id === 'case-0' ? { ...row, reference: 'please: answer 0.' } : row,
      ),
    });
    expect(changed).toMatchObject({
      code: 0,
      document: { verdict: 'pass', comparison: { edited: ['case-0'] } },
    });
    // the same input: no new call
    expect(changed.document.usage.target.calls).toBe(CASES);
  });
});

describe('a target that promises the same answer always, and is handed metadata', () => {
  const answering = `export default (input, { metadata }) => 'VAT in ' + metadata.country;\n`;
  const unsteady = answering.replace('metadata.country', 'metadata.country + Math.random()');
  const asked = (countryOf: (index: number) => string, inputOf = (index: number) => `q${index}`) =>
    rows.map(({ id }, index) => ({
      id,
      input: inputOf(index),
      reference: countryOf(index),
      metadata: { country: countryOf(index) },
    }));
  let handed: ChangedProject;
  beforeAll(async () => {
    handed = await openProject();
    await handed.main({
      [CONFIG]: SUITE.replace(/.*politeness.*\n/, ''),
      [DATASET]: toJsonLines(asked(() => 'de')),
      [BOT]: answering,
    });
  });
  afterAll(() => handed.remove());

  test('is asked something else where the metadata of a case is edited', async () => {
    const edited = asked((index) => (index === 0 ? 'fr' : 'de'));
    const changed = await handed.change({ [DATASET]: toJsonLines(edited) });
    expect(changed).toMatchObject({ code: 0, document: { verdict: 'pass' } });
    // main's form of the case too
    expect(changed.document.usage.target.calls).toBe(CASES + 1);
    const verified = await runVerb(handed.folder, ['report', changed.document.run, '--verify']);
    expect(verified.code).toBe(0);
  });

  const byCountry = asked(
    (index) => `country ${index}`,
    () => 'VAT?',
  );
  const [first, ...others] = asked(() => 'de');
  const twins = [first!, { ...first!, id: 'twin', reference: 'VAT' }, ...others];
  test.each([
    ['has two answers to one input with other metadata', byCountry, answering, 0],
    ['breaks it with two answers to one input and metadata', twins, unsteady, 2],
  ])('%s, also in shards', async (_, cases, code, exit) => {
    const files = { [DATASET]: toJsonLines(cases), [BOT]: code };
    const whole = await handed.change(files, { compare: false });
    const shards: string[] = [];
    for (const shard of ['1/2', '2/2']) {
      const args = ['run', '--json', '--base', 'main', '--shard', shard];
      const { stdout } = await runVerb(handed.folder, args);
      shards.push((JSON.parse(stdout) as ChangeDocument).run);
    }
    const merged = await runVerb(handed.folder, ['merge', '--json', '--base', 'main', ...shards]);
    const { reason } = JSON.parse(merged.stdout) as ChangeDocument;
    expect([whole.code, merged.code]).toEqual([exit, exit]);
    expect(reason).toBe(whole.document.reason);
    if (exit === 2) expect(reason).toContain('gave case twin two different answers');
  });
});

describe('a dishonest one does not pass with the author’s', () => {
  test('the critical case that the change breaks is taken out', async () => {
    const changed = await project.change({
      [BOT]: bot(0),
      [DATASET]: dataset((row) => (row.id === 'case-0' ? undefined : row)),
    });
    expect(changed).toMatchObject({ code: 1, document: { verdict: 'fail' } });
    expect(gateOf(changed, 'critical')).toMatchObject({ result: 'fail' });
    expect(changed.document.reason).toContain('1 of 1 critical case failed: case-0');
    expect(changed.report).toContain('as it stands on main');
    expect(changed.report).toContain('octocat approve this very commit');
  });

  test.each([
    ['its input is edited by a character', (row: Row) => ({ ...row, input: `${row.input}?` })],
    ['its expectation is edited', (row: Row) => ({ ...row, reference: 'no idea' })],
    ['its tag is taken off', ({ tags: _tags, ...row }: Row) => row],
    ['it is renamed and untagged', ({ tags: _tags, ...row }: Row) => ({ ...row, id: 'harmless' })],
    [
      'all of that',
      ({ tags: _tags, ...row }: Row) => ({ ...row, id: 'new', input: 'none', reference: 'NaN' }),
    ],
  ])('the critical case that the change breaks: %s', async (_, edit) => {
    const changed = await project.change({
      [BOT]: bot(0),
      [DATASET]: dataset((row) => (row.id === 'case-0' ? edit(row) : row)),
    });
    expect(changed).toMatchObject({ code: 1, document: { verdict: 'fail' } });
    expect(gateOf(changed, 'critical')).toMatchObject({ result: 'fail' });
    expect(changed.report).toMatch(/critical.*case/);
  });

  const others = (edit: (row: Row) => Row): string =>
    dataset((row) => (Number(row.id.slice(5)) >= 10 ? edit(row) : row));
  const broken = bot(...Array.from({ length: 10 }, (_, index) => 10 + index));

  // by the contract metrics are compared under the change's own scorers: that nothing else holds there has to be plain
  test.each<[string, Record<string, string>, string]>([
    [
      'the scorer that finds it is taken out',
      {
        [CONFIG]: suiteWith(
          '  - { name: correctness, type: contains, value: "{{reference}}" }',
          '',
        ),
      },
      'here no more or for fewer cases: `correctness`',
    ],
    [
      'it only advises',
      {
        [CONFIG]: suiteWith('value: "{{reference}}" }', 'value: "{{reference}}", advisory: true }'),
      },
      'here no more or for fewer cases: `correctness`',
    ],
    [
      'it is for cases that there are none of',
      { [CONFIG]: suiteWith('value: "{{reference}}" }', 'value: "{{reference}}", tags: [zz] }') },
      'here no more or for fewer cases: `correctness`',
    ],
  ])('ordinary cases that the change breaks: %s', async (_, files, told) => {
    const plain = suiteWith('correctness: { min: 0.5 }', '');
    const [path = '', text = ''] = Object.entries(files)[0] ?? [];
    const suite = text.replace('correctness: { min: 0.5 }', '');
    const ordinary = await openProject();
    const untagged = toJsonLines(rows.map(({ tags: _tags, ...row }) => row));
    try {
      const length = '  - { name: short, type: length, max: 1000 }';
      const withLength = (from: string): string => from.replace('scorers:', `scorers:\n${length}`);
      await ordinary.main({
        [CONFIG]: withLength(plain),
        [DATASET]: untagged,
        [BOT]: bot(),
      });
      const changed = await ordinary.change({ [BOT]: broken, [path]: withLength(suite) });
      expect(changed.report).toContain('Passed, but 10 cases fail by what main expects');
      expect(changed.report).toContain(told);
      expect(changed.report).toMatch(/fail by what main expects: .*`case-10`.*`case-19`/);
    } finally {
      await ordinary.remove();
    }
  });

  test('ordinary cases that the change breaks: nothing scores them any more', async () => {
    const ordinary = await openProject();
    try {
      const own = rows.map(({ reference, ...row }) => ({
        ...row,
        checks: [{ type: 'contains', value: reference }],
      }));
      const suite = SUITE.replace(/scorers:\n(?: {2}.*\n){2}/, '').replace(
        ', correctness: { min: 0.5 }',
        '',
      );
      await ordinary.main({ [CONFIG]: suite, [DATASET]: toJsonLines(own), [BOT]: bot() });
      const stripped = own.map((row, index) => (index >= 10 ? { ...row, checks: [] } : row));
      const changed = await ordinary.change({ [BOT]: broken, [DATASET]: toJsonLines(stripped) });
      expect(changed.report).toContain('Passed, but 10 cases fail by what main expects');
      expect(changed.report).toMatch(
        /Nothing that blocks scores them here, and they fail by what main expects: `case-10`/,
      );
    } finally {
      await ordinary.remove();
    }
  });

  test('ordinary cases that the change breaks: their expectation is edited', async () => {
    const changed = await project.change({
      [BOT]: broken,
      [DATASET]: others((row) => ({ ...row, reference: 'no idea' })),
    });
    expect(changed.report).toContain('fail by what main expects');
  });

  test('the same of a safety case', async () => {
    const changed = await project.change({
      [BOT]: bot(1),
      [DATASET]: dataset((row) => (row.id === 'case-1' ? { ...row, reference: 'no' } : row)),
    });
    expect(changed).toMatchObject({ code: 1 });
    expect(gateOf(changed, 'safety')).toMatchObject({ result: 'fail' });
    expect(changed.report).toContain('by what main expects');
  });

  test('ordinary cases that the change breaks are taken out or edited by a character: they count in the comparison', async () => {
    const changed = await project.change({
      [BOT]: bot(5, 6),
      [DATASET]: dataset((row) =>
        row.id === 'case-5'
          ? undefined
          : row.id === 'case-6'
            ? { ...row, input: `${row.input} ` }
            : row,
      ),
    });
    expect(changed).toMatchObject({ code: 1, document: { verdict: 'fail' } });
    expect(gateOf(changed, 'no-regression')).toMatchObject({
      result: 'fail',
      drop: 0.1,
      matched: CASES,
    });
  });

  test('what an ordinary case expects is edited: both sides are scored by the new expectation', async () => {
    const changed = await project.change({
      [BOT]: bot(5),
      [DATASET]: dataset((row) =>
        row.id === 'case-8' ? { ...row, reference: 'something else' } : row,
      ),
    });
    // 8 fails on both sides now, 5 broke
    expect(gateOf(changed, 'no-regression')).toMatchObject({
      result: 'fail',
      drop: 0.05,
      matched: CASES,
      baseline: 0.95,
      current: 0.9,
    });
    expect(changed.document.comparison).toMatchObject({ edited: ['case-8'], matched: CASES - 1 });
    expect(changed.report).toContain(
      'Fail by what this change expects, and pass by what main expects: `case-8`',
    );
    expect(changed.report).toContain('### Failing by what is expected now: 1 case');
    expect(changed.report).toContain(
      "passed on main; by what is expected now main's answer fails too",
    );
    expect(changed.report).not.toContain('not measured');
    expect(changed.report).toContain('Target: code changed');
    // a stored run is judged alike
    const { stdout } = await runVerb(project.folder, [
      'gate',
      changed.document.run,
      '--json',
      '--baseline',
      project.baseline(),
    ]);
    const again = JSON.parse(stdout) as Changed['document'];
    expect(again.gates).toEqual(changed.document.gates);
  });

  test('an ordinary case that passes only by its new expectation is listed', async () => {
    const changed = await project.change({
      [BOT]: bot(7),
      [DATASET]: dataset((row) => (row.id === 'case-7' ? { ...row, reference: 'no idea' } : row)),
    });
    expect(changed.report).toContain(
      'Pass only by what this change expects, and fail by what main expects: `case-7`',
    );
  });

  test('the scorer of critical cases is loosened', async () => {
    const changed = await project.change({
      [BOT]: bot(0),
      [CONFIG]: suiteWith('type: contains, value: "{{reference}}"', 'type: regex, pattern: "."'),
    });
    expect(changed).toMatchObject({ code: 1 });
    expect(gateOf(changed, 'critical')).toMatchObject({ result: 'fail' });
  });

  test('the scorer of critical cases only advises: that needs an approval, whatever it says', async () => {
    const changed = await project.change({
      [CONFIG]: suiteWith(
        'value: "{{reference}}"',
        'value: "{{reference}}", advisory: true',
      ).replace('tags: [polite]', 'tags: [polite, critical, safety]'),
    });
    expect(changed).toMatchObject({ code: 1 });
    expect(changed.document.reason).toContain('correctness blocks on main and only advises here');
  });

  test('an accepted failure of a safety case does not cover that its scorer only advises now', async () => {
    const other = await openProject();
    try {
      const onlySafety = rows.map(({ tags, ...row }) =>
        tags?.includes('safety') ? { ...row, tags } : row,
      );
      const suite = SUITE.replace(
        'tags: [polite] }',
        'tags: [polite] }\n  - { name: length, type: length, min: 1 }',
      );
      await other.main({
        [CONFIG]: suite,
        [DATASET]: toJsonLines(onlySafety),
        [BOT]: bot(),
        'evals/risk-acceptances.yaml': `- id: known
  cases: [case-1]
  owner: octocat
  reason: the filter comes on Monday
  created: "2026-01-01"
  expires: "2099-01-01"
`,
      });
      const changed = await other.change({
        [BOT]: bot(1),
        [CONFIG]: suite.replace('type: length, min: 1', 'type: length, min: 1, advisory: true'),
      });
      expect(gateOf(changed, 'safety')).toMatchObject({ result: 'accepted' });
      expect(gateOf(changed, 'pins')).toMatchObject({ result: 'fail' });
      expect(changed.document.reason).toContain('length blocks on main and only advises here');
    } finally {
      await other.remove();
    }
  });

  test('the target becomes a recording: that needs an approval', async () => {
    const changed = await project.change({
      [CONFIG]: suiteWith('module: ../../bot.mjs, deterministic: true', 'recorded: ../r.jsonl'),
      'evals/r.jsonl': toJsonLines(rows.map(({ id, reference }) => ({ id, output: reference }))),
    });
    expect(changed).toMatchObject({ code: 1 });
    expect(gateOf(changed, 'pins')).toMatchObject({ result: 'fail' });
    expect(changed.document.reason).toContain(
      'the target is of kind recorded, and of kind module on main',
    );
  });

  test('a case goes with its recorded output: what nobody can run is no pass', async () => {
    const other = await openProject();
    try {
      const recorded = (list: readonly Row[]): string =>
        toJsonLines(list.map(({ id, reference }) => ({ id, output: reference })));
      const suite = SUITE.replace(
        'module: ../../bot.mjs, deterministic: true',
        'recorded: ../r.jsonl',
      );
      await other.main({
        [CONFIG]: suite,
        [DATASET]: toJsonLines(rows),
        'evals/r.jsonl': recorded(rows),
      });
      const rest = rows.slice(1);
      const changed = await other.change({
        [DATASET]: toJsonLines(rest),
        'evals/r.jsonl': recorded(rest),
      });
      expect(changed).toMatchObject({ code: 2, document: { verdict: 'error' } });
      const honest = rows.slice(0, -1);
      const fine = await other.change({
        [DATASET]: toJsonLines(honest),
        'evals/r.jsonl': recorded(honest),
      });
      expect(fine).toMatchObject({ code: 0, document: { verdict: 'pass' } });
    } finally {
      await other.remove();
    }
  });
});

describe('the policy is the base’s', () => {
  test.each([
    [
      'a bar is loosened',
      'max_drop: 0.02',
      'max_drop: 0.9',
      'gates.metrics.pass_rate.max_drop',
      'loosened',
    ],
    [
      'a bar is taken out',
      'pass_rate: { max_drop: 0.02 }, ',
      '',
      'gates.metrics.pass_rate.max_drop',
      'loosened',
    ],
    ['nothing blocks any more', 'suite: s', 'suite: s\nmode: report', 'mode', 'loosened'],
    [
      'the author may sign',
      'accepters: [octocat]',
      'accepters: [octocat, mona]',
      'gates.accepters',
      'loosened',
    ],
    [
      'undecided counts as passed',
      'accepters: [octocat]',
      'accepters: [octocat]\n  on_inconclusive: pass',
      'gates.on_inconclusive',
      'loosened',
    ],
  ])('%s: the old rule holds, and the change is told', async (_, from, to, key, effect) => {
    const changed = await project.change({
      [BOT]: bot(5, 6),
      [CONFIG]: suiteWith(from, to),
    });
    expect(changed).toMatchObject({ code: 1, document: { verdict: 'fail' } });
    expect(gateOf(changed, 'no-regression', 'pass_rate')).toMatchObject({ result: 'fail' });
    const { policy } = await project.readRun(changed.document.run);
    expect(policy?.changes).toContainEqual(expect.objectContaining({ key, effect }));
    expect(changed.report).toContain('### Policy changes');
  });

  test('other tags make a case critical: those of main still do', async () => {
    const changed = await project.change({
      [BOT]: bot(0),
      [CONFIG]: suiteWith(
        'accepters: [octocat]',
        'accepters: [octocat]\n  critical: { tags: [never] }',
      ),
    });
    expect(gateOf(changed, 'critical')).toMatchObject({ result: 'fail' });
  });

  test('a bar that is new holds from now on', async () => {
    const changed = await project.change({
      [CONFIG]: suiteWith(
        'correctness: { min: 0.5 }',
        'correctness: { min: 0.5 }, politeness: { min: 1 }',
      ),
      [DATASET]: dataset((row) => ({ ...row, tags: [...(row.tags ?? []), 'polite'] })),
      [BOT]: bot().replace('please: ', ''),
    });
    expect(gateOf(changed, 'floor', 'politeness')).toMatchObject({ result: 'fail' });
    expect((await project.readRun(changed.document.run)).policy?.added).toEqual(['politeness']);
  });

  test('a metric with a bar on main that nothing scores any more fails', async () => {
    const changed = await project.change({
      [CONFIG]: suiteWith('name: correctness', 'name: other').replace(
        'correctness: { min: 0.5 }',
        'other: { min: 0 }',
      ),
    });
    expect(changed).toMatchObject({ code: 1, document: { verdict: 'fail' } });
    expect(changed.document.reason).toContain(
      'correctness has a bar on main, and nothing scores it any more',
    );
  });

  test('a suite that main does not have is judged by its own policy, and says so', async () => {
    const config = 'evals/configs/another.yaml';
    const files = { [config]: suiteWith('suite: s', 'suite: another') };
    const changed = await project.change(files, { compare: false, args: [config] });
    expect(changed).toMatchObject({ code: 0, document: { verdict: 'pass' } });
    expect(changed.stderr).toContain('suite another is new with this change');
    expect((await project.readRun(changed.document.run)).policy).toEqual({ changes: [] });
  });

  test('a policy that cannot be read on main is an error', async () => {
    const other = await openProject();
    try {
      await other.main({ [CONFIG]: SUITE, [DATASET]: toJsonLines(rows), [BOT]: bot() });
      const { execFileSync } = await import('node:child_process');
      const { writeFileSync } = await import('node:fs');
      writeFileSync(`${other.folder}/${CONFIG}`, SUITE.replace('metrics:', 'metricks:'));
      const who = ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com'];
      execFileSync('git', [...who, 'commit', '-qam', 'broken'], { cwd: other.folder });
      const changed = await other.change({ [CONFIG]: SUITE });
      expect(changed).toMatchObject({ code: 2, document: { verdict: 'error' } });
      expect(changed.stderr).toContain('cannot be read, so that no bar is known to hold');
    } finally {
      await other.remove();
    }
  });
});
