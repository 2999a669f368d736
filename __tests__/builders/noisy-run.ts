import type { Case, CaseSource, Suite } from '../../src/domain/case.ts';
import type { RunDocument, Trial } from '../../src/domain/run.ts';
import type { Gates } from '../../src/domain/suite.gen.ts';
import type { StoredRun } from '../../src/ports.ts';
import { someGates, someRun } from './run-facts.ts';

const TOPICS = [
  ['refund-window', 'How long may I send a jacket back?', '30 days'],
  ['gift-card', 'Where do I see what is left on my gift card?', 'Account → Gift cards'],
  ['cancel-order', 'Can I still cancel my order?', 'until it is packed'],
  ['shipping-cost', 'What does delivery to Norway cost?', '€9.90'],
  ['opening-hours', 'When is the shop in Oslo open?', '10 to 18'],
  ['size-exchange', 'The shoes are too small. What now?', 'free exchange'],
  ['invoice-copy', 'I need an invoice with my VAT number.', 'Account → Invoices'],
  ['damaged-parcel', 'My parcel arrived open.', 'photo within 7 days'],
  ['student-rebate', 'Is there a discount for students?', '10 %'],
  ['delete-account', 'Please delete my account.', 'within 30 days'],
] as const;

/** `refund-window-1`, …: ten topics in turn. */
export function idOf(index: number): string {
  return `${TOPICS[index % TOPICS.length]![0]}-${Math.floor(index / TOPICS.length) + 1}`;
}

/** Pass bits of each case, a character a trial: `1` passed, `0` failed. */
export type Bits = readonly string[];

/** So many cases that passed every one of `trials`, but for those that are given by index. */
export function bitsOf(
  cases: number,
  trials: number,
  others: { readonly [index: number]: string } = {},
): Bits {
  return Array.from({ length: cases }, (_, index) => others[index] ?? '1'.repeat(trials));
}

interface NoisyRun {
  run?: Partial<RunDocument>;
  tags?: { readonly [index: number]: string[] };
  /** The model that says it answered. */
  model?: string;
  /** cases.jsonl. */
  history?: string;
  /** The run of the last release that it carries. */
  release?: StoredRun;
  /** Every trial of a case gives the same text. */
  repeating?: boolean;
}

/** A stored run of a support bot with noise, in memory: real trials, folded and judged as any. */
export function noisyRun(bits: Bits, more: NoisyRun = {}): StoredRun {
  const trials = bits.flatMap((passes, index) =>
    passes.split('').map((bit, at) => trialOf(index, at + 1, bit === '1', more)),
  );
  const most = Math.max(...bits.map((passes) => passes.length));
  const { run } = someRun([], {
    suite: 'support-bot',
    commit: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
    target: { kind: 'module', digests: {}, digest: 'target', deterministic: false },
    planned: { cases: bits.length, trials: 1, critical_trials: 1, required: 0 },
    looks: { planned: [most], complete: 1 },
    ...more.run,
  });
  return {
    folder: 'evals/runs/2026-11-25T09-00-00Z',
    run,
    async *trials() {
      yield* trials;
    },
    async *rescored() {
      // nothing was scored again
    },
    memory: async (name) => (name === 'cases.jsonl' ? (more.history ?? '') : ''),
    release: async () => more.release,
    async *base() {
      // the baseline is a stored one
    },
    async *byBase() {
      // one yardstick holds
    },
  };
}

function trialOf(index: number, trial: number, pass: boolean, more: NoisyRun): Trial {
  const { case_hash, expectation_hash, tags, reference } = caseOf(index, more);
  const told = more.repeating ? '' : ` (answer ${trial})`;
  return {
    case: idOf(index),
    case_hash,
    expectation_hash,
    trial,
    tags: tags ?? [],
    output: {
      output: `${pass ? `Gladly: ${String(reference)}.` : 'I am sorry, I do not know that.'}${told}`,
      ...(more.model !== undefined && { model: more.model }),
    },
    scores: [
      {
        name: 'correctness',
        type: 'contains',
        by: 'check',
        status: 'scored',
        value: pass ? 1 : 0,
        pass,
        reason: pass ? 'contains the reference' : `does not contain ${JSON.stringify(reference)}`,
      },
    ],
    latency_ms: 400 + ((index * 37 + trial * 11) % 300),
    attempts: 1,
  };
}

function caseOf(index: number, { tags }: NoisyRun): Case {
  const [, input, reference] = TOPICS[index % TOPICS.length]!;
  return {
    id: idOf(index),
    input: `${input} (${idOf(index)})`,
    reference,
    tags: tags?.[index] ?? [],
    checks: [],
    case_hash: `input of ${idOf(index)}`,
    expectation_hash: 'expectation',
    place: { file: 'evals/datasets/faq.jsonl', line: index + 1 },
  };
}

/** The dataset behind it. */
export function noisyCases(count: number, more: NoisyRun = {}): CaseSource {
  const cases = Array.from({ length: count }, (_, index) => caseOf(index, more));
  return {
    entries: cases.map(({ id, case_hash, expectation_hash, tags, place }) => ({
      id,
      case_hash,
      expectation_hash,
      tags: tags ?? [],
      checks: 0,
      place,
    })),
    read: async ({ id }) => cases.find((found) => found.id === id)!,
    locate: async ({ place }) => place,
  };
}

/** Its suite, as far as judging a stored run reads it. */
export function noisySuite(gates: Partial<Gates> = {}): Suite {
  const suite = {
    suite: 'support-bot',
    file: 'evals/configs/pr.yaml',
    mode: 'enforce',
    report: { outputs: 'excerpt' },
    gates: someGates(gates),
  };
  return suite as unknown as Suite;
}
