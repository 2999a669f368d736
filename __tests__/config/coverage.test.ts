import { afterEach, describe, expect, test } from '@jest/globals';
import type { Coverage } from '../../src/config/coverage.ts';
import { createJudgeReader, readSuiteJudges } from '../../src/config/load-judges.ts';
import { loadCases } from '../../src/config/load-cases.ts';
import { loadSuite } from '../../src/config/load-suite.ts';
import { formatProblem } from '../../src/errors.ts';
import { DATASET_FILE, SUITE_FILE, SUITE_FILES, SUITE_TEXT } from '../support/suite-files.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

const RUBRIC = '---\nversion: "1"\nscale: pass-fail\n---\nIs it polite?\n\n{{output}}\n';
const JUDGE = 'model: gpt-5-mini-2025-08-07';

let repository: TempRepository | undefined;
afterEach(() => repository?.remove());

interface Parts {
  scorers?: string[];
  judges?: string[];
  gates?: string[];
  cases: object[];
}

/** No judge has a vote. */
async function cover(
  { scorers = [], judges = [], gates = [], cases }: Parts,
  spelling?: 'checked',
): Promise<Coverage> {
  repository?.remove();
  const list = (key: string, items: string[]): string =>
    items.length === 0 ? '' : `${key}:\n${items.map((item) => `  - ${item}\n`).join('')}`;
  const map = gates.length === 0 ? '' : `gates:\n${gates.map((gate) => `  ${gate}\n`).join('')}`;
  repository = makeRepository({
    ...SUITE_FILES,
    [SUITE_FILE]: SUITE_TEXT.replace(
      /scorers:[^]*/,
      `${list('scorers', scorers)}${list('judges', judges)}${map}`,
    ),
    [DATASET_FILE]: cases
      .map((testCase, n) => `${JSON.stringify({ id: `c-${n}`, input: `${n}`, ...testCase })}\n`)
      .join(''),
    'evals/prompts/tone.md': RUBRIC,
  });
  const { files } = repository;
  const suite = await loadSuite(SUITE_FILE, files);
  const reader = createJudgeReader(files);
  const { judges: read } = await readSuiteJudges(suite, reader);
  const judging = { judges: read, reader, blocks: async () => false };
  return (await loadCases(suite, files, judging, spelling)).coverage;
}

const tell = ({ warnings }: Coverage): string[] => warnings.map(formatProblem);
const metricsOf = ({ idleMetrics }: Coverage): string[] => idleMetrics.map(({ metric }) => metric);
const IS_JSON = '{ type: is-json }';

describe('tags that no case has', () => {
  test('are told where the suite writes them, with the one that was meant', async () => {
    const covered = await cover({
      scorers: [IS_JSON, '{ type: length, min: 1, tags: [nope, refund] }'],
      judges: [`{ name: tone, rubric: ../prompts/tone.md, ${JUDGE}, tags: [tones] }`],
      gates: ['critical: { tags: [Critical] }', 'safety: { tags: [safty] }'],
      cases: [{ tags: ['critical', 'refund'] }, { tags: ['safety'] }],
    });
    expect(tell(covered)).toEqual([
      `${SUITE_FILE}:13:22: gates.critical.tags: no case is tagged \`Critical\`; did you mean \`critical\`?`,
      `${SUITE_FILE}:14:20: gates.safety.tags: no case is tagged \`safty\`; did you mean \`safety\`?`,
      `${SUITE_FILE}:9:36: scorers[1].tags: no case is tagged \`nope\``,
      `${SUITE_FILE}:11:84: judges[0].tags: no case is tagged \`tones\``,
    ]);
  });

  test('are not guessed at twice: a slip in a class tag was asked about', async () => {
    const covered = await cover(
      {
        scorers: [IS_JSON],
        gates: ['critical: { tags: [critical] }'],
        cases: [{ tags: ['critcal'] }],
      },
      'checked',
    );
    expect(tell(covered)).toEqual([
      expect.stringContaining('did you mean the class tag `critical`?'),
      `${SUITE_FILE}:10:22: gates.critical.tags: no case is tagged \`critical\``,
    ]);
  });

  test('are nothing to tell where they are defaults', async () => {
    expect(tell(await cover({ scorers: [IS_JSON], cases: [{}] }))).toEqual([]);
    const written = await cover({
      scorers: [IS_JSON],
      gates: ['critical: { trials: 3 }'],
      cases: [{ tags: ['faq'] }],
    });
    expect(tell(written)).toEqual([]);
  });

  test('are told up to a number', async () => {
    const tags = Array.from({ length: 14 }, (_, n) => `q${n}`).join(', ');
    const told = tell(
      await cover({ scorers: [IS_JSON, `{ type: is-json, tags: [${tags}] }`], cases: [{}] }),
    );
    expect(told).toHaveLength(11);
    expect(told.at(-1)).toBe(`${SUITE_FILE}: 4 more tags of the suite are on no case`);
  });
});

describe('cases that nothing can fail', () => {
  test('are counted, and the first are named', async () => {
    const odd = { scorers: ['{ type: is-json, tags: [refund] }'] };
    const one = await cover({ ...odd, cases: [{ tags: ['refund'] }, { checks: [] }] });
    expect(tell(one)).toEqual([
      `${DATASET_FILE}:2: nothing that blocks scores case "c-1": whatever is answered there passes; add a check, or a scorer that is for their tags`,
    ]);
    const many = await cover({
      ...odd,
      cases: [
        { tags: ['refund'] },
        { checks: [{ type: 'is-json' }] },
        { checks: [{ type: 'is-json', advisory: true }] },
        { checks: [{ type: 'is-json', tags: ['other'] }] },
        { tags: ['other'] },
        {},
      ],
    });
    expect(tell(many)).toEqual([
      expect.stringContaining(
        'nothing that blocks scores 4 of 6 cases ("c-2", "c-3", "c-4" and 1 more)',
      ),
    ]);
  });

  test('name the judge that has no vote yet; one that compares speaks once there is a baseline', async () => {
    const judged = (rubric: string): Promise<Coverage> =>
      cover({ judges: [`{ name: tone, rubric: ${rubric}, ${JUDGE} }`], cases: [{}] });
    expect(tell(await judged('../prompts/tone.md'))).toEqual([
      expect.stringContaining('add a check, or calibrate judge tone'),
    ]);
    expect(tell(await judged('touchstone:pairwise-preference'))).toEqual([]);
  });
});

describe('gated metrics without a single score to come', () => {
  const gates = ['metrics: { tone: { min: 0.5 }, pass_rate: { min: 0.5 } }'];
  const feed = (tags: string): string => `{ name: tone, type: is-json, tags: [${tags}] }`;

  test('are found with their place', async () => {
    const covered = await cover({ scorers: [IS_JSON, feed('nope')], gates, cases: [{}] });
    expect(covered.idleMetrics.map(({ problem }) => formatProblem(problem))).toEqual([
      `${SUITE_FILE}:11:14: \`tone\` has a gate but not a single score\n  check the name under gates.metrics, and the tags of the scorers that feed it`,
    ]);
  });

  test('are none where one case feeds them, also by a check of its own', async () => {
    const scorers = [IS_JSON, feed('nope')];
    const own = { checks: [{ name: 'tone', type: 'is-json' }] };
    expect(metricsOf(await cover({ scorers, gates, cases: [{}, own] }))).toEqual([]);
    const tagged = [{}, { tags: ['nope'] }];
    expect(metricsOf(await cover({ scorers, gates, cases: tagged }))).toEqual([]);
  });

  test('pass_rate is one of them, also where a judge could feed it that has no vote yet', async () => {
    expect(metricsOf(await cover({ scorers: [feed('nope')], gates, cases: [{}] }))).toEqual([
      'tone',
      'pass_rate',
    ]);
    const judges = [`{ name: tone, rubric: ../prompts/tone.md, ${JUDGE} }`];
    const bar = ['metrics: { pass_rate: { min: 0.5 } }'];
    const { idleMetrics } = await cover({ judges, gates: bar, cases: [{}] });
    expect(idleMetrics.map(({ problem }) => formatProblem(problem))).toEqual([
      `${SUITE_FILE}:10:14: \`pass_rate\` has a gate, and everything that scores only advises: nothing could ever fail\n  calibrate judge tone, or add a check: with { type: length, min: 1 } a run collects answers for people to label`,
    ]);
    const byDefault = await cover({ judges, cases: [{}] });
    expect(byDefault.idleMetrics[0]!.problem.message).toContain(
      '`pass_rate` has a gate by default, and everything that scores only advises',
    );
  });

  test('a judge that compares has a say in that only with a baseline', async () => {
    const rubric = 'touchstone:pairwise-preference';
    const judges = [`{ name: tone, rubric: ${rubric}, ${JUDGE}, tags: [nope] }`];
    expect(metricsOf(await cover({ scorers: [IS_JSON], judges, gates, cases: [{}] }))).toEqual([]);
  });
});
