import { afterEach, expect, test } from '@jest/globals';
import { loadCases } from '../../src/config/load-cases.ts';
import { loadSuite } from '../../src/config/load-suite.ts';
import { formatProblem, type Problem } from '../../src/errors.ts';
import { DATASET_FILE, SUITE_FILE, SUITE_FILES } from '../support/suite-files.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

let repository: TempRepository | undefined;
afterEach(() => repository?.remove());

/** Of a suite with one case that has this tag. */
async function warnOf(tag: string): Promise<readonly Problem[]> {
  repository?.remove();
  const line = JSON.stringify({ id: 'a', input: 'Hi', reference: 'Hi', tags: [tag] });
  repository = makeRepository({ ...SUITE_FILES, [DATASET_FILE]: line });
  const { files } = repository;
  const suite = await loadSuite(SUITE_FILE, files);
  return (await loadCases(suite, files, undefined, 'checked')).coverage.warnings;
}

test.each([
  ['Critical', '"Critical"', 'critical'],
  ['CRITICAL', '"CRITICAL"', 'critical'],
  ['critical ', '"critical "', 'critical'],
  ['criticаl', String.raw`"critic\u{430}l"`, 'critical'],
  ['safety\u200b', String.raw`"safety\u{200b}"`, 'safety'],
  ['Safety', '"Safety"', 'safety'],
  [
    'ｓｅｃｕｒｉｔｙ',
    String.raw`"\u{ff53}\u{ff45}\u{ff43}\u{ff55}\u{ff52}\u{ff49}\u{ff54}\u{ff59}"`,
    'security',
  ],
])('a tag %j that reads like a class tag is refused', async (tag, shown, meant) => {
  await expect(warnOf(tag)).rejects.toThrow(
    `${DATASET_FILE}:1:49: the tag ${shown} of case "a" reads like the class tag "${meant}" and is another one: no gate would hold the case to it\n  write "${meant}"; if another thing`,
  );
});

test.each([
  ['critcal', 'critical'],
  ['crtiical', 'critical'],
  ['safty', 'safety'],
])('a slip, %j, is a warning', async (tag, meant) => {
  expect((await warnOf(tag)).map(formatProblem)).toEqual([
    `${DATASET_FILE}:1:49: case "a" is tagged "${tag}", which no gate knows; did you mean the class tag \`${meant}\`?`,
  ]);
});

test.each(['critical', 'critic', 'safe', 'безопасность', 'prio-critical', 'typical'])(
  'a tag %j is what it says',
  async (tag) => {
    expect(await warnOf(tag)).toEqual([]);
  },
);
