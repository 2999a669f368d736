import type { CaseEntry } from '../domain/case.ts';
import type { Place } from '../domain/place.ts';
import {
  DIGEST_BYTES,
  PackedRows,
  SHORT_DIGEST_BYTES,
  type PackedRow,
} from '../values/packed-rows.ts';

/** An entry and where its line lies, in bytes. */
export interface StoredEntry extends CaseEntry {
  readonly offset: number;
  readonly length: number;
  /** Of the line: that it is the same when it is read again. All zeros where it will not be. */
  readonly line_digest: string;
}

/** An entry before it is packed. */
export type NewEntry = Omit<StoredEntry, 'line_digest'> & Partial<Pick<StoredEntry, 'line_digest'>>;

/** Where what begins in a row. */
const INPUT = 0;
const EXPECTATION = INPUT + DIGEST_BYTES;
const LINE_DIGEST = EXPECTATION + DIGEST_BYTES;
const METADATA = LINE_DIGEST + SHORT_DIGEST_BYTES;
const OFFSET = METADATA + SHORT_DIGEST_BYTES;
const LENGTH = OFFSET + 8;
const LINE = LENGTH + 4;
const CHECKS = LINE + 4;
const HAS_METADATA = CHECKS + 2;
const WIDTH = HAS_METADATA + 1;

/** The entries of one dataset, packed. */
export class CaseTable {
  readonly file: string;
  private readonly rows = new PackedRows(WIDTH);

  constructor(file: string) {
    this.file = file;
  }

  /** The same entry, packed: beside its id it is an object of four references. Its hashes are those that we make. */
  add(entry: NewEntry, tags: string[]): StoredEntry {
    const number = this.rows.add();
    const { chunk, at } = this.rows.row(number);
    const { metadata_hash: metadata, line_digest: line, place } = entry;
    chunk.write(entry.case_hash, at + INPUT, DIGEST_BYTES, 'hex');
    chunk.write(entry.expectation_hash, at + EXPECTATION, DIGEST_BYTES, 'hex');
    if (line !== undefined) chunk.write(line, at + LINE_DIGEST, SHORT_DIGEST_BYTES, 'hex');
    if (metadata !== undefined) chunk.write(metadata, at + METADATA, SHORT_DIGEST_BYTES, 'hex');
    chunk.writeDoubleLE(entry.offset, at + OFFSET);
    chunk.writeUInt32LE(entry.length, at + LENGTH);
    chunk.writeUInt32LE(place.line ?? 0, at + LINE);
    chunk.writeUInt16LE(entry.checks, at + CHECKS);
    chunk.writeUInt8(Number(metadata !== undefined), at + HAS_METADATA);
    return new PackedEntry({ id: entry.id, tags }, this, number);
  }

  row(number: number): PackedRow {
    return this.rows.row(number);
  }
}

class PackedEntry implements StoredEntry {
  readonly id: string;
  readonly tags: string[];
  private readonly table: CaseTable;
  private readonly number: number;

  constructor({ id, tags }: Pick<CaseEntry, 'id' | 'tags'>, table: CaseTable, number: number) {
    this.id = id;
    this.tags = tags;
    this.table = table;
    this.number = number;
  }

  get case_hash(): string {
    return this.readHex(INPUT, DIGEST_BYTES);
  }

  get expectation_hash(): string {
    return this.readHex(EXPECTATION, DIGEST_BYTES);
  }

  get line_digest(): string {
    return this.readHex(LINE_DIGEST, SHORT_DIGEST_BYTES);
  }

  get metadata_hash(): string | undefined {
    const { chunk, at } = this.row;
    return chunk.readUInt8(at + HAS_METADATA) === 1
      ? this.readHex(METADATA, SHORT_DIGEST_BYTES)
      : undefined;
  }

  get checks(): number {
    const { chunk, at } = this.row;
    return chunk.readUInt16LE(at + CHECKS);
  }

  get offset(): number {
    const { chunk, at } = this.row;
    return chunk.readDoubleLE(at + OFFSET);
  }

  get length(): number {
    const { chunk, at } = this.row;
    return chunk.readUInt32LE(at + LENGTH);
  }

  get place(): Place {
    const { chunk, at } = this.row;
    return { file: this.table.file, line: chunk.readUInt32LE(at + LINE) };
  }

  private get row(): PackedRow {
    return this.table.row(this.number);
  }

  private readHex(from: number, bytes: number): string {
    const { chunk, at } = this.row;
    return chunk.toString('hex', at + from, at + from + bytes);
  }
}
