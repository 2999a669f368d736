import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_CAPS } from '../../src/adapters/github/archive-caps.ts';
import { extractArtifact } from '../../src/adapters/github/extract-artifact.ts';
import { readAnswer, UnusableAnswer } from '../../src/adapters/models/openai-answer.ts';
import { createPriceList } from '../../src/adapters/models/prices.ts';
import { readReply } from '../../src/adapters/sandbox/read-reply.ts';
import { openStoredRun, resumeRunFolder } from '../../src/adapters/storage/run-folder.ts';
import { toOutput } from '../../src/adapters/targets/openai-output.ts';
import { readOutput } from '../../src/adapters/targets/read-output.ts';
import { openRecordedTarget } from '../../src/adapters/targets/recorded-target.ts';
import { loadCases } from '../../src/config/load-cases.ts';
import { loadRubric } from '../../src/config/load-rubric.ts';
import { loadSuite } from '../../src/config/load-suite.ts';
import { formatLock, parseLock } from '../../src/config/lock.ts';
import { readLabels } from '../../src/config/read-labels.ts';
import { readVerdicts } from '../../src/config/read-verdicts.ts';
import { appendCaseBits, appendHistory, readCaseBits } from '../../src/feedback/history.ts';
import { compileChecks } from '../../src/scorers/compile-checks.ts';
import { scoreOutput } from '../../src/scorers/score-output.ts';
import { UserError } from '../../src/errors.ts';
import { ToolCallError } from '../../src/values/tool-calls.ts';
import { foldStoredRun } from '../../src/verdict/fold-trials.ts';
import { createCase, createTools } from '../builders/run-check.ts';
import { aVerdict } from '../builders/verdict.ts';
import { someZip } from '../builders/zip-archive.ts';
import { runVerb } from '../support/run-verb.ts';
import type { SampleKind } from './mutate.ts';
import type { FuzzWorld } from './world.ts';

/** A reader of something that others wrote, as the product calls it. Throws what the reader throws. */
export interface FuzzReader {
  name: string;
  kind: SampleKind;
  samples: readonly Buffer[];
  read: (bytes: Buffer) => Promise<void>;
}

const SUITE = 'evals/configs/pr.yaml';

/** Every reader of files, archives and answers. */
export async function listReaders(world: FuzzWorld): Promise<FuzzReader[]> {
  return [
    ...(await listConfigReaders(world)),
    ...listRunReaders(world),
    archiveReader(world),
    ...listAnswerReaders(),
  ];
}

/** Puts the bytes into a file that stands there, for one reading. */
function fileReader(
  { work, sample, restore }: FuzzWorld,
  { path, kind }: { path: string; kind: SampleKind },
  read: () => Promise<unknown>,
): FuzzReader {
  return {
    name: path,
    kind,
    samples: [sample(path)],
    async read(bytes) {
      writeFileSync(join(work, path), bytes);
      try {
        await read();
      } finally {
        restore(path);
      }
    },
  };
}

async function listConfigReaders(world: FuzzWorld): Promise<FuzzReader[]> {
  const { files } = world;
  const suite = await loadSuite(SUITE, files);
  const { scale } = await loadRubric('evals/rubric.md', files);
  const on = (path: string, kind: SampleKind, read: () => Promise<unknown>): FuzzReader =>
    fileReader(world, { path, kind }, read);
  return [
    on(SUITE, 'yaml', () => loadSuite(SUITE, files)),
    on('evals/datasets/cases.jsonl', 'jsonl', async () => {
      const cases = await loadCases(suite, files);
      for (const entry of cases.entries) {
        await cases.read(entry);
        await cases.locate(entry, '/checks/0');
      }
    }),
    on('evals/touchstone.lock', 'text', async () => {
      const path = 'evals/touchstone.lock';
      const lock = parseLock(await files.readText(path), path);
      const again = formatLock(parseLock(formatLock(lock), path));
      if (again !== formatLock(lock))
        throw new Error('a lock that was read is written differently');
    }),
    on('evals/rubric.md', 'yaml', () => loadRubric('evals/rubric.md', files)),
    on('evals/labels.jsonl', 'jsonl', () => readLabels('evals/labels.jsonl', files, scale)),
    on('evals/verdicts.jsonl', 'jsonl', () => readVerdicts('evals/verdicts.jsonl', files, scale)),
    on('evals/recorded.jsonl', 'jsonl', async () => {
      const target = await openRecordedTarget(suite, { files, prices: createPriceList({}) });
      for (const id of ['a', 'b', 'c'])
        await target.answer({ case: { id, input: '' }, trial: 1 }, new AbortController().signal);
    }),
    on('evals/schema.json', 'json', async () => {
      const spec = { type: 'json-schema', schema: 'evals/schema.json' } as const;
      const tools = { ...createTools(), files };
      const { scorers, problems } = await compileChecks([spec], [{ file: SUITE }], tools);
      if (problems.length > 0) throw new UserError(problems);
      for (const output of ['{"a":"x","b":2}', '[1]', 'no'])
        await scoreOutput({
          scorers,
          case: createCase(),
          output: { output },
          trial: 1,
          signal: new AbortController().signal,
        });
    }),
  ];
}

function listRunReaders(world: FuzzWorld): FuzzReader[] {
  const { work, sample } = world;
  const on = (path: string, kind: SampleKind, read: () => Promise<unknown>): FuzzReader =>
    fileReader(world, { path, kind }, read);
  const gate = () => runPlainly(work, ['gate', 'run', '--baseline', 'baseline', '--config', SUITE]);
  return [
    on('run/run.json', 'json', () => runPlainly(work, ['report', 'run'])),
    on('baseline/run.json', 'json', gate),
    on('run/trials.jsonl', 'jsonl', gate),
    on('baseline/trials.jsonl', 'jsonl', gate),
    {
      name: 'a run to go on with',
      kind: 'jsonl',
      samples: [sample('run/trials.jsonl')],
      async read(bytes) {
        const folder = join(work, 'resumed');
        mkdirSync(folder);
        writeFileSync(join(folder, 'trials.jsonl'), bytes);
        try {
          await (await resumeRunFolder(folder, ({ output }) => output.error === undefined)).close();
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      },
    },
    on('baseline/cases.jsonl', 'jsonl', async () => {
      const stored = await openStoredRun(join(work, 'baseline'));
      const text = await stored.memory('cases.jsonl');
      readCaseBits(text);
      appendCaseBits(text, await foldStoredRun(stored));
    }),
    on('baseline/history.jsonl', 'jsonl', async () => {
      const stored = await openStoredRun(join(work, 'baseline'));
      const text = await stored.memory('history.jsonl');
      appendHistory(text, await foldStoredRun(stored), aVerdict());
    }),
  ];
}

/** A verb ends with a verdict or with something to mend; what it calls a bug is one. */
async function runPlainly(folder: string, args: readonly string[]): Promise<void> {
  const { stderr } = await runVerb(folder, args);
  if (stderr.includes('this is a bug in Touchstone')) throw new Error(stderr);
}

function archiveReader({ base, work, sample }: FuzzWorld): FuzzReader {
  const [run, trials] = [sample('baseline/run.json'), sample('baseline/trials.jsonl')];
  const memory = { name: 'history.jsonl', content: sample('baseline/history.jsonl') };
  const files = [
    { name: 'run.json', content: run },
    { name: 'trials.jsonl', content: trials },
    memory,
  ];
  const hostile = [
    '../../outside/x',
    join(base, 'outside/y'),
    '..\\..\\outside\\z',
    'trials.jsonl',
  ];
  return {
    name: 'archive',
    kind: 'zip',
    samples: [
      someZip(files),
      someZip([...files, { name: 'release/run.json', content: run }]),
      someZip([...files, { name: 'link', content: '../../outside', mode: 0o120777 }]),
      ...hostile.map((name) => someZip([...files, { name, content: 'x' }])),
    ],
    async read(bytes) {
      const [zip, folder] = [join(work, 'artifact.zip'), join(work, 'artifact')];
      writeFileSync(zip, bytes);
      mkdirSync(folder);
      try {
        const extracted = await extractArtifact(zip, folder, {
          ...ARCHIVE_CAPS,
          maxBytes: 16 * 1024 * 1024,
        });
        if (extracted.status === 'refused') return;
        const stored = await openStoredRun(folder);
        await foldStoredRun(stored);
        await stored.release();
        await stored.memory('history.jsonl');
      } finally {
        rmSync(zip);
        rmSync(folder, { recursive: true });
      }
    },
  };
}

const CHAT = {
  model: 'some-model',
  choices: [
    {
      finish_reason: 'tool_calls',
      message: {
        content: 'hello',
        tool_calls: [{ type: 'function', function: { name: 'f', arguments: '{"a":[1,{"b":2}]}' } }],
      },
    },
  ],
  usage: { prompt_tokens: 1, completion_tokens: 2, prompt_tokens_details: { cached_tokens: 1 } },
};
const RESPONSES = {
  model: 'some-model',
  status: 'completed',
  output: [
    { type: 'message', content: [{ type: 'output_text', text: 'hello' }] },
    { type: 'function_call', name: 'f', arguments: '{"a":1}' },
  ],
  usage: { input_tokens: 1, output_tokens: 2 },
};
const REPLY = { kind: 'value', id: 'x', durationMs: 1.5, value: { output: 'hi', tool_calls: [] } };

/** What a provider, and a child process, may answer. */
function listAnswerReaders(): FuzzReader[] {
  const toSample = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
  const answerOf =
    (api: 'chat' | 'responses') =>
    async (bytes: Buffer): Promise<void> => {
      const body = parse(bytes);
      if (body === undefined) return;
      try {
        JSON.stringify(toOutput(readAnswer(api, body)));
      } catch (error) {
        if (!(error instanceof UnusableAnswer || error instanceof ToolCallError)) throw error;
      }
    };
  return [
    { name: 'chat answer', kind: 'json', samples: [toSample(CHAT)], read: answerOf('chat') },
    {
      name: 'responses answer',
      kind: 'json',
      samples: [toSample(RESPONSES)],
      read: answerOf('responses'),
    },
    {
      name: 'reply of a child',
      kind: 'json',
      samples: [toSample(REPLY)],
      async read(bytes) {
        const reply = readReply(bytes.toString('utf8'));
        if (reply?.kind !== 'value') return;
        const reading = readOutput(reply.value, { beside: ['id', 'trial'], unknown: 'ignore' });
        // what is read is written to trials.jsonl
        if (reading.status === 'read') JSON.stringify(reading.output);
      },
    },
  ];
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
