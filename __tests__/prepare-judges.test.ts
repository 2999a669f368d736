import { afterEach, describe, expect, test } from '@jest/globals';
import { shortenJudge } from '../src/config/calibration-lines.ts';
import { createJudgeReader, type JudgeWriting } from '../src/config/load-judges.ts';
import { loadSuite } from '../src/config/load-suite.ts';
import type { Judge } from '../src/domain/judge.ts';
import type { CalibrationCounts } from '../src/domain/calibration-counts.ts';
import type { PatientModel } from '../src/ports.ts';
import { Judges, type KnownLock } from '../src/prepare-judges.ts';
import { MODEL, scriptedModel, verdictOf, withstanding } from './builders/judge.ts';
import { createCase } from './builders/run-check.ts';
import { labelled } from './support/judged-suite.ts';
import { SUITE_FILE, SUITE_FILES } from './support/suite-files.ts';
import { makeRepository, type TempRepository } from './support/temp-repository.ts';

const RUBRIC = '---\nversion: "1"\nscale: pass-fail\n---\nIs it polite?\n\n{{output}}\n';
const PLACE = { file: SUITE_FILE, line: 7, column: 5 };
const LABELS = 'evals/calibration/tone.jsonl';
const LOCK_FILE = 'evals/touchstone.lock';
const GOOD: CalibrationCounts = {
  labels: 60,
  errored: 0,
  agreed: 60,
  pass: 40,
  passJudgedPass: 40,
  fail: 20,
  failJudgedFail: 20,
  kappa: 1,
};
const NO_KEY = { code: 'no-key', message: 'it needs an API key', hint: 'set OPENAI_API_KEY' };

let repository: TempRepository | undefined;
afterEach(() => repository?.remove());

interface World {
  judges: Judges;
  read: (written?: Partial<JudgeWriting>) => Promise<Judge>;
}

/** The judges of a suite; `calibrated`: the lock says that the judge as it is written by default did well. */
async function arrange({
  model,
  calibrated = true,
  labels = labelled(60),
  counts = GOOD,
}: {
  model?: PatientModel;
  calibrated?: boolean;
  labels?: string | null;
  counts?: CalibrationCounts;
} = {}): Promise<World> {
  repository?.remove();
  repository = makeRepository({
    ...SUITE_FILES,
    'evals/prompts/tone.md': RUBRIC,
    'evals/verdicts.jsonl': '{"input":"question","output":"hi","verdict":"fail","reason":"rude"}\n',
    ...(labels !== null && { [LABELS]: labels }),
  });
  const { files } = repository;
  const suite = await loadSuite(SUITE_FILE, files);
  const reader = createJudgeReader(files);
  const read: World['read'] = (written = {}) => {
    const { model: name = MODEL, ...rest } = written;
    const asked = rest.recorded === undefined ? { model: name } : {};
    return reader.read(
      { name: 'tone', rubric: 'evals/prompts/tone.md', samples: 1, ...asked, ...rest },
      PLACE,
    );
  };
  const { digest } = await createJudgeReader(files).read(
    { name: 'tone', rubric: 'evals/prompts/tone.md', samples: 1, model: MODEL },
    PLACE,
  );
  const sha256 = labels === null ? 'f'.repeat(64) : await files.digest(LABELS);
  const line = {
    path: 'calibration/tone.jsonl',
    judge: shortenJudge(digest),
    counts,
    sha256,
  };
  const known: KnownLock = {
    file: LOCK_FILE,
    lock: { pins: [], calibrations: calibrated ? [line] : [] },
  };
  const tools = { files, random: Math.random, ...(model ? { model } : { modelMissing: NO_KEY }) };
  return { judges: new Judges(suite, { tools, known, reader }), read };
}

const polite = () => scriptedModel(withstanding(() => verdictOf('pass')));
const recordOf = async ({ judges, read }: World, written?: Partial<JudgeWriting>) => {
  await read(written);
  const [prepared] = await judges.list();
  return await prepared!.describe();
};

describe('the right of a judge', () => {
  test('is to block where the lock shows that it agrees with people', async () => {
    const world = await arrange({ model: polite() });
    expect(await recordOf(world)).toEqual({
      name: 'tone',
      digest: expect.any(String),
      rubric: 'evals/prompts/tone.md',
      version: '1',
      models: [{ model: MODEL }],
      calibrated: true,
      blocking: true,
      calibration: GOOD,
    });
    expect(await world.judges.blocks(await world.read())).toBe(true);
  });

  test('is to advise where the suite says so, however well it is calibrated', async () => {
    const world = await arrange({ model: polite() });
    expect(await recordOf(world, { advisory: true })).toMatchObject({
      calibrated: true,
      blocking: false,
      why: 'the suite says that it only advises (advisory: true)',
    });
  });

  test.each([
    ['it was never calibrated', { calibrated: false }, {}],
    ['its labels are gone', { labels: null }, {}],
    ['its rubric, model or parameters changed since it was calibrated', {}, { temperature: 0 }],
  ])('is to advise otherwise: %s', async (why, setting, written) => {
    const world = await arrange({ model: polite(), ...setting });
    const record = await recordOf(world, written);
    expect(record).toMatchObject({ calibrated: false, blocking: false });
    expect(record.why).toContain(why.split(' ').at(-1));
    expect(record.next).toContain('touchstone calibrate');
  });

  test.each([
    ['more labels', { ...GOOD, labels: 61, fail: 21, failJudgedFail: 21 }],
    ['other sides', { ...GOOD, pass: 30, passJudgedPass: 30, fail: 30, failJudgedFail: 30 }],
  ])('is not had by a lock that was written by hand: %s than people gave', async (_, counts) => {
    expect(await recordOf(await arrange({ model: polite(), counts }))).toMatchObject({
      calibrated: false,
      blocking: false,
      why: "the lock's figures are not those of its labels",
    });
  });

  test('is not had by labels that no person gave', async () => {
    const labels = labelled(60, { by: MODEL });
    expect(await recordOf(await arrange({ model: polite(), labels }))).toMatchObject({
      blocking: false,
    });
  });

  test('is lost with any byte of its labels', async () => {
    const world = await arrange({ model: polite() });
    repository!.write(LABELS, 'other labels');
    expect(await recordOf(world)).toMatchObject({
      blocking: false,
      why: 'its labels changed since it was calibrated',
    });
  });
});

describe('its canaries', () => {
  test('are told once they were asked', async () => {
    const world = await arrange({ model: polite() });
    expect(await recordOf(world)).not.toHaveProperty('canary');
    const scorer = await world.judges.scorerOf(await world.read());
    await scorer.score({
      case: createCase(),
      output: { output: 'hi' },
      signal: new AbortController().signal,
    });
    expect(await recordOf(world)).toMatchObject({
      canary: { result: 'held', asked: { calls: 2 } },
    });
  });

  test('are not asked of verdicts that were recorded', async () => {
    const world = await arrange();
    const scorer = await world.judges.scorerOf(
      await world.read({ recorded: 'evals/verdicts.jsonl' }),
    );
    const finding = await scorer.score({
      case: createCase(),
      output: { output: 'hi' },
      signal: new AbortController().signal,
    });
    expect(finding).toMatchObject({ status: 'scored', pass: false, reason: 'fail: rude' });
    const [prepared] = await world.judges.list();
    expect(await prepared!.describe()).not.toHaveProperty('canary');
  });
});

describe('without a key', () => {
  test('a judge that blocks has to ask all the same, one that advises is not measured', async () => {
    const blocking = await arrange();
    expect(await blocking.judges.asksToBlock(await blocking.read())).toBe(true);
    const advising = await arrange({ calibrated: false });
    const scorer = await advising.judges.scorerOf(await advising.read());
    expect(await advising.judges.asksToBlock(await advising.read())).toBe(false);
    expect(
      await scorer.score({
        case: createCase(),
        output: { output: 'hi' },
        signal: new AbortController().signal,
      }),
    ).toMatchObject({ status: 'errored', why: 'it needs an API key' });
  });

  test('a judge whose verdicts were recorded needs none', async () => {
    const world = await arrange();
    const judge = await world.read({ recorded: 'evals/verdicts.jsonl' });
    expect(await world.judges.asksToBlock(judge)).toBe(false);
  });
});

describe('one judge that is written twice', () => {
  const signal = new AbortController().signal;

  test('is asked by one bench: its canaries once', async () => {
    const model = polite();
    const { judges, read } = await arrange({ model });
    for (const judge of [
      await read(),
      await read({ tags: ['faq'] }),
      await read({ advisory: true }),
    ])
      await (
        await judges.scorerOf(judge)
      ).score({
        case: createCase(),
        output: { output: 'hi' },
        signal,
      });
    expect(model.asked).toHaveLength(2 + 3);
    expect(await judges.list()).toHaveLength(1);
  });

  test('under two names feeds two metrics', async () => {
    const { judges, read } = await arrange({ model: polite() });
    const scorers = [
      await judges.scorerOf(await read()),
      await judges.scorerOf(await read({ name: 'kind' })),
    ];
    expect(scorers.map(({ name }) => name)).toEqual(['tone', 'kind']);
    // people labelled for the one, not for the other
    expect(scorers.map(({ advisory }) => advisory)).toEqual([false, true]);
  });

  test('for other cases, or to advise, is for those, and advises', async () => {
    const { judges, read } = await arrange({ model: polite() });
    const all = await judges.scorerOf(await read());
    const some = await judges.scorerOf(await read({ tags: ['faq'] }));
    const shown = await judges.scorerOf(await read({ advisory: true }));
    expect([all.tags, some.tags]).toEqual([undefined, ['faq']]);
    expect([all.advisory, some.advisory, shown.advisory]).toEqual([false, false, true]);
    // it blocks in one of the places
    const [prepared] = await judges.list();
    expect(await prepared!.describe()).toMatchObject({ blocking: true });
  });

  test('knows what an earlier attempt found of its canaries', async () => {
    const model = polite();
    const { judges, read } = await arrange({ model });
    const judge = await read();
    const [prepared] = await judges.list();
    const record = await prepared!.describe();
    const asked = { digest: judge.digest, calls: 2 };
    prepared!.recall([
      { ...record, name: 'other', canary: { result: 'held', asked } },
      { ...record, canary: { result: 'obeyed', why: 'it obeyed then', asked } },
    ]);
    const scoring = { case: createCase(), output: { output: 'hi' }, signal };
    expect(await (await judges.scorerOf(judge)).score(scoring)).toMatchObject({
      status: 'errored',
      why: 'it obeyed then',
    });
    expect([model.asked, prepared!.spent()]).toEqual([[], undefined]);
  });
});

test('a judge that compares fails no case by itself: without a baseline it has nothing to say', async () => {
  const { judges, read } = await arrange({ model: polite() });
  const pairwise = await read({ rubric: 'touchstone:pairwise-preference' });
  expect(await judges.blocks(pairwise)).toBe(false);
});

test('a judge that compares is not given verdicts on single outputs', async () => {
  const { judges, read } = await arrange({ model: polite() });
  await read({ recorded: 'evals/verdicts.jsonl' });
  await read({ rubric: 'touchstone:pairwise-preference' });
  expect(await judges.findUnusable()).toEqual([]);
  await read({ rubric: 'touchstone:pairwise-preference', recorded: 'evals/verdicts.jsonl' });
  expect(await judges.findUnusable()).toEqual([
    {
      code: 'config',
      message: expect.stringContaining('`recorded` names verdicts on single outputs'),
      place: PLACE,
      hint: expect.stringContaining('leave `recorded` out'),
    },
  ]);
});
