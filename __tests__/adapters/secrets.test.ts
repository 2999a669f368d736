import { describe, expect, test } from '@jest/globals';
import { isSecret, openSecrets } from '../../src/adapters/secrets.ts';

const ENV = {
  'INPUT_GITHUB-TOKEN': 'opaque-github-1',
  'INPUT_OPENAI-API-KEY': 'opaque-openai-2',
  'INPUT_NOTIFY-WEBHOOK-URL': 'https://hooks.example/T0/B0/opaque3',
  ACTIONS_RUNTIME_TOKEN: 'opaque-runtime-4',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'opaque-oidc-5',
  DB_PASSWORD: 'opaque-db-6',
  BOT_ADDRESS: 'opaque-bot-7',
  BOT_MODE: 'production',
  PWD: '/srv/support-bot',
  GITHUB_REPOSITORY: 'octo/support-bot-8',
};
const SECRET_VALUES = Object.values(ENV).slice(0, 6);

test('variables with the name of a secret are known at once', () => {
  const { redact, redactDocument } = openSecrets(ENV);
  for (const value of SECRET_VALUES) {
    expect(redact(`say ${value}!`)).toBe('say ***!');
    expect(redactDocument(`say ${value}!`)).toBe('say •••!');
  }
});

test('what a suite hands to its target is known once it is told', () => {
  const secrets = openSecrets(ENV);
  expect(secrets.redact('say opaque-bot-7')).toBe('say opaque-bot-7');
  secrets.learn(ENV, ['BOT_ADDRESS', 'MISSING']);
  expect(secrets.redact('say opaque-bot-7')).toBe('say ***');
  expect(secrets.redactDocument('say opaque-bot-7')).toBe('say •••');
});

test('words, places and what the runner tells everybody are no secrets', () => {
  const secrets = openSecrets(ENV);
  secrets.learn(ENV, ['BOT_MODE', 'GITHUB_REPOSITORY']);
  const text = 'in production, at /srv/support-bot of octo/support-bot-8';
  expect(secrets.redact(text)).toBe(text);
});

describe('what decides an answer', () => {
  test.each([
    ['MAX_TOKENS', '4096'],
    ['LLM_MAX_OUTPUT_TOKENS', '16'],
    ['TOKEN_LIMIT', '800'],
    ['TOKENS_PER_CHUNK', '256'],
    ['PROMPT_KEY', 'friendly-v2'],
    ['FEATURE_KEY', 'search'],
    ['ROUTING_KEY', 'eu'],
    ['KEY_PROMPT', 'a'],
  ])('is a setting: %s', (name, value) => {
    expect(isSecret(name, value)).toBe(false);
  });

  test.each([
    ['API_TOKEN', '123456'],
    ['MAX_TOKENS', 'ghp_0123456789abcdef'],
    ['MAX_TOKEN_SECRET', '123456'],
    ['OPENAI_API_KEY', 'sk-1'],
    ['ENCRYPTION_KEY', 'hunter'],
    ['PROMPT_API_KEY', 'k'],
    ['FEATURE_KEY_SECRET', 'k'],
    ['DB_PASSWORD', '4096'],
  ])('is none: %s', (name, value) => {
    expect(isSecret(name, value)).toBe(true);
  });
});
