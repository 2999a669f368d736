// A server that answers OpenAI-compatible requests after a fixed time, in a process of its own.
// GET /stats: requests so far and most of them in flight at once; POST /reset begins anew.
// node mock-server.mjs DELAY_MS; prints its port. Faults: POST /reset {"faults": 0.05, "retryAfterMs": 100}.
import http from 'node:http';

const KNOWN = 'This is what is known:';
const delayMs = Number(process.argv[2]);
let stats = begin({});

function begin({ faults = 0, retryAfterMs = 100 }) {
  return { requests: 0, inFlight: 0, mostInFlight: 0, refused: 0, early: 0, faults, retryAfterMs };
}

let state = 1;
/** In [0, 1): a linear congruential generator. */
function draw() {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}

/** When who was told to wait may ask again, by body. */
let notBefore = new Map();

function answer(request, response, text) {
  stats.requests += 1;
  stats.inFlight += 1;
  stats.mostInFlight = Math.max(stats.mostInFlight, stats.inFlight);
  const now = performance.now();
  const until = notBefore.get(text);
  if (until !== undefined && now < until - 1) stats.early += 1;
  // drawn, the same in every run: whoever asks in step with a pattern would meet nothing else. Each second fault is a 500
  const isFault = stats.faults > 0 && draw() < stats.faults;
  const isLimit = isFault && (stats.refused += 1) % 2 === 1;
  const headers = { 'content-type': 'application/json' };
  if (isFault) {
    headers['retry-after-ms'] = String(stats.retryAfterMs);
    notBefore.set(text, now + stats.retryAfterMs);
  }
  const status = isFault ? (isLimit ? 429 : 500) : 200;
  const body = isFault
    ? '{"error":{"message":"not now","type":"server_error"}}'
    : write(request.url, JSON.parse(text));
  const send = () => {
    stats.inFlight -= 1;
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
    response.end(body);
  };
  if (delayMs === 0) send();
  else setTimeout(send, delayMs);
}

/** The app gets its question back; a judge finds that well answered, and nothing else (a canary, say). */
function write(url, asked) {
  if (asked.q !== undefined) return JSON.stringify({ answer: `${KNOWN} ${asked.q}` });
  const last = asked.messages.at(-1).content;
  const isJudge = asked.messages.length > 1;
  const verdict = last.includes(KNOWN)
    ? { reason: 'It answers the question.', score: 'pass' }
    : { reason: 'It answers nothing.', score: 'fail' };
  const content = isJudge ? JSON.stringify(verdict) : `${KNOWN} ${last}`;
  return JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_700_000_000,
    model: asked.model,
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
    usage: { prompt_tokens: 20, completion_tokens: 10, total_tokens: 30 },
  });
}

const server = http.createServer((request, response) => {
  let text = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => (text += chunk));
  request.on('end', () => {
    if (request.url === '/stats') {
      response.end(JSON.stringify(stats));
    } else if (request.url === '/reset') {
      stats = begin(text ? JSON.parse(text) : {});
      notBefore = new Map();
      state = 1;
      response.end('{}');
    } else answer(request, response, text);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
