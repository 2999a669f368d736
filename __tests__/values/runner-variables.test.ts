import { expect, test } from '@jest/globals';
import { isRunnerVariable } from '../../src/values/runner-variables.ts';

test.each([
  'INPUT_OPENAI-API-KEY',
  'INPUT_CONFIG',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'GITHUB_TOKEN',
  'GITHUB_OUTPUT',
  'github_env',
  'RUNNER_TEMP',
  'STATE_run',
  'NODE_OPTIONS',
])('%s is not handed over', (name) => {
  expect(isRunnerVariable(name)).toBe(true);
});

test.each(['BOT_API_KEY', 'OPENAI_API_KEY', 'GITHUBTOKEN', 'MY_GITHUB_TOKEN', 'NODE_ENV'])(
  '%s may be',
  (name) => {
    expect(isRunnerVariable(name)).toBe(false);
  },
);
