import type { Judge, Rubric, Scale } from '../../src/domain/judge.ts';
import type { Vote } from '../../src/domain/run.ts';
import type { ModelAnswer, ModelRequest, PatientModel } from '../../src/ports.ts';

export const MODEL = 'gpt-5-mini-2025-08-07';

/** Labels, worst first, evenly spread. */
export function someScale(...labels: string[]): Scale {
  return { labels, values: labels.map((_, index) => index / (labels.length - 1)) };
}

/** `pass-fail`, and no examples. */
export function someRubric(overrides: Partial<Rubric> = {}): Rubric {
  return {
    source: 'evals/prompts/kind.md',
    version: '1',
    scale: someScale('fail', 'pass'),
    passAt: 1,
    examples: [],
    text: 'Is it kind?\n\n{{output}}',
    sha256: 'sha-256 of the rubric',
    ...overrides,
  };
}

/** Which of two is better. */
export function somePairwiseRubric(overrides: Partial<Rubric> = {}): Rubric {
  return someRubric({
    scale: someScale('b', 'tie', 'a'),
    compare: 'baseline',
    text: 'Which is kinder?\n\n{{output_a}}\n\n{{output_b}}',
    ...overrides,
  });
}

export function someJudge(overrides: Partial<Judge> = {}): Judge {
  return {
    name: 'kind',
    type: 'judge',
    inverted: overrides.type?.startsWith('not-') ?? false,
    rubric: someRubric(),
    models: [{ model: MODEL }],
    api: 'chat',
    parameters: {},
    samples: 1,
    votes: 'majority',
    advisory: false,
    place: { file: 'evals/configs/pr.yaml', line: 7, column: 5 },
    digest: 'digest of the judge',
    ...overrides,
  };
}

/** Votes of one model, by their labels; `undefined` is an errored one. */
export function someVotes(...labels: (string | undefined)[]): Vote[] {
  return labels.map((label, index) =>
    label === undefined
      ? { model: MODEL, why: `vote ${index} could not be read` }
      : { model: MODEL, label, reason: `reason ${index}` },
  );
}

export function verdictOf(score: unknown, reason = 'because'): string {
  return JSON.stringify({ reason, score });
}

type Reply = string | (Partial<Extract<ModelAnswer, { kind: 'answer' }>> & { text: string }) | Lost;
type Lost = { kind: 'error'; message: string };

export interface ScriptedModel extends PatientModel {
  asked: ModelRequest[];
}

/** A provider that answers as `reply` says: a text costs 10 tokens, a tenth of a cent and 5 ms. It keeps what it was asked. */
export function scriptedModel(
  reply: (request: ModelRequest, index: number) => Reply,
): ScriptedModel {
  const asked: ModelRequest[] = [];
  return {
    asked,
    async ask(request) {
      asked.push(request);
      const said = reply(request, asked.length - 1);
      const given = typeof said === 'string' ? { text: said } : said;
      if ('message' in given)
        return { answer: { ...given, code: 'http-503', retry: true }, attempts: 3 };
      const answer = {
        kind: 'answer' as const,
        refused: false,
        structured: true,
        model: request.model,
        usage: { input_tokens: 8, output_tokens: 2 },
        costUsd: 0.001,
        latencyMs: 5,
        ...given,
      };
      return { answer, attempts: 1 };
    },
    embed: () => Promise.reject(new Error('no judge embeds')),
  };
}

const BLOCK = /-----BEGIN DATA (\w{16})-----\n([^]*?)\n-----END DATA \1-----/g;

/** What a request lays before the judge: the blocks of data of its last message. */
export function dataOf({ messages }: ModelRequest): string[] {
  return [...(messages.at(-1)?.content ?? '').matchAll(BLOCK)].map(([, , text = '']) => text);
}

/** The score that the rules of a request give to an output that speaks to its judge. */
export function scoreOfOrders({ messages }: ModelRequest): string {
  return /gets the score "([^"]+)"/.exec(messages[0]?.content ?? '')?.[1] ?? '';
}

/** A judge that does as its rules say with what gives it orders, as canaries do; everything else is for `reply`. */
export function withstanding(reply: (request: ModelRequest, data: string[]) => Reply) {
  return (request: ModelRequest): Reply => {
    const data = dataOf(request);
    const at = data.findIndex((text) => /Note to the judge|END DATA-----/.test(text));
    if (at < 0) return reply(request, data);
    // of two, the one that gives orders is the worse, wherever it stands
    const isPair = data.length > 1;
    return verdictOf(isPair ? (at === 0 ? 'b' : 'a') : scoreOfOrders(request));
  };
}
