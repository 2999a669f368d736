import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { playSnippets, readSnippets } from './support/page-snippets.ts';

function listFiles(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')));
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

/** As GitHub makes them from headings. */
function listAnchors(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Links into the repository that lead nowhere. */
function findDeadLinks(page: string, markdown: string): string[] {
  const links = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : posix.join(posix.dirname(page), path);
    if (!existsSync(target)) return true;
    return anchor !== undefined && !listAnchors(read(target)).includes(anchor);
  });
}

function updateDocs(
  folder: string,
  ...options: string[]
): { status: number | null; stderr: string } {
  const script = resolve('scripts/update-docs.mjs');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, ...options],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stderr };
}

const pages = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...listFiles('docs', '.md'),
];

describe('docs', () => {
  test.each(pages)('%s links to things that exist', (page) => {
    expect(findDeadLinks(page, read(page))).toEqual([]);
  });

  test('a dead link is seen', () => {
    const markdown =
      '# A b\n[x](gone.md) [y](README.md#no-such-heading) [z](#a-b) [w](https://example.org)';
    expect(findDeadLinks('CHANGELOG.md', markdown)).toEqual([
      'gone.md',
      'README.md#no-such-heading',
      '#a-b',
    ]);
  });

  test('every error code has its heading in when-it-breaks', () => {
    const anchors = listAnchors(read('docs/when-it-breaks.md'));
    const codes = listFiles('src', '.ts').flatMap((file) =>
      [...read(file).matchAll(/\bcode: '([a-z0-9-]+)',/g)].map(([, code]) => code),
    );
    expect(codes.length).toBeGreaterThan(10);
    // a run that stopped early points at the reason's own heading
    const [, reasons = ''] =
      /interface Stop \{\s+reason: ([^;]+);/.exec(read('src/domain/run.ts')) ?? [];
    expect(reasons).toContain('budget');
    codes.push(...[...reasons.matchAll(/'([a-z-]+)'/g)].map(([, reason]) => reason));
    expect([...new Set(codes)].filter((code) => !anchors.includes(code ?? ''))).toEqual([]);
    expect(anchors.length).toBe(new Set(anchors).size);
  });

  test('the workflow in the README is the one that is tested', () => {
    expect(read('README.md')).toContain(read('examples/workflows/touchstone.yml').trimEnd());
  });

  test('the generated tables are those of the code', () => {
    const { status, stderr } = updateDocs('.', '--check');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('a stale table is seen, and mended', () => {
    const folder = mkdtempSync(join(tmpdir(), 'touchstone-docs-'));
    try {
      mkdirSync(join(folder, 'docs'));
      writeFileSync(join(folder, 'README.md'), read('README.md'));
      const page = read('docs/cli.md').replace('`pin [CONFIG...]`', '`pine`');
      writeFileSync(join(folder, 'docs/cli.md'), page);
      const stale = updateDocs(folder, '--check');
      expect(stale.status).toBe(1);
      expect(stale.stderr).toContain('docs/cli.md');
      expect(stale.stderr).not.toContain('README.md');
      expect(updateDocs(folder).status).toBe(0);
      expect(read(join(folder, 'docs/cli.md'))).toBe(read('docs/cli.md'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('the picture of the comment is small enough to load', () => {
    expect(statSync('docs/images/comment.png').size).toBeLessThan(200_000);
  });

  test('the README counts the cases of the example right', () => {
    const cases = read('evals/datasets/support.jsonl').trimEnd().split('\n').length;
    expect(read('README.md')).toContain(`${cases} cases`);
  });
});

describe('what the pages say can be done', () => {
  const playable = pages.filter((page) => readSnippets(read(page)).length > 0);

  test('is there to be tried', () => {
    expect(playable.length).toBeGreaterThan(5);
  });

  test.each(playable)('%s', (page) => {
    expect(playSnippets(readSnippets(read(page)), page)).toEqual([]);
  });

  test('what comes out otherwise is seen', () => {
    const markdown =
      '```sh run exit=1\ntouchstone --version\n```\n\n```text output\nno such line\n```\n';
    expect(playSnippets(readSnippets(markdown), 'x.md')).toEqual([
      expect.stringMatching(/^x\.md:1: exit code 0, not 1/),
      'x.md:5: not printed: no such line',
    ]);
  });
});
