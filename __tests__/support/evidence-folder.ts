import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../../src/domain/evidence.ts';

/** The statement of a run's folder. */
export function readEvidence(folder: string): Evidence {
  return JSON.parse(readFileSync(join(folder, 'evidence.json'), 'utf8')) as Evidence;
}

/** Changes a JSON document of a run's folder. */
export function editJson<Document>(
  folder: string,
  name: string,
  change: (document: Document) => Document,
): void {
  const path = join(folder, name);
  // a test knows what it wrote
  const document = JSON.parse(readFileSync(path, 'utf8')) as Document;
  writeFileSync(path, `${JSON.stringify(change(document), null, 2)}\n`);
}

/** Changes the text of a file, which must change. */
export function editText(folder: string, name: string, before: string, after: string): void {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(before)) throw new Error(`${name} does not hold ${before}`);
  writeFileSync(path, text.replace(before, after));
}

/** Makes the statement fit its files again, as somebody would who changed them. */
export function coverUp(folder: string): void {
  editJson<Evidence>(folder, 'evidence.json', ({ subject, ...rest }) => {
    const digestOf = (name: string): string =>
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex');
    return {
      ...rest,
      subject: subject.map(({ name }) => ({ name, digest: { sha256: digestOf(name) } })),
    };
  });
}
