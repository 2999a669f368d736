import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isReportedModel } from '../../src/values/reported-model.ts';

describe('the model that a provider reports', () => {
  test.each([
    ['gpt-5-2025-08-07', { model: 'gpt-5-2025-08-07' }, true],
    ['gpt-5-2025-08-07', { model: 'openai/gpt-5-2025-08-07' }, true],
    ['models/gemini-1.5-pro-002', { model: 'gemini-1.5-pro-002' }, true],
    ['gpt-5-2025-08-08', { model: 'gpt-5-2025-08-07' }, false],
    ['gpt-5', { model: 'gpt-5-2025-08-07' }, false],
    ['gpt-5-2025-08-07-extra', { model: 'gpt-5-2025-08-07' }, false],
    ['', { model: 'gpt-5-2025-08-07' }, false],
  ])('%s for %j: %s', (reported, asked, is) => {
    expect(isReportedModel(reported, asked)).toBe(is);
  });

  test.each([
    ['gpt-5-2025-08-07', { model: 'my-deployment', pinned: 'gpt-5-2025-08-07' }, true],
    ['openai/gpt-5-2025-08-07', { model: 'my-deployment', pinned: 'gpt-5-2025-08-07' }, true],
    ['my-deployment', { model: 'my-deployment', pinned: '2025-08-07' }, true],
    ['my-deployment-2025-08-07', { model: 'my-deployment', pinned: '2025-08-07' }, true],
    ['llama3@sha256-0123', { model: 'llama3', pinned: 'sha256-0123' }, true],
    ['llama3:8b', { model: 'local/llama3', pinned: '8b' }, true],
    ['gpt-5-2025-10-01', { model: 'my-deployment', pinned: 'gpt-5-2025-08-07' }, false],
    // a part of a name is none
    ['gpt-5-2025-08-07', { model: 'my-deployment', pinned: '5' }, false],
    ['not-gpt-5-2025-08-07', { model: 'my-deployment', pinned: 'gpt-5-2025-08-07' }, false],
    ['anything', { model: 'my-deployment', pinned: '' }, false],
  ])('%s for %j: %s', (reported, asked, is) => {
    expect(isReportedModel(reported, asked)).toBe(is);
  });

  test('is always the one that was asked for, whatever stands before either', () => {
    const name = fc.stringMatching(/^[a-z0-9][a-z0-9.:-]{0,30}$/);
    const prefix = fc.constantFrom('', 'openai/', 'eu/azure/', 'models/');
    fc.assert(
      fc.property(
        name,
        prefix,
        prefix,
        fc.option(fc.string(), { nil: undefined }),
        (model, before, own, pinned) => {
          const asked = { model: own + model, ...(pinned !== undefined && { pinned }) };
          expect(isReportedModel(before + model, asked)).toBe(true);
        },
      ),
    );
  });
});
