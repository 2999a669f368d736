import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeFolder, toJsonLines } from '../support/run-cli.ts';
import { pinFolder, runVerb } from '../support/run-verb.ts';

const CASES = 40;
const SUITE = `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { recorded: ../recorded/outputs.jsonl }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
gates: { metrics: { pass_rate: { max_drop: 0.02 } } }
`;

interface Row {
  id: string;
  input: string;
  reference: string;
}

const row = (index: number): Row => ({
  id: `case-${index}`,
  input: `question ${index}`,
  reference: `answer ${index}`,
});
const rows = Array.from({ length: CASES }, (_, index) => row(index));
/** Main fails the first two. */
const isRightOnMain = (id: string): boolean => !['case-0', 'case-1'].includes(id);

let place: Awaited<ReturnType<typeof makeFolder>>;
let baseline: string;

interface Document {
  verdict: string;
  gates: { gate: string; result: string; drop?: number; matched?: number; baseline?: number }[];
  comparison: Record<'new' | 'removed' | 'edited' | 'broken' | 'fixed', string[]> & {
    matched: number;
  };
  run: string;
}

/** The suite over these cases, answered rightly or not, against main. */
async function measure(
  cases: readonly Row[],
  isRight: (id: string) => boolean,
  ...args: string[]
): Promise<{ document: Document; text: string }> {
  await place.write('evals/datasets/golden.jsonl', toJsonLines(cases));
  await place.write(
    'evals/recorded/outputs.jsonl',
    toJsonLines(
      cases.map(({ id }) => ({
        id,
        // what was asked decides the answer, not what is expected of it
        output: isRight(id) ? `answer ${id.split('-')[1]}` : 'no idea',
      })),
    ),
  );
  await pinFolder(place.folder);
  const { stdout } = await runVerb(place.folder, ['run', '--json', ...args]);
  const document = JSON.parse(stdout) as Document;
  const report = await runVerb(place.folder, [
    'report',
    document.run,
    '--format',
    'markdown',
    ...args,
  ]);
  return { document, text: report.stdout };
}

beforeAll(async () => {
  place = await makeFolder({ 'evals/configs/pr.yaml': SUITE });
  const main = await measure(rows, isRightOnMain);
  baseline = main.document.run;
});
afterAll(() => place.remove());

test('three edited, five added, two removed: four groups, and the gate on the intersection', async () => {
  const edited = rows.map((one, index) =>
    index >= 10 && index < 13 ? { ...one, reference: 'no idea' } : one,
  );
  const kept = edited.filter(({ id }) => id !== 'case-0' && id !== 'case-30');
  const added = Array.from({ length: 5 }, (_, index) => row(100 + index));
  const { document, text } = await measure(
    [...kept, ...added],
    (id) => isRightOnMain(id) && id !== 'case-20' && id !== 'case-100',
    '--baseline',
    baseline,
  );
  const { comparison } = document;
  expect(comparison).toMatchObject({
    matched: CASES - 3 - 2,
    new: ['case-100', 'case-101', 'case-102', 'case-103', 'case-104'],
    removed: ['case-0', 'case-30'],
    edited: ['case-10', 'case-11', 'case-12'],
    broken: ['case-20'],
  });
  const gate = document.gates.find((found) => found.gate === 'no-regression')!;
  // one of 35 broke: the edited ones (which now fail) and the new ones are in neither side
  expect(gate).toMatchObject({ result: 'fail', matched: 35 });
  expect(gate.drop).toBeCloseTo(1 / 35, 12);
  expect(text).toContain('Removed: `case-0`, `case-30`');
  expect(text).toContain('Edited: `case-10`, `case-11`, `case-12`');
  expect(text).toMatch(
    /Failing on main before this change took them out or edited them: `case-0`$/m,
  );
  expect(text).toContain('Pass rate of 5 new cases: 80.0 %');
});

test('taking a failing case out does not buy room for another to fail', async () => {
  const without = rows.filter(({ id }) => id !== 'case-0' && id !== 'case-1');
  const { document } = await measure(without, (id) => id !== 'case-20', '--baseline', baseline);
  const gate = document.gates.find((found) => found.gate === 'no-regression')!;
  // 95 % of 40 became 97.4 % of 38, and still: of the 38 that are in both one broke
  expect(gate).toMatchObject({ result: 'fail', baseline: 1, matched: 38 });
  expect(document.verdict).toBe('fail');
});
