import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

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

  test('the README names every input and output', () => {
    const { inputs, outputs } = parse(read('action.yml')) as {
      inputs: { [name: string]: unknown };
      outputs: { [name: string]: unknown };
    };
    const readme = read('README.md');
    for (const name of [...Object.keys(inputs), ...Object.keys(outputs)])
      expect(readme).toContain(`\`${name}\``);
  });

  test('the README counts the cases of the example right', () => {
    const cases = read('evals/datasets/support.jsonl').trimEnd().split('\n').length;
    expect(read('README.md')).toContain(`${cases} cases`);
  });
});
