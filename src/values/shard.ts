import type { Shard } from '../domain/shard.ts';

/** Jobs that a matrix can have. */
const MOST_SHARDS = 256;

/** `2/4` → the second of four; undefined where the text says nothing that could be meant. */
export function parseShard(text: string): Shard | undefined {
  const found = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text);
  if (!found) return undefined;
  const [index, count] = [Number(found[1]), Number(found[2])];
  return index <= count && count <= MOST_SHARDS ? { index, count } : undefined;
}

export const SHARD_HINT = `write INDEX/COUNT, for example 2/4: the second of four; at most ${MOST_SHARDS}`;

export function nameShard({ index, count }: Shard): string {
  return `shard ${index} of ${count}`;
}
