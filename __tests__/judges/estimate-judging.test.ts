import { describe, expect, test } from '@jest/globals';
import { countCanaryCalls, estimateJudging } from '../../src/judges/estimate-judging.ts';
import { JudgeBench } from '../../src/judges/judge-bench.ts';
import type { Judge } from '../../src/domain/judge.ts';
import {
  scriptedModel,
  someJudge,
  somePairwiseRubric,
  someRubric,
  verdictOf,
  withstanding,
} from '../builders/judge.ts';
import { createCase } from '../builders/run-check.ts';

const CASE = createCase({ input: 'Who are you?' });

describe('what judging an output takes', () => {
  const models = [{ model: 'a' }, { model: 'b' }, { model: 'a' }];
  test.each<[string, Partial<Judge>]>([
    ['one judge', {}],
    ['three samples', { samples: 3 }],
    ['a panel in which one model votes twice', { models }],
    ['a panel with samples', { models, samples: 2 }],
    ['a pairwise rubric, in both orders', { rubric: somePairwiseRubric() }],
  ])('is as many calls as a run makes: %s', async (_, overrides) => {
    const judge = someJudge(overrides);
    const model = scriptedModel(withstanding(() => verdictOf(judge.rubric.scale.labels.at(-1))));
    const bench = new JudgeBench(judge, { model, random: Math.random });
    const finding = await bench.judgeOutput(
      { case: CASE, output: { output: 'one' }, other: { output: 'two' } },
      { confirm: false, signal: new AbortController().signal },
    );
    expect(estimateJudging(judge, CASE).calls).toBe(finding.asked.calls);
    expect(countCanaryCalls(judge)).toBe(model.asked.length - finding.asked.calls);
  });

  test('is more tokens with a longer rubric, input or example, a call each', () => {
    const tokens = (overrides: Partial<Judge>, input = 'x'): number =>
      estimateJudging(someJudge(overrides), createCase({ input })).input_tokens;
    const least = tokens({});
    const long = 'word '.repeat(400);
    const example = { input: long, output: 'o', label: 'pass', reason: 'r' };
    expect(tokens({ rubric: someRubric({ text: `${long}{{output}}` }) })).toBeGreaterThan(
      least + 400,
    );
    expect(tokens({ rubric: someRubric({ text: '{{input}}{{output}}' }) }, long)).toBeGreaterThan(
      least + 400,
    );
    expect(
      tokens({ rubric: someRubric({ examples: [example], text: '{{input}}{{output}}' }) }),
    ).toBeGreaterThan(least + 400);
    expect(tokens({ samples: 3 })).toBe(3 * least);
    const { calls, output_tokens } = estimateJudging(someJudge({ samples: 3 }), CASE);
    expect(output_tokens / calls).toBeGreaterThan(0);
  });

  test('is nothing where verdicts are recorded', () => {
    const judge = someJudge({ recorded: { path: 'v.jsonl', sha256: 's' } });
    expect(estimateJudging(judge, CASE)).toEqual({ calls: 0, input_tokens: 0, output_tokens: 0 });
    expect(countCanaryCalls(judge)).toBe(0);
  });
});
