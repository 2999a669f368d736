import { expect, test } from '@jest/globals';
import { nameCall } from '../../../src/adapters/batches/name-call.ts';
import { buildMessages, withoutBoundary } from '../../../src/judges/build-messages.ts';
import { someRubric } from '../../builders/judge.ts';

const body = { model: 'm', messages: [{ role: 'user', content: 'hi' }] };

test('the same call of the same trial has the same name, whatever the order of its keys', () => {
  const { messages, model } = body;
  const name = nameCall('/chat/completions', body, { of: ['case-1', 1] });
  expect(nameCall('/chat/completions', { messages, model }, { of: ['case-1', 1] })).toBe(name);
  expect(name).toMatch(/^[\w-]{43}$/);
});

test('another trial, another lane, another word: another name', () => {
  const names = [
    nameCall('/chat/completions', body, { of: ['case-1', 1] }),
    nameCall('/chat/completions', body, { of: ['case-1', 2] }),
    nameCall('/chat/completions', body, { of: ['case-2', 1] }),
    nameCall('/chat/completions', body, { of: ['lane', ['case-1', 1]] }),
    nameCall('/chat/completions', { ...body, temperature: 0 }, { of: ['case-1', 1] }),
    nameCall('/responses', body, { of: ['case-1', 1] }),
  ];
  expect(new Set(names).size).toBe(names.length);
});

test("a judge's question has the same name in each attempt, though its boundary is drawn anew", () => {
  const ask = (random: () => number): ReturnType<typeof buildMessages> =>
    buildMessages(someRubric(), { input: 'q', reference: 'r', output: 'o' }, random);
  const [one, two] = [ask(() => 0.1), ask(() => 0.7)];
  expect(one).not.toEqual(two);
  expect(withoutBoundary(one)).toEqual(withoutBoundary(two));
  expect(JSON.stringify(withoutBoundary(one))).toContain('BEGIN DATA -----');
});
