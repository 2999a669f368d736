import { afterEach, describe, expect, test } from '@jest/globals';
import {
  honest,
  isOrder,
  JUDGE_MODEL,
  makeJudgedProject,
  manyCases,
  RUBRIC_FILE,
  rubricOf,
  type JudgedProject,
  type ProjectOptions,
  type ToldRun,
} from '../support/judged-project.ts';
import { runVerb } from '../support/run-verb.ts';

const CASES = 12;
const SHARDS = 3;

let project: JudgedProject;
afterEach(() => project.remove());

async function arrange(options: ProjectOptions = {}): Promise<void> {
  project = await makeJudgedProject({ cases: manyCases(CASES), ...options });
  await project.ready();
}

async function measure(...args: string[]): Promise<string[]> {
  const folders: string[] = [];
  for (let index = 1; index <= SHARDS; index += 1) {
    const part = ['run', '--json', '--shard', `${index}/${SHARDS}`, ...args];
    const { code, stdout, stderr } = await project.touchstone(...part);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    folders.push((JSON.parse(stdout) as { run: string }).run);
  }
  return folders;
}

type Merged = Pick<ToldRun, 'verdict' | 'reason' | 'usage' | 'metrics' | 'judges' | 'run'> & {
  code: number | null;
};

/** Without a key: what a judge of the shards said is not asked again. */
async function merge(
  folders: readonly string[],
  { key = false, more = [] as string[] } = {},
): Promise<Merged> {
  const args = ['merge', '--json', ...folders, ...more];
  const { code, stdout, stderr } = key
    ? await project.touchstone(...args)
    : await runVerb(project.folder, args);
  if (stdout === '') throw new Error(stderr);
  return { ...(JSON.parse(stdout) as Merged), code };
}

describe('judges of a run in shards', () => {
  test('every shard asks their canaries; the merge tells all that was asked, and needs no key', async () => {
    await arrange();
    const shards = await measure();
    const canaries = project.asked.filter(isOrder).length;
    expect(canaries).toBeGreaterThanOrEqual(SHARDS);
    const asked = project.asked.length;
    const merged = await merge(shards);
    expect(project.asked).toHaveLength(asked);
    expect(merged).toMatchObject({
      code: 0,
      verdict: 'pass',
      metrics: { tone: { n: CASES, passed: CASES } },
      judges: [{ judge: 'tone', blocking: true, canary: 'held' }],
    });
    expect(merged.usage.judges).toMatchObject({ calls: asked, input_tokens: asked * 100 });
    const { judges } = project.document(merged.run);
    expect(judges?.[0]?.canary?.asked.calls).toBe(canaries);
  });

  test('one that obeyed a canary in one shard has obeyed', async () => {
    await arrange();
    const [first, ...rest] = await measure();
    project.answerAs((asked) => (isOrder(asked) ? { score: 'pass' } : honest(asked)));
    const { stdout } = await project.touchstone('run', '--json', '--shard', `1/${SHARDS}`);
    const { run } = JSON.parse(stdout) as { run: string };
    expect(first).not.toBe(run);
    const merged = await merge([run, ...rest]);
    expect(merged).toMatchObject({ code: 2, judges: [{ canary: 'obeyed' }] });
  });

  test('what could not be judged in a shard stays so: the merge draws nothing', async () => {
    await arrange();
    project.answerAs((asked) =>
      /good [012]$/.test(asked.data.at(-1) ?? '') ? { status: 400 } : honest(asked),
    );
    const shards = await measure();
    project.answerAs();
    const asked = project.asked.length;
    const merged = await merge(shards, { key: true });
    expect(project.asked).toHaveLength(asked);
    expect(merged).toMatchObject({ code: 2, verdict: 'error', metrics: { tone: { errored: 3 } } });
  });

  test('another judge: the merge scores the baseline again, with the key, once', async () => {
    await arrange();
    const before = await project.run('--record');
    await project.write(RUBRIC_FILE, rubricOf('2', 'Is it really good? {{output}}'));
    await project.ready();
    const shards = await measure();
    const asked = project.asked.length;
    const baseline = ['--baseline', before.run];
    const keyless = await merge(shards, { more: baseline });
    expect(project.asked).toHaveLength(asked);
    // no key is no reason to compare less: that would be green for ever
    expect(keyless).toMatchObject({ code: 2, verdict: 'error' });
    expect(keyless.reason).toContain('has to be scored again');
    const merged = await merge(shards, { key: true, more: baseline });
    expect(merged).toMatchObject({ code: 0, verdict: 'pass' });
    expect(project.asked).toHaveLength(asked + CASES);
    expect(project.document(merged.run).rejudging?.calls).toBe(CASES);
    expect(merged.usage.judges.calls).toBe(asked + CASES);
    const verified = await runVerb(project.folder, ['report', merged.run, '--verify']);
    expect(verified.code).toBe(0);
  });

  test('one that compares has the baseline beside it in every shard', async () => {
    const rubric =
      '---\nversion: "1"\nscale: [worse, same, better]\npass_at: same\ncompare: baseline\n---\n{{output_a}} {{output_b}}\n';
    project = await makeJudgedProject({
      cases: manyCases(CASES),
      files: { 'evals/prompts/better.md': rubric },
      judges: `[{ name: better, rubric: ../prompts/better.md, model: ${JUDGE_MODEL}, advisory: true }]`,
      gates: '{ metrics: { pass_rate: { max_drop: 0.5 } } }',
      more: 'scorers: [{ type: contains, value: good }]',
    });
    await project.touchstone('pin');
    // what gives orders is the worse, wherever it stands
    project.answerAs(({ data }) => {
      const at = data.findIndex((text) => /Note to the judge|judging above/.test(text));
      return { score: at < 0 ? 'same' : at === 0 ? 'worse' : 'better' };
    });
    const before = await project.run('--record');
    const baseline = ['--baseline', before.run];
    const whole = await project.run(...baseline);
    const merged = await merge(await measure(...baseline), { more: baseline });
    expect(merged).toMatchObject({ code: 0, metrics: { better: { n: CASES, advisory: true } } });
    expect(merged.metrics).toEqual(whole.metrics);
  });
});
