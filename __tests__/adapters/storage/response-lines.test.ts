import { describe, expect, test } from '@jest/globals';
import {
  MAX_HEAD_BYTES,
  readLineHead,
  readResponseLine,
  writeResponseLine,
} from '../../../src/adapters/storage/response-lines.ts';
import { digestJson, sha256 } from '../../../src/values/canonical-json.ts';

const KEY = digestJson('question');
const OTHER = digestJson('another question');
const HEAD = { key: KEY, at: 1_795_965_614_067 };
const OUTPUT = {
  output: {
    output: 'Grüße "quoted" \u2028 </script>',
    tool_calls: [{ name: 'f', arguments: { a: [1, null] } }],
    usage: { input_tokens: 3, output_tokens: 1 },
    latency_ms: 12.5,
  },
};
const SAID = {
  said: { kind: 'answer' as const, text: '{}', refused: false, structured: true, latencyMs: 4 },
};
const BATCHED = { said: { kind: 'answer' as const, text: '{}', refused: false, structured: true } };
const COMPARED = { compared: { similarities: [0.25, -1, 1], model: 'embedder-1' } };
/** As the index of a file reads it. */
function read(text: string, key = KEY) {
  const head = readLineHead(text.slice(0, MAX_HEAD_BYTES));
  return head?.key === key ? readResponseLine(text, head) : undefined;
}
const line = (response: Parameters<typeof writeResponseLine>[1] = OUTPUT): string =>
  writeResponseLine(HEAD, response).slice(0, -1);

/** A line whose digest is right, whatever its answer is: what somebody who means it writes. */
function forge(response: unknown, { key, at } = HEAD): string {
  const text = JSON.stringify(response);
  const digest = sha256(`${key} ${at} ${text}`);
  return `{"v":1,"key":"${key}","at":${at},"sha256":"${digest}","response":${text}}`;
}

describe('a line of kept answers', () => {
  test.each([OUTPUT, SAID, BATCHED, COMPARED])('is read as it was written', (response) => {
    expect(read(line(response))).toEqual(response);
    expect(JSON.parse(line(response))).toMatchObject({ v: 1, key: KEY, response });
    expect(forge(response)).toBe(line(response));
  });

  test('says at its beginning what it is found by', () => {
    expect(readLineHead(line().slice(0, MAX_HEAD_BYTES))).toMatchObject(HEAD);
    expect(readLineHead('{"v":2,"key":"x"}')).toBeUndefined();
    expect(readLineHead('')).toBeUndefined();
  });

  test('answers no other question', () => {
    expect(read(line(), OTHER)).toBeUndefined();
    expect(read(line().replace(KEY, OTHER), OTHER)).toBeUndefined();
  });

  test('that was written over with another answer, digest and all, is not the one that was found', () => {
    const head = readLineHead(line())!;
    expect(readResponseLine(line(SAID), head)).toBeUndefined();
  });

  test.each([
    ['another text', (text: string) => text.replace('Grüße', 'Grüsse')],
    ['another time', (text: string) => text.replace(String(HEAD.at), String(HEAD.at + 1))],
    ['a cut', (text: string) => text.slice(0, -9)],
    ['a cut before the answer', (text: string) => text.slice(0, 150)],
    ['something behind it', (text: string) => `${text}}`],
    ['nothing', () => ''],
  ])('with %s is none', (_, spoil) => {
    expect(read(spoil(line()))).toBeUndefined();
  });

  test.each([
    [{}],
    [{ output: 'text' }],
    [{ output: { output: 5 } }],
    [{ output: { output: 'a', usage: { input_tokens: -1, output_tokens: 0 } } }],
    [{ output: { output: 'a', tool_calls: [{ name: 'f' }] } }],
    [{ said: { ...SAID.said, text: null } }],
    [{ ...OUTPUT, ...SAID }],
    [{ ...COMPARED, ...SAID }],
    [{ compared: { similarities: [1.5] } }],
    [{ compared: { similarities: ['1'] } }],
    [{ compared: { similarities: [1], model: 3 } }],
    [null],
  ])('that says %j is no answer, whatever its digest', (response) => {
    expect(read(forge(response))).toBeUndefined();
  });
});
