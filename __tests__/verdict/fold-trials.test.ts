import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { JudgeRecord, Trial } from '../../src/domain/run.ts';
import { foldTrial } from '../../src/verdict/fold-trial.ts';
import { FactsBuilder, readStanding, readStandingBefore } from '../../src/verdict/fold-trials.ts';
import { someRecord } from '../builders/gate-context.ts';
import { someRun } from '../builders/run-facts.ts';

const { run } = someRun([]);
const score = { type: 'contains', by: 'check' as const };

function trialOf(id: string, trial: number, more: Partial<Trial> = {}): Trial {
  return {
    case: id,
    case_hash: `input of ${id}`,
    expectation_hash: 'e',
    trial,
    tags: ['a'],
    output: { output: `answer ${trial}` },
    scores: [{ ...score, name: 'good', status: 'scored', value: 1, pass: true, reason: '' }],
    attempts: 1,
    ...more,
  };
}

describe('trials of a case', () => {
  test('stand in their order, whatever the order of the lines; a later line for the same trial replaces', () => {
    const facts = new FactsBuilder();
    const failed: Trial['scores'] = [
      { ...score, name: 'good', status: 'scored', value: 0, pass: false, reason: 'no' },
    ];
    facts.add(trialOf('x', 3));
    facts.add(trialOf('x', 1, { scores: failed }));
    facts.add(trialOf('x', 2));
    facts.add(trialOf('x', 1));
    const [only, ...others] = facts.build(run).cases;
    expect(others).toEqual([]);
    expect(only!.trials.map(({ trial, outcome }) => [trial, outcome])).toEqual([
      [1, 'passed'],
      [2, 'passed'],
      [3, 'passed'],
    ]);
  });

  test('cases with the same input and another expectation are two', () => {
    const facts = new FactsBuilder();
    for (const hash of ['one', 'two', 'three'])
      facts.add(trialOf(hash, 1, { case_hash: 'same', expectation_hash: hash }));
    expect(facts.build(run).cases.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    const two = { id: 'two', case_hash: 'same', expectation_hash: 'two' };
    expect(facts.isMeasured(two, 1)).toBe(true);
    expect(facts.isMeasured(two, 2)).toBe(false);
    expect(facts.isExpected({ ...two, expectation_hash: 'four' })).toBe(false);
  });

  test('what was not measured counts as missing, with the reason', () => {
    const error = {
      kind: 'error' as const,
      message: 'the provider answered 503',
      code: 'http-503',
    };
    const lost = trialOf('x', 1, { output: { output: null, error }, scores: [] });
    expect(foldTrial(lost)).toMatchObject({
      outcome: 'missing',
      error: { message: 'the provider answered 503', code: 'http-503' },
    });
    const facts = new FactsBuilder();
    facts.add(lost);
    const identity = { id: 'x', case_hash: 'input of x', expectation_hash: 'e' };
    expect(facts.isMeasured(identity, 1)).toBe(false);
  });
});

test('equal answers have equal digests, and a tool call is part of the answer', () => {
  const digestOf = (output: Trial['output']): string | undefined =>
    foldTrial(trialOf('x', 1, { output })).answer;
  expect(digestOf({ output: 'a' })).toBe(digestOf({ output: 'a', latency_ms: 3 }));
  expect(digestOf({ output: 'a' })).not.toBe(digestOf({ output: 'b' }));
  const call = { name: 'look', arguments: {} };
  expect(digestOf({ output: 'a', tool_calls: [call] })).not.toBe(digestOf({ output: 'a' }));
  expect(digestOf({ output: 'a' })).toMatch(/^[0-9a-f]{16}$/);
});

test('a folded case with one trial takes less than 400 bytes of the heap, and 200 beside it', () => {
  const work = `
    const { FactsBuilder } = await import(process.argv[1]);
    const { createHash } = await import('node:crypto');
    const trials = 20_000;
    const facts = new FactsBuilder();
    const size = () => { gc(); gc(); return process.memoryUsage(); };
    const before = size();
    for (let i = 0; i < trials; i += 1) {
      const [case_hash, expectation_hash] = ['in', 'ex'].map((kind) => createHash('sha256').update(kind + i).digest('hex'));
      const trial = {
        case: 'case-' + i, case_hash, expectation_hash, trial: 1, tags: ['tag'],
        output: { output: 'This is the answer to question ' + i, model: 'model-2026-01-01' },
        usage: { input_tokens: 100, output_tokens: 10 },
        scores: [{ name: 'correctness', type: 'contains', by: 'check', status: 'scored', value: 1, pass: true, reason: 'r' }],
        latency_ms: i + 0.5, cost_usd: i / 7, attempts: 1,
      };
      facts.add(JSON.parse(JSON.stringify(trial)));
    }
    const after = size();
    const each = (kind) => (after[kind] - before[kind]) / trials;
    console.log(each('heapUsed'), each('arrayBuffers'), facts.build({}).cases.length);
  `;
  const [heap, beside, cases] = execFileSync(
    process.execPath,
    ['--expose-gc', '--input-type=module', '-e', work, resolve('src/verdict/fold-trials.ts')],
    { encoding: 'utf8' },
  )
    .trim()
    .split(' ')
    .map(Number);
  expect(cases).toBe(20_000);
  expect(heap).toBeLessThan(400);
  expect(heap).toBeGreaterThan(100);
  expect(beside).toBeLessThan(200);
});

describe('what scores of a judge count as', () => {
  const judgement = (more: object = {}, asked: object = {}): Trial['scores'][number] => ({
    name: 'kind',
    type: 'judge',
    by: 'judge',
    status: 'scored',
    value: 0,
    pass: false,
    reason: '',
    asked: { digest: 'digest of kind', calls: 1, ...asked },
    ...more,
  });
  /** Whether a stored score blocks, advises or is not there, read with the standing of these judges. */
  function roleOf(
    stored: Trial['scores'][number],
    judges: Parameters<typeof readStanding>[0]['judges'],
    side: 'run' | 'baseline' = 'baseline',
  ): string {
    const facts = new FactsBuilder(readStanding({ ...(judges && { judges }) }, side));
    const found = facts.add(trialOf('a', 1, { scores: [stored] })).metrics['kind'];
    return found === undefined ? 'nothing' : found.advisory ? 'advises' : 'blocks';
  }

  test('is what the judge is now, whatever it was when they were stored', () => {
    const advising = someRecord({ calibrated: false, blocking: false });
    expect(roleOf(judgement(), [someRecord()])).toBe('blocks');
    expect(roleOf(judgement({ advisory: true }), [someRecord()])).toBe('blocks');
    expect(roleOf(judgement(), [advising])).toBe('advises');
  });

  test('is what it was for judges that are unknown: by digest and name', () => {
    const advising = someRecord({ calibrated: false });
    for (const other of [
      { ...advising, digest: 'other' },
      { ...advising, name: 'other' },
    ])
      expect(roleOf(judgement(), [other])).toBe('blocks');
    expect(roleOf(judgement({ advisory: true }), undefined)).toBe('advises');
    // a check of that name is no judge
    expect(roleOf(judgement({ by: 'check' }), [advising])).toBe('blocks');
  });

  test('is to advise where the suite said so, however well the judge is calibrated', () => {
    const said = judgement({ advisory: true }, { advises: true });
    expect(roleOf(said, [someRecord()])).toBe('advises');
  });

  test('is nothing on a baseline where the judge compares: it was held against the one before', () => {
    const comparing = someRecord({ compares: true });
    expect(roleOf(judgement(), [comparing], 'baseline')).toBe('nothing');
    expect(roleOf(judgement(), [comparing], 'run')).toBe('blocks');
  });

  test('is nothing on a baseline whose own judge compared, whoever judges now', () => {
    const before = { judges: [someRecord({ compares: true })] };
    const readBy = (judges: JudgeRecord[]): object =>
      new FactsBuilder(readStandingBefore({ judges }, before)).add(
        trialOf('a', 1, { scores: [...trialOf('a', 1).scores, judgement()] }),
      );
    for (const judges of [before.judges, [], [someRecord({ digest: 'other', compares: true })]])
      expect(readBy(judges)).toMatchObject({ outcome: 'passed' });
    const plain = new FactsBuilder(readStandingBefore({}, { judges: [someRecord()] }));
    expect(plain.add(trialOf('a', 1, { scores: [judgement()] })).outcome).toBe('failed');
  });

  test('is left out of what is compared, where the judge compares: the baseline has no such scores', () => {
    const endOf = (judges: JudgeRecord[], ...scores: Trial['scores']): object => {
      const { outcome, uncompared } = new FactsBuilder(readStanding({ judges }, 'run')).add(
        trialOf('a', 1, { scores }),
      );
      return { outcome, uncompared };
    };
    const comparing = [someRecord({ compares: true })];
    const [good] = trialOf('a', 1).scores;
    const lost = judgement({ status: 'errored', why: 'no' });
    expect(endOf(comparing, good!, judgement())).toEqual({
      outcome: 'failed',
      uncompared: 'passed',
    });
    expect(endOf(comparing, good!, lost)).toEqual({ outcome: 'missing', uncompared: 'passed' });
    expect(endOf(comparing, judgement())).toEqual({ outcome: 'failed', uncompared: 'unscored' });
    const passed = judgement({ value: 1, pass: true });
    expect(endOf(comparing, good!, passed)).toEqual({ outcome: 'passed' });
    expect(endOf([someRecord()], good!, judgement())).toEqual({ outcome: 'failed' });
  });
});
