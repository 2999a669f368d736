import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JudgeRecord, RescoredTrial, RunDocument, Trial } from '../../src/domain/run.ts';
import type { GateResult, MetricSummary, UsageSummary } from '../../src/domain/verdict.ts';
import { startLoopbackHttp } from './loopback-http.ts';
import { makeFolder, toJsonLines, type CliResult } from './run-cli.ts';
import { runVerb } from './run-verb.ts';

export const JUDGE_MODEL = 'judge-2025-01-01';

/** What a request lays before the judge: its blocks of data, and all of its last message. */
export interface AskedJudge {
  data: string[];
  text: string;
  model: string;
}

/** What the provider answers: a score, another text, or an error; as which model, with how many tokens. */
export type JudgeReply = ({ score: string } | { content: string } | { status: number }) & {
  model?: string;
  /** `null`: nothing is said of them. */
  tokens?: number | null;
};

export interface ToldRun {
  code: number | null;
  stderr: string;
  verdict: string;
  reason: string;
  /** By metric, else by gate. */
  gates: { [name: string]: Partial<GateResult> };
  metrics: { [name: string]: MetricSummary };
  judges: (Pick<JudgeRecord, 'calibrated' | 'blocking' | 'why'> & {
    judge: string;
    canary?: string;
  })[];
  usage: UsageSummary;
  /** Folder of the run. */
  run: string;
}

/** A suite with recorded outputs and a judge whose provider is this process. */
export interface JudgedProject {
  folder: string;
  /** What the judge was asked, in order. */
  asked: AskedJudge[];
  write(path: string, text: string): Promise<void>;
  read(path: string): string;
  /** A verb in this process. */
  touchstone(...args: string[]): Promise<CliResult>;
  /** `pin`, and `calibrate` with verdicts that agree with the labels of `labelsOf`; both must succeed. */
  ready(words?: Words): Promise<void>;
  /** `run --json`. */
  run(...args: string[]): Promise<ToldRun>;
  /** From now on, the judge answers so; `honest` where nothing is given. */
  answerAs(reply?: (asked: AskedJudge) => JudgeReply): void;
  /** Outputs by the number of their case. */
  writeOutputs(outputOf: (index: number) => string | null): Promise<void>;
  writeCases(cases: readonly object[]): Promise<void>;
  trials(run: string): Trial[];
  rescored(run: string): RescoredTrial[];
  document(run: string): RunDocument;
  /** Folders of all runs, oldest first. */
  runs(): string[];
  remove(): Promise<void>;
}

export interface ProjectOptions {
  /** YAML of the list under `judges`; default: one named `tone`. */
  judges?: string;
  gates?: string;
  /** Further lines of the suite file. */
  more?: string;
  cases?: readonly object[];
  outputOf?: (index: number) => string | null;
  files?: Readonly<Record<string, string>>;
}

export const CONFIG = 'evals/configs/pr.yaml';
export const RUBRIC_FILE = 'evals/prompts/tone.md';
export const TONE = `{ name: tone, rubric: ../prompts/tone.md, model: ${JUDGE_MODEL} }`;
export const DROPS = '{ metrics: { pass_rate: { max_drop: 0.02 }, tone: { max_drop: 0.02 } } }';

export function rubricOf(version = '1', text = 'Is it good? {{output}}'): string {
  return `---\nversion: "${version}"\nscale: pass-fail\n---\n${text}\n`;
}

export function manyCases(count = 20, more: (index: number) => object = () => ({})): object[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    input: `question ${index}`,
    ...more(index),
  }));
}

/** What people say of a good and of a bad answer. */
interface Words {
  pass?: string;
  fail?: string;
}

/** Sixty answers, half of them good, and what is said of each. */
function listLabelled({ pass = 'pass', fail = 'fail' }: Words): [judged: object, said: string][] {
  return Array.from({ length: 60 }, (_, index) => [
    { input: `labelled ${index}`, output: index % 2 ? `good ${index}` : `bad ${index}` },
    index % 2 ? pass : fail,
  ]);
}

/** Labels of a person. */
export function labelsOf(words: Words = {}): string {
  return toJsonLines(
    listLabelled(words).map(([judged, label]) => ({
      ...judged,
      label,
      by: 'ana',
      at: '2026-05-04',
    })),
  );
}

/** Verdicts that are equal to these labels. */
export function verdictsOf(words: Words = {}): string {
  return toJsonLines(listLabelled(words).map(([judged, verdict]) => ({ ...judged, verdict })));
}

/** Does it speak to its judge? */
export const isOrder = ({ data }: AskedJudge): boolean =>
  data.some((text) => /Note to the judge|judging above/.test(text));

/** Passes what says that it is good, and no order. */
export const honest = (asked: AskedJudge): JudgeReply => ({
  score: !isOrder(asked) && asked.data.at(-1)?.startsWith('good') ? 'pass' : 'fail',
});

const suiteOf = ({ judges = `[${TONE}]`, gates = DROPS, more = '' }: ProjectOptions): string => `
suite: judged
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { recorded: ../recorded.jsonl }
judges: ${judges}
gates: ${gates}
${(more.includes('run:') ? more : `run: { max_retries: 0 }\n${more}`).replace('run: {', 'run: { cache: off,')}
`;

export async function makeJudgedProject(options: ProjectOptions = {}): Promise<JudgedProject> {
  const asked: AskedJudge[] = [];
  let reply: (asked: AskedJudge) => JudgeReply = honest;
  const server = await startLoopbackHttp(({ body }, response) => {
    const { status, answer } = body.includes('"messages"') ? judge(body) : embed(body);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
  function judge(body: string): Answer {
    const request = readAsked(body);
    asked.push(request);
    return answerOf(reply(request), request);
  }
  const { cases = manyCases(), outputOf = (index: number) => `good ${index}` } = options;
  let count = cases.length;
  const outputs = (of: (index: number) => string | null): string =>
    toJsonLines(
      Array.from({ length: count }, (_, index) => ({ id: `c${index}`, output: of(index) })),
    );
  const place = await makeFolder({
    [CONFIG]: suiteOf(options),
    'evals/datasets/d.jsonl': toJsonLines(cases),
    'evals/recorded.jsonl': outputs(outputOf),
    [RUBRIC_FILE]: rubricOf(),
    'evals/calibration/tone.jsonl': labelsOf(),
    ...options.files,
  });
  const linesOf = <T>(run: string, file: string): T[] =>
    readFileSync(join(run, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as T);

  async function touchstone(...args: string[]): Promise<CliResult> {
    return await runVerb(place.folder, args, {
      OPENAI_API_KEY: 'sk-test-0123456789abcdef',
      OPENAI_BASE_URL: `${server.url}/v1`,
    });
  }

  return {
    ...place,
    asked,
    touchstone,
    read: (path) => readFileSync(join(place.folder, path), 'utf8'),
    answerAs(next = honest) {
      reply = next;
    },
    async ready(words) {
      await place.write('agreeing.jsonl', verdictsOf(words));
      for (const args of [['pin'], ['calibrate', '--recorded', 'agreeing.jsonl']]) {
        const { code, stderr } = await touchstone(...args);
        if (code !== 0) throw new Error(stderr);
      }
      asked.length = 0;
    },
    async run(...args) {
      const { code, stdout, stderr } = await touchstone('run', '--json', ...args);
      const told = JSON.parse(stdout) as Omit<ToldRun, 'gates'> & { gates: GateResult[] };
      const gates = told.gates.map((gate) => [gate.metric ?? gate.gate, gate] as const);
      return { ...told, code, stderr, gates: Object.fromEntries(gates) };
    },
    writeOutputs: (of) => place.write('evals/recorded.jsonl', outputs(of)),
    async writeCases(next) {
      count = next.length;
      await place.write('evals/datasets/d.jsonl', toJsonLines(next));
    },
    trials: (run) => linesOf<Trial>(run, 'trials.jsonl'),
    rescored: (run) => linesOf<RescoredTrial>(run, 'rescored.jsonl'),
    document: (run) => JSON.parse(readFileSync(join(run, 'run.json'), 'utf8')) as RunDocument,
    runs: () => {
      const runs = join(place.folder, 'evals/runs');
      return readdirSync(runs)
        .sort()
        .map((name) => join(runs, name));
    },
    async remove() {
      await server.close();
      await place.remove();
    },
  };
}

function readAsked(body: string): AskedJudge {
  const { messages, model } = JSON.parse(body) as {
    messages: { content: string }[];
    model: string;
  };
  const text = messages.at(-1)?.content ?? '';
  const blocks = text.matchAll(/-----BEGIN DATA (\w+)-----\n([^]*?)\n-----END DATA \1-----/g);
  return { text, model, data: [...blocks].map((block) => block[2] ?? '') };
}

interface Answer {
  status: number;
  answer: object;
}

/** Every text means the same. */
function embed(body: string): Answer {
  const { input, model } = JSON.parse(body) as { input: string[]; model: string };
  const data = input.map((_, index) => ({ index, embedding: [1, 0.1] }));
  return { status: 200, answer: { model, data, usage: { prompt_tokens: 5 } } };
}

function answerOf(reply: JudgeReply, { model }: AskedJudge): Answer {
  if ('status' in reply)
    return { status: reply.status, answer: { error: { message: 'the judge is down' } } };
  const content =
    'content' in reply ? reply.content : JSON.stringify({ reason: 'because', score: reply.score });
  const { tokens = 100 } = reply;
  return {
    status: 200,
    answer: {
      model: reply.model ?? model,
      choices: [{ finish_reason: 'stop', message: { role: 'assistant', content } }],
      ...(tokens !== null && { usage: { prompt_tokens: tokens, completion_tokens: 0 } }),
    },
  };
}
