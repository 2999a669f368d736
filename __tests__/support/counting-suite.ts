import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunDocument, Trial } from '../../src/domain/run.ts';
import { pinFolder } from './run-verb.ts';
import { makeFolder, toJsonLines } from './run-cli.ts';

const CALLS = 'calls.log';

export interface CountingOptions {
  cases: number;
  /** Statements of the bot, after it has written down that it was called; `n` is the number of the case, `sleep` and `existsSync` are at hand. */
  bot?: string;
  /** Further lines of the suite file. */
  suite?: string;
  tagsOf?: (index: number) => string[];
}

/** A repository whose bot writes down every call, and what a run of it left behind. */
export interface CountingSuite {
  folder: string;
  write(path: string, text: string): Promise<void>;
  remove(): Promise<void>;
  writeBot(body: string): Promise<void>;
  writeSuite(more: string): Promise<void>;
  /** Calls since the start, or since they were forgotten: ids of cases, and who was called. */
  calls(): { id: string; pid: number }[];
  forgetCalls(): void;
  runs(): string[];
  /** Whole lines of a run's trials. */
  trials(run: string): Trial[];
  document(run: string): RunDocument;
  /** Waits until the only run has so many trials on disk; answers with its folder. */
  waitForTrials(count: number): Promise<string>;
}

const BOT = (body: string): string => `
import { appendFileSync, existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
export default async (input, { id, signal }) => {
  appendFileSync('${CALLS}', \`\${id} \${process.pid}\\n\`);
  const n = Number(id.slice('case-'.length));
  ${body}
  return 'about ' + input;
};
`;

const SUITE = (more: string): string => `
suite: counting
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { module: ../../bot.mjs }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
${more}
`;

/** Written, and pinned. */
export async function makeCountingSuite({
  cases,
  bot = '',
  suite = '',
  tagsOf = () => [],
}: CountingOptions): Promise<CountingSuite> {
  const place = await makeFolder({
    'bot.mjs': BOT(bot),
    'evals/configs/pr.yaml': SUITE(suite),
    'evals/datasets/d.jsonl': toJsonLines(
      Array.from({ length: cases }, (_, index) => ({
        id: `case-${index}`,
        input: `question ${index}`,
        reference: `question ${index}`,
        tags: tagsOf(index),
      })),
    ),
  });
  const { folder } = place;
  await pinFolder(folder);
  const runsFolder = join(folder, 'evals/runs');
  const self: CountingSuite = {
    ...place,
    writeBot: (body) => place.write('bot.mjs', BOT(body)),
    writeSuite: (more) => place.write('evals/configs/pr.yaml', SUITE(more)),
    calls: () =>
      readLines(join(folder, CALLS)).map((line) => {
        const [id, pid] = line.split(' ');
        return { id: id!, pid: Number(pid) };
      }),
    forgetCalls: () => rmSync(join(folder, CALLS), { force: true }),
    runs: () => listFolder(runsFolder).map((name) => join(runsFolder, name)),
    trials: (run) => readLines(join(run, 'trials.jsonl')).map((line) => JSON.parse(line) as Trial),
    document: (run) => JSON.parse(readFileSync(join(run, 'run.json'), 'utf8')) as RunDocument,
    async waitForTrials(count) {
      for (let waited = 0; waited < 30_000; waited += 10) {
        const [run] = self.runs();
        if (run !== undefined && readLines(join(run, 'trials.jsonl')).length >= count) return run;
        await sleep(10);
      }
      throw new Error(`${count} trials were not on disk within 30 s`);
    },
  };
  return self;
}

/** Lines that are ended; none where there is no file. */
function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').slice(0, -1);
  } catch {
    return [];
  }
}

function listFolder(path: string): string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}
