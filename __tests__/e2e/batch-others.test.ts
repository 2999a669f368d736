import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { LLMock } from '@copilotkit/aimock';
import { readTrials } from '../support/mocked-judge.ts';
import { pinFolder } from '../support/run-verb.ts';
import { makeFolder, runCli, toJsonLines } from '../support/run-cli.ts';

const MODEL = 'gpt-4o-mini-2024-07-18';
/** What that server answers to every row, whatever it is asked. */
const BATCHED = 'Mock batch completion';

const suiteOf = (batch: boolean, api: string): string => `
suite: nightly
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { openai: { model: ${MODEL}, api: ${api} } }
scorers: [{ name: correctness, type: equals, value: ${BATCHED} }]
run: { batch: ${batch}, max_trials: 1 }
`;

let mock: LLMock;
let place: Awaited<ReturnType<typeof makeFolder>>;
beforeAll(async () => {
  mock = await LLMock.create({ port: 0, journalMaxEntries: 0 });
});
afterAll(() => mock.stop());
afterEach(() => place.remove());

test.each(['chat', 'responses'])(
  "against a server's own Files and Batches, written by others (%s): the verdict of direct calls",
  async (api) => {
    mock.reset();
    mock.on({ predicate: () => true }, { content: BATCHED });
    place = await makeFolder({
      'evals/configs/pr.yaml': suiteOf(true, api),
      'evals/datasets/d.jsonl': toJsonLines(
        Array.from({ length: 15 }, (_, index) => ({ id: `case-${index}`, input: `ask ${index}` })),
      ),
    });
    await pinFolder(place.folder);
    const env = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: `${mock.url}/v1` };
    const run = async (): Promise<{ verdict: string; metrics: object; run: string }> => {
      const { stdout, stderr } = await runCli(place.folder, ['run', '--json'], { env });
      if (stdout === '') throw new Error(stderr);
      return JSON.parse(stdout) as { verdict: string; metrics: object; run: string };
    };
    const batched = await run();
    const asked = mock.getRequests().map(({ method, path }) => `${method} ${path}`);
    expect(asked.filter((call) => call === 'POST /v1/files')).toHaveLength(1);
    expect(asked.filter((call) => call === 'POST /v1/batches')).toHaveLength(1);
    expect(asked.filter((call) => /completions|responses/.test(call))).toEqual([]);
    await place.write('evals/configs/pr.yaml', suiteOf(false, api));
    const direct = await run();
    const { verdict, metrics } = direct;
    expect(batched).toMatchObject({ verdict, metrics });
    expect(verdict).toBe('pass');
    expect(readTrials(batched.run).map(({ output }) => output.output)).toEqual(
      readTrials(direct.run).map(({ output }) => output.output),
    );
  },
  60_000,
);
