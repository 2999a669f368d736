import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startGitHub, type LoopbackGitHub } from './server.ts';

let github: LoopbackGitHub;

beforeEach(async () => {
  github = await startGitHub({
    owner: 'acme',
    repo: 'bot',
    repositoryId: 4711,
    defaultBranch: 'main',
    visibility: 'public',
  });
  github.state.issues.add(7);
});

afterEach(() => github.close());

const call = () => fetch(`${github.url}/repos/acme/bot`);

describe('faults', () => {
  test('meet matching requests as often as told, then are spent', async () => {
    github.fail({ method: 'GET', path: /acme\/bot$/ }, { answer: 503, times: 2 });
    github.fail({ method: 'POST', path: /./ }, { answer: 500 });
    expect([(await call()).status, (await call()).status, (await call()).status]).toEqual([
      503, 503, 200,
    ]);
    expect(github.pendingFaults()).toEqual([{ method: 'POST', path: /./ }]);
    github.clearFaults();
    expect(github.pendingFaults()).toEqual([]);
  });

  test('bring headers and bodies of their own', async () => {
    const body = { message: 'You have exceeded a secondary rate limit.' };
    github.fail({ path: /bot/ }, { answer: 429, headers: { 'retry-after': '7' }, body });
    const limited = await call();
    expect(limited.headers.get('retry-after')).toBe('7');
    expect(await limited.json()).toEqual(body);
    github.fail({ path: /bot/ }, { answer: 502, body: '<html>' });
    const html = await call();
    expect([html.headers.get('content-type'), await html.text()]).toEqual([
      'text/html; charset=utf-8',
      '<html>',
    ]);
  });

  test('cut the connection, or the body', async () => {
    github.fail({ path: /bot/ }, { answer: 'reset' });
    await expect(call()).rejects.toThrow('fetch failed');
    expect(github.requests.at(-1)?.status).toBe(0);
    github.fail({ path: /bot/ }, { answer: 'truncate' });
    await expect(call().then((answer) => answer.json())).rejects.toThrow();
  });

  test('keep a client waiting', async () => {
    github.fail({ path: /bot/ }, { answer: 'slow', delayMs: 150 });
    const started = performance.now();
    expect((await call()).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThanOrEqual(140);
    github.fail({ path: /bot/ }, { answer: 'slow' });
    const signal = AbortSignal.timeout(50);
    await expect(fetch(`${github.url}/repos/acme/bot`, { signal })).rejects.toThrow();
  });

  test('may come after the effect: the comment is there, its answer is not', async () => {
    const token = github.issueToken({ permissions: { issues: 'write' } });
    const path = '/repos/acme/bot/issues/7/comments';
    github.fail({ method: 'POST', path: /comments$/ }, { answer: 502, afterEffect: true });
    github.fail({ method: 'POST', path: /comments$/ }, { answer: 502 });
    const post = () =>
      fetch(`${github.url}${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: JSON.stringify({ body: 'x' }),
      });
    expect([(await post()).status, github.state.comments.length]).toEqual([502, 1]);
    expect([(await post()).status, github.state.comments.length]).toEqual([502, 1]);
  });
});
