import { parseSuite } from '../../src/config/load-suite.ts';
import { openDirectly } from '../../src/adapters/models/open-client.ts';
import { createPriceList } from '../../src/adapters/models/prices.ts';
import { connectTarget } from '../../src/adapters/targets/connect-target.ts';
import type { Json } from '../../src/domain/run.ts';
import type { Target, TargetAnswer, TargetRequest } from '../../src/ports.ts';
import { CHILD_ENTRY } from './shared-folder.ts';
import type { TempRepository } from './temp-repository.ts';

export interface TargetSetting {
  repository: TempRepository;
  /** The suite's `target`, as written in evals/pr.yaml. */
  target: { [key: string]: Json };
  /** Further keys of the suite. */
  suite?: { [key: string]: Json };
  env?: Record<string, string | undefined>;
  openai?: { apiKey?: string; baseUrl?: string };
}

/** The target of a suite file in the repository, through the real loader and the real adapter. */
export async function openTarget({
  repository,
  target,
  suite: more = {},
  env = {},
  openai = {},
}: TargetSetting): Promise<Target> {
  const text = JSON.stringify({
    suite: 'support-bot',
    datasets: [{ path: 'cases.jsonl', version: '1' }],
    scorers: [{ type: 'contains', value: 'x' }],
    target,
    ...more,
  });
  const suite = parseSuite(text, 'evals/pr.yaml');
  return connectTarget(suite, {
    files: repository.files,
    root: repository.root,
    childEntry: CHILD_ENTRY,
    env: { PATH: process.env['PATH'], ...env },
    openai,
    prices: createPriceList(suite.prices),
    openClient: openDirectly,
  });
}

/** A request for one trial. */
export function requestFor(
  input: TargetRequest['case']['input'],
  more: Partial<TargetRequest['case']> = {},
  trial = 1,
): TargetRequest {
  return { case: { id: 'case-1', input, ...more }, trial };
}

/** One call that nobody interrupts. */
export async function ask(
  target: Target,
  input: TargetRequest['case']['input'],
  more: Partial<TargetRequest['case']> = {},
  trial = 1,
): Promise<TargetAnswer> {
  return target.answer(requestFor(input, more, trial), new AbortController().signal);
}
