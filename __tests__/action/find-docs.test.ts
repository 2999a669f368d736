import { expect, test } from '@jest/globals';
import { findDocs } from '../../src/action/find-docs.ts';

test('pages of the release that runs, on its server', () => {
  const env = {
    GITHUB_SERVER_URL: 'https://ghe.example',
    GITHUB_ACTION_REPOSITORY: 'acme/touchstone',
    GITHUB_ACTION_REF: 'v1',
  };
  expect(findDocs(env)).toBe('https://ghe.example/acme/touchstone/blob/v1/docs');
});

test('the checkout itself has none', () => {
  expect(findDocs({ GITHUB_SERVER_URL: 'https://ghe.example', GITHUB_ACTION_REPOSITORY: '' })).toBe(
    undefined,
  );
});
