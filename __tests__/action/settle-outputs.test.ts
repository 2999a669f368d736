import { describe, expect, test } from '@jest/globals';
import type { SuiteOutcome } from '../../src/action/gate-config.ts';
import { settleOutputs, settleShard } from '../../src/action/settle-outputs.ts';
import { reportOf } from '../builders/report.ts';
import { aVerdict } from '../builders/verdict.ts';

type Commands = Parameters<typeof settleOutputs>[1];

function openOutputs(): { outputs: Record<string, string>; commands: Commands } {
  const outputs: Record<string, string> = {};
  const setOutput = (name: string, value: string): void => void (outputs[name] = value);
  return { outputs, commands: { setOutput } as Commands };
}

/** A suite that came to a verdict, and what it spent; undefined: nobody knows. */
function spent(costUsd: number | undefined): SuiteOutcome {
  const { cost_usd: _, ...verdict } = aVerdict();
  const report = reportOf({ ...verdict, ...(costUsd !== undefined && { cost_usd: costUsd }) });
  return { kind: 'gone', config: 'evals/configs/pr.yaml', suite: 'support-bot', report };
}

const refused: SuiteOutcome = { kind: 'refused', config: 'evals/configs/x.yaml', problems: [] };

describe('cost-usd', () => {
  test.each<[string, SuiteOutcome[], string]>([
    ['is the sum of what is known', [spent(0.25), spent(0), spent(0.5)], '0.750000'],
    ['is empty where one suite’s spend is not', [spent(0.25), spent(undefined)], ''],
    [
      'counts a suite that was refused before it began as nothing',
      [spent(0.25), refused],
      '0.250000',
    ],
    [
      'is empty where a suite was refused in the middle',
      [spent(0.25), { ...refused, begun: true }],
      '',
    ],
    ['is empty where nothing was measured', [refused], ''],
  ])('%s', (_, outcomes, told) => {
    const { outputs, commands } = openOutputs();
    settleOutputs(outcomes, commands);
    expect(outputs['cost-usd']).toBe(told);
  });

  test.each([
    [[0.25, 0.5], '0.750000'],
    [[0.25, undefined], ''],
    [[], ''],
  ])('of a shard of suites that spent %j: %j', (costs, told) => {
    const { outputs, commands } = openOutputs();
    settleShard(commands, { isMeasured: true, costs });
    expect(outputs['cost-usd']).toBe(told);
  });
});
