import { describe, expect, test } from '@jest/globals';
import type { Case } from '../../src/domain/case.ts';
import type { Score, Trial } from '../../src/domain/run.ts';
import type { CaseChoice } from '../../src/report/choose-cases.ts';
import { collectDetails } from '../../src/report/collect-details.ts';
import { aTrial } from '../builders/case-detail.ts';

const SIDE = {
  id: 'refund-window',
  case_hash: 'hash of refund-window',
  expectation_hash: 'expectation',
};

const CHOICE: CaseChoice = {
  id: 'refund-window',
  kind: 'broken',
  tags: ['refunds'],
  critical: false,
  safety: false,
  before: { ...SIDE, passed: 5, trials: 5, show: 1 },
  after: { ...SIDE, passed: 0, trials: 2, show: 2 },
};

const CASE: Case = {
  id: 'refund-window',
  input: 'How long?',
  reference: '30 days',
  tags: ['refunds'],
  checks: [],
  case_hash: SIDE.case_hash,
  expectation_hash: SIDE.expectation_hash,
  place: { file: 'support.jsonl', line: 12 },
};

async function* stream(...trials: Trial[]): AsyncGenerator<Trial> {
  yield* trials;
}

describe('details of the chosen cases', () => {
  test('come from the chosen trials', async () => {
    const details = await collectDetails([CHOICE], {
      trials: stream(
        aTrial({ trial: 1, output: { output: 'not this one' } }),
        aTrial({ trial: 2, output: { output: '14 days' } }),
        aTrial({ trial: 2, case_hash: 'another case' }),
      ),
      baselineTrials: stream(aTrial({ trial: 1, output: { output: '30 days' } })),
      readCase: async () => CASE,
    });
    expect(details).toEqual([
      {
        id: 'refund-window',
        kind: 'broken',
        tags: ['refunds'],
        critical: false,
        safety: false,
        place: { file: 'support.jsonl', line: 12 },
        input: 'How long?',
        reference: '30 days',
        before: { passed: 5, trials: 5, output: { output: '30 days' } },
        after: {
          passed: 0,
          trials: 2,
          output: { output: '14 days' },
          reasons: ['correctness: expected to contain "30 days"'],
        },
      },
    ]);
  });

  test('the old output of a case of which something else is expected now', async () => {
    const side = { ...SIDE, expectation_hash: 'new expectation' };
    const [detail] = await collectDetails(
      [
        {
          ...CHOICE,
          before: { ...side, passed: 0, trials: 1, passedThere: 1, show: 1 },
          after: { ...side, passed: 0, trials: 1, show: 1 },
        },
      ],
      {
        trials: stream(aTrial({ expectation_hash: 'new expectation' })),
        baselineTrials: stream(
          aTrial({ output: { output: '30 days' } }),
          aTrial({ case: 'a twin', output: { output: 'of another' } }),
        ),
        readCase: async () => CASE,
      },
    );
    expect(detail!.before).toEqual({
      passed: 0,
      trials: 1,
      passedThere: 1,
      output: { output: '30 days' },
    });
  });

  const passing = { ...aTrial().scores[0]!, name: 'length', value: 1, pass: true } as Score;
  const advising = { ...aTrial().scores[0]!, name: 'tone', advisory: true } as Score;
  const judged: Score = {
    name: 'kind',
    type: 'judge',
    by: 'judge',
    status: 'scored',
    value: 1,
    pass: true,
    reason: 'it is polite',
  };
  const lost: Score = {
    name: 'b',
    type: 'javascript',
    by: 'check',
    status: 'errored',
    why: 'it crashed',
  };
  const skipped: Score = {
    name: 'a',
    type: 'equals',
    by: 'check',
    status: 'skipped',
    why: 'no reference',
  };

  async function reasonsOf(scores: Score[], kind = CHOICE.kind): Promise<readonly string[]> {
    const [detail] = await collectDetails([{ ...CHOICE, kind }], {
      trials: stream(aTrial({ trial: 2, scores })),
      readCase: async () => CASE,
    });
    return detail!.after.reasons;
  }

  test('what blocks is told first, then what advises; what passed or was skipped is no reason', async () => {
    expect(await reasonsOf([advising, passing, judged, skipped, lost])).toEqual([
      'b: it crashed',
      'tone (advises): expected to contain "30 days"',
    ]);
  });

  test('of a case whose scorers contradict each other, what every judge said', async () => {
    const advice: Score = { ...judged, name: 'tone', advisory: true };
    expect(await reasonsOf([advice, passing, judged, lost], 'conflicting')).toEqual([
      'kind: it is polite',
      'b: it crashed',
      'tone (advises): it is polite',
    ]);
  });

  test('a trial without scores is explained by its error', async () => {
    const [detail] = await collectDetails([CHOICE], {
      trials: stream(
        aTrial({
          trial: 2,
          scores: [],
          output: { output: null, error: { kind: 'error', message: '503 from the provider' } },
        }),
      ),
      readCase: async () => CASE,
    });
    expect(detail!.after.reasons).toEqual(['503 from the provider']);
  });

  test('what is not there is said to be not measured', async () => {
    const [detail] = await collectDetails([CHOICE], {
      trials: stream(),
      readCase: async () => undefined,
    });
    expect(detail!.after.output.error).toMatchObject({ message: 'not measured' });
    expect(detail!.place).toBeUndefined();
  });
});
