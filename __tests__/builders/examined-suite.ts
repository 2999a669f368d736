import { hashCase } from '../../src/config/hash-case.ts';
import type { Case, CaseSource, Suite } from '../../src/domain/case.ts';
import type { Output, RunDocument, Trial } from '../../src/domain/run.ts';
import type { CheckSpec, Gates } from '../../src/domain/suite.gen.ts';
import type { StoredRun } from '../../src/ports.ts';
import { someGates, someRun } from './run-facts.ts';

/** A case, and how its trials went: a character each, `1` passed, `0` failed. */
export interface ExaminedCase {
  id: string;
  input: string;
  reference?: unknown;
  tags?: string[];
  checks?: CheckSpec[];
  bits?: string;
  /** What the app answered in its first trial, or in all of them. */
  output?: string;
}

/** The cases of a dataset as they are loaded. */
export function examinedCases(cases: readonly ExaminedCase[]): CaseSource & { all: Case[] } {
  const all = cases.map((one, index): Case => {
    const { id, input, reference, tags = [], checks = [] } = one;
    return {
      id,
      input,
      tags,
      checks,
      ...(reference !== undefined && { reference }),
      ...hashCase({ input, reference, checks }),
      place: { file: 'evals/datasets/faq.jsonl', line: index + 1 },
    };
  });
  return {
    all,
    entries: all.map(({ checks, ...entry }) => ({ ...entry, checks: checks.length })),
    read: async ({ id }) => all.find((found) => found.id === id)!,
    locate: async ({ place }) => place,
  };
}

/** A stored run of these cases: trials in memory, folded as any. */
export function examinedRun(
  cases: readonly ExaminedCase[],
  { run = {}, history = '' }: { run?: Partial<RunDocument>; history?: string } = {},
): StoredRun {
  const { all } = examinedCases(cases);
  const trials = cases.flatMap(({ bits = '', output }, index) =>
    bits.split('').map((bit, at) => writeTrial(all[index]!, { trial: at + 1, bit, output })),
  );
  const most = Math.max(1, ...cases.map(({ bits = '' }) => bits.length));
  const { run: document } = someRun([], {
    suite: 'support-bot',
    target: { kind: 'module', digests: { code: 'a' }, digest: 'target', deterministic: false },
    planned: { cases: cases.length, trials: 1, critical_trials: 1, required: 0 },
    looks: { planned: [most], complete: 1 },
    created_at: '2026-11-25T09:00:00.000Z',
    ...run,
  });
  return {
    folder: `/repo/evals/runs/${document.created_at.slice(0, 19).replaceAll(':', '-')}Z`,
    run: document,
    async *trials() {
      yield* trials;
    },
    async *base() {
      // nothing was run beside
    },
    async *byBase() {
      // one yardstick holds
    },
    async *rescored() {
      // nothing was scored again
    },
    memory: async (name) => (name === 'cases.jsonl' ? history : ''),
    release: async () => undefined,
  };
}

function writeTrial(
  { id, tags, case_hash, expectation_hash }: Case,
  { trial, bit, output }: { trial: number; bit: string; output: string | undefined },
): Trial {
  const pass = bit === '1';
  const told: Output = { output: output ?? `answer ${trial} to ${id}` };
  return {
    case: id,
    case_hash,
    expectation_hash,
    trial,
    tags,
    output: told,
    scores: [
      {
        name: 'correctness',
        type: 'contains',
        by: 'check',
        status: 'scored',
        value: pass ? 1 : 0,
        pass,
        reason: pass ? 'contains the reference' : 'does not contain the reference',
      },
    ],
    attempts: 1,
  };
}

/** Its suite, as far as `doctor` reads it. */
export function examinedSuite(gates: Partial<Gates> = {}, more: Partial<Suite> = {}): Suite {
  const suite = {
    suite: 'support-bot',
    file: 'evals/configs/pr.yaml',
    target: { kind: 'module', module: 'app/bot.mjs' },
    run: { trials: 1, max_trials: 5, baseline_trials: 5 },
    scorers: [{ type: 'contains', name: 'correctness', value: '{{reference}}' }],
    judges: [],
    gates: someGates(gates),
    ...more,
  };
  return suite as unknown as Suite;
}
