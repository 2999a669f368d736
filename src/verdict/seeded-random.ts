import { digestJson } from '../values/canonical-json.ts';

/** Whole numbers in [0, 2³²) from the sfc32 generator, seeded by the digest of a JSON value: always the same row. */
export function seedRandom(seed: readonly string[]): () => number {
  const digest = digestJson(seed);
  let [a = 0, b = 0, c = 0, counter = 0] = [0, 8, 16, 24].map((at) =>
    Number.parseInt(digest.slice(at, at + 8), 16),
  );
  return () => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
}
