import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ARCHIVE_CAPS } from '../../../src/adapters/github/archive-caps.ts';
import { downloadArtifact } from '../../../src/adapters/github/download-artifact.ts';
import {
  sanitizeArtifactName,
  uploadArtifact,
  type UploadRequest,
} from '../../../src/adapters/github/upload-artifact.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';
import { enterRunner, type RunnerEnvironment } from '../../builders/runner-environment.ts';

let world: GitHubWorld;
let runner: RunnerEnvironment;
let folder: string;

beforeEach(async () => {
  world = await someGitHubWorld();
  world.github.arrange.run({
    id: 70,
    event: 'push',
    headSha: 'a'.repeat(40),
    status: 'in_progress',
  });
  runner = enterRunner(world.github);
  folder = mkdtempSync(join(tmpdir(), 'upload-'));
  mkdirSync(join(folder, 'release'));
  writeFileSync(join(folder, 'run.json'), '{"format":1}');
  writeFileSync(join(folder, 'release/run.json'), '{"format":1,"release":true}');
  writeFileSync(join(folder, '.secret'), 'not to be uploaded');
});
afterEach(async () => {
  runner.leave();
  await world.github.close();
});

function upload(overrides: Partial<UploadRequest> = {}) {
  const files = ['run.json', 'release/run.json'];
  const request = { name: 'touchstone-support', folder, files, retentionDays: 30, replace: false };
  return uploadArtifact({ ...request, ...overrides });
}

async function fetchBack() {
  const { client, clock, repository, github, tempFolder } = world;
  const { data } = await (
    await client.octokit()
  ).request('GET /repos/{owner}/{repo}/actions/artifacts', {
    owner: 'octo',
    repo: 'bot',
    name: 'touchstone-support',
  });
  const [artifact] = data.artifacts;
  if (!artifact) throw new Error(`no artifact; ${github.state.artifacts.length} in all`);
  const request = { client, clock, repository, tempFolder, artifact };
  return { artifact, downloaded: await downloadArtifact(request, new AbortController().signal) };
}

describe('an upload', () => {
  test('comes back file by file, under the digest it announced', async () => {
    const sent = await upload();
    expect(sent).toMatchObject({ status: 'uploaded', name: 'touchstone-support' });
    const { artifact, downloaded } = await fetchBack();
    expect(sent).toMatchObject({ id: artifact.id, bytes: artifact.size_in_bytes });
    expect(`sha256:${'digest' in sent ? sent.digest : ''}`).toBe(artifact.digest);
    if (downloaded.status !== 'downloaded') throw new Error(downloaded.why);
    // the library packs in the order in which the disk answers
    expect(downloaded.files.toSorted()).toEqual(['release/run.json', 'run.json']);
    expect(readFileSync(join(downloaded.folder, 'release/run.json'), 'utf8')).toContain('release');
  });

  test('takes only regular files that were named', async () => {
    symlinkSync('/etc/passwd', join(folder, 'trials.jsonl'));
    const sent = await upload({ files: ['run.json', 'trials.jsonl', 'missing.jsonl'] });
    expect(sent.status).toBe('uploaded');
    expect((await fetchBack()).downloaded).toMatchObject({ files: ['run.json'] });
    expect(await upload({ name: 'b', files: ['trials.jsonl'] })).toMatchObject({
      status: 'failed',
    });
  });

  test('asks for the retention it was told', async () => {
    await upload({ retentionDays: 45 });
    const [artifact] = world.github.state.artifacts;
    const days = (Date.parse(artifact!.expiresAt) - Date.parse(artifact!.createdAt)) / 86_400_000;
    expect(Math.round(days)).toBe(45);
  });

  test('of a name that stands there leaves it, or replaces it', async () => {
    await upload();
    expect(await upload()).toMatchObject({ status: 'exists' });
    writeFileSync(join(folder, 'run.json'), '{"format":1,"attempt":2}');
    expect(await upload({ replace: true })).toMatchObject({ status: 'uploaded' });
    const { downloaded } = await fetchBack();
    if (downloaded.status !== 'downloaded') throw new Error(downloaded.why);
    expect(readFileSync(join(downloaded.folder, 'run.json'), 'utf8')).toContain('"attempt":2');
  });
});

describe('an upload that cannot be', () => {
  test('is a result with its cause: refused by the service', async () => {
    world.github.fail({ path: /CreateArtifact/ }, { answer: 403, body: { msg: 'quota exceeded' } });
    expect(await upload()).toMatchObject({
      status: 'failed',
      why: expect.stringMatching(/quota/i),
    });
  });

  test('outside a runner', async () => {
    delete process.env['ACTIONS_RUNTIME_TOKEN'];
    expect(await upload()).toMatchObject({ status: 'unavailable' });
  });

  test('on an Enterprise Server', async () => {
    process.env['GITHUB_SERVER_URL'] = 'https://github.corp.example';
    expect(await upload()).toMatchObject({ status: 'unavailable' });
  });

  test('that does not end', async () => {
    world.github.fail({ path: /CreateArtifact/ }, { answer: 'slow', delayMs: 2_000 });
    expect(await upload({ timeoutMs: 50 })).toMatchObject({
      status: 'failed',
      why: 'the upload did not end within 0.05 s',
    });
  });
});

test.each([
  ['touchstone-support', 'touchstone-support'],
  ['a/b:c*d?"e"<f>|g\\h\r\ni', 'a-b-c-d--e--f--g-h--i'],
  ['', 'touchstone'],
  ['  ', 'touchstone'],
  ['x'.repeat(300), 'x'.repeat(200)],
])('the name %j', (name, expected) => {
  expect(sanitizeArtifactName(name)).toBe(expected);
});

test('the caps let a large baseline through', () => {
  expect(ARCHIVE_CAPS.maxZipBytes).toBeGreaterThanOrEqual(100 * 1024 * 1024);
});
