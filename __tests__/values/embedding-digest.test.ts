import { expect, test } from '@jest/globals';
import { digestEmbedding } from '../../src/values/embedding-digest.ts';

test('a model is known by its name and what it is pinned to', () => {
  const digests = [
    digestEmbedding({ model: 'e-2026-01-01' }),
    digestEmbedding({ model: 'e-2026-01-02' }),
    digestEmbedding({ model: 'e', pinned: '1' }),
    digestEmbedding({ model: 'e', pinned: '2' }),
  ];
  expect(new Set(digests).size).toBe(4);
  for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(digestEmbedding({ model: 'e-2026-01-01' })).toBe(digests[0]);
});
