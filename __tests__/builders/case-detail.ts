import type { Trial } from '../../src/domain/run.ts';
import type { CaseDetail } from '../../src/report/report.ts';

/** A broken case: a refund window that the new prompt gets wrong. */
export function aCaseDetail(overrides: Partial<CaseDetail> = {}): CaseDetail {
  return {
    id: 'refund-window',
    kind: 'broken',
    tags: ['refunds'],
    place: { file: 'evals/datasets/support.jsonl', line: 12 },
    critical: false,
    safety: false,
    input: 'How long do I have to send a jacket back?',
    reference: '30 days',
    before: { passed: 5, trials: 5, output: { output: 'You have 30 days from delivery.' } },
    after: {
      passed: 0,
      trials: 3,
      output: { output: 'Returns are accepted within 14 days of purchase.' },
      reasons: [
        'correctness: expected to contain "30 days"; got "Returns are accepted within 14 days of purchase."',
      ],
    },
    ...overrides,
  };
}

/** One failed attempt at that case. */
export function aTrial(overrides: Partial<Trial> = {}): Trial {
  return {
    case: 'refund-window',
    case_hash: 'hash of refund-window',
    expectation_hash: 'expectation',
    trial: 1,
    tags: ['refunds'],
    output: { output: 'Returns are accepted within 14 days of purchase.' },
    scores: [
      {
        name: 'correctness',
        type: 'contains',
        by: 'check',
        status: 'scored',
        value: 0,
        pass: false,
        reason: 'expected to contain "30 days"',
      },
    ],
    attempts: 1,
    ...overrides,
  };
}
