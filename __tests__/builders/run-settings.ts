import { parseSuite } from '../../src/config/load-suite.ts';

/** What a suite with these settings under `run` says, defaults included. */
export function runSettings(run: object): ReturnType<typeof parseSuite>['run'] {
  const suite = {
    suite: 's',
    datasets: [{ path: 'd.jsonl', version: '1' }],
    target: { openai: { model: 'm' } },
    scorers: [{ type: 'contains', value: 'x' }],
    run,
  };
  return parseSuite(JSON.stringify(suite), 'evals/configs/pr.yaml').run;
}
