import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { labelled, RUBRIC } from '../support/judged-suite.ts';
import { MODEL, honest, mockJudge, outputs, suite } from '../support/mocked-judge.ts';
import { toJsonLines } from '../support/run-cli.ts';

const judged = mockJudge();
const { arrange, touchstone, run } = judged;

describe('a judge that was calibrated', () => {
  test('blocks, and says with what right; uncalibrated it only advises, and says what to do', async () => {
    await arrange();
    judged.mock.on({ predicate: () => true }, honest);
    await judged.place.write(
      'evals/recorded/outputs.jsonl',
      outputs((index) => index !== 3),
    );
    const before = await run();
    expect(before.document).toMatchObject({ verdict: 'pass' });
    expect(before.document.metrics['helpful']).toMatchObject({ n: 12, passed: 11, advisory: true });
    expect(before.document.judges).toMatchObject([
      { judge: 'helpful', calibrated: false, blocking: false, canary: 'held' },
    ]);
    expect(before.document.judges[0]!.why).toBe('it was never calibrated');

    const calibrated = await touchstone('calibrate', '--json');
    expect(calibrated).toMatchObject({ code: 0 });
    expect(JSON.parse(calibrated.stdout)).toMatchObject({
      judges: [{ judge: 'helpful', labels: 60, errored: 0, agreement: 1, calibrated: true }],
    });
    const after = await run();
    expect(after.document.judges).toMatchObject([{ calibrated: true, blocking: true }]);
    expect(after.document.metrics['helpful']).toMatchObject({ n: 12, passed: 11, advisory: false });
    expect(after.document.metrics['pass_rate']!.mean).toBeCloseTo(11 / 12, 9);
    // what judging took has a line of its own
    expect(after.document.usage.target.input_tokens).toBe(0);
    expect(after.document.usage.judges.calls).toBe(12 + 2);
  });

  describe('beside another one', () => {
    const readLock = (): string =>
      readFileSync(join(judged.place.folder, 'evals/touchstone.lock'), 'utf8');
    const arrangeTwo = async (labels: string): Promise<void> => {
      await arrange();
      await judged.place.write(
        'evals/configs/pr.yaml',
        suite(` }, { name: kind, rubric: ../prompts/helpful.md, model: ${MODEL}`),
      );
      await judged.place.write('evals/calibration/kind.jsonl', labels);
    };

    test('is asked only once the labels of both could be read', async () => {
      await arrangeTwo(labelled(60).replace('"pass"', '"Pass "'));
      judged.mock.on({ predicate: () => true }, honest);
      judged.mock.clearRequests();
      const { code, stderr } = await touchstone('calibrate');
      expect(code).toBe(2);
      expect(stderr).toContain('evals/calibration/kind.jsonl');
      expect(judged.mock.getRequests()).toEqual([]);
    });

    test('is written down as soon as it is done, whatever becomes of the other', async () => {
      await arrangeTwo(labelled(60));
      const locked: boolean[] = [];
      judged.mock.on({ predicate: () => true }, (request) => {
        locked.push(readLock().includes('labels=60'));
        return honest(request);
      });
      const { code, stdout } = await touchstone('calibrate');
      expect([locked[0], locked.at(-1)]).toEqual([false, true]);
      expect([code, stdout.match(/Written to/g)?.length]).toEqual([0, 1]);
      expect(stdout).toMatch(/helpful is calibrated[^]*kind is calibrated/);
      expect(readLock().match(/labels=60/g)).toHaveLength(2);
    });
  });

  test('is un-calibrated by any change: of its rubric, of its model, of its labels', async () => {
    await arrange();
    judged.mock.on({ predicate: () => true }, honest);
    await touchstone('calibrate');
    const why = async (): Promise<string | undefined> => {
      expect(await touchstone('pin')).toMatchObject({ code: 0 });
      return (await run()).document.judges[0]!.why;
    };
    expect(await why()).toBeUndefined();
    await judged.place.write('evals/calibration/helpful.jsonl', labelled(55));
    expect(await why()).toBe('its labels changed since it was calibrated');
    await judged.place.write('evals/calibration/helpful.jsonl', labelled(60));
    expect(await why()).toBeUndefined();
    await judged.place.write(
      'evals/prompts/helpful.md',
      RUBRIC.replace('version: "1"', 'version: "2"').replace('Is it', 'Is it really'),
    );
    expect(await why()).toBe('its rubric, model or parameters changed since it was calibrated');
    await judged.place.write('evals/prompts/helpful.md', RUBRIC);
    await judged.place.write('evals/configs/pr.yaml', suite(', temperature: 0'));
    expect(await why()).toBe('its rubric, model or parameters changed since it was calibrated');
  });

  test('a rubric that changes without its version is refused, by pin and by run', async () => {
    await arrange();
    judged.mock.on({ predicate: () => true }, honest);
    await judged.place.write('evals/prompts/helpful.md', RUBRIC.replace('Is it', 'Is it really'));
    for (const verb of ['run', 'pin']) {
      const { code, stderr } = await touchstone(verb);
      expect(code).toBe(2);
      expect(stderr.replace(/\s+/g, ' ')).toContain('still calls itself version "1"');
      expect(stderr.replace(/\s+/g, ' ')).toContain('touchstone pin');
    }
    expect(judged.mock.getRequests()).toEqual([]);
  });

  test('an alias is refused with the dated names, at its line', async () => {
    await arrange();
    await judged.place.write('evals/configs/pr.yaml', suite('').replace(MODEL, 'gpt-4o-mini'));
    const { code, stderr } = await touchstone('run');
    expect(code).toBe(2);
    expect(stderr).toContain('evals/configs/pr.yaml:6:');
    expect(stderr).toContain(MODEL);
    await judged.place.write('evals/configs/pr.yaml', suite('').replace(MODEL, 'my-deployment'));
    const unpinned = await touchstone('run');
    expect(unpinned.code).toBe(2);
    expect(unpinned.stderr).toContain('pinned:');
  });

  test('labels of a model and of the package do not count', async () => {
    await arrange({
      files: {
        'evals/calibration/helpful.jsonl': labelled(30) + labelled(40, { by: MODEL, from: 30 }),
      },
    });
    judged.mock.on({ predicate: () => true }, honest);
    const { stdout } = await touchstone('calibrate', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      judges: [
        {
          labels: 30,
          calibrated: false,
          why: '30 human labels of 50 needed',
          excluded: [{ by: MODEL, labels: 40 }],
        },
      ],
    });
  });
});

test('a critical case that only an uncalibrated judge could fail is a mistake at its line', async () => {
  await arrange();
  await judged.place.write('evals/configs/pr.yaml', suite('').replace(/^scorers:.*\n/m, ''));
  await judged.place.write(
    'evals/datasets/d.jsonl',
    toJsonLines([
      { id: 'case-0', input: 'question 0' },
      { id: 'case-1', input: 'question 1', tags: ['critical'] },
    ]),
  );
  const { code, stderr } = await touchstone('run');
  expect(code).toBe(2);
  expect(stderr).toContain('evals/datasets/d.jsonl:2:');
  expect(stderr.replace(/\s+/g, ' ')).toContain(
    'add a check, calibrate judge helpful, or drop the tag',
  );
});
