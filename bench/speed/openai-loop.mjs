// A bare loop over the `openai` client, as its documentation has it. node openai-loop.mjs PORT C DATASET OUT
import { createWriteStream, readFileSync } from 'node:fs';
import OpenAI from 'openai';

const [port, concurrency, dataset, out] = process.argv.slice(2);
const cases = readFileSync(dataset, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const client = new OpenAI({ apiKey: 'none', baseURL: `http://127.0.0.1:${port}/v1` });
const file = createWriteStream(out);
let next = 0;

async function work() {
  while (next < cases.length) {
    const { id, input, reference } = cases[next++];
    const answer = await client.chat.completions.create({
      model: 'mock',
      messages: [{ role: 'user', content: input }],
    });
    const output = answer.choices[0].message.content;
    file.write(`${JSON.stringify({ id, output, pass: output.includes(reference) })}\n`);
  }
}

await Promise.all(Array.from({ length: Number(concurrency) }, work));
await new Promise((done) => file.end(done));
