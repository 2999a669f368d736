import { describe, expect, test } from '@jest/globals';
import { applyPolicy, comparePolicy, listNewMetrics } from '../../src/config/compare-policy.ts';
import { findDemotedMetrics } from '../../src/config/find-gone-metrics.ts';
import { parseSuite } from '../../src/config/load-suite.ts';
import type { Suite } from '../../src/domain/case.ts';

const BASE = `suite: s
datasets: [{ path: ../d.jsonl, version: "1" }]
target: { recorded: ../r.jsonl }
scorers: [{ name: correctness, type: contains, value: x }, { name: tone, type: contains, value: y }]
run: { trials: 3, budget: { usd: 2, minutes: 20 } }
prices: { my-model.1: { input: 1, output: 2 } }
gates:
  accepters: [octocat]
  metrics: { pass_rate: { min: 0.9, max_drop: 0.02, proof: no-regression }, tone: { max_drop: 0.1 } }
  cost: { max_usd: 0.5 }
`;

const read = (text: string): Suite => parseSuite(text, 'evals/configs/pr.yaml');
const edit = (from: string, to: string): Suite => {
  expect(BASE).toContain(from);
  return read(BASE.replace(from, to));
};
const base = read(BASE);

describe('what a change proposes', () => {
  test('nothing', () => {
    expect(comparePolicy(base, base)).toEqual([]);
    expect(applyPolicy(base, base)).toEqual(base);
  });

  test.each<[string, string, string, string]>([
    ['suite: s', 'suite: s\nmode: report', 'mode', 'loosened'],
    ['min: 0.9', 'min: 0.8', 'gates.metrics.pass_rate.min', 'loosened'],
    ['min: 0.9', 'min: 0.95', 'gates.metrics.pass_rate.min', 'tightened'],
    ['min: 0.9, ', '', 'gates.metrics.pass_rate.min', 'loosened'],
    ['max_drop: 0.02', 'max_drop: 0.01', 'gates.metrics.pass_rate.max_drop', 'tightened'],
    ['max_drop: 0.02', 'max_drop: 0.2', 'gates.metrics.pass_rate.max_drop', 'loosened'],
    [
      'max_drop: 0.02',
      'max_drop: 0.02, release_max_drop: 0.05',
      'gates.metrics.pass_rate.release_max_drop',
      'tightened',
    ],
    [', proof: no-regression', '', 'gates.metrics.pass_rate.proof', 'loosened'],
    [', tone: { max_drop: 0.1 }', '', 'gates.metrics.tone.max_drop', 'loosened'],
    [
      'tone: { max_drop',
      'correctness: { min: 1 }, tone: { max_drop',
      'gates.metrics.correctness.min',
      'new',
    ],
    ['max_usd: 0.5', 'max_usd: 5', 'gates.cost.max_usd', 'loosened'],
    ['[octocat]', '[octocat, mona]', 'gates.accepters', 'loosened'],
    ['[octocat]', '[]', 'gates.accepters', 'tightened'],
    ['[octocat]', '[mona]', 'gates.accepters', 'loosened'],
    ['  accepters: [octocat]\n', '', 'gates.accepters', 'loosened'],
    [
      'gates:\n',
      'gates:\n  critical: { tags: [critical, urgent] }\n',
      'gates.critical.tags',
      'tightened',
    ],
    ['gates:\n', 'gates:\n  critical: { tags: [never] }\n', 'gates.critical.tags', 'loosened'],
    ['gates:\n', 'gates:\n  safety: { tags: [safety] }\n', 'gates.safety.tags', 'loosened'],
    ['gates:\n', 'gates:\n  confidence: 0.99\n', 'gates.confidence', 'loosened'],
    ['gates:\n', 'gates:\n  on_inconclusive: fail\n', 'gates.on_inconclusive', 'tightened'],
    ['gates:\n', 'gates:\n  on_missing_baseline: fail\n', 'gates.on_missing_baseline', 'tightened'],
    [
      'gates:\n',
      'gates:\n  calibration: { labels: 100 }\n',
      'gates.calibration.labels',
      'tightened',
    ],
    ['trials: 3', 'trials: 1', 'run.trials', 'loosened'],
    ['usd: 2', 'usd: 20', 'run.budget.usd', 'loosened'],
    ['usd: 2, ', '', 'run.budget.usd', 'loosened'],
    ['usd: 2', 'usd: 2, tokens: 100', 'run.budget.tokens', 'tightened'],
    ['input: 1', 'input: 0.1', 'prices.my-model.1.input', 'loosened'],
    ['suite: s', 'suite: s\nallowed_hosts: [10.0.0.1]', 'allowed_hosts', 'loosened'],
    ['suite: s', 'suite: s\nreport: { outputs: none }', 'report.outputs', 'tightened'],
  ])('%j → %j: %s is %s', (from, to, key, effect) => {
    const head = edit(from, to);
    const changes = comparePolicy(head, base);
    expect(changes).toEqual([expect.objectContaining({ key, effect })]);
    // whatever it proposes, the base's holds
    const governed = applyPolicy(head, base);
    expect(comparePolicy(governed, base)).toEqual(effect === 'new' ? changes : []);
  });

  test('what is under test, and how it is made ready, stays the change’s', () => {
    const head = read(
      BASE.replace('recorded: ../r.jsonl', 'module: ../bot.mjs').replace(
        'trials: 3,',
        'trials: 3, warmup: [node, warm.mjs],',
      ),
    );
    const governed = applyPolicy(head, base);
    expect(governed).toMatchObject({
      target: { kind: 'module' },
      run: { warmup: ['node', 'warm.mjs'] },
    });
    expect(comparePolicy(head, base)).toEqual([]);
    expect(applyPolicy(base, head).run.warmup).toBeUndefined();
  });

  test('bars on metrics that the base does not gate', () => {
    const head = edit('tone: { max_drop', 'correctness: { min: 1 }, tone: { max_drop');
    expect(listNewMetrics(head, base)).toEqual(['correctness']);
    expect(applyPolicy(head, base).gates.metrics['correctness']).toEqual({ min: 1 });
  });

  test('a metric whose scorers only advise now', () => {
    expect(findDemotedMetrics(edit('name: tone,', 'name: tone, advisory: true,'), base)).toEqual([
      'tone',
    ]);
    expect(findDemotedMetrics(base, base)).toEqual([]);
  });
});
