import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createGitHubClient } from '../../../src/adapters/github/client.ts';
import type { CommentMarker } from '../../../src/adapters/github/comment-marker.ts';
import { formatMarker } from '../../../src/adapters/github/comment-marker.ts';
import { upsertComment, type CommentRequest } from '../../../src/adapters/github/sticky-comment.ts';
import { startLoopbackHttp } from '../../support/loopback-http.ts';
import { JOB_PERMISSIONS, someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';
import { noSecrets } from '../../builders/no-secrets.ts';

const HEAD = 'a'.repeat(40);
const MARKER: CommentMarker = { suites: ['support'], head: HEAD, run: 70, attempt: 1 };
const BOT = 'github-actions[bot]';
const COMMENTS = /\/issues\/5\/comments/;

let world: GitHubWorld;
beforeEach(async () => {
  world = await someGitHubWorld();
  world.github.arrange.pull({
    number: 5,
    head: { ref: 'change', sha: HEAD, repository: { id: 1001, fullName: 'octo/bot' } },
    base: { ref: 'main', sha: 'b'.repeat(40) },
  });
});
afterEach(() => world.github.close());

function upsert(overrides: Partial<CommentRequest> = {}) {
  const { client, clock, repository } = world;
  const request = { client, clock, repository, prNumber: 5, marker: MARKER, body: 'Pass.' };
  return upsertComment({ ...request, create: true, ...overrides });
}

function bodies(): string[] {
  return world.github.state.comments.map(({ body }) => body);
}

function withMarker(body: string, marker: Partial<CommentMarker> = {}): string {
  return `${formatMarker({ ...MARKER, ...marker })}\n${body}`;
}

describe('writing', () => {
  test('creates one, then updates it in place, then leaves it alone', async () => {
    const created = await upsert();
    expect(created).toMatchObject({ status: 'created' });
    expect(bodies()).toEqual([withMarker('Pass.')]);
    const later = { ...MARKER, run: 71 };
    const updated = await upsert({ marker: later, body: 'Fail.' });
    expect(updated).toMatchObject({ status: 'updated', id: (created as { id: number }).id });
    expect(bodies()).toEqual([withMarker('Fail.', later)]);
    const writes = () =>
      world.github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
        .length;
    const before = writes();
    expect(await upsert({ marker: later, body: 'Fail.' })).toMatchObject({ status: 'unchanged' });
    expect(writes()).toBe(before);
  });

  test('finds its comment on the third page', async () => {
    for (let index = 0; index < 240; index += 1)
      world.github.arrange.comment({ issue: 5, body: `talk ${index}` });
    world.github.arrange.comment({ issue: 5, body: withMarker('Old.'), author: BOT });
    expect(await upsert()).toMatchObject({ status: 'updated' });
    expect(bodies()).toHaveLength(241);
  });

  test('keeps to the oldest of several', async () => {
    const first = world.github.arrange.comment({ issue: 5, body: withMarker('1'), author: BOT });
    world.github.arrange.comment({ issue: 5, body: withMarker('2'), author: BOT });
    expect(await upsert()).toMatchObject({ status: 'updated', id: first.id });
  });

  test('of several of one set the younger are removed, but none that a newer run wrote', async () => {
    const first = world.github.arrange.comment({ issue: 5, body: withMarker('1'), author: BOT });
    world.github.arrange.comment({ issue: 5, body: withMarker('2'), author: BOT });
    const newer = withMarker('3', { run: 99 });
    world.github.arrange.comment({ issue: 5, body: newer, author: BOT });
    world.github.arrange.comment({ issue: 5, body: withMarker('fake'), author: 'mallory' });
    expect(await upsert()).toMatchObject({ status: 'updated', id: first.id });
    expect(bodies()).toEqual([withMarker('Pass.'), newer, withMarker('fake')]);
  });

  test('a double that cannot be removed stays', async () => {
    world.github.arrange.comment({ issue: 5, body: withMarker('1'), author: BOT });
    world.github.arrange.comment({ issue: 5, body: withMarker('2'), author: BOT });
    world.github.fail({ method: 'DELETE', path: /comments/ }, { answer: 403 });
    expect(await upsert()).toMatchObject({ status: 'updated' });
    expect(bodies()).toEqual([withMarker('Pass.'), withMarker('2')]);
  });

  test('two runs that create at the same moment end with one', async () => {
    const later = { ...MARKER, run: 71 };
    await Promise.all([upsert(), upsert({ marker: later, body: 'Later.' })]);
    expect(bodies()).toHaveLength(1);
  });

  test('one of an earlier push that had other suites beside ours makes room for ours', async () => {
    const earlier = { suites: ['gone', 'support'], head: 'c'.repeat(40), run: 69 };
    const body = withMarker('Fail.', earlier);
    world.github.arrange.comment({ issue: 5, body, author: BOT });
    expect(await upsert({ create: false })).toMatchObject({ status: 'created' });
    expect(bodies()).toEqual([withMarker('Pass.')]);
  });

  test('of two jobs that answer one of an earlier push at once neither is lost', async () => {
    const body = withMarker('Old.', { suites: ['a', 'b'], head: 'c'.repeat(40), run: 69 });
    world.github.arrange.comment({ issue: 5, body, author: BOT });
    const one = { ...MARKER, suites: ['a'] };
    const two = { ...MARKER, suites: ['b'] };
    await Promise.all([
      upsert({ marker: one, body: '### 🔴 Blocked' }),
      upsert({ marker: two, body: '### ✅ Passed' }),
    ]);
    expect(bodies().toSorted()).toEqual(
      [withMarker('### 🔴 Blocked', one), withMarker('### ✅ Passed', two)].toSorted(),
    );
  });

  test('those of an earlier push all of whose suites are ours go, others stay', async () => {
    const earlier = { head: 'c'.repeat(40), run: 69 };
    const other = withMarker('Old.', { ...earlier, suites: ['b', 'c'] });
    for (const body of [
      withMarker('Old.', { ...earlier, suites: ['a', 'b'] }),
      withMarker('Old.', { ...earlier, suites: ['b'] }),
      other,
    ])
      world.github.arrange.comment({ issue: 5, body, author: BOT });
    const marker = { ...MARKER, suites: ['a', 'b'] };
    expect(await upsert({ marker })).toMatchObject({ status: 'updated' });
    expect(bodies()).toEqual([withMarker('Pass.', marker), other]);
  });

  test('a red verdict of another job of this attempt stays, and is answered by a later attempt', async () => {
    const red = withMarker('### 🔴 Blocked');
    world.github.arrange.comment({ issue: 5, body: red, author: BOT });
    expect(await upsert({ body: '### ✅ Passed' })).toMatchObject({ status: 'superseded' });
    expect(bodies()).toEqual([red]);
    expect(await upsert({ body: '### ❌ Could not measure' })).toMatchObject({ status: 'updated' });
    const marker = { ...MARKER, attempt: 2 };
    expect(await upsert({ marker, body: '### ✅ Passed' })).toMatchObject({ status: 'updated' });
  });

  test.each([
    ['of another job at the same head', { suites: ['gone', 'support'] }],
    ['of a newer run', { suites: ['gone', 'support'], head: 'c'.repeat(40), run: 71 }],
    ['of other suites alone', { suites: ['other'], head: 'c'.repeat(40), run: 69 }],
  ])('one %s is left alone', async (_, marker) => {
    world.github.arrange.comment({ issue: 5, body: withMarker('x', marker), author: BOT });
    expect(await upsert()).toMatchObject({ status: 'created' });
    expect(bodies()).toEqual([withMarker('x', marker), withMarker('Pass.')]);
  });

  test('has one per suite set', async () => {
    world.github.arrange.comment({
      issue: 5,
      body: withMarker('x', { suites: ['a', 'b'] }),
      author: BOT,
    });
    expect(await upsert()).toMatchObject({ status: 'created' });
  });

  test('makes none where none is to be made, but turns a red one green', async () => {
    expect(await upsert({ create: false })).toEqual({ status: 'absent' });
    world.github.arrange.comment({ issue: 5, body: withMarker('Fail.'), author: BOT });
    expect(await upsert({ create: false })).toMatchObject({ status: 'updated' });
    expect(bodies()).toEqual([withMarker('Pass.')]);
  });
});

describe('whose comment it is', () => {
  test.each(['mallory', 'github-actions', 'other[bot]', 'octocat'])(
    'a marker that %s wrote is not ours',
    async (author) => {
      world.github.arrange.comment({ issue: 5, body: withMarker('fake'), author });
      expect(await upsert()).toMatchObject({ status: 'created' });
      expect(bodies()[0]).toBe(withMarker('fake'));
    },
  );

  test('our own comment that quotes a marker further down is another', async () => {
    const quoting = `Earlier:\n${withMarker('x')}`;
    world.github.arrange.comment({ issue: 5, body: quoting, author: BOT });
    expect(await upsert()).toMatchObject({ status: 'created' });
    expect(bodies()[0]).toBe(quoting);
  });

  test('without an answer to who we are, the workflow’s bot', async () => {
    world.github.fail({ path: /graphql/ }, { answer: 403, times: 9 });
    world.github.arrange.comment({ issue: 5, body: withMarker('Old.'), author: BOT });
    expect(await upsert()).toMatchObject({ status: 'updated' });
  });

  test('a person’s token writes as that person', async () => {
    const token = world.github.issueToken({
      kind: 'user',
      login: 'mona',
      permissions: { 'pull-requests': 'write' },
    });
    const client = createGitHubClient({
      redact: noSecrets,
      token,
      apiUrl: world.github.url,
      waits: { unitMs: 1 },
    });
    world.github.arrange.comment({ issue: 5, body: withMarker('bot'), author: BOT });
    world.github.arrange.comment({ issue: 5, body: withMarker('mine'), author: 'mona' });
    expect(await upsert({ client })).toMatchObject({ status: 'updated' });
    expect(bodies()).toEqual([withMarker('bot'), withMarker('Pass.')]);
  });
});

describe('never older over newer', () => {
  test.each([
    ['a later run', { run: 71, head: 'c'.repeat(40) }],
    ['a later attempt', { attempt: 2 }],
  ])('%s has spoken', async (_, newer) => {
    const body = withMarker('newer', newer);
    world.github.arrange.comment({ issue: 5, body, author: BOT });
    expect(await upsert()).toEqual({ status: 'superseded', by: { ...MARKER, ...newer } });
    expect(bodies()).toEqual([body]);
  });
});

describe('bad days', () => {
  test('a create that seemed to fail is not made twice', async () => {
    world.github.fail({ method: 'POST', path: COMMENTS }, { answer: 502, afterEffect: true });
    expect(await upsert()).toMatchObject({ status: 'unchanged' });
    expect(bodies()).toHaveLength(1);
  });

  test('a create that did fail is made again', async () => {
    world.github.fail({ method: 'POST', path: COMMENTS }, { answer: 502 });
    world.github.fail({ method: 'POST', path: COMMENTS }, { answer: 'reset' });
    expect(await upsert()).toMatchObject({ status: 'created' });
    expect(bodies()).toHaveLength(1);
  });

  test('a create that keeps failing ends', async () => {
    world.github.fail({ method: 'POST', path: COMMENTS }, { answer: 500, times: 99 });
    expect(await upsert()).toMatchObject({ status: 'failed' });
  });

  test('an update of a comment that was deleted meanwhile makes a new one', async () => {
    world.github.arrange.comment({ issue: 5, body: withMarker('Old.'), author: BOT });
    world.github.fail({ method: 'PATCH', path: /comments/ }, { answer: 404 });
    expect(await upsert()).toMatchObject({ status: 'created' });
  });

  test('an update that fails once is repeated', async () => {
    world.github.arrange.comment({ issue: 5, body: withMarker('Old.'), author: BOT });
    world.github.fail({ method: 'PATCH', path: /comments/ }, { answer: 503 });
    expect(await upsert()).toMatchObject({ status: 'updated' });
  });

  test('a token that may not write', async () => {
    const client = world.clientWith({ 'pull-requests': 'read' });
    expect(await upsert({ client })).toMatchObject({
      status: 'forbidden',
      permission: 'pull-requests: write',
    });
  });

  test('a locked conversation', async () => {
    const body = { message: 'Unable to create comment because issue is locked.' };
    world.github.fail({ method: 'POST', path: COMMENTS }, { answer: 403, body });
    expect(await upsert()).toEqual({ status: 'locked', why: `403: ${body.message}` });
  });

  test('a text that is too long', async () => {
    expect(await upsert({ body: 'x'.repeat(66_000) })).toMatchObject({
      status: 'rejected',
      why: expect.stringContaining('422'),
    });
  });

  test('a create at a rate limit waits for what it asks, and is made then', async () => {
    const headers = { 'retry-after': '1' };
    world.github.fail({ method: 'POST', path: COMMENTS }, { answer: 403, headers });
    world.github.fail({ method: 'POST', path: COMMENTS }, { answer: 429, headers });
    expect(await upsert()).toMatchObject({ status: 'created' });
    expect(bodies()).toHaveLength(1);
  });

  test('a rate limit too long to wait for', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' };
    world.github.fail({ path: COMMENTS }, { answer: 403, headers, times: 9 });
    expect(await upsert()).toMatchObject({ status: 'failed', why: expect.stringContaining('403') });
  });

  test('an interruption: who is not answered whether it was created does not create again', async () => {
    const client = createGitHubClient({
      redact: noSecrets,
      token: world.github.issueToken({ permissions: JOB_PERMISSIONS }),
      apiUrl: world.github.url,
      interrupt: AbortSignal.timeout(300),
    });
    const slow = { answer: 'slow', delayMs: 60_000, times: 9 } as const;
    world.github.fail({ method: 'POST', path: COMMENTS }, slow);
    const why = expect.stringContaining('the run was interrupted');
    expect(await upsert({ client })).toEqual({ status: 'failed', why });
    expect(world.github.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('a token that is not valid any more, and nobody at the other end', async () => {
    const token = world.github.issueToken({ permissions: {} });
    const client = createGitHubClient({
      redact: noSecrets,
      token,
      apiUrl: world.github.url,
      waits: { unitMs: 1 },
    });
    world.github.revokeToken(token);
    const denied = await upsert({ client });
    expect(denied).toEqual({ status: 'failed', why: '401: Bad credentials' });
    await world.github.close();
    const alone = await upsert();
    expect(alone).toMatchObject({ status: 'failed' });
    expect(JSON.stringify([denied, alone])).not.toContain(token);
  });
});

describe('whose comment it is, where the API says little', () => {
  const rows = async (user: object, viewer?: string) => {
    const patched: string[] = [];
    const server = await startLoopbackHttp(({ method, path }, response) => {
      if (method === 'PATCH') patched.push(path);
      const comment = { id: 9, body: withMarker('Old.'), html_url: '', user };
      const isKnown = path.startsWith('/repos/') || viewer !== undefined;
      response.writeHead(isKnown ? 200 : 404, { 'content-type': 'application/json' });
      if (path === '/graphql')
        response.end(JSON.stringify({ data: { viewer: { login: viewer } } }));
      else response.end(JSON.stringify(method === 'GET' ? [comment] : comment));
    });
    const client = createGitHubClient({
      redact: noSecrets,
      token: 't',
      apiUrl: server.url,
      waits: { unitMs: 1 },
    });
    await upsert({ client });
    await server.close();
    return patched.length;
  };

  test('a login that only an app can have is enough where no type is given', async () => {
    expect(await rows({ login: BOT })).toBe(1);
    expect(await rows({ login: BOT, type: 'User' })).toBe(0);
    expect(await rows({ login: 'mona' })).toBe(0);
  });

  test('GraphQL may leave out the suffix of the workflow’s own app, and of no other', async () => {
    expect(await rows({ login: BOT, type: 'Bot' }, 'github-actions')).toBe(1);
    expect(await rows({ login: 'mona[bot]', type: 'Bot' }, 'mona')).toBe(0);
  });
});
