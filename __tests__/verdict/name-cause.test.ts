import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { judgeCompleteness } from '../../src/verdict/gate-completeness.ts';
import { nameCause } from '../../src/verdict/name-cause.ts';
import { someContext } from '../builders/gate-context.ts';
import { someCase, someCases, someRun, someTrial } from '../builders/run-facts.ts';

/** A case without an answer, for the reason of each code. */
const missing = (...codes: (string | undefined)[]) =>
  someCase('missing', [], {
    tags: ['critical'],
    trials: codes.map((code, index) =>
      someTrial('missing', {
        trial: index + 1,
        error: { message: 'nothing', ...(code !== undefined && { code }) },
      }),
    ),
  });

describe('the cause of what is missing', () => {
  test.each([
    ['http-401', 'openai-key'],
    ['http-403', 'openai-key'],
    ['http-429', 'rate-limited'],
    ['http-500', 'provider'],
    ['http-503', 'provider'],
    ['provider', 'provider'],
    ['connection', 'connection'],
    ['timeout', 'timeout'],
    ['malformed', 'malformed'],
    ['too-large', 'too-large'],
    ['host-refused', 'host-refused'],
  ])('%s has the heading %s', (code, entry) => {
    expect(nameCause([missing(code, code), missing(code)])).toBe(entry);
    expect(readFileSync('docs/when-it-breaks.md', 'utf8')).toContain(`\n### ${entry}\n`);
  });

  test('two codes of one heading are one cause, and what was measured has none', () => {
    const trials = [someTrial('failed', { error: { message: 'nothing', code: 'timeout' } })];
    expect(nameCause([missing('http-500', 'http-502'), someCase('c', [], { trials })])).toBe(
      'provider',
    );
  });

  test('several causes, the user’s own code, and none at all name nothing', () => {
    expect(nameCause([missing('http-429'), missing('connection')])).toBeUndefined();
    expect(nameCause([missing('http-429', undefined)])).toBeUndefined();
    expect(nameCause([missing('quota')])).toBeUndefined();
    expect(nameCause([])).toBeUndefined();
  });

  test.each([
    ['a critical case', { tags: ['critical'] }, 'what was measured is kept'],
    ['too many of any', { tags: [] }, 'only what is missing is measured again'],
  ])('is where the completeness gate points to: %s', (_, tags, kept) => {
    const run = someRun([...someCases(10, 'passed'), { ...missing('http-429'), ...tags }]);
    expect(judgeCompleteness(someContext(run))).toMatchObject({
      result: 'error',
      next: `mend the cause (docs/when-it-breaks.md#rate-limited) and re-run the job: ${kept}`,
    });
  });
});
