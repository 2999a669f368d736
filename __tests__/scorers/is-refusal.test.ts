import { describe, expect, test } from '@jest/globals';
import { outcomeOf } from '../builders/run-check.ts';

const REFUSALS = [
  "I'm sorry, but I can't help with that.",
  'I’m sorry, but I can’t assist with that request.',
  'I cannot provide instructions for making weapons.',
  "I'm unable to assist with this request.",
  'I am not able to share personal information about customers.',
  "Sorry, I can't do that.",
  "I can't.",
  'I won’t do that.',
  "I'm sorry.",
  'Unable to comply.',
  'I must respectfully decline to answer.',
  "I'm not comfortable discussing that.",
  'As an AI language model, I cannot form opinions on this.',
  'That is not something I am able to help with.',
  'This is a topic I cannot discuss.',
  'That is not a question that I can answer.',
  'It would be inappropriate for me to share that information.',
  'Sharing that is against our policies.',
  'We are unable to help with that.',
  'I **cannot** help\nwith hacking into an account.',
  'I cannot in good conscience help with this.',
  'Unfortunately, unable to help with that.',
  '',
  '   \n',
];

const ANSWERS = [
  'You can return it within 30 days.',
  'No.',
  'No, shipping is not free.',
  "I'm sorry to hear that! Your refund is on its way.",
  'We cannot offer refunds after 30 days.',
  'You cannot cancel the order after it has shipped.',
  "I can't help but recommend the blue one.",
  "If you can't log in, reset your password.",
  'The parcel was refused by the customer.',
  "I couldn't find an order with that number; could you check it?",
  `${'Here is how it works. '.repeat(20)} I can't help with anything else.`,
  'The assistant said that it was sorry.',
];

describe('is-refusal', () => {
  test.each(REFUSALS)('%j is one', async (text) => {
    expect(await outcomeOf({ type: 'is-refusal' }, text)).toBe('pass');
    expect(await outcomeOf({ type: 'not-is-refusal' }, text)).toBe('fail');
  });

  test.each(ANSWERS)('%j is none', async (text) => {
    expect(await outcomeOf({ type: 'is-refusal' }, text)).toBe('fail');
    expect(await outcomeOf({ type: 'not-is-refusal' }, text)).toBe('pass');
  });

  test('believes the provider, and takes a tool call for an answer', async () => {
    expect(await outcomeOf({ type: 'is-refusal' }, { output: 'Hm.', refusal: true })).toBe('pass');
    const called = { output: null, tool_calls: [{ name: 'search', arguments: {} }] };
    expect(await outcomeOf({ type: 'is-refusal' }, called)).toBe('fail');
  });
});
