import type { UserError } from '../../errors.ts';
import { refuseFile } from './refuse-file.ts';

/** What Git LFS commits in place of a file. */
export interface LfsPointer {
  /** sha-256 of the file, hex. */
  oid: string;
  /** Bytes. */
  size: number;
}

const FIRST_LINE = 'version https://git-lfs.github.com/spec/';
const FIRST_BYTE = FIRST_LINE.charCodeAt(0);
const MAX_POINTER_BYTES = 1024;

/** Whether text that begins so is a pointer, and not the file. */
export function isPointer(bytes: Buffer): boolean {
  return (
    bytes[0] === FIRST_BYTE && bytes.subarray(0, FIRST_LINE.length).equals(Buffer.from(FIRST_LINE))
  );
}

/** The pointer that a file is, if it is one. */
export function readPointer(bytes: Buffer): LfsPointer | undefined {
  if (bytes.length > MAX_POINTER_BYTES || !isPointer(bytes)) return undefined;
  const text = bytes.toString('utf8');
  const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = /^size (\d{1,15})$/m.exec(text)?.[1];
  return oid === undefined || size === undefined ? undefined : { oid, size: Number(size) };
}

/** In a checkout, or wherever nobody knows what it stands for. */
export function refusePointer(path: string): UserError {
  return refuseFile(
    path,
    'this is a pointer of Git LFS, and not the file itself',
    'check out with `lfs: true`, or run: git lfs pull',
  );
}
