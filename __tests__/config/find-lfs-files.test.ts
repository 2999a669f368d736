import { afterEach, expect, test } from '@jest/globals';
import { findLfsFiles } from '../../src/config/find-lfs-files.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

let repository: TempRepository;
afterEach(() => repository.remove());

const LFS = 'filter=lfs diff=lfs merge=lfs -text';

test.each<[string, { [path: string]: string }, boolean]>([
  ['by a name', { '.gitattributes': `# all\n*.jsonl ${LFS}\n` }, true],
  ['by a folder', { '.gitattributes': `evals/datasets/** ${LFS}` }, true],
  ['by a path from the root', { '.gitattributes': `/evals/datasets/d.jsonl ${LFS}` }, true],
  ['by a deeper file', { 'evals/.gitattributes': `datasets/*.jsonl ${LFS}` }, true],
  ['taken out again', { '.gitattributes': `*.jsonl ${LFS}\nevals/** !filter !diff !merge` }, false],
  [
    'taken out deeper',
    { '.gitattributes': `*.jsonl ${LFS}`, 'evals/.gitattributes': '* -filter' },
    false,
  ],
  ['of other files', { '.gitattributes': `*.bin ${LFS}\nd.jsonl text\n/d.jsonl ${LFS}` }, false],
  ['by a quoted pattern', { '.gitattributes': `"evals/datasets/d.jsonl" ${LFS}` }, true],
  ['of a quoted other', { '.gitattributes': `"evals/data sets/d.jsonl" ${LFS}` }, false],
  ['by a macro', { '.gitattributes': `[attr]lfs ${LFS}\n*.jsonl text lfs` }, true],
  [
    'by a macro in a macro, deeper',
    { '.gitattributes': `[attr]big lfs\n[attr]lfs ${LFS}`, 'evals/.gitattributes': '*.jsonl big' },
    true,
  ],
  ['by no macro', { '.gitattributes': `[attr]lfs ${LFS}\n*.jsonl -lfs\n*.csv lfs` }, false],
  ['by an endless macro', { '.gitattributes': '[attr]a b\n[attr]b a\n*.jsonl a' }, false],
  [
    'by a macro that is taken out',
    { '.gitattributes': `[attr]lfs ${LFS}\n*.jsonl lfs -filter` },
    false,
  ],
  ['of nothing', {}, false],
])('warns of pinned files in Git LFS: %s', async (_, contents, isTold) => {
  repository = makeRepository(contents);
  const pins = [
    { kind: 'dataset', path: 'datasets/d.jsonl', sha256: '0' },
    { kind: 'judge', path: 'configs/pr.yaml#tone', sha256: '0' },
    { kind: 'rubric', path: 'touchstone:tone', sha256: '0' },
  ] as const;
  const told = await findLfsFiles(pins, 'evals/touchstone.lock', repository.files);
  expect(told.map(({ message }) => message)).toEqual(
    isTold ? [expect.stringMatching(/^evals\/datasets\/d\.jsonl lies in Git LFS/)] : [],
  );
});
