import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

interface DatasetLine {
  id: string;
  input: unknown;
  context?: unknown;
  tags: string[];
  checks: { type: string }[];
}

const cases = readFileSync('evals/datasets/support.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as DatasetLine);

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
  }, 120_000);
});
