// The floor of a second run in which nothing changed: answers by sha-256 of the question, from a JSONL file.
// node warm-floor.mjs CACHE DATASET OUT
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const [cache, dataset, out] = process.argv.slice(2);
const linesOf = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const known = new Map(linesOf(cache).map(({ key, output }) => [key, output]));
const lines = linesOf(dataset).map(({ id, input, reference }) => {
  const key = createHash('sha256')
    .update(JSON.stringify({ model: 'mock', input }))
    .digest('hex');
  const output = known.get(key);
  return JSON.stringify({ id, output, pass: output.includes(reference) });
});
writeFileSync(out, `${lines.join('\n')}\n`);
