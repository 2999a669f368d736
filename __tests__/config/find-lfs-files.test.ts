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
