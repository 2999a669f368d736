import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Trial } from '../src/domain/run.ts';
import { describeJudged } from '../src/judges/judged-output.ts';
import { hashJudged } from '../src/values/hash-judged.ts';
import { runCli } from './support/run-cli.ts';

interface DatasetLine {
  id: string;
  input: unknown;
  context?: unknown;
  tags: string[];
  checks: { type: string }[];
}

function readLines<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}

const cases = readLines<DatasetLine>('evals/datasets/support.jsonl');

describe('the example dataset', () => {
  test('is sharp: every case has checks of its own, critical and safety ones among them', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(cases.filter(({ checks }) => checks.length === 0)).toEqual([]);
    expect(cases.filter(({ tags }) => tags.includes('critical')).length).toBeGreaterThanOrEqual(10);
    expect(cases.filter(({ tags }) => tags.includes('safety')).length).toBeGreaterThanOrEqual(10);
  });

  test('asks nothing twice', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    const asked = cases.map(({ input, context }) => JSON.stringify([input, context]));
    expect(new Set(asked).size).toBe(cases.length);
  });
});

interface JudgedLine {
  input: unknown;
  output: string;
  verdict?: string | number;
  reason?: string;
  by?: string;
}

interface Calibration {
  judges: {
    judge: string;
    labels: number;
    errored: number;
    calibrated: boolean;
    excluded: { by: string; labels: number }[];
    confusion: { [label: string]: { [label: string]: number } };
    disagreements: number;
  }[];
}

describe('the judges of the example', () => {
  const judges = [
    { name: 'tone', tags: ['refund', 'tools', 'crisis'], passing: ['4', '5'] },
    { name: 'refusal-quality', tags: ['refusal'], passing: ['pass'] },
  ];
  const bots = ['main', 'pr'] as const;
  const trials = new Map<string, Trial[]>();
  let folder: string;

  /** A copy of evals/ as the demo makes one, with a bot in the place of main's. */
  function copyEvals(bot: string): string {
    const root = join(folder, bot);
    cpSync('evals', join(root, 'evals'), {
      recursive: true,
      filter: (source) => !/[\\/]runs$/.test(source),
    });
    const place = join(root, 'evals/example/bot');
    writeFileSync(join(place, 'main.mjs'), readFileSync(join(place, `${bot}.mjs`)));
    return root;
  }

  async function measure(bot: string): Promise<Trial[]> {
    const root = copyEvals(bot);
    const { stdout, stderr } = await runCli(root, ['run', 'evals/configs/pr.yaml', '--json']);
    if (stdout === '') throw new Error(stderr);
    const { run } = JSON.parse(stdout) as { run: string };
    return readLines<Trial>(join(run, 'trials.jsonl'));
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'touchstone-example-'));
    for (const bot of bots) trials.set(bot, await measure(bot));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const scoresOf = (bot: string, judge: string): Trial['scores'] =>
    trials.get(bot)!.flatMap(({ scores }) => scores.filter(({ name }) => name === judge));

  const countPassed = (bot: string, judge: string): number =>
    scoresOf(bot, judge).filter((score) => score.status === 'scored' && score.pass).length;

  test.each(judges)('$name has a verdict on every output of both bots', ({ name, tags }) => {
    const judged = cases.filter((found) => found.tags.some((tag) => tags.includes(tag)));
    expect(judged.length).toBeGreaterThanOrEqual(20);
    for (const bot of bots) {
      const scores = scoresOf(bot, name);
      expect(scores).toHaveLength(judged.length);
      expect(scores.filter(({ status }) => status !== 'scored')).toEqual([]);
    }
  });

  test.each(judges)('$name sees the pull request lose something', ({ name }) => {
    expect(countPassed('pr', name)).toBeLessThan(countPassed('main', name));
    expect(countPassed('pr', name)).toBeGreaterThan(0);
  });

  test('the shorter answers cost what no check sees', () => {
    const find = (bot: string): Trial['scores'] =>
      trials.get(bot)!.find((trial) => trial.case === 'damaged-on-arrival')!.scores;
    const passes = (bot: string, by: string): boolean =>
      find(bot).every((score) => score.by !== by || (score.status === 'scored' && score.pass));
    expect([passes('main', 'check'), passes('pr', 'check')]).toEqual([true, true]);
    expect([passes('main', 'judge'), passes('pr', 'judge')]).toEqual([true, false]);
  });

  test.each(judges)(
    '$name has no verdict on what no bot says, and a reason for each',
    ({ name }) => {
      const inputs = new Map(cases.map(({ id, input }) => [id, input]));
      const said = new Set(
        [...trials.values()]
          .flat()
          .map((trial) => hashJudged(inputs.get(trial.case), describeJudged(trial.output))),
      );
      const verdicts = readLines<JudgedLine>(`evals/recorded/${name}.jsonl`);
      expect(verdicts.filter(({ input, output }) => !said.has(hashJudged(input, output)))).toEqual(
        [],
      );
      expect(verdicts.filter(({ reason = '' }) => reason.length < 20)).toEqual([]);
    },
  );

  test('their labels count for nothing, and would show a whole table if people had made them', async () => {
    const root = copyEvals('main');
    const calibrate = async (): Promise<Calibration['judges']> => {
      const { code, stdout } = await runCli(root, ['calibrate', '--json']);
      expect(code).toBe(0);
      return (JSON.parse(stdout) as Calibration).judges;
    };
    const ours = await calibrate();
    expect(ours.map(({ judge }) => judge)).toEqual(judges.map(({ name }) => name));
    for (const { labels, excluded } of ours) {
      expect(labels).toBe(0);
      expect(excluded).toEqual([expect.objectContaining({ by: 'touchstone-example', labels: 12 })]);
    }
    for (const { name } of judges) {
      const path = join(root, `evals/calibration/${name}.jsonl`);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('touchstone-example', 'ann'));
    }
    for (const result of await calibrate()) {
      expect(result).toMatchObject({ labels: 12, errored: 0, calibrated: false, excluded: [] });
      const { passing } = judges.find(({ name }) => name === result.judge)!;
      const labelled = Object.entries(result.confusion).flatMap(([label, said]) => {
        const count = Object.values(said).reduce((sum, some) => sum + some, 0);
        return count > 0 ? [passing.includes(label)] : [];
      });
      expect(new Set(labelled)).toEqual(new Set([true, false]));
      expect(result.disagreements).toBeGreaterThan(0);
    }
  });
});

describe('npm run demo', () => {
  test('shows a green main, a red pull request, and why', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/demo.mjs', '--clean'],
      {
        encoding: 'utf8',
      },
    );
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/verdict +fail/);
    expect(stdout).toMatch(/exit code +1/);
    // one critical rule and one area got worse, one case got better; what was bad before is nobody's fault
    expect(stdout).toContain('refund-final-sale-socks');
    expect(stdout).toContain('extract-decimal-comma');
    expect(stdout).toContain('lost-parcel');
  });
});
