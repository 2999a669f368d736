import { expect, test } from '@jest/globals';
import type { Verification } from '../../src/domain/evidence.ts';
import {
  renderVerification,
  renderVerificationJson,
} from '../../src/report/render-verification.ts';

const held: Verification = {
  run: 'evals/runs/x',
  suite: 'faq',
  verdict: 'pass',
  files: 1,
  trials: 1,
  cases: 1,
  mismatches: [],
};
const mismatch = {
  file: 'run.json',
  what: 'sha256',
  expected: 'a',
  found: 'b\n::error::mine',
  means: 'it is another',
};

test('what holds is told in a line, and on what grounds', () => {
  expect(
    renderVerification({ ...held, baseline: 'main', other_version: '0.0.9' }).split('\n'),
  ).toEqual([
    'Verified: suite faq, verdict pass, judged again from 1 trial of 1 case',
    '- 1 file as evidence.json says',
    '- the baseline is main',
    '- Touchstone 0.0.9 wrote it: results were compared, not their words',
    '- who wrote evidence.json, a signature can say: docs/evidence.md',
    '',
  ]);
});

test('what does not hold is told in a line each, harmless to a log', () => {
  const text = renderVerification({ ...held, mismatches: [mismatch, mismatch] });
  expect(text).toContain('Not verified: 2 things in evals/runs/x do not hold\n');
  expect(text.split('\n')).toHaveLength(4);
  expect(text).not.toMatch(/^::/m);
});

test('as a document, what it comes to stands first', () => {
  expect(renderVerificationJson(held)).toMatchObject({ verified: true, verdict: 'pass' });
  const refused = renderVerificationJson({ ...held, mismatches: [mismatch] });
  expect(refused).toMatchObject({ verified: false, mismatches: [mismatch] });
});
