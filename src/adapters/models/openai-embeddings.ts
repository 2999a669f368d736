import { isRecord } from '../../values/json-guards.ts';
import { MalformedAnswer, readCircumstances, type OpenAiCircumstances } from './openai-answer.ts';

type Vector = readonly number[];

/** The vectors of `count` texts, in their order, all of one length. Throws a MalformedAnswer. */
export function readEmbeddings(
  body: unknown,
  count: number,
): { vectors: Vector[] } & OpenAiCircumstances {
  if (!isRecord(body) || !Array.isArray(body['data'])) throw new MalformedAnswer('it has no data');
  const items: unknown[] = body['data'];
  if (items.length !== count)
    throw new MalformedAnswer(`it has ${items.length} vectors for ${count} texts`);
  const vectors: Vector[] = [];
  for (const [position, item] of items.entries()) {
    if (!isRecord(item)) throw new MalformedAnswer(`data[${position}] is not an object`);
    // compatible servers leave the index out, and keep the order
    const { index = position, embedding } = item;
    if (typeof index !== 'number' || !(index in items) || index in vectors)
      throw new MalformedAnswer(`data[${position}] is of no text`);
    vectors[index] = readVector(embedding, position);
  }
  if (new Set(vectors.map(({ length }) => length)).size > 1)
    throw new MalformedAnswer('its vectors differ in length');
  // an embedding has no output that could be counted
  const usage = isRecord(body['usage']) ? { completion_tokens: 0, ...body['usage'] } : undefined;
  return { vectors, ...readCircumstances({ ...body, usage }) };
}

function readVector(value: unknown, position: number): Vector {
  if (Array.isArray(value) && value.length > 0 && value.every(isFiniteNumber)) return value;
  throw new MalformedAnswer(`data[${position}] has no vector of numbers`);
}

function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value);
}
