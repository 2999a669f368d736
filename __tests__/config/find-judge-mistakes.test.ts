import { describe, expect, test } from '@jest/globals';
import { findJudgeMistakes, findNamesakes } from '../../src/config/find-judge-mistakes.ts';
import { parseSuite } from '../../src/config/load-suite.ts';
import type { WrittenCheck } from '../../src/config/mistake.ts';

const DATED = 'gpt-5-mini-2025-08-07';
/** Where and what, of each mistake. */
const find = (written: WrittenCheck): string[] =>
  findJudgeMistakes({ name: 'kind', rubric: 'touchstone:tone', ...written }, '/judges/3').map(
    ({ pointer, key, lacks, message }) =>
      `${pointer}${key === undefined ? '' : ` [${key}]`}${lacks === undefined ? '' : ` -${lacks}`}: ${message}`,
  );

describe('who is asked', () => {
  test.each([
    ['one model', { model: DATED }],
    ['one that is pinned', { model: 'local', pinned: 'sha256:0123' }],
    ['a panel', { panel: [DATED, { model: 'local', pinned: 'sha256:0123' }], samples: 3 }],
    ['nobody: verdicts were recorded', { recorded: 'verdicts.jsonl' }],
    ['nobody; who was asked then is known', { recorded: 'verdicts.jsonl', model: DATED }],
  ])('%s is fine', (_, written) => {
    expect(find(written)).toEqual([]);
  });

  test.each([
    [
      'nothing says who',
      {},
      ['/judges/3 -model: a judge needs a model: nothing says who is asked'],
    ],
    [
      'one model and a panel',
      { model: DATED, panel: [DATED] },
      ['/judges/3 [panel]: a judge has one model, or a panel of them, not both'],
    ],
    [
      'pinned without a model',
      { panel: [DATED], pinned: '7' },
      ['/judges/3 [pinned]: pinned belongs to a model, and there is none beside it'],
    ],
    [
      'recorded verdicts, and votes to cast',
      { recorded: 'v.jsonl', samples: 3, panel: [DATED] },
      [
        '/judges/3 [panel]: panel means nothing where verdicts are recorded: each has been given once',
        '/judges/3 [samples]: samples means nothing where verdicts are recorded: each has been given once',
      ],
    ],
    [
      'an alias',
      { model: 'gpt-5-mini' },
      ['/judges/3/model: gpt-5-mini is a name that moves: tomorrow another model may answer to it'],
    ],
    [
      'an alias and a name without a version in a panel',
      { panel: [DATED, 'gpt-4o', { model: 'local' }, { model: DATED }] },
      [
        '/judges/3/panel/1: gpt-4o is a name that moves: tomorrow another model may answer to it',
        '/judges/3/panel/2/model: nothing in the name local says which version answers',
      ],
    ],
    [
      'what the Responses API has no word for',
      { model: DATED, api: 'responses', seed: 7 },
      ['/judges/3 [seed]: the Responses API has no parameter seed'],
    ],
  ])('%s', (_, written, mistakes) => {
    expect(find(written)).toEqual(mistakes);
  });

  test('what is no judge at all is for the schema to tell', () => {
    expect(find({ model: 7, panel: 'all' })).toHaveLength(1);
    expect(find({ panel: [7, null, { name: 'x' }] })).toEqual([]);
  });
});

describe('namesakes', () => {
  const namesakes = (...names: string[]): (string | undefined)[] => {
    const judges = names.map(
      (name) => `  - { name: ${name}, rubric: "touchstone:tone", model: ${DATED} }\n`,
    );
    const text = `suite: s\ndatasets: [{ path: d.jsonl, version: "1" }]\ntarget: { module: x.mjs }\njudges:\n${judges[0]}`;
    const suite = parseSuite(text, 'pr.yaml');
    const all = names.map((name) => ({ ...suite.judges[0]!, name }));
    return findNamesakes({ ...suite, judges: all }).map(
      ({ pointer, message }) => `${pointer} ${message}`,
    );
  };

  test('are told at the later one, once each', () => {
    expect(namesakes('a', 'b', 'c')).toEqual([]);
    expect(namesakes('a', 'b', 'a', 'a')).toEqual([
      '/judges/2/name judges[2] has the name of judges[0]',
      '/judges/3/name judges[3] has the name of judges[0]',
    ]);
  });
});
