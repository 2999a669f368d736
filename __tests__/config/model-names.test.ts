import { describe, expect, test } from '@jest/globals';
import { vetModelName } from '../../src/config/model-names.ts';

describe('a model name', () => {
  test.each([
    'gpt-5-mini-2025-08-07',
    'gpt-4-0613',
    'gpt-4-0125-preview',
    'claude-sonnet-4-5-20250929',
    'claude-sonnet-4-5@20250929',
    'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
    'mistral-large-2407',
    'mistral.mistral-large-2402-v1:0',
    'deepseek-r1-0528',
    'gemini-2.0-flash-001',
    'openai/gpt-5-2025-08-07',
    'azure/eu/GPT-4o-2024-11-20',
  ])('%s carries its date', (model) => {
    expect(vetModelName(model)).toEqual({ status: 'ok' });
    expect(vetModelName(model, 'anything')).toEqual({ status: 'ok' });
  });

  test.each([
    ['gpt-5', ['gpt-5-2025-08-07']],
    ['GPT-5', ['gpt-5-2025-08-07']],
    ['gpt-5.1', ['gpt-5.1-2025-11-13']],
    ['gpt-4o', ['gpt-4o-2024-11-20', 'gpt-4o-2024-08-06']],
    ['openai/gpt-5', ['openai/gpt-5-2025-08-07']],
    ['azure/eu/o3-mini', ['azure/eu/o3-mini-2025-01-31']],
    ['claude-sonnet-4-5', ['claude-sonnet-4-5-20250929']],
    ['anthropic/claude-3-5-sonnet-latest', ['anthropic/claude-3-5-sonnet-20241022']],
    ['chatgpt-4o-latest', ['gpt-4o-2024-11-20']],
    ['gpt-5-chat-latest', []],
    ['gemini-flash-latest', []],
    ['llama3:latest', []],
    ['gemini-2.5-pro@default', []],
  ])('%s moves, pinned or not', (model, dated) => {
    expect(vetModelName(model)).toEqual({ status: 'floating', dated });
    expect(vetModelName(model, 'sha256:0123')).toEqual({ status: 'floating', dated });
  });

  test.each([
    'my-deployment',
    'llama3.1:8b',
    'gpt-6-sol',
    'claude-sonnet-4-6',
    'gemini-2.5-pro',
    'model-2025-13-45',
    'model-9999',
    'constructor',
    'latest',
    '',
  ])('%s needs to be pinned', (model) => {
    expect(vetModelName(model)).toEqual({ status: 'unpinned' });
    expect(vetModelName(model, ' ')).toEqual({ status: 'unpinned' });
    expect(vetModelName(model, '2026-01-01')).toEqual({ status: 'ok' });
  });

  test('what is suggested is accepted', () => {
    const names = [
      'gpt-3.5-turbo',
      'gpt-4',
      'gpt-4-turbo',
      'gpt-4.1',
      'gpt-5-nano',
      'o1',
      'o4-mini',
    ];
    names.push(
      'claude-opus-4-1',
      'claude-haiku-4-5',
      'mistral-large-latest',
      'mistral-small-latest',
    );
    for (const name of names) {
      const vetted = vetModelName(name);
      if (vetted.status !== 'floating') throw new Error(`${name} does not move`);
      expect(vetted.dated.length).toBeGreaterThan(0);
      for (const dated of vetted.dated) expect(vetModelName(dated)).toEqual({ status: 'ok' });
    }
  });
});
