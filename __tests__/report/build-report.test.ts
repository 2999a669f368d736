import { describe, expect, test } from '@jest/globals';
import { buildReport } from '../../src/report/build-report.ts';
import { aCaseDetail } from '../builders/case-detail.ts';
import { someFacts } from '../builders/report.ts';
import { aGate, aVerdict } from '../builders/verdict.ts';

const LONG = 'x'.repeat(50_000);

function textsOf(outputs: 'full' | 'excerpt' | 'none'): object | undefined {
  const detail = aCaseDetail({ input: LONG });
  return buildReport(aVerdict(), someFacts({ outputs, details: [detail] })).cases[0]!.texts;
}

describe('a report', () => {
  test('keeps of texts what policy publishes', () => {
    expect(textsOf('none')).toBeUndefined();
    expect(textsOf('excerpt')).toMatchObject({ input: { text: 'x'.repeat(600), omitted: 49_400 } });
    expect(textsOf('full')).toMatchObject({ input: { text: 'x'.repeat(20_000), omitted: 30_000 } });
  });

  test('keeps the order of the cases, and their counts', () => {
    const details = [aCaseDetail({ id: 'b' }), aCaseDetail({ id: 'a' })];
    const { cases } = buildReport(aVerdict(), someFacts({ details }));
    expect(cases.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(cases[0]).toMatchObject({
      before: { passed: 5, trials: 5 },
      after: { passed: 0, trials: 3 },
    });
  });

  test.each([
    ['pins', undefined, 'pins'],
    ['completeness', undefined, 'incomplete'],
    ['completeness', 'docs/when-it-breaks.md#budget', 'budget'],
    ['completeness', 'mend the cause', 'incomplete'],
    ['completeness', 'mend it (docs/when-it-breaks.md#provider) and re-run', 'provider'],
    ['cost', 'let the target return `usage`', 'cost'],
  ] as const)('an error of %s (next: %s) has the entry %s', (gate, next, entry) => {
    const gates = [aGate({ gate, result: 'error', ...(next && { next }) })];
    expect(buildReport(aVerdict({ verdict: 'error', gates }), someFacts()).playbook).toBe(entry);
  });

  test('the host may know the entry better', () => {
    const facts = someFacts({ playbook: 'bad-key' });
    expect(buildReport(aVerdict({ verdict: 'error' }), facts).playbook).toBe('bad-key');
    expect(buildReport(aVerdict(), facts).playbook).toBeUndefined();
  });
});
