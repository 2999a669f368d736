import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/command-line.ts';
import type { JudgeRecord, RescoredTrial, RunDocument, Trial } from '../../src/domain/run.ts';
import type { GateResult, MetricSummary, UsageSummary } from '../../src/domain/verdict.ts';
import { startLoopbackHttp } from './loopback-http.ts';
import { makeFolder, toJsonLines, type CliResult } from './run-cli.ts';

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
  tokens?: number;
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
  /** `pin` and `calibrate`, which must succeed. */
  ready(): Promise<void>;
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

/** Sixty labels of a person, half of them on good answers. */
export function labelsOf({ pass = 'pass', fail = 'fail' } = {}): string {
  return toJsonLines(
    Array.from({ length: 60 }, (_, index) => ({
      input: `labelled ${index}`,
      output: index % 2 ? `good ${index}` : `bad ${index}`,
      label: index % 2 ? pass : fail,
      by: 'ana',
      at: '2026-05-04',
    })),
  );
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
${more.includes('run:') ? '' : 'run: { max_retries: 0 }'}
${more}
`;

export async function makeJudgedProject(options: ProjectOptions = {}): Promise<JudgedProject> {
  const asked: AskedJudge[] = [];
  let reply: (asked: AskedJudge) => JudgeReply = honest;
  const server = await startLoopbackHttp(({ body }, response) => {
    const request = readAsked(body);
    asked.push(request);
    const { status, answer } = answerOf(reply(request), request);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
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
    const [stdout, stderr]: [string[], string[]] = [[], []];
    const code = await runCommandLine(args, {
      env: { OPENAI_API_KEY: 'sk-test-0123456789abcdef', OPENAI_BASE_URL: `${server.url}/v1` },
      cwd: place.folder,
      childEntry: '',
      stdout: { write: (text) => stdout.push(text) },
      stderr: { write: (text) => stderr.push(text) },
      signal: new AbortController().signal,
    });
    return { code, stdout: stdout.join(''), stderr: stderr.join('') };
  }

  return {
    ...place,
    asked,
    touchstone,
    read: (path) => readFileSync(join(place.folder, path), 'utf8'),
    answerAs(next = honest) {
      reply = next;
    },
    async ready() {
      for (const verb of ['pin', 'calibrate']) {
        const { code, stderr } = await touchstone(verb);
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

function answerOf(reply: JudgeReply, { model }: AskedJudge): { status: number; answer: object } {
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
      usage: { prompt_tokens: tokens, completion_tokens: 0 },
    },
  };
}
