import { afterEach, describe, expect, test } from '@jest/globals';
import { createPriceList } from '../../src/adapters/models/prices.ts';
import { findPriceGaps } from '../../src/config/find-price-gaps.ts';
import { createJudgeReader, readSuiteJudges } from '../../src/config/load-judges.ts';
import { loadSuite } from '../../src/config/load-suite.ts';
import { formatProblem } from '../../src/errors.ts';
import { SUITE_FILE, SUITE_FILES } from '../support/suite-files.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

const OPENAI = 'openai: { model: house-1 }';
const BUDGET = 'run: { budget: { usd: 1 } }';
const PRICE = '{ input: 1, output: 2 }';

let repository: TempRepository | undefined;
afterEach(() => repository?.remove());

/** The warnings of a suite with these lines after its target. */
async function gapsOf(target: string, ...lines: string[]): Promise<string[]> {
  repository?.remove();
  const text = [
    'suite: support-bot',
    'datasets: [{ path: ../datasets/faq.jsonl, version: "3" }]',
    `target: { ${target} }`,
    ...lines,
    '',
  ].join('\n');
  repository = makeRepository({ ...SUITE_FILES, [SUITE_FILE]: text });
  const suite = await loadSuite(SUITE_FILE, repository.files);
  const { judges } = await readSuiteJudges(suite, createJudgeReader(repository.files));
  return findPriceGaps(suite, judges, createPriceList(suite.prices)).map(formatProblem);
}

const judge = (model: string): string =>
  `judges: [{ name: tone, rubric: "touchstone:tone", model: ${model}, pinned: "1" }]`;

describe('models without a price', () => {
  test('are told of where dollars are bounded, each with who asks it', async () => {
    const told = await gapsOf(
      OPENAI,
      BUDGET,
      'gates: { cost: { max_usd: 1 } }',
      'scorers: [{ type: embedding, model: near-1, pinned: "1", value: x }]',
      judge('wise-1'),
    );
    expect(told).toEqual([
      expect.stringContaining(
        `${SUITE_FILE}:3:28: run.budget.usd and gates.cost need a price of \`house-1\` (the target), and none is known`,
      ),
      expect.stringContaining(
        `${SUITE_FILE}:7:10: run.budget.usd needs a price of \`wise-1\` (judge tone)`,
      ),
      expect.stringContaining(
        `${SUITE_FILE}:6:11: run.budget.usd needs a price of \`near-1\` (embedding)`,
      ),
    ]);
  });

  test('are no news without a bound, with a price, or where a target reports for itself', async () => {
    expect(await gapsOf(OPENAI, judge('wise-1'))).toEqual([]);
    expect(await gapsOf(OPENAI, BUDGET, `prices: { house-1: ${PRICE} }`)).toEqual([]);
    expect(await gapsOf('openai: { model: gpt-5-mini-2025-08-07 }', BUDGET)).toEqual([]);
    expect(await gapsOf('module: ../../app/bot.mjs', BUDGET)).toEqual([]);
    // judges are no part of the cost gate
    expect(
      await gapsOf('module: ../../app/bot.mjs', 'gates: { cost: { max_usd: 1 } }', judge('wise-1')),
    ).toEqual([]);
  });
});

describe('prices of models that nothing asks', () => {
  test('are told of with the one that was meant', async () => {
    expect(await gapsOf(OPENAI, `prices: { huose-1: ${PRICE} }`)).toEqual([
      `${SUITE_FILE}:4:11: prices: nothing of this suite asks \`huose-1\`; did you mean \`house-1\`?`,
    ]);
  });

  test('are no news where none is near, or where a provider may answer by that name', async () => {
    for (const name of ['another-model', 'house-1-2026-11-01'])
      expect(await gapsOf(OPENAI, `prices: { ${name}: ${PRICE} }`)).toEqual([]);
    const both = `prices: { house-1: ${PRICE}, house-2: ${PRICE} }`;
    expect(await gapsOf(OPENAI, both)).toEqual([]);
    // whatever a module asks
    const nano = `prices: { gpt-5-nano-2025-08-07: ${PRICE} }`;
    expect(await gapsOf('module: ../../app/bot.mjs', nano, judge('gpt-5-mini-2025-08-07'))).toEqual(
      [],
    );
  });
});
