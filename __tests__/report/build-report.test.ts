import { describe, expect, test } from '@jest/globals';
import { buildReport } from '../../src/report/build-report.ts';
import type { CaseDetail } from '../../src/report/report.ts';
import { aCaseDetail } from '../builders/case-detail.ts';
import { someFacts } from '../builders/report.ts';
import { aGate, aVerdict } from '../builders/verdict.ts';

const LONG = 'x'.repeat(50_000);

function textsOf(
  outputs: 'full' | 'excerpt' | 'none',
  overrides: Partial<CaseDetail> = {},
): object | undefined {
  const detail = aCaseDetail({ input: LONG, ...overrides });
  return buildReport(aVerdict(), someFacts({ outputs, details: [detail] })).cases[0]!.texts;
}

describe('a report', () => {
  test('keeps of texts what policy publishes', () => {
    expect(textsOf('none')).toBeUndefined();
    expect(textsOf('excerpt')).toMatchObject({ input: { text: 'x'.repeat(600), omitted: 49_400 } });
    expect(textsOf('full')).toMatchObject({ input: { text: 'x'.repeat(20_000), omitted: 30_000 } });
  });

  test('shows old and new output where they differ', () => {
    const list = (changed: string): string =>
      Array.from({ length: 2000 }, (_, at) => `${at}: ${at === 1570 ? changed : 'as ever'}`).join(
        '\n',
      );
    const detail = aCaseDetail();
    const texts = textsOf('excerpt', {
      before: { ...detail.before!, output: { output: list('then') } },
      after: { ...detail.after, output: { output: list('now') } },
    });
    expect(texts).toMatchObject({
      before: { text: expect.stringContaining('1570: then') },
      after: { text: expect.stringContaining('1570: now') },
    });
  });

  test('an output is read through for secrets before it is cut round a difference', () => {
    const detail = aCaseDetail();
    const secret = 'sk-very-secret';
    const redact = (text: string): string => text.replaceAll(secret, '***');
    const same = 'x'.repeat(30_000);
    const { cases } = buildReport(
      aVerdict(),
      someFacts({
        redact,
        details: [
          {
            ...detail,
            before: { ...detail.before!, output: { output: `${same}${secret} then` } },
            after: { ...detail.after, output: { output: `${same}${secret.slice(0, 9)}!` } },
          },
        ],
      }),
    );
    const { before, after } = cases[0]!.texts!;
    expect(before!.text).toMatch(/x\*\*\* then$/);
    expect(after.text).toMatch(/xsk-very-s!$/);
  });

  test('a reason that is cut says so', () => {
    const detail = aCaseDetail();
    const texts = textsOf('excerpt', { after: { ...detail.after, reasons: ['y'.repeat(400)] } });
    expect(texts).toMatchObject({ reasons: [`${'y'.repeat(299)}…`] });
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
