import { expect, test } from '@jest/globals';
import { describeEvidence } from '../../src/report/describe-evidence.ts';
import { someRecord } from '../builders/gate-context.ts';
import { someRun } from '../builders/run-facts.ts';
import { expectGolden } from '../support/golden.ts';

const digest = (letter: string): { sha256: string } => ({ sha256: letter.repeat(64) });
const { run } = someRun([], {
  sources: { suite: 'a'.repeat(64), lock: 'b'.repeat(64), lock_file: 'evals/touchstone.lock' },
  commit: '1'.repeat(40),
  tree: '2'.repeat(40),
  base_commit: '3'.repeat(40),
  head: '4'.repeat(40),
  repository_id: 4242,
  run_id: 1001,
  attempt: 2,
  pins: [{ kind: 'dataset', path: 'datasets/faq.jsonl', version: '1', sha256: 'c'.repeat(64) }],
  judges: [someRecord({ why: 'not told here' })],
  retrieval_index: 'index',
});
const circumstances = {
  opponents: {
    baseline: {
      commit: '3'.repeat(40),
      created_at: '2026-11-20T00:00:00.000Z',
      run: digest('d'),
      trials: digest('e'),
    },
  },
  tool: { name: 'touchstone' as const, version: '0.1.0', digest: digest('f') },
  finishedAt: '2026-11-21T00:01:00.000Z',
};
const subjects = [{ name: 'run.json', digest: digest('0') }];

test('evidence.json, whole', () => {
  const verdict = { verdict: 'fail' as const, reason: 'pass_rate fell by 5.0 points' };
  const evidence = describeEvidence(subjects, run, { ...circumstances, verdict });
  expectGolden('evidence/statement.json', `${JSON.stringify(evidence, null, 2)}\n`);
});

test('a run that was not judged, of an older version, claims neither verdict nor what it did not note', () => {
  const { sources: _sources, ...older } = run;
  const { predicate } = describeEvidence(subjects, older, { ...circumstances, opponents: {} });
  for (const key of ['verdict', 'reason', 'baseline', 'lock'])
    expect(predicate).not.toHaveProperty(key);
  expect(predicate.suite).not.toHaveProperty('content');
});
