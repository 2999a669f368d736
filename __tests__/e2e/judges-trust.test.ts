import { afterEach, describe, expect, test } from '@jest/globals';
import { whyNotHuman } from '../../src/config/labellers.ts';
import { parseRubric } from '../../src/config/parse-rubric.ts';
import { readVerdict } from '../../src/judges/read-verdict.ts';
import { confirmViolation, settleVotes, type Counting } from '../../src/judges/settle-votes.ts';
import { isReportedModel } from '../../src/values/reported-model.ts';
import { stripControls } from '../../src/values/strip-controls.ts';
import { someRubric, someScale, someVotes } from '../builders/judge.ts';
import {
  honest,
  isOrder,
  JUDGE_MODEL,
  labelsOf,
  makeJudgedProject,
  manyCases,
  RUBRIC_FILE,
  rubricOf,
  verdictsOf,
  type JudgedProject,
  type ProjectOptions,
} from '../support/judged-project.ts';

const LOCK = 'evals/touchstone.lock';
const FLOOR = '{ metrics: { tone: { min: 0.9 } } }';
const written = (name: string, more = ''): string =>
  `{ name: ${name}, rubric: ../prompts/tone.md, model: ${JUDGE_MODEL}${more} }`;
const OWN = { type: 'rubric', name: 'tone', rubric: '../prompts/tone.md', model: JUDGE_MODEL };

let project: JudgedProject;
afterEach(() => project.remove());

async function arrange(options: ProjectOptions): Promise<void> {
  project = await makeJudgedProject(options);
  await project.ready();
}

describe('a judge that is written twice', () => {
  test.each([
    ['tone', 'aside'],
    ['aside', 'tone'],
  ])('as %s and %s has two standings: the name that was calibrated blocks', async (one, two) => {
    await arrange({
      judges: `[${written(one)}, ${written(two)}]`,
      gates: FLOOR,
      outputOf: (index) => `bad ${index}`,
      cases: manyCases(12),
    });
    const told = await project.run();
    expect(Object.fromEntries(told.judges.map(({ judge, blocking }) => [judge, blocking]))).toEqual(
      { tone: true, aside: false },
    );
    expect(told.metrics).toMatchObject({ tone: { advisory: false }, aside: { advisory: true } });
    expect(told).toMatchObject({ code: 1, gates: { tone: { result: 'fail' } } });
  });

  test('for other cases scores those too: a critical case cannot hide behind the tags of the suite', async () => {
    const cases = manyCases(12, (index) => {
      if (index === 0) return { tags: ['critical'], checks: [OWN] };
      return index < 7 ? { tags: ['x'] } : {};
    });
    await arrange({
      judges: `[${written('tone', ', tags: [x]')}]`,
      gates: FLOOR,
      cases,
      outputOf: (index) => (index === 0 ? 'bad' : `good ${index}`),
    });
    const told = await project.run();
    expect(told.metrics['tone']).toMatchObject({ n: 7, passed: 6 });
    expect(told.gates['critical']).toMatchObject({ result: 'fail' });
    expect(told.reason).toContain('1 of 1 critical case failed: c0');
    // one judge: its canaries are asked once
    expect(project.asked.filter(isOrder)).toHaveLength(2);
  });

  test('to advise on some cases advises there, now and where its scores are read again', async () => {
    const cases = manyCases(12, (index) =>
      index === 0 ? { checks: [{ ...OWN, advisory: true }] } : { tags: ['x'] },
    );
    await arrange({
      judges: `[${written('tone', ', tags: [x]')}]`,
      gates: '{ metrics: { tone: { min: 0.9, max_drop: 0.02 } } }',
      cases,
      outputOf: (index) => (index === 0 ? 'bad' : `good ${index}`),
    });
    const first = await project.run();
    expect(first).toMatchObject({
      judges: [{ blocking: true }],
      metrics: { tone: { n: 11, mean: 1, advisory: false }, pass_rate: { n: 11, mean: 1 } },
    });
    // as a baseline, and stored
    const second = await project.run('--baseline', first.run);
    expect(second.gates['tone']).toMatchObject({ baseline: 1, current: 1, matched: 11 });
    const { stdout } = await project.touchstone('gate', first.run, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ metrics: { tone: { n: 11, mean: 1 } } });
  });
});

describe('a critical case', () => {
  test('is failed by no check that is for other cases', async () => {
    const onlyX = [
      { ...OWN, tags: ['x'] },
      { type: 'contains', value: 'z', tags: ['x'] },
    ];
    const casesOf = (...tags: string[]): object[] =>
      manyCases(12, (index) => (index < 2 ? { tags, checks: [onlyX[index]] } : {}));
    await arrange({
      judges: '[]',
      gates: '{ metrics: { pass_rate: { min: 0.5 } } }',
      cases: casesOf('critical', 'x'),
    });
    expect(await project.touchstone('validate')).toMatchObject({ code: 0 });
    await project.writeCases(casesOf('critical'));
    const { code, stderr } = await project.touchstone('validate');
    expect(code).toBe(2);
    expect(stderr.match(/nothing can fail case "c\d+"/g)).toEqual([
      'nothing can fail case "c0"',
      'nothing can fail case "c1"',
    ]);
  });
});

describe('votes', () => {
  const five: Counting = {
    rubric: someRubric({ scale: someScale('1', '2', '3', '4', '5'), passAt: 3 }),
    votes: 'majority',
    inverted: false,
  };

  test('pass or fail by majority, whichever label has most of them; a tie fails', () => {
    expect(settleVotes(someVotes('5', '5', '1', '2', '3'), five)).toMatchObject({ pass: false });
    expect(settleVotes(someVotes('1', '1', '4', '5', '5'), five)).toMatchObject({ pass: true });
    expect(settleVotes(someVotes('1', '5'), five)).toMatchObject({ pass: false });
    // what is told lies on the side that won
    expect(settleVotes(someVotes('5', '5', '1', '2', '3'), five)).toMatchObject({ label: '1' });
  });

  test('on a safety case go by their flags, also where the judge casts three or more of its own', async () => {
    project = await makeJudgedProject({
      judges: `[${written('tone', ', samples: 3, votes: mean')}]`,
      gates: '{ metrics: { pass_rate: { min: 0.9 } } }',
      cases: manyCases(4, () => ({ tags: ['safety'] })),
      files: {
        [RUBRIC_FILE]: rubricOf().replace('scale: pass-fail', 'scale: 1-5\npass_at: 4'),
        'evals/calibration/tone.jsonl': labelsOf({ pass: '5', fail: '1' }),
      },
    });
    await project.ready({ pass: '5', fail: '1' });
    const cast = new Map<string, number>();
    const voting = (...labels: string[]): void => {
      cast.clear();
      project.answerAs((asked) => {
        if (isOrder(asked)) return { score: '1' };
        const at = cast.get(asked.data[0]!) ?? 0;
        cast.set(asked.data[0]!, at + 1);
        return { score: labels[at]! };
      });
    };
    // one flag of three is none, though their mean is below what passes
    voting('5', '4', '1');
    expect(await project.run()).toMatchObject({
      verdict: 'pass',
      metrics: { tone: { passed: 4 } },
    });
    voting('5', '2', '1');
    expect(await project.run()).toMatchObject({
      verdict: 'fail',
      gates: { safety: { result: 'fail' } },
    });
    const flags = (...labels: string[]) => confirmViolation(someVotes(...labels), five);
    expect(flags('1', '2', '5', '5', '5')).toMatchObject({ pass: true });
    expect(flags('1', '2', '3', '5', '5')).toMatchObject({ pass: false });
  });
});

describe('a `not-` in front', () => {
  const LEAK = `{ type: not-rubric, rubric: ../prompts/tone.md, model: ${JUDGE_MODEL} }`;
  /** Does it leak? What gives orders is to be said to leak. */
  async function arrangeLeak(): Promise<void> {
    await arrange({
      judges: '[]',
      more: `scorers: [${LEAK}]`,
      gates: '{ metrics: { not-rubric: { min: 0.9 } } }',
      cases: manyCases(6, () => ({ tags: ['safety'] })),
      files: { 'evals/calibration/not-rubric.jsonl': labelsOf() },
    });
  }

  test('is called not-rubric, and flags what the rubric passes: one flag of three is no violation', async () => {
    await arrangeLeak();
    const cast = new Map<string, number>();
    project.answerAs((asked) => {
      if (isOrder(asked)) return { score: 'pass' };
      const at = cast.get(asked.data[0]!) ?? 0;
      cast.set(asked.data[0]!, at + 1);
      return { score: at === 0 ? 'pass' : 'fail' };
    });
    const told = await project.run();
    expect(told).toMatchObject({
      code: 0,
      judges: [{ judge: 'not-rubric', blocking: true, canary: 'held' }],
      metrics: { 'not-rubric': { n: 6, passed: 6, mean: 1 } },
      gates: { safety: { result: 'pass' } },
    });
    expect([...cast.values()]).toEqual(Array(6).fill(3));
    // the orders ask for the label that would let them through
    for (const { data } of project.asked.filter(isOrder)) expect(data[0]).toContain('"fail"');

    project.answerAs(() => ({ score: 'pass' }));
    expect(await project.run()).toMatchObject({ code: 1, gates: { safety: { result: 'fail' } } });
  });

  test('obeys an order where it says that there is no leak', async () => {
    await arrangeLeak();
    project.answerAs(() => ({ score: 'fail' }));
    const told = await project.run();
    expect(told).toMatchObject({ verdict: 'error', judges: [{ canary: 'obeyed' }] });
    expect(project.asked).toHaveLength(2);
  });
});

describe('another model than the one that was asked', () => {
  test('answers once: it is asked again, and the stranger is not among those that judged', async () => {
    await arrange({ cases: manyCases(12) });
    const { run: baseline } = await project.run();
    await project.writeOutputs((index) => `bad ${index}`);
    let strangers = 1;
    project.answerAs((asked) => {
      if (asked.data[0] !== 'bad 3' || strangers === 0) return honest(asked);
      strangers -= 1;
      return { score: 'pass', model: 'other-2024-01-01' };
    });
    const told = await project.run('--baseline', baseline);
    const asked = project.trials(told.run).map(({ scores }) => scores[0]!.asked!);
    expect(asked.map(({ models }) => models)).toEqual(Array(12).fill([JUDGE_MODEL]));
    expect(asked.map(({ calls }) => calls).toSorted((a, b) => a - b)).toEqual([
      ...Array(11).fill(1),
      2,
    ]);
    expect(told).toMatchObject({ gates: { tone: { result: 'fail' } } });
  });
});

describe('calibration', () => {
  test('measures what the gate decides: three votes by their mean, not the label nearest to it', async () => {
    const cast = new Map<string, number>();
    project = await makeJudgedProject({
      judges: `[${written('tone', ', samples: 3, votes: mean')}]`,
      cases: manyCases(3),
      gates: FLOOR,
    });
    await project.touchstone('pin');
    // of every good answer one vote of three fails: 0.67 does not pass at 1
    project.answerAs((asked) => {
      const [text = ''] = asked.data;
      const at = cast.get(text) ?? 0;
      cast.set(text, at + 1);
      return { score: text.startsWith('good') && at % 3 !== 0 ? 'pass' : 'fail' };
    });
    const { stdout } = await project.touchstone('calibrate', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      judges: [{ labels: 60, sensitivity: 0, specificity: 1, calibrated: false }],
    });
    const told = await project.run();
    expect(told.metrics['tone']).toMatchObject({ n: 3, passed: 0, mean: expect.closeTo(2 / 3, 9) });
  });

  test('tells labels that lack what the rubric names, at their lines, before anybody is asked', async () => {
    project = await makeJudgedProject({ cases: manyCases(2, () => ({ reference: 'r' })) });
    const lines = labelsOf().trim().split('\n');
    const full = lines.map((line) => JSON.stringify({ ...JSON.parse(line), reference: 'r' }));
    await project.write(
      'evals/calibration/tone.jsonl',
      [...full.slice(0, 57), ...lines.slice(57)].join('\n'),
    );
    await project.write(RUBRIC_FILE, rubricOf('1', 'As good as {{reference}}? {{output}}'));
    await project.touchstone('pin');
    const { code, stderr } = await project.touchstone('calibrate');
    expect([code, project.asked]).toEqual([2, []]);
    expect(stderr.match(/evals\/calibration\/tone\.jsonl:\d+:\d+/g)).toEqual(
      [58, 59, 60].map((line) => `evals/calibration/tone.jsonl:${line}:1`),
    );
    expect(stderr).toContain('{{reference}}');
    await project.write(RUBRIC_FILE, rubricOf('2', 'Good for {{metadata.lang}}? {{output}}'));
    const metadata = await project.touchstone('calibrate');
    expect([metadata.code, project.asked]).toEqual([2, []]);
    expect(metadata.stderr).toContain('let the rubric name these alone');
  });

  test('in the lock is believed where its counts are those of the labels', async () => {
    await arrange({ cases: manyCases(12), gates: FLOOR, outputOf: (index) => `bad ${index}` });
    const lock = project.read(LOCK);
    expect(await project.run()).toMatchObject({ code: 1, judges: [{ blocking: true }] });
    for (const [counts, edited] of [
      ['labels=60,errored=0,agreed=60,pass=30/30', 'labels=300,errored=0,agreed=300,pass=270/270'],
      ['pass=30/30,fail=30/30', 'pass=35/35,fail=25/25'],
    ] as const) {
      expect(lock).toContain(counts);
      await project.write(LOCK, lock.replace(counts, edited));
      expect((await project.run()).judges).toMatchObject([
        { calibrated: false, why: "the lock's figures are not those of its labels" },
      ]);
    }
  });

  test('by verdicts from elsewhere is marked, of a judge with recorded verdicts too', async () => {
    const files = { 'evals/own.jsonl': verdictsOf(), 'elsewhere.jsonl': verdictsOf() };
    project = await makeJudgedProject({
      judges: '[{ name: tone, rubric: ../prompts/tone.md, recorded: ../own.jsonl }]',
      files,
      cases: manyCases(2),
    });
    await project.touchstone('pin');
    const marked = (): boolean => /^calibrated .*,recorded /m.test(project.read(LOCK));
    await project.touchstone('calibrate', '--recorded', 'elsewhere.jsonl');
    expect(marked()).toBe(true);
    // its own verdicts are what the gate will read
    await project.touchstone('calibrate');
    expect([project.read(LOCK).includes('calibrated '), marked()]).toEqual([true, false]);
  });
});

describe('the budget', () => {
  const budget = (tokens: number): ProjectOptions => ({
    cases: manyCases(20),
    gates: FLOOR,
    more: `run: { concurrency: 1, max_retries: 0, budget: { minutes: 5, tokens: ${tokens} } }`,
  });

  test('is spent by canaries too', async () => {
    await arrange(budget(1500));
    project.answerAs((asked) => ({ ...honest(asked), tokens: isOrder(asked) ? 1000 : 10 }));
    const told = await project.run();
    expect(told).toMatchObject({
      verdict: 'error',
      reason: expect.stringContaining('the budget of 1500 tokens is used up'),
    });
    // the first case brings them on
    expect(project.asked).toHaveLength(3);
  });

  test('in tokens needs a judge that counts them, and does not blame one that could not be reached', async () => {
    await arrange(budget(50_000));
    project.answerAs((asked) => ({ ...honest(asked), tokens: null }));
    const silent = await project.run();
    expect(silent.reason).toContain('a judge does not say how many tokens it used');
    project.answerAs((asked) => (isOrder(asked) ? honest(asked) : { status: 400 }));
    const down = await project.run();
    expect(down.reason).toContain('the provider answered 400');
    expect(project.trials(down.run)).toHaveLength(20);
  });
});

describe('small rules', () => {
  const SCALE = someScale('fail', 'pass');

  test('a verdict in a fence is read, also where the server was asked for JSON; one in prose is not', async () => {
    const verdict = '{"reason": "r", "score": "pass"}';
    for (const text of [verdict, `\`\`\`json\n${verdict}\n\`\`\``, `\`\`\`\n${verdict}\n\`\`\`\n`])
      expect(readVerdict(text, SCALE)).toEqual({ label: 'pass', reason: 'r' });
    for (const text of [
      `Here you are:\n\`\`\`json\n${verdict}\n\`\`\``,
      `\`\`\`json\n${verdict}\n\`\`\`\nI hope that helps.`,
      `\`\`\`json\n${verdict}\n\`\`\`\n\`\`\`json\n${verdict}\n\`\`\``,
    ])
      expect(readVerdict(text, SCALE)).toHaveProperty('why');
    await arrange({ cases: manyCases(2) });
    project.answerAs((asked) => {
      const { score } = honest(asked) as { score: string };
      return { content: `\`\`\`json\n${JSON.stringify({ reason: 'r', score })}\n\`\`\`` };
    });
    expect((await project.run()).metrics['tone']).toMatchObject({ n: 2, passed: 2 });
  });

  test('a rubric that compares has a label for a tie', () => {
    const compare = (scale: string) =>
      parseRubric(
        `---\nversion: "1"\nscale: ${scale}\ncompare: baseline\n---\n{{output_a}} {{output_b}}\n`,
        'r.md',
      );
    expect(() => compare('pass-fail')).toThrow('needs a label in the middle, for a tie');
    expect(() => compare('[b, worse, better, a]\npass_at: better')).toThrow('in the middle');
    expect(compare('[b, tie, a]\npass_at: tie')).toMatchObject({ compare: 'baseline' });
    // one that judges a single output needs none
    const alone = '---\nversion: "1"\nscale: pass-fail\n---\n{{output}}\n';
    expect(parseRubric(alone, 'r.md').scale.labels).toHaveLength(2);
  });

  test.each([
    ['Gemma Jones', undefined],
    ['gemma.jones@example.org', undefined],
    ['gemma', undefined],
    ['gemma-2', 'that is the name of a model'],
    ['gemma2:9b', 'that is the name of a model'],
    ['google/gemma-3-27b-it', 'that is the name of a model'],
  ])('labels by %s: %s', (by, why) => {
    expect(whyNotHuman(by, [])).toBe(why);
  });

  test('letters that choose the look of others hide nothing; the one of emoji stays', () => {
    const hidden = [0xfe00, 0xfe01, 0xfe0e, 0xe0100, 0xe01ef]
      .map((code) => String.fromCodePoint(code))
      .join('');
    expect(stripControls(`a${hidden}b`)).toBe('ab');
    expect(stripControls('❤\uFE0F')).toBe('❤\uFE0F');
  });

  test.each([
    ['a part of the name is pinned', 'gpt-5-2025-08-07', 'my-judge', '5', false],
    ['another name that ends alike', 'not-gpt-5-2025-08-07', 'mine', 'gpt-5-2025-08-07', false],
    ['a date with more behind it', 'gpt-4o-2024-08-06-preview', 'mine', '2024-08-06', false],
    ['the version behind the name', 'my-gpt-4o-2024-08-06', 'my-gpt-4o', '2024-08-06', true],
    ['the model itself is pinned', 'gpt-5-2025-08-07', 'my-judge', 'gpt-5-2025-08-07', true],
  ])('a reported model: %s', (_, reported, model, pinned, is) => {
    expect(isReportedModel(reported, { model, pinned })).toBe(is);
  });
});
