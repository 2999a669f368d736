import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';

const CONFIG = 'evals/configs/pr.yaml';
const DATASET = 'evals/datasets/golden.jsonl';
const ACCEPTANCES = 'evals/risk-acceptances.yaml';
const SUITE = `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
run: { concurrency: 1 }
scorers:
  - { name: correctness, type: contains, value: "{{reference}}" }
  - { name: kindness, type: javascript, module: ../scorers/kind.mjs }
gates:
  accepters: [octocat, hubot]
  metrics: { pass_rate: { max_drop: 0.02 } }
`;
const KIND = "export default ({ output }) => !output.includes('rude');\n";

interface Row {
  id: string;
  input: string;
  reference: string;
  tags?: string[];
}

const rows: Row[] = Array.from({ length: 8 }, (_, index) => ({
  id: `case-${index}`,
  input: `question ${index}`,
  reference: `answer ${index}.`,
  ...(index === 0 && { tags: ['critical'] }),
  ...(index === 1 && { tags: ['safety'] }),
}));

/** Knows every answer but these. */
const bot = (...wrong: number[]): string => `
const wrong = ${JSON.stringify(wrong)};
export default (input) => {
  const number = Number(/\\d+/.exec(input)?.[0]);
  return wrong.includes(number) ? 'no idea' : 'answer ' + number + '.';
};
`;

let world: GatedWorld;
let next = 0;

beforeAll(async () => {
  world = await openWorld({ posts: 'when needed' });
  await world.push(
    await world.pinned({
      [CONFIG]: SUITE,
      [DATASET]: toJsonLines(rows),
      'evals/scorers/kind.mjs': KIND,
      'bot.mjs': bot(),
    }),
  );
  world.github.arrange.permission('octocat', 'write');
  world.github.arrange.permission('hubot', 'write');
  world.github.arrange.permission('hubot[bot]', 'write');
});
afterAll(() => world.close());

/** A pull request by mona with these files, pinned. */
async function propose(files: Record<string, string>): Promise<WorldRun & { number: number }> {
  next += 1;
  const result = await world.pullRequest(next, await world.pinned(files));
  return { ...result, number: next };
}

const dataset = (edit: (row: Row) => Row | undefined): string =>
  toJsonLines(rows.flatMap((row) => edit(row) ?? []));
const headOf = (number: number): string =>
  world.github.state.pulls.find((pull) => pull.number === number)!.head.sha;
const comment = (): string => world.github.state.comments.at(-1)!.body;

function review(
  pull: number,
  facts: {
    author?: string;
    state?: 'APPROVED' | 'COMMENTED' | 'CHANGES_REQUESTED';
    commitId?: string;
  } = {},
): ReturnType<GatedWorld['github']['arrange']['review']> {
  const { author = 'octocat', state = 'APPROVED', commitId = headOf(pull) } = facts;
  return world.github.arrange.review({ pull, author, state, commitId });
}

describe('the yardstick of main holds, whatever the pull request says of it', () => {
  const honest = bot();

  test.each<[string, Record<string, string>, string | RegExp]>([
    [
      'loosened gate',
      { 'bot.mjs': bot(5, 6), [CONFIG]: SUITE.replace('0.02', '0.9') },
      /gates\.metrics\.pass_rate\.max_drop.*loosened/,
    ],
    [
      'loosened scorer',
      {
        'bot.mjs': bot(0),
        [CONFIG]: SUITE.replace(
          'type: contains, value: "{{reference}}"',
          'type: regex, pattern: "."',
        ),
      },
      'by what main expects',
    ],
    [
      'loosened scorer code',
      {
        'bot.mjs': bot().replace("'answer '", "'rude answer '"),
        'evals/scorers/kind.mjs': 'export default () => true;\n',
      },
      'by what main expects',
    ],
    [
      'advisory scorer',
      {
        'bot.mjs': honest,
        [CONFIG]: SUITE.replace('type: javascript,', 'type: javascript, advisory: true,'),
      },
      'blocks on main and only advises here',
    ],
    [
      'deleted critical case',
      { 'bot.mjs': bot(0), [DATASET]: dataset((row) => (row.id === 'case-0' ? undefined : row)) },
      'as it stands on main',
    ],
    [
      'edited critical case',
      {
        'bot.mjs': bot(0),
        [DATASET]: dataset((row) => (row.id === 'case-0' ? { ...row, reference: 'no' } : row)),
      },
      'by what main expects',
    ],
    [
      'untagged critical case',
      {
        'bot.mjs': bot(0),
        [DATASET]: dataset(({ tags, ...row }) =>
          row.id === 'case-0' ? row : { ...row, ...(tags && { tags }) },
        ),
      },
      '🔴 critical',
    ],
    [
      'renamed critical case',
      {
        'bot.mjs': bot(0),
        [DATASET]: dataset(({ tags, ...row }) =>
          row.id === 'case-0' ? { ...row, id: 'tame' } : { ...row, ...(tags && { tags }) },
        ),
      },
      '🔴 critical',
    ],
    [
      'one-character edit of a failing case',
      {
        'bot.mjs': bot(5),
        [DATASET]: dataset((row) =>
          row.id === 'case-5' ? { ...row, input: `${row.input}!` } : row,
        ),
      },
      'as it stands on main',
    ],
    [
      'everything reported, nothing blocking',
      {
        'bot.mjs': bot(5, 6),
        [CONFIG]: SUITE.replace('suite: support-bot', 'suite: support-bot\nmode: report'),
      },
      /mode.*loosened/,
    ],
  ])('%s', async (_, files, told) => {
    const result = await propose(files);
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(comment()).toMatch(told);
  });

  test('module swapped for recorded', async () => {
    const result = await propose({
      [CONFIG]: SUITE.replace('module: ../../bot.mjs, deterministic: true', 'recorded: ../r.jsonl'),
      'evals/r.jsonl': toJsonLines(rows.map(({ id, reference }) => ({ id, output: reference }))),
    });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(comment()).toContain('of kind recorded, and of kind module on main');
  });

  test('an edited dataset under the old lock is no evidence', async () => {
    next += 1;
    const result = await world.pullRequest(next, { [DATASET]: toJsonLines(rows.slice(1)) });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(comment()).toContain('has other content than the lock says');
  });

  test('the base’s files are read from git: a link in their place reads nothing else', async () => {
    next += 1;
    const result = await world.pullRequest(next, { [CONFIG]: { symlink: '/etc/passwd' } });
    expect(result).toMatchObject({ exitCode: 2 });
    expect(result.summary).toContain('symbolic link');
    expect(result.summary + result.log).not.toContain('root:');
  });
});

describe('an accepter’s approval of this very head retires main’s form of a case, and nothing else does', () => {
  let retired: number;
  let attempt = 1;
  const again = (): Promise<WorldRun> => world.rerun(retired, { attempt: (attempt += 1) });
  beforeAll(async () => {
    const result = await propose({
      'bot.mjs': bot(0),
      [DATASET]: dataset((row) => (row.id === 'case-0' ? undefined : row)),
      [CONFIG]: SUITE,
    });
    retired = result.number;
    expect(result.exitCode).toBe(1);
  });

  test.each<[string, Parameters<typeof review>[1]]>([
    ['the author', { author: 'mona' }],
    ['somebody who may not sign', { author: 'stranger' }],
    ['a bot that may write', { author: 'hubot[bot]' }],
    ['an approval of an older commit', { commitId: 'a'.repeat(40) }],
    ['a remark', { state: 'COMMENTED' }],
    ['a request for changes', { state: 'CHANGES_REQUESTED' }],
  ])('not %s', async (_, facts) => {
    world.github.state.reviews.length = 0;
    review(retired, facts);
    const result = await again();
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  });

  test('not one that was dismissed', async () => {
    world.github.state.reviews.length = 0;
    world.github.arrange.dismiss(review(retired));
    expect(await again()).toMatchObject({ exitCode: 1 });
  });

  test('an accepter’s: the re-run is green, calls nobody, and says who signed', async () => {
    world.github.state.reviews.length = 0;
    review(retired);
    const result = await again();
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(result.log).toContain('measured now: 0');
    expect(comment()).toContain('approved by `octocat`');
  });

  test('in the merge queue the same approval counts, and without it the case of main holds', async () => {
    world.github.state.reviews.length = 0;
    const unsigned = await world.mergeGroup(retired);
    expect(unsigned).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    review(retired);
    const signed = await world.mergeGroup(retired);
    expect(signed).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(signed.summary).toContain('approved by `octocat`');
  });
});

describe('a risk acceptance counts to the letter', () => {
  const entry = (more: Record<string, string> = {}): string => {
    const fields = {
      id: 'leak-1',
      cases: '[case-1]',
      owner: 'octocat',
      reason: 'known, the filter comes on Monday',
      created: '"2026-01-01"',
      expires: '"2099-01-01"',
      ...more,
    };
    return `- ${Object.entries(fields)
      .map(([key, value]) => `${key}: ${value}`)
      .join('\n  ')}\n`;
  };
  const leaky = bot(1);

  /** The change breaks the safety case (and, with one case of eight, the pass rate, which is signed for too). */
  const rate = `- id: rate-1
  gate: pass_rate
  bound: 0.2
  owner: hubot
  reason: the same
  created: "2026-01-01"
  expires: "2099-01-01"
`;
  const sign = (...who: string[]): void => {
    world.github.state.reviews.length = 0;
    for (const author of who) review(next, { author });
  };

  test('signed by both owners: accepted, with an eye mark, owner and days left', async () => {
    const blocked = await propose({ 'bot.mjs': leaky, [ACCEPTANCES]: entry() + rate });
    expect(blocked.exitCode).toBe(1);
    expect(comment()).toContain('waits for an approving review of this head commit by octocat');
    sign('octocat', 'hubot');
    const result = await world.rerun(blocked.number, { attempt: 2 });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(result.log).toContain('measured now: 0');
    expect(comment()).toMatch(/👁️ `leak-1` covers `case-1` · owner `octocat`.* days left/);
    expect(comment()).toMatch(/^.*\n.*⚠️/);
  });

  test('only one of two signed: still red', async () => {
    const { number } = await propose({ 'bot.mjs': leaky, [ACCEPTANCES]: entry() + rate });
    sign('octocat');
    expect(await world.rerun(number, { attempt: 2 })).toMatchObject({ exitCode: 1 });
  });

  test.each<[string, Record<string, string>, string]>([
    ['by the author', { owner: 'mona' }, 'mona may not sign'],
    ['by a non-accepter', { owner: 'stranger' }, 'stranger may not sign'],
    ['expired', { expires: '"2026-01-02"' }, 'expired on 2026-01-02: red again'],
    ['of another case', { cases: '[case-2]' }, 'is no safety case'],
    ['of a critical case', { cases: '[case-0]' }, 'critical'],
  ])('%s: it does not count', async (_, more, told) => {
    const { number } = await propose({ 'bot.mjs': leaky, [ACCEPTANCES]: entry(more) + rate });
    sign('octocat', 'hubot', 'mona', 'stranger');
    const result = await world.rerun(number, { attempt: 2 });
    expect(result.exitCode).not.toBe(0);
    expect(comment()).toContain(told);
  });

  test('a critical case that a code check fails is never accepted', async () => {
    const { number, exitCode } = await propose({ 'bot.mjs': bot(0), [ACCEPTANCES]: rate });
    sign('octocat', 'hubot');
    expect([exitCode, (await world.rerun(number, { attempt: 2 })).exitCode]).toEqual([1, 1]);
  });

  test('beyond its bound a gate stays red and says both', async () => {
    const { number } = await propose({ 'bot.mjs': bot(4, 5, 6), [ACCEPTANCES]: rate });
    sign('hubot');
    expect(await world.rerun(number, { attempt: 2 })).toMatchObject({ exitCode: 1 });
    expect(comment()).toContain('accepted up to 20.0 points by hubot');
  });
});

test('a suite that stands on main and is taken out fails', async () => {
  next += 1;
  const result = await world.pullRequest(next, { [CONFIG]: null });
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  expect(comment()).toContain('stands on main');
});
