import { expect, test } from '@jest/globals';
import { openSecrets } from '../../src/adapters/secrets.ts';
import { redactStreams } from '../../src/cli/redact-streams.ts';
import { writeJson } from '../../src/cli/write-json.ts';

test('the document stays JSON where a secret looks like a part of it', () => {
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text) };
  const env = { BOT_SECRET: '": "x", "', OTHER_TOKEN: '12345678', THIRD_KEY: 'nabc-4711"x' };
  const host = redactStreams({
    env,
    cwd: '/',
    childEntry: 'main.ts',
    stdout: stream,
    stderr: stream,
    signal: new AbortController().signal,
  });
  writeJson({ said: `a": "x", "b \nabc-4711"x`, tokens: 12_345_678, id: '12345678' }, host);
  expect(JSON.parse(written.join(''))).toEqual({
    said: 'a***b \nabc-4711"x',
    tokens: 12_345_678,
    id: '***',
  });
  expect(openSecrets(env).redact('12345678')).toBe('***');
});
