// The floor: a bare loop over node:http with kept connections. Reads JSONL, asks C at a time, checks `contains`, writes JSONL.
// node floor.mjs PORT C DATASET OUT [judge]
import http from 'node:http';
import { createWriteStream, readFileSync } from 'node:fs';

const [port, concurrency, dataset, out, judge] = process.argv.slice(2);
const cases = readFileSync(dataset, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const agent = new http.Agent({ keepAlive: true, maxSockets: Number(concurrency) });
const file = createWriteStream(out);
let next = 0;

function ask(path, asked) {
  const body = JSON.stringify(asked);
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

async function work() {
  while (next < cases.length) {
    const { id, input, reference } = cases[next++];
    const { answer } = await ask('/answer', { q: input });
    if (judge)
      await ask('/v1/chat/completions', { model: 'm', messages: [{}, { content: answer }] });
    file.write(`${JSON.stringify({ id, output: answer, pass: answer.includes(reference) })}\n`);
  }
}

await Promise.all(Array.from({ length: Number(concurrency) }, work));
await new Promise((done) => file.end(done));
agent.destroy();
