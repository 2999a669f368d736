import { mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseBaselineChoice } from '../../../src/adapters/github/baseline-choice.ts';

function arrange() {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'choice-')));
  const checkout = join(place, 'checkout');
  mkdirSync(join(checkout, 'runs/1'), { recursive: true });
  mkdirSync(join(place, 'temp/2'), { recursive: true });
  symlinkSync(join(checkout, 'runs/1'), join(place, 'temp/link'));
  return { place, checkout };
}

describe('the input `baseline`', () => {
  const { place, checkout } = arrange();
  const onPullRequest = { checkout, untrustedCheckout: true };
  const elsewhere = { checkout, untrustedCheckout: false };

  test.each([
    [undefined, { kind: 'auto' }],
    ['', { kind: 'auto' }],
    ['auto', { kind: 'auto' }],
    ['none', { kind: 'none' }],
    ['19876543210', { kind: 'run', runId: 19876543210 }],
  ])('%j', (text, choice) => {
    expect(parseBaselineChoice(text, onPullRequest)).toEqual(choice);
  });

  test('a folder outside the checkout', () => {
    const path = join(place, 'temp/2');
    expect(parseBaselineChoice(path, onPullRequest)).toEqual({ kind: 'path', path });
    expect(parseBaselineChoice('../temp/2', onPullRequest)).toEqual({ kind: 'path', path });
  });

  test('a folder in the checkout, where nobody is being judged', () => {
    expect(parseBaselineChoice('runs/1', elsewhere)).toEqual({
      kind: 'path',
      path: join(checkout, 'runs/1'),
    });
  });

  test.each(['runs/1', '.', join(checkout, 'runs/1'), join(place, 'temp/link')])(
    'refuses %s on a pull request',
    (text) => {
      expect(() => parseBaselineChoice(text, onPullRequest)).toThrow('own yardstick');
    },
  );

  test.each(['latest', '0', '-5', '1.5', 'runs/9', 'None'])('refuses %j', (text) => {
    expect(() => parseBaselineChoice(text, elsewhere)).toThrow('names nothing');
  });
});
