import { describe, expect, test } from '@jest/globals';
import type { RunDocument } from '../../src/domain/run.ts';
import type { Gates } from '../../src/domain/suite.gen.ts';
import { judgeStored } from '../../src/judge-stored.ts';
import type { BaselineSearch, StoredRun } from '../../src/ports.ts';
import type { Report } from '../../src/report/report.ts';
import { COMMENT_ROOM, renderMarkdown } from '../../src/report/render-markdown.ts';
import { renderTerminal } from '../../src/report/render-terminal.ts';
import { fakeClock } from '../builders/fake-clock.ts';
import { bitsOf, noisyCases, noisyRun, noisySuite, type Bits } from '../builders/noisy-run.ts';
import { someFacts } from '../builders/report.ts';
import { expectGolden } from '../support/golden.ts';

const NOW = Date.parse('2026-11-25T09:00:00Z');
const CREATED = '2026-11-23T09:00:00.000Z';
/** What main does on 50 cases: three of them have a mind of their own. */
const FLAKY = { 4: '11011', 17: '10110', 33: '11110' };
const MAIN = bitsOf(50, 5, FLAKY);

interface Scene {
  run: StoredRun;
  baseline?: StoredRun | { why: string; next?: string };
  gates?: Partial<Gates>;
  cases?: number;
}

async function tell({ run, baseline = main(), gates, cases = 50 }: Scene): Promise<Report> {
  const search: BaselineSearch =
    'why' in baseline
      ? { status: 'none', refused: [], ...baseline }
      : {
          status: 'found',
          stored: baseline,
          commit: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
          behind: 0,
          refused: [],
        };
  return await judgeStored(run, search, {
    suite: noisySuite(gates),
    cases: noisyCases(cases),
    clock: fakeClock(NOW),
    context: someFacts(),
  });
}

function main(bits: Bits = MAIN, more: Parameters<typeof noisyRun>[1] = {}): StoredRun {
  return noisyRun(bits, { ...more, run: { created_at: CREATED, ...more.run } });
}

function pr(bits: Bits, looks: RunDocument['looks'], more: Parameters<typeof noisyRun>[1] = {}) {
  return noisyRun(bits, { ...more, run: { looks, ...more.run } });
}

const afterLook = (complete: number, cut?: string): RunDocument['looks'] => ({
  planned: [1, 3, 5],
  complete,
  ...(cut !== undefined && { cut }),
});

/** The first trials of each. */
const seenBy = (trials: number, bits: typeof FLAKY): { [index: number]: string } =>
  Object.fromEntries(Object.entries(bits).map(([index, passes]) => [index, passes.slice(0, trials)]));

/** Each as a person meets it: name → scene. */
const SCENES: { readonly [name: string]: () => Scene } = {
  pass: () => ({ run: pr(bitsOf(50, 1, { 17: '0' }), afterLook(1)) }),
  fail: () => ({
    run: pr(bitsOf(50, 3, { ...seenBy(3, FLAKY), 0: '000', 12: '000', 25: '000' }), afterLook(2)),
  }),
  inconclusive: () => ({
    run: pr(
      bitsOf(50, 5, { 4: '10010', 17: '11111', 33: '00010', 8: '11011', 21: '11101', 22: '01111' }),
      afterLook(3),
    ),
  }),
  'no-baseline': () => ({
    run: pr(bitsOf(50, 1, { 17: '0' }), afterLook(1)),
    baseline: { why: 'no trusted baseline of 9f8e7d6c5b or of its last 200 first-parent ancestors' },
  }),
  'too-small': () => ({
    cases: 12,
    run: pr(bitsOf(12, 1), afterLook(1)),
    baseline: main(bitsOf(12, 5, { 3: '10110', 7: '01101' })),
  }),
  'provider-changed': () => {
    const target = { kind: 'openai' as const, model: 'gpt-5-mini', digests: {}, digest: 'target', deterministic: false };
    return {
      run: pr(bitsOf(50, 1, { 0: '0', 12: '0', 25: '0', 31: '0' }), afterLook(1), { model: 'gpt-5-mini-2026-11-20', run: { target } }),
      baseline: main(MAIN, { model: 'gpt-5-mini-2025-08-07', run: { target } }),
    };
  },
  'one-baseline-trial': () => ({
    run: pr(bitsOf(50, 1), afterLook(1)),
    baseline: main(bitsOf(50, 1, { 4: '0' })),
  }),
  'budget-cut': () => ({
    run: pr(
      bitsOf(50, 1, { 4: '0', 9: '0' }),
      { planned: [1], complete: 1, cut: 'a budget of $0.5 allows 1 trial a case, not 5' },
    ),
    baseline: main(bitsOf(50, 2, { 17: '10' })),
  }),
  strict: () => ({
    run: pr(bitsOf(50, 5, FLAKY), afterLook(3)),
    gates: { metrics: { pass_rate: { max_drop: 0.02, proof: 'no-regression' } } },
  }),
  'unstable-critical': () => ({
    run: pr(bitsOf(50, 1, { 17: '111' }), afterLook(1), { tags: { 17: ['critical'] }, run: { planned: { cases: 50, trials: 1, critical_trials: 3, required: 1 } } }),
    baseline: main(MAIN, {
      tags: { 17: ['critical'] },
      history: `${JSON.stringify({ case_hash: 'input of damaged-parcel-2', bits: `${'1'.repeat(25)}10110` })}\n`,
    }),
  }),
  release: () => ({
    run: pr(bitsOf(50, 3, { 4: '101', 17: '000', 33: '110', 8: '000', 12: '000' }), afterLook(2)),
    baseline: main(bitsOf(50, 5, { 4: '11011', 17: '10000', 33: '11110', 8: '10000' }), {
      release: main(MAIN, {
        run: {
          created_at: '2026-10-28T09:00:00.000Z',
          commit: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
          release: { tag: 'v1.4.0' },
        },
      }),
    }),
    gates: { metrics: { pass_rate: { max_drop: 0.04, release_max_drop: 0.02 } } },
  }),
  'copied-answers': () => ({
    run: pr(bitsOf(50, 3), afterLook(2), { repeating: true }),
    baseline: main(bitsOf(50, 5), { repeating: true }),
  }),
};

describe.each(Object.keys(SCENES))('%s', (name) => {
  test('in the comment', async () => {
    expectGolden(`words/${name}.md`, renderMarkdown(await tell(SCENES[name]!()), COMMENT_ROOM));
  });

  test('in the terminal', async () => {
    const screen = { color: false, width: 100 };
    expectGolden(`words/${name}.txt`, renderTerminal(await tell(SCENES[name]!()), screen));
  });
});

test('differences are in points, chances and shares in per cent', async () => {
  for (const scene of Object.values(SCENES)) {
    const text = renderMarkdown(await tell(scene()), COMMENT_ROOM);
    expect(text).not.toMatch(/(?:drop|fell|down|up|allow\w*) (?:of |by )?[−+]?[\d.]+ %/);
    expect(text).not.toMatch(/probab/i);
  }
});
