import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRedactor } from '../../src/adapters/redact.ts';

describe('createRedactor', () => {
  test('masks known values in every form they travel in', () => {
    const secret = 'p@ss/word"1+2';
    const redact = createRedactor([secret, undefined]);
    for (const form of [
      secret,
      encodeURIComponent(secret),
      JSON.stringify(secret),
      Buffer.from(`user:${secret}`).toString('base64'),
      Buffer.from(`u:${secret}`).toString('base64'),
      Buffer.from(secret).toString('base64url'),
    ]) {
      const clean = redact(`before ${form} after`);
      expect(clean).toContain('***');
      expect(clean).toMatch(/^before .* after$/);
      expect(clean).not.toContain(form);
    }
  });

  test('a known value is masked whatever stands around it', () => {
    const secret = fc.string({ minLength: 6, maxLength: 40, unit: 'grapheme' });
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (value, before, after) => {
        const clean = createRedactor([value])(before + value + after);
        expect(clean.replaceAll('***', '')).not.toContain(value);
      }),
    );
  });

  test.each([
    ['Incorrect API key provided: sk-proj-abcd1234efgh5678', 'Incorrect API key provided: ***'],
    ['Incorrect API key provided: sk-abc12*********wxyz.', 'Incorrect API key provided: ***.'],
    ['token ghp_abcdefghijklmnop1234 used', 'token *** used'],
    ['Authorization: Bearer abc.def-123456', 'Authorization: Bearer ***'],
    ['GET https://user:hunter2@example.com/x', 'GET https://***@example.com/x'],
    ['GET /x?api_key=12345&y=1', 'GET /x?api_key=***&y=1'],
    ['AKIAIOSFODNN7EXAMPLE', '***'],
    ['eyJhbGciOiJI.eyJzdWIiOiIx.c2ln', '***'],
  ])('%s', (text, clean) => {
    expect(createRedactor([])(text)).toBe(clean);
  });

  test('leaves ordinary words alone', () => {
    const text = 'no answer within 60 s: connect ECONNREFUSED 127.0.0.1:8080, debug, task-skeleton';
    expect(createRedactor(['debug', '1'])(text)).toBe(text);
  });
});
