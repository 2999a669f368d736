import { expect, test } from '@jest/globals';
import { separateLabels, whyNotHuman } from '../../src/config/labellers.ts';
import type { HumanLabel } from '../../src/domain/judge.ts';

const MODELS = ['house/Judge-7', 'gpt-5-mini-2025-08-07'];

test.each([
  ['touchstone-example', 'they come with Touchstone'],
  ['Touchstone-Example', 'they come with Touchstone'],
  ['dependabot[bot]', 'a bot made them'],
  ['49699333+dependabot[bot]@users.noreply.github.com', 'a bot made them'],
  ['model:anything', 'a model made them'],
  ['Model: anything', 'a model made them'],
  ['judge-7', 'the judge made them itself'],
  ['other/JUDGE-7', 'the judge made them itself'],
  ['openai/GPT-5-mini-2025-08-07', 'the judge made them itself'],
])('%s does not count: %s', (by, why) => {
  expect(whyNotHuman(by, MODELS)).toBe(why);
});

test.each(
  'gpt-4o, GPT4, chatgpt, ChatGPT 4o, chat-gpt, o1, o3-mini, o4-mini, claude, claude-sonnet-4-5, Claude 3.5, Claude Opus, Claude Code, gemini, gemini-2.5-pro, gemma-3, llama3, Llama 3.1, meta-llama, mistral-large, mixtral-8x7b, ministral-8b, codestral, PaLM 2, palm2, qwen2.5, deepseek-r1, grok-4, command-r-plus, nova-pro, anthropic/claude-opus-4-1'.split(
    ', ',
  ),
)('%s is the name of a model', (by) => {
  expect(whyNotHuman(by, [])).toBe('that is the name of a model');
});

test.each(
  'ann, octocat, Claude Shannon, claudette, claude-dupont, claude.monet@example.org, A. Palmer, palmer, nova, novak, o2, oscar, gptfan, Llamas Co, robot, bot, model-maker, LLMBar authors'.split(
    ', ',
  ),
)('%s may be a person', (by) => {
  expect(whyNotHuman(by, MODELS)).toBeUndefined();
});

test('what does not count is counted by who made it', () => {
  const label = (by: string): HumanLabel => ({
    input: 'Hi',
    output: by,
    label: 'pass',
    by,
    at: '2026-05-04',
    place: { file: 'tone.jsonl' },
  });
  const labels = ['ann', 'gpt-4o', 'touchstone-example', 'gpt-4o', 'bob'].map(label);
  expect(separateLabels(labels, [])).toEqual({
    human: [label('ann'), label('bob')],
    excluded: [
      { by: 'gpt-4o', why: 'that is the name of a model', labels: 2 },
      { by: 'touchstone-example', why: 'they come with Touchstone', labels: 1 },
    ],
  });
});
