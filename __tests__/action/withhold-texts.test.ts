import { expect, test } from '@jest/globals';
import { withholdTexts } from '../../src/action/withhold-texts.ts';
import type { Problem } from '../../src/errors.ts';
import { expectLinear } from '../support/growth.ts';
import { makeRepository } from '../support/temp-repository.ts';

const QUOTING: Problem = {
  code: 'config',
  message: 'value quotes ZEBRA',
  place: { file: 'evals/datasets/d.jsonl', line: 1 },
};

async function told(suite: string, config = 'evals/configs/pr.yaml'): Promise<string> {
  const repository = makeRepository({ [config]: suite });
  try {
    const problems = await withholdTexts(
      [QUOTING],
      { config, suite: 's' },
      {
        files: repository.files,
        survey: { policyBase: { base: { status: 'own' }, patterns: [], gone: [] } } as never,
      },
    );
    return problems.map(({ message, hint = '' }) => `${message} → ${hint}`).join('\n');
  } finally {
    repository.remove();
  }
}

test.each([
  'report: { outputs: none }',
  'report:\n  outputs: "none"',
  'report:\n  outputs: # why\n    none',
  'report:\n  outputs: !!str none',
  'report:\n  outputs: &o none',
  'x: &o none\nreport: { outputs: *o }',
  'report:\n  outputs: >-\n    none',
])('the text of a dataset stays out where the suite says none: %j', async (suite) => {
  expect(await told(suite)).not.toContain('ZEBRA');
});

test.each(['report: { outputs: excerpt }', 'gates: {}', 'report: { outputs: full } # none'])(
  'and is told where it does not: %j',
  async (suite) => {
    expect(await told(suite)).toContain('ZEBRA');
  },
);

test('the command that is given instead is quoted', async () => {
  const text = await told('report: { outputs: none }', 'evals/configs/$(touch PWN).yaml');
  expect(text).toContain("touchstone validate 'evals/configs/$(touch PWN).yaml'");
});

test('a long text is read through once', () =>
  expectLinear(50_000, (count) => {
    const suite = ['outputs: ', ' #', '!', '#\n', '>-', '&a '].map((part) => part.repeat(count));
    return () => told(`outputs:${suite.join('outputs:')}`);
  }));
