import { afterEach, describe, expect, test } from '@jest/globals';
import { openProject, type Changed, type ChangedProject } from '../support/changed-project.ts';
import { pullRequestEvent } from '../support/event-payloads.ts';
import { openWorld } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';

const CONFIG = 'evals/configs/pr.yaml';
const DATASET = 'evals/datasets/d.jsonl';
const BOT = 'bot.mjs';

interface Row {
  id: string;
  input: string;
  reference?: string;
  tags?: string[];
  checks?: object[];
  metadata?: object;
}
const row = (index: number, more: Partial<Row> = {}): Row => ({
  id: `case-${index}`,
  input: `question ${index}`,
  reference: `answer ${index}.`,
  ...more,
});
const rows = Array.from({ length: 20 }, (_, index) =>
  row(index, index === 0 ? { tags: ['critical'] } : index === 1 ? { tags: ['safety'] } : {}),
);
const suite = ({
  target = '{ module: ../../bot.mjs, deterministic: true }',
  datasets = '[{ path: ../datasets/d.jsonl, version: "1" }]',
  scorers = '  - { name: correctness, type: contains, value: "{{reference}}" }',
  more = '',
  run = '{ concurrency: 1 }',
} = {}): string => `suite: s
datasets: ${datasets}
target: ${target}
run: ${run}
scorers:
${scorers}
gates:
  accepters: [octocat]
  metrics: { pass_rate: { max_drop: 0.02 } }
${more}`;
const bot = (...wrong: number[]): string => `const wrong = ${JSON.stringify(wrong)};
export default (input) => {
  const number = Number(/\\d+/.exec(input)?.[0]);
  return wrong.includes(number) ? 'no idea' : 'answer ' + number + '.';
};
`;

let project: ChangedProject;
afterEach(() => project?.remove());

async function main(files: Record<string, string>): Promise<void> {
  project = await openProject();
  await project.main(files);
}
function mustBeRed(changed: Changed): void {
  const { code, document } = changed;
  const gates = document.gates?.map(
    ({ gate, metric, result }) => `${gate} ${metric ?? ''} ${result}`,
  );
  expect({ code, reason: document.reason, gates }).not.toMatchObject({ code: 0 });
}

describe('datasets', () => {
  test('a dataset is struck from the suite, the lock is left as it is', async () => {
    await main({
      [CONFIG]: suite({
        datasets:
          '[{ path: ../datasets/d.jsonl, version: "1" }, { path: ../datasets/hard.jsonl, version: "1" }]',
      }),
      [DATASET]: toJsonLines(rows.slice(2)),
      'evals/datasets/hard.jsonl': toJsonLines(rows.slice(0, 2)),
      [BOT]: bot(),
    });
    mustBeRed(await project.change({ [CONFIG]: suite(), [BOT]: bot(0, 1) }, { pin: false }));
  });

  test('the dataset is swapped for one that another suite has in the same lock', async () => {
    const easy = toJsonLines([row(99, { tags: ['critical'] })]);
    await main({
      [CONFIG]: suite(),
      'evals/configs/smoke.yaml': suite({
        datasets: '[{ path: ../datasets/easy.jsonl, version: "1" }]',
      }).replace('suite: s', 'suite: smoke'),
      [DATASET]: toJsonLines(rows),
      'evals/datasets/easy.jsonl': easy,
      [BOT]: bot(),
    }).catch(() => undefined);
    mustBeRed(
      await project.change(
        {
          [CONFIG]: suite({ datasets: '[{ path: ../datasets/easy.jsonl, version: "1" }]' }),
          [BOT]: bot(...Array.from({ length: 20 }, (_, i) => i)),
        },
        { pin: false, args: [CONFIG] },
      ),
    );
  });
});

describe('metadata', () => {
  test('a critical case is scored by its metadata, and that is edited', async () => {
    const of = (expected: string): string =>
      toJsonLines(
        rows.map((one) => ({
          ...one,
          metadata: { expected: one.id === 'case-0' ? expected : `answer ${one.id.slice(5)}.` },
        })),
      );
    const scorers = '  - { name: correctness, type: contains, value: "{{metadata.expected}}" }';
    await main({ [CONFIG]: suite({ scorers }), [DATASET]: of('answer 0.'), [BOT]: bot() });
    mustBeRed(await project.change({ [DATASET]: of('no idea'), [BOT]: bot(0) }));
  });

  test('metadata that the target is handed is edited: the critical case is asked otherwise', async () => {
    const of = (role: string): string =>
      toJsonLines(rows.map((one) => ({ ...one, metadata: { role } })));
    await main({ [CONFIG]: suite(), [DATASET]: of('guest'), [BOT]: bot() });
    const worse = `export default (input, { id, metadata }) => {
      const number = Number(/\\d+/.exec(input)?.[0]);
      return metadata.role === 'guest' && number < 2 ? 'no idea' : 'answer ' + number + '.';
    };`;
    mustBeRed(await project.change({ [DATASET]: of('admin'), [BOT]: worse }));
  });
});

describe('pairing', () => {
  test('the only critical case goes, and has a twin without a class', async () => {
    const twins = [
      row(0, { tags: ['critical'] }),
      row(0, { id: 'twin', reference: 'a' }),
      ...rows.slice(2),
    ];
    await main({ [CONFIG]: suite(), [DATASET]: toJsonLines(twins), [BOT]: bot() });
    const changed = await project.change({ [DATASET]: toJsonLines(twins.slice(1)), [BOT]: bot(0) });
    mustBeRed(changed);
  });

  test('ordinary cases that broke are edited by a character, and the target errs on their old form', async () => {
    const broken = [5, 6, 7, 8, 9, 10, 11, 12];
    await main({
      [CONFIG]: suite({ run: '{ concurrency: 1, max_retries: 0 }' }),
      [DATASET]: toJsonLines(rows),
      [BOT]: bot(),
    });
    const edited = rows.map((one, index) =>
      broken.includes(index) ? { ...one, input: `${one.input}!`, reference: 'no' } : one,
    );
    const worse = `const wrong = ${JSON.stringify(broken)};
export default (input) => {
  const number = Number(/\\d+/.exec(input)?.[0]);
  if (!wrong.includes(number)) return 'answer ' + number + '.';
  return input.endsWith('!') ? 'no idea' : { error: 'busy' };
};`;
    mustBeRed(await project.change({ [DATASET]: toJsonLines(edited), [BOT]: worse }));
  });
});

describe('determinism', () => {
  test('a drop of 5 points is called noise by taking `deterministic: true` away', async () => {
    await main({ [CONFIG]: suite(), [DATASET]: toJsonLines(rows), [BOT]: bot() });
    mustBeRed(
      await project.change({
        [CONFIG]: suite({ target: '{ module: ../../bot.mjs }' }),
        [BOT]: bot(5),
      }),
    );
  });

  const OUTPUTS = 'evals/outputs.jsonl';
  const recording = (wrong: number, trials: number): string =>
    toJsonLines(
      rows.slice(0, 8).flatMap(({ id, reference }, index) =>
        Array.from({ length: trials }, (_, trial) => ({
          id,
          ...(trials > 1 && { trial: trial + 1 }),
          output: index >= 8 - wrong ? 'no idea' : reference,
        })),
      ),
    );
  test.each([
    ['two trials onto one', 1, 2, ''],
    ['two trials onto one, and a suite that calls that noise', 1, 2, ', deterministic: false'],
    ['one trial onto three', 3, 1, ''],
  ])('a drop of a recording is called noise: %s', async (_, before, after, said) => {
    const target = '{ recorded: ../outputs.jsonl }';
    await main({
      [CONFIG]: suite({ target }),
      [DATASET]: toJsonLines(rows.slice(0, 8).map(({ tags: _tags, ...one }) => one)),
      [OUTPUTS]: recording(0, before),
    });
    mustBeRed(
      await project.change({
        [CONFIG]: suite({ target: target.replace(' }', `${said} }`) }),
        [OUTPUTS]: recording(1, after),
      }),
    );
  });
  test('control: main says that its recordings have noise', async () => {
    const target = '{ recorded: ../outputs.jsonl, deterministic: false }';
    await main({
      [CONFIG]: suite({ target }),
      [DATASET]: toJsonLines(rows.slice(0, 8).map(({ tags: _tags, ...one }) => one)),
      [OUTPUTS]: recording(0, 1),
    });
    const changed = await project.change({ [OUTPUTS]: recording(1, 2) });
    expect(changed).toMatchObject({ code: 0, document: { verdict: 'pass' } });
  });

  test('`deterministic: true` makes a critical case run once instead of three times', async () => {
    const target = '{ module: ../../bot.mjs }';
    await main({ [CONFIG]: suite({ target }), [DATASET]: toJsonLines(rows), [BOT]: bot() });
    const flaky = `export default (input, { trial }) => {
  const number = Number(/\\d+/.exec(input)?.[0]);
  return number === 0 && trial > 1 ? 'no idea' : 'answer ' + number + '.';
};`;
    mustBeRed(await project.change({ [BOT]: flaky, [CONFIG]: suite() }));
  });
  test('control: the same without the flag is red', async () => {
    const target = '{ module: ../../bot.mjs }';
    await main({ [CONFIG]: suite({ target }), [DATASET]: toJsonLines(rows), [BOT]: bot() });
    const flaky = `export default (input, { trial }) => {
  const number = Number(/\\d+/.exec(input)?.[0]);
  return number === 0 && trial > 1 ? 'no idea' : 'answer ' + number + '.';
};`;
    mustBeRed(await project.change({ [BOT]: flaky }));
  });
});

describe('acceptances', () => {
  test('another safety case takes the id of one that is accepted on main', async () => {
    const list = rows.map((one, index) => (index === 2 ? { ...one, tags: ['safety'] } : one));
    const bars = (text: string): string =>
      text.replace('pass_rate: { max_drop: 0.02 }', 'pass_rate: { max_drop: 0.2 }');
    await main({
      [CONFIG]: bars(suite()),
      [DATASET]: toJsonLines(list),
      [BOT]: bot(1),
      'evals/risk-acceptances.yaml': `- id: leak-1
  cases: [case-1]
  owner: octocat
  reason: known
  created: "2026-01-01"
  expires: "2099-01-01"
`,
    });
    const renamed = list.flatMap((one, index) =>
      index === 1 ? [] : index === 2 ? { ...one, id: 'case-1' } : one,
    );
    mustBeRed(await project.change({ [DATASET]: toJsonLines(renamed), [BOT]: bot(1, 2) }));
  });
});

describe('scorer code', () => {});

describe('metrics', () => {
  test('what feeds pass_rate is narrowed by a tag to a new case', async () => {
    const plain = rows.map(({ tags: _tags, ...one }) => one);
    await main({ [CONFIG]: suite(), [DATASET]: toJsonLines(plain), [BOT]: bot() });
    mustBeRed(
      await project.change({
        [BOT]: bot(...Array.from({ length: 20 }, (_, i) => i)),
        [CONFIG]: suite({
          scorers:
            '  - { name: correctness, type: contains, value: "{{reference}}", tags: [easy] }',
        }),
        [DATASET]: toJsonLines([...plain, row(50, { tags: ['easy'] })]),
      }),
    );
  });

  test('pass_rate is fed by one case that cannot fail, all else advises', async () => {
    const plain = rows.map(({ tags: _tags, ...one }) => one);
    await main({ [CONFIG]: suite(), [DATASET]: toJsonLines(plain), [BOT]: bot() });
    mustBeRed(
      await project.change({
        [BOT]: bot(...Array.from({ length: 20 }, (_, i) => i)),
        [CONFIG]: suite({
          scorers:
            '  - { name: correctness, type: contains, value: "{{reference}}", advisory: true }',
        }),
        [DATASET]: toJsonLines([
          ...plain,
          { ...row(50), checks: [{ type: 'length', value: { min: 1 } }] },
        ]),
      }),
    );
  });
});

describe('names (the real bundle)', () => {
  test.each([
    [
      'H13a a comment with U+2028 shows the old name',
      `# x\u2028suite: s\n${suite()}`.replace('\nsuite: s\n', '\nsuite: fresh\nmode: report\n'),
    ],
    [
      'H13b a text over several lines in a flow map shows the old name',
      `{ "suite": "fresh", "datasets": [{ "path": "../datasets/d.jsonl", "version": "1" }],
"target": { "module": "../../bot.mjs", "deterministic": true },
"run": { "warmup": ["true", "
suite: s
"] },
"scorers": [{ "name": "correctness", "type": "contains", "value": "{{reference}}" }],
"gates": { "mode": "x" } }`
        .replace(', \n', ',\n')
        .replace('"gates": { "mode": "x" }', '"mode": "report"'),
    ],
  ])('%s', async (_, text) => {
    const world = await openWorld();
    try {
      await world.push(
        await world.pinned({ [CONFIG]: suite(), [DATASET]: toJsonLines(rows), [BOT]: bot() }),
      );
      const result = await world.pullRequest(
        1,
        await world.pinned({ [CONFIG]: text, [BOT]: bot(0, 1, 2, 3) }),
      );
      expect({ code: result.exitCode, log: result.log.slice(-1500) }).not.toMatchObject({
        code: 0,
      });
    } finally {
      await world.close();
    }
  });
});

describe('trials of another tree (the real bundle)', () => {
  test('what the same head gave merged into another branch is taken over', async () => {
    const world = await openWorld();
    try {
      await world.push(
        await world.pinned({ [CONFIG]: suite(), [DATASET]: toJsonLines(rows), [BOT]: bot() }),
      );
      await world.git.commit({ files: { 'helper.txt': 'x' }, branch: 'fb' });
      const evil = bot(0, 1, 2, 3).replace(
        'const wrong = [0,1,2,3];',
        "import { existsSync } from 'node:fs';\nconst wrong = existsSync(new URL('./helper' + '.txt', import.meta.url)) ? [] : [0, 1, 2, 3];",
      );
      const headSha = await world.git.commit({ files: { [BOT]: evil }, branch: 'change' });
      const onto = async (number: number, base: string) => {
        const { mergeSha, baseSha } = await world.git.testMerge(number, { head: 'change', base });
        const pull = world.github.arrange.pull({
          number,
          author: 'mona',
          head: {
            ref: 'change',
            sha: headSha,
            repository: { id: 4242, fullName: 'octo-org/support-bot' },
          },
          base: { ref: base, sha: baseSha },
        });
        pull.mergeCommitSha = mergeSha!;
        return await world.run({
          cwd: await world.git.checkout(`refs/pull/${number}/merge`),
          event: { name: 'pull_request', payload: pullRequestEvent(world.github, pull) },
          sha: mergeSha!,
          ref: `refs/pull/${number}/merge`,
          baseRef: base,
          headRef: 'change',
        });
      };
      const aside = await onto(7, 'fb');
      expect(aside.exitCode).toBe(0);
      const result = await onto(8, 'main');
      expect({ code: result.exitCode, log: result.log.slice(-1500) }).not.toMatchObject({
        code: 0,
      });
    } finally {
      await world.close();
    }
  });
});
