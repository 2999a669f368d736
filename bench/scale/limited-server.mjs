// The provider of the simulator as a real server on loopback, for its check: node limited-server.mjs ACCOUNT CALL (both JSON); prints its port.
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { startChance } from './chance.mjs';
import { Provider } from './provider.mjs';

const [account, call] = process.argv.slice(2).map((text) => JSON.parse(text));
const clock = {
  elapsed: () => performance.now(),
  sleep: (ms) => sleep(ms),
  random: startChance(1),
};
let provider = new Provider(account, clock);

async function serve(request, response) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  if (request.url === '/reset') {
    provider = new Provider(account, clock);
    response.end('{}');
  } else if (request.url === '/stats') {
    response.end(JSON.stringify({ calls: provider.calls, refused: provider.refused }));
  } else {
    const ending = await provider.answer(call);
    const isRefused = ending.kind === 'error';
    response.writeHead(isRefused ? 429 : 200, {
      'content-type': 'application/json',
      ...(isRefused && { 'retry-after': String(ending.retryAfterMs / 1000) }),
    });
    response.end(JSON.stringify(isRefused ? REFUSAL : answer(JSON.parse(text))));
  }
}

const REFUSAL = { error: { message: 'too many requests', type: 'rate_limit' } };

function answer({ model, messages }) {
  const { content } = messages.at(-1);
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_700_000_000,
    model,
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
    usage: { prompt_tokens: 20, completion_tokens: 10, total_tokens: 30 },
  };
}

const server = http.createServer((request, response) => void serve(request, response));
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
