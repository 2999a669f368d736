import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openCommitFiles } from '../../../src/adapters/github/commit-files.ts';
import type { FileLine, RepositoryFiles } from '../../../src/ports.ts';
import { someGitRepository, type GitRepository } from '../../builders/git-repository.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';

const TEXT = '\uFEFFgrüße\r\nzwei\r\n';

let origin: GitRepository;
let world: GitHubWorld;
let base: string;

beforeAll(async () => {
  origin = someGitRepository();
  write('evals/d.jsonl', TEXT);
  write('evals/--output=x', 'a name, no option');
  write('evals/:(glob)*', 'a name, no pattern');
  write('evals/latin.txt', Buffer.from([0x67, 0xfc, 0x0a]));
  write('evals/large.yaml', ' '.repeat(1024 * 1024 + 1));
  link('evals/link.jsonl', 'd.jsonl');
  link('linked', 'evals');
  link('evals/out.jsonl', '../../outside.jsonl');
  link('evals/away', '/etc');
  link('evals/git.txt', '../.git/config');
  link('evals/round', 'round');
  origin.git('add', '-A');
  base = origin.commit('base');
  write('evals/d.jsonl', 'what the pull request says');
  origin.git('add', '-A');
  origin.commit('head');
  world = await someGitHubWorld({ gitDir: origin.folder });
});
afterAll(() => world.github.close());

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(origin.folder, path)), { recursive: true });
  writeFileSync(join(origin.folder, path), content);
}

function link(path: string, target: string): void {
  symlinkSync(target, join(origin.folder, path));
}

async function open(checkout: string, client = world.client): Promise<RepositoryFiles> {
  const source = { checkout, client, repository: world.repository };
  const answer = await openCommitFiles(source, base);
  if (answer.status !== 'read') throw new Error(answer.why);
  return answer.files;
}

async function collect(lines: AsyncIterable<FileLine>): Promise<FileLine[]> {
  const all: FileLine[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

describe.each([
  ['the clone', () => origin.folder],
  ['the API', () => mkdtempSync(join(tmpdir(), 'no-clone-'))],
])('files of the base commit from %s', (_, checkoutOf) => {
  let files: RepositoryFiles;
  beforeAll(async () => {
    files = await open(checkoutOf());
  });

  test('are those of that commit, whatever lies in the working tree', async () => {
    expect(await files.readText('evals/d.jsonl')).toBe('grüße\r\nzwei\r\n');
    expect(await files.digest('evals/d.jsonl')).toBe(
      createHash('sha256').update(TEXT).digest('hex'),
    );
    const lines = await collect(files.lines('evals/d.jsonl'));
    expect(lines.map(({ text, line }) => [text, line])).toEqual([
      ['grüße', 1],
      ['zwei', 2],
    ]);
    expect(await files.readLine('evals/d.jsonl', lines[1]!)).toBe('zwei');
  });

  test.each(['evals/link.jsonl', 'linked/d.jsonl', 'linked/link.jsonl'])(
    'a link that stays inside is followed: %s',
    async (path) => {
      expect(await files.exists(path)).toBe(true);
      expect(await files.readText(path)).toContain('zwei');
    },
  );

  test.each(['evals/--output=x', 'evals/:(glob)*'])('%s is a name', async (path) => {
    expect(await files.readText(path)).toMatch(/^a name/);
  });

  test.each([
    ['evals/out.jsonl', 'is a symbolic link to ../../outside.jsonl'],
    ['evals/away/passwd', 'evals/away is a symbolic link to /etc'],
    ['evals/git.txt', 'is a symbolic link to ../.git/config'],
    ['evals/round', 'there is no file evals/round in'],
    ['evals/none.jsonl', 'there is no file evals/none.jsonl in the repository at commit'],
    ['evals', 'this is a folder'],
    ['../x', 'leaves the repository'],
    ['/etc/passwd', 'is absolute'],
    ['.git/config', 'lies in .git'],
    ['evals/latin.txt', 'not valid UTF-8'],
    ['evals/large.yaml', 'at most 1.0 MiB are read'],
  ])('%s is refused', async (path, why) => {
    await expect(files.readText(path)).rejects.toMatchObject({
      problems: [{ place: { file: path }, message: expect.stringContaining(why) }],
    });
  });

  test.each(['evals', 'evals/none.jsonl', 'evals/out.jsonl', 'evals/round'])(
    '%s does not exist as a file',
    async (path) => {
      expect(await files.exists(path)).toBe(false);
    },
  );
});

test('without the permission the answer says what is missing', async () => {
  const checkout = mkdtempSync(join(tmpdir(), 'no-clone-'));
  const client = world.clientWith({ actions: 'read' });
  const source = { checkout, client, repository: world.repository };
  expect(await openCommitFiles(source, base)).toMatchObject({
    status: 'unknown',
    why: expect.stringContaining('contents: read'),
  });
});

test('a commit that nobody knows', async () => {
  const source = { checkout: origin.folder, client: world.client, repository: world.repository };
  expect(await openCommitFiles(source, 'f'.repeat(40))).toMatchObject({ status: 'unknown' });
});
