import { describe, expect, test } from '@jest/globals';
import type { Diagnosis } from '../../src/domain/diagnosis.ts';
import type { RunDocument } from '../../src/domain/run.ts';
import type { Gates } from '../../src/domain/suite.gen.ts';
import { examineSuite } from '../../src/examine-suite.ts';
import { renderDoctorJson } from '../../src/report/render-doctor-json.ts';
import { renderDoctorTerminal } from '../../src/report/render-doctor.ts';
import { displayWidth } from '../../src/report/terminal-style.ts';
import { seedRandom } from '../../src/verdict/seeded-random.ts';
import {
  examinedCases,
  examinedRun,
  examinedSuite,
  type ExaminedCase,
} from '../builders/examined-suite.ts';
import { createTools } from '../builders/run-check.ts';
import { expectGolden } from '../support/golden.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';

const TOPICS = [
  ['refund', 'How long may I send %s back?', '30 days'],
  ['gift', 'Can I pay %s with a gift card?', 'yes, up to its value'],
  ['shipping', 'What does it cost to send %s to Norway?', '€9.90'],
  ['invoice', 'Where do I find the invoice of %s?', 'Account → Invoices'],
] as const;

/** `refund-1`, `gift-1`, …: four topics in turn. `bits` by index; the others passed five trials. */
function casesOf(
  count: number,
  bits: { readonly [index: number]: string } = {},
  more: { readonly [index: number]: Partial<ExaminedCase> } = {},
): ExaminedCase[] {
  return Array.from({ length: count }, (_, index) => {
    const [topic, question, reference] = TOPICS[index % 4]!;
    const item = `item ${Math.floor(index / 4) + 1}`;
    return {
      id: `${topic}-${Math.floor(index / 4) + 1}`,
      input: question.replace('%s', item),
      reference,
      tags: [topic],
      bits: bits[index] ?? '11111',
      ...more[index],
    };
  });
}

/** A share of the cases passes by chance. */
function shaky(seed: string, count: number, chance = 0.8, share = 4): { [index: number]: string } {
  const random = seedRandom([seed]);
  const draw = (): string => (random() / 2 ** 32 < chance ? '1' : '0');
  return Object.fromEntries(
    Array.from({ length: count }, (_, index): [number, string] => [
      index,
      index % share === 1 ? [1, 2, 3, 4, 5].map(draw).join('') : '11111',
    ]),
  );
}

interface Scene {
  cases: ExaminedCase[];
  /** Absent: none is stored. */
  run?: Partial<RunDocument> | false;
  baseline?: { cases: ExaminedCase[]; run?: Partial<RunDocument> };
  history?: string;
  gates?: Partial<Gates>;
}

async function examine({ cases, run, baseline, history, gates }: Scene): Promise<Diagnosis> {
  const stored =
    run === false ? undefined : examinedRun(cases, { ...(run && { run }), history: history ?? '' });
  const before = { created_at: '2026-11-24T09:00:00.000Z', ...baseline?.run };
  return await examineSuite({
    suite: examinedSuite(gates),
    cases: examinedCases(cases),
    ...(stored && { run: stored }),
    ...(baseline && { baseline: examinedRun(baseline.cases, { run: before }) }),
    files: createTools().files,
    signal: new AbortController().signal,
  });
}

const STILL = { kind: 'module' as const, digests: {}, digest: 'target', deterministic: true };
const answered = (cases: ExaminedCase[], changed: readonly number[] = []): ExaminedCase[] =>
  cases.map((one, index) => ({
    ...one,
    bits: '1',
    output: `Gladly: ${String(one.reference)}${changed.includes(index) ? ' at noon' : ''}.`,
  }));

function messy(): ExaminedCase[] {
  const cases = casesOf(40, shaky('messy', 40, 0.6), {
    3: { tags: ['invoice', 'critical'], bits: '11011' },
    8: { tags: ['refund', 'vip'] },
    12: { tags: ['refund', 'vip'] },
  });
  const parcel =
    'Has the parcel with my large order from last Monday evening already left the warehouse in Bergen by now';
  return [
    ...cases.map((one) => ({ ...one, output: `Gladly: ${String(one.reference)}` })),
    {
      id: 'refund-again',
      input: 'how long may I send ITEM 1 back',
      reference: '30 days',
      bits: '11111',
    },
    {
      id: 'refund-other',
      input: 'How long may I send item 2 back?!',
      reference: '14 days',
      bits: '00000',
    },
    { id: 'parcel-1', input: `${parcel} or not?`, reference: 'left', bits: '11111' },
    {
      id: 'parcel-2',
      input: `${parcel.replace('Monday', 'Friday')} or not?`,
      reference: 'left',
      bits: '11111',
    },
    { id: 'coin', input: 'Heads or tails?', reference: 'heads', bits: '0110101101' },
    {
      id: 'greeting',
      input: 'Hello!',
      reference: 'Gladly',
      bits: '11111',
    },
  ];
}

/** Each as a person meets it: name → scene. */
const SCENES: { [name: string]: () => Scene } = {
  healthy: () => ({ cases: casesOf(240, { 7: '11011', 90: '00000' }) }),
  shaky: () => ({ cases: casesOf(60, shaky('shaky', 60)) }),
  'no-runs': () => ({ cases: casesOf(20), run: false }),
  'too-small': () => ({ cases: casesOf(7, { 2: '10110' }) }),
  'one-trial': () => ({ cases: casesOf(30).map((one) => ({ ...one, bits: '1' })) }),
  saturated: () => ({ cases: casesOf(40) }),
  'no-bar': () => ({
    cases: casesOf(40, { 1: '00000' }),
    gates: { metrics: { pass_rate: { min: 0.9 } } },
  }),
  deterministic: () => ({
    cases: answered(casesOf(40)).map((one, index) => ({ ...one, bits: index === 3 ? '0' : '1' })),
    run: { target: STILL },
  }),
  'deterministic-not': () => ({
    cases: answered(casesOf(40), [2, 5]),
    run: { target: STILL },
    baseline: { cases: answered(casesOf(40)), run: { target: STILL } },
  }),
  'same-runs': () => ({
    cases: casesOf(60, shaky('tuesday', 60)),
    baseline: { cases: casesOf(60, shaky('monday', 60)) },
  }),
  drift: () => ({
    cases: casesOf(60, shaky('drift', 60, 0.45, 2)),
    baseline: { cases: casesOf(60, shaky('monday', 60, 0.9, 2)) },
  }),
  'other-target': () => ({
    cases: casesOf(60, shaky('tuesday', 60)),
    baseline: {
      cases: casesOf(60, shaky('monday', 60)),
      run: {
        target: {
          kind: 'module',
          digests: { code: 'b' },
          digest: 'other target',
          deterministic: false,
        },
      },
    },
  }),
  messy: () => ({
    cases: messy(),
    gates: { metrics: { pass_rate: { max_drop: 0.05 }, correctness: { max_drop: 0.02 } } },
  }),
};

const render = async (name: string, color = false, width = 100): Promise<string> =>
  renderDoctorTerminal(await examine(SCENES[name]!()), { color, width });

describe('doctor on a terminal', () => {
  test.each(Object.keys(SCENES))('%s', async (name) => {
    expectGolden(`doctor/${name}.txt`, await render(name));
  });

  test.each(['messy', 'drift', 'no-runs'])('%s: colour adds nothing but colour', async (name) => {
    const coloured = await render(name, true);
    expect(coloured).toContain('\u001B[1m');
    // eslint-disable-next-line no-control-regex
    expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(await render(name));
  });

  test.each([48, 60, 80, 200])('nothing but a command is wider than %i columns', async (width) => {
    for (const name of ['messy', 'drift', 'no-runs', 'deterministic']) {
      const text = await render(name, false, width);
      const tooWide = text.split('\n').filter((line) => displayWidth(line) > width);
      expect(tooWide.filter((line) => !line.startsWith('  touchstone '))).toEqual([]);
    }
  });

  test('lists are cut at ten, and at six in a group; JSON has them whole', async () => {
    const cases = casesOf(60, shaky('many', 60, 0.5, 2));
    const twins = Array.from({ length: 8 }, (_, index): ExaminedCase => ({
      id: `twin-${index}`,
      input: `The same question${'!'.repeat(index)}`,
    }));
    const found = await examine({ cases: [...cases, ...twins] });
    const text = renderDoctorTerminal(found, { color: false, width: 100 });
    const flaky = found.findings.flaky.length;
    expect(flaky).toBeGreaterThan(20);
    expect(text.match(/: \d of 5 trials passed$/gm)).toHaveLength(10);
    expect(text).toContain(`    and ${flaky - 10} more (all of them with --json)\n`);
    expect(text).toContain('twin-4, twin-5 and 2 more\n');
    const document = renderDoctorJson(found) as { flaky: object[]; duplicates: string[][] };
    expect(document.flaky).toHaveLength(flaky);
    expect(document.duplicates[0]).toHaveLength(8);
  });

  test('cases of which main remembers more are told by that', async () => {
    const cases = casesOf(20, { 1: '11111', 2: '11111' });
    const { all } = examinedCases(cases);
    const line = (index: number, bits: string): string =>
      JSON.stringify({ case_hash: all[index]!.case_hash, bits });
    const { findings } = await examine({
      cases,
      history: `${line(1, '0101101010')}\n${line(2, '1111111110')}\n`,
    });
    expect(findings.flaky.map(({ id, trials }) => [id, trials])).toEqual([
      ['gift-1', 10],
      ['shipping-1', 10],
    ]);
    expect(findings.ambiguous).toEqual([{ kind: 'guessing', id: 'gift-1', passed: 5, trials: 10 }]);
  });

  test('what the run knows and the datasets do not is not told of', async () => {
    const suite = examinedSuite();
    const cases = casesOf(20, { 1: '10101' });
    const found = await examineSuite({
      suite,
      cases: examinedCases(
        cases.map((one, at) => (at === 1 ? { ...one, input: 'Another?' } : one)),
      ),
      run: examinedRun(cases),
      files: createTools().files,
      signal: new AbortController().signal,
    });
    expect(found.findings.flaky).toEqual([]);
    expect(found.run).toMatchObject({ cases: 20, unknown: 1, trials: 5 });
    const text = renderDoctorTerminal(found, { color: false, width: 100 });
    expect(text).toContain('1 of the 20 cases are not in it as they are now');
  });

  test('a run of another suite is refused', async () => {
    await expect(examine({ cases: casesOf(3), run: { suite: 'other' } })).rejects.toThrow(
      'is a run of suite `other`',
    );
  });

  test.each(Object.entries(HOSTILE_STRINGS))(
    '%s is harmless wherever it stands',
    async (_, hostile) => {
      const cases = casesOf(12).map((one, index) => ({
        ...one,
        id: `${hostile}${index}`,
        tags: [hostile, 'critical'],
        bits: '10',
      }));
      const twins = [0, 1].map((index): ExaminedCase => ({
        id: `${hostile}twin${index}`,
        input: 'Same',
      }));
      const found = await examine({
        cases: [...cases, ...twins],
        run: { created_at: '2026-11-25T09:00:00Z' },
      });
      found.suite = hostile;
      found.run!.folder = hostile;
      found.config = hostile;
      found.findings.saturated = [hostile];
      found.findings.too_easy = [{ id: hostile, passed: 5, of: 5 }];
      found.findings.near_duplicates = [{ ids: [hostile, hostile], similarity: 0.9 }];
      found.power = [{ metric: hostile, max_drop: 0.02, undetectable: hostile }];
      const told = [
        found,
        {
          ...found,
          selfTest: {
            kind: 'none' as const,
            why: hostile,
            next: `${hostile}: touchstone ${hostile}`,
          },
        },
      ];
      for (const one of told)
        for (const line of renderDoctorTerminal(one, { color: false, width: 100 }).split('\n')) {
          expect(line.trim()).not.toMatch(/^::/);
          expect(line).not.toContain('##[');
          expect(line).not.toMatch(
            // eslint-disable-next-line no-control-regex
            /[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/,
          );
        }
    },
  );
});
