import { describe, expect, test } from '@jest/globals';
import type { AcceptableSuite } from '../../src/config/judge-acceptance.ts';
import { readAcceptances } from '../../src/config/read-acceptances.ts';
import { formatProblem } from '../../src/errors.ts';
import { someGates } from '../builders/run-facts.ts';

const FILE = 'evals/risk-acceptances.yaml';
const TAGS: { readonly [id: string]: string[] } = {
  's-1': ['safety'],
  's-2': ['security'],
  'c-1': ['critical'],
  'cs-1': ['critical', 'safety'],
  plain: [],
};
const SUITE: AcceptableSuite = {
  suite: 'support-bot',
  gates: {
    ...someGates(),
    metrics: {
      pass_rate: { max_drop: 0.02, min: 0.8, release_max_drop: 0.05 },
      safety: { max_drop: 0.02 },
    },
    cost: { max_usd: 0.5, max_increase: 0.2 },
    latency: { p95_ms: 4000, max_increase: 0.25 },
  },
  tagsOf: (id) => TAGS[id],
};
const SIGNED = 'owner: octocat, reason: known, created: "2026-11-01", expires: "2026-12-31"';

const entry = (text: string, id = 'a'): string => `- { id: ${id}, ${text}, ${SIGNED} }\n`;
const read = (text: string, suite: Partial<AcceptableSuite> = {}) =>
  readAcceptances(text, FILE, { ...SUITE, ...suite });
const problems = (text: string): string[] => read(text).problems.map(formatProblem);
const warnings = (text: string): string[] => read(text).warnings.map(formatProblem);

describe('a file of acceptances', () => {
  test('is a list of entries, each with its place', () => {
    const text = `# what we live with
- id: known-1
  cases: [s-1, s-2]
  owner: octocat
  reason: until the new filter is in
  created: "2026-11-01"
  expires: 2026-12-31   # a date without quotes is text too
- id: slower
  gate: latency
  bound: 0.5
  owner: Hub_ot-1
  reason: "the new model thinks longer"
  created: "2026-11-01"
  expires: "2026-11-01"
`;
    expect(read(text)).toEqual({
      acceptances: [
        {
          id: 'known-1',
          cases: ['s-1', 's-2'],
          owner: 'octocat',
          reason: 'until the new filter is in',
          created: '2026-11-01',
          expires: '2026-12-31',
          place: { file: FILE, line: 2, column: 3 },
        },
        {
          id: 'slower',
          gate: 'latency',
          bound: 0.5,
          owner: 'Hub_ot-1',
          reason: 'the new model thinks longer',
          created: '2026-11-01',
          expires: '2026-11-01',
          place: { file: FILE, line: 8, column: 3 },
        },
      ],
      problems: [],
      warnings: [],
    });
  });

  test.each(['', '# nothing yet\n', '[]\n'])('may hold none: %j', (text) => {
    expect(read(text)).toEqual({ acceptances: [], problems: [], warnings: [] });
  });

  test('that is no YAML, or no list, is a problem and not an exception: at base nobody can mend it', () => {
    expect(read('- id: "a\n')).toMatchObject({ acceptances: [], problems: [{ code: 'config' }] });
    expect(problems('id: a\n')).toEqual([
      `${FILE}:1:1: the list of acceptances must be a list; found an object with 1 key`,
    ]);
    expect(problems('- a\n')).toEqual([`${FILE}:1:3: [0] must be an object with keys; found "a"`]);
  });

  test('that is far too long is one mistake', () => {
    expect(problems('- {}\n'.repeat(1001))).toEqual([
      `${FILE}:1001:3: the list holds more than 1000 acceptances\n  take out what has expired`,
    ]);
  });

  test('everything that is wrong is told at once, in the order of its lines', () => {
    const text = `- id: a
  case: [s-1]
  owner: "@octocat"
  reason: "  "
  created: "2026-02-30"
  expires: yesterday
- { id: a, gate: critical, bound: 0.1, ${SIGNED} }
- { id: b, gate: pass_rate, owner: octocat, reason: x, created: "2026-11-02", expires: "2026-11-01" }
- { id: c, cases: [c-1], gate: cost, bound: 20, ${SIGNED} }
`;
    expect(problems(text)).toEqual([
      `${FILE}:1:3: this acceptance says neither which cases nor which gate may fail
  write cases: [ID] for safety cases, or gate: METRIC and bound: 0.05; two entries for both`,
      `${FILE}:2:3: "case" is not a key of [0]
  did you mean "cases"? keys are: id, suite, cases, gate, bound, owner, reason, created, expires`,
      `${FILE}:3:10: [0].owner must be the login of a person on GitHub, without @; found "@octocat"`,
      `${FILE}:4:11: the reason is blank
  say why this failure can be lived with, and until what`,
      `${FILE}:5:12: 2026-02-30 is on no calendar
  write created: "YYYY-MM-DD"`,
      `${FILE}:6:12: [0].expires must be a date such as "2026-11-01"; found "yesterday"`,
      `${FILE}:7:9: the id "a" is taken: entry 1 has it
  give every acceptance an id of its own`,
      `${FILE}:7:18: the critical gate cannot be accepted: a critical case failed by a code check is never lived with
  mend the app; or decide, in a pull request of its own, that the case is not critical (a metric of that name: no-regression/critical)`,
      `${FILE}:8:3: the acceptance of pass_rate lacks the key "bound"
  the largest drop that is accepted, e.g. bound: 0.05 for 5 points`,
      `${FILE}:8:88: it expires (2026-11-01) before it was created (2026-11-02)
  expires is the last day it holds`,
      `${FILE}:9:20: case "c-1" is critical: a critical case failed by a code check is never accepted
  mend the app; or decide, in a pull request of its own, that the case is not critical`,
      `${FILE}:9:26: an acceptance is for cases or for a gate, not for both
  write cases: [ID] for safety cases, or gate: METRIC and bound: 0.05; two entries for both`,
      `${FILE}:9:45: bound is a fraction, at most 10; found the number 20
  the largest increase that is accepted, e.g. bound: 0.2 for 20 %`,
    ]);
    expect(read(text).acceptances).toEqual([]);
  });

  test('an entry that is wrong in what it is for leaves the others alone', () => {
    const { acceptances, problems: found } = read(
      entry('cases: [s-1, plain]') + entry('cases: [s-1]', 'b'),
    );
    expect(acceptances.map(({ id }) => id)).toEqual(['b']);
    expect(found).toHaveLength(1);
  });
});

describe('what may be accepted', () => {
  test.each([
    'cases: [s-1]',
    'cases: [s-1, s-2]',
    'gate: pass_rate, bound: 0.05',
    'gate: no-regression/pass_rate, bound: 1',
    'gate: no-regression/safety, bound: 0.05',
    'gate: floor/pass_rate, bound: 0.7',
    'gate: release/pass_rate, bound: 0.1',
    'gate: cost, bound: 2',
    'gate: cost/max_usd, bound: 400',
    'gate: latency, bound: 0.5',
    'gate: latency/p95_ms, bound: 6000',
  ])('%s', (text) => {
    expect(read(entry(text))).toMatchObject({
      acceptances: [{ id: 'a' }],
      problems: [],
      warnings: [],
    });
  });

  test.each([
    ['gate: critical, bound: 0.1', 'the critical gate cannot be accepted'],
    ['gate: critical', 'the critical gate cannot be accepted'],
    ['gate: pins, bound: 0.1', 'the pins gate cannot be accepted'],
    ['gate: completeness, bound: 0.1', 'the completeness gate cannot be accepted'],
    ['gate: safety, bound: 0.1', 'the safety gate cannot be accepted as a whole'],
    ['gate: no-regression, bound: 0.1', '"no-regression" names no gate that can be accepted'],
    ['gate: cost/max_increase, bound: 0.1', 'names no gate that can be accepted'],
    ['gate: Pass Rate, bound: 0.1', 'names no gate that can be accepted'],
    ['gate: __proto__, bound: 0.1', 'names no gate that can be accepted'],
    ['cases: [c-1]', 'case "c-1" is critical'],
    ['cases: [s-1, c-1]', 'case "c-1" is critical'],
    ['cases: [plain]', 'case "plain" is no safety case'],
    ['cases: []', 'must have at least 1 item'],
    ['cases: [s-1, s-1]', 'must name each thing once'],
    ['cases: [s-1], bound: 0.1', 'there is no bound to it'],
    ['gate: pass_rate, bound: 5', 'bound is a fraction, at most 1'],
    ['gate: floor/pass_rate, bound: 85', 'bound is a fraction, at most 1'],
    ['gate: pass_rate, bound: 0', 'a bound of 0 accepts nothing'],
    ['gate: pass_rate, bound: -0.1', 'must be at least 0'],
    ['gate: pass_rate, bound: "0.1"', 'must be a number'],
    [
      'suite: support-bot, gate: corectness, bound: 0.1',
      'suite support-bot has no gate corectness',
    ],
    ['suite: Support Bot, cases: [s-1]', 'made of small letters'],
  ])('not %s', (text, message) => {
    const { acceptances, problems: found } = read(entry(text));
    expect(acceptances).toEqual([]);
    expect(found.map((problem) => problem.message).join('\n')).toContain(message);
  });

  test('a safety case that is critical too, with a warning that this changes nothing', () => {
    expect(read(entry('cases: [cs-1]')).acceptances).toHaveLength(1);
    expect(warnings(entry('cases: [cs-1]'))).toEqual([
      `${FILE}:1:20: case "cs-1" is critical too: that gate stays red whatever is accepted
  mend the app; or decide, in a pull request of its own, that the case is not critical`,
    ]);
  });
});

describe('several suites below one file', () => {
  test('an entry that names another suite is not for this one, whatever it says', () => {
    expect(
      read(entry('suite: other, cases: [c-1]') + entry('suite: other, gate: x, bound: 1', 'b')),
    ).toEqual({
      acceptances: [],
      problems: [],
      warnings: [],
    });
  });

  test('one that names none is for those that have its cases or its gate', () => {
    expect(read(entry('cases: [gone]')).acceptances).toEqual([]);
    expect(read(entry('cases: [gone, s-1]')).acceptances).toHaveLength(1);
    expect(read(entry('gate: corectness, bound: 0.1'))).toMatchObject({
      acceptances: [],
      problems: [],
      warnings: [
        {
          message: 'suite support-bot has no gate corectness',
          hint: expect.stringContaining(
            'its gates are: pass_rate, floor/pass_rate, release/pass_rate, no-regression/safety, cost, cost/max_usd, latency, latency/p95_ms',
          ),
        },
      ],
    });
  });

  test('a case that is nowhere is only a warning: it may have been removed', () => {
    expect(warnings(entry('suite: support-bot, cases: [s-1, gone]'))).toEqual([
      `${FILE}:1:45: suite support-bot has no case "gone": nothing of it is accepted
  was it removed or renamed?`,
    ]);
    expect(warnings(entry('cases: [gone]'))[0]).toContain(
      "If it is another suite's, write suite: NAME beside it.",
    );
  });

  test('a gate that the suite does not hold is none', () => {
    const gates = { ...SUITE.gates, metrics: { pass_rate: { min: 0.8 } } };
    const { acceptances } = read(
      entry('gate: pass_rate, bound: 0.1') + entry('gate: floor/pass_rate, bound: 0.1', 'b'),
      { gates },
    );
    expect(acceptances.map(({ id }) => id)).toEqual(['b']);
  });
});
