/** Rows that are made room for at a time. */
const ROWS = 4096;

/** A row: its bytes begin at `at` of the chunk. */
export interface PackedRow {
  chunk: Buffer;
  at: number;
}

/**
 * Rows of so many bytes each, off V8's heap: of a million of them the garbage collector sees a few hundred objects. Objects and
 * texts of the same content are copied twice before it leaves them in peace, and were most of 850 bytes a case (docs/performance.md).
 */
export class PackedRows {
  private readonly width: number;
  private readonly chunks: Buffer[] = [];
  private count = 0;

  constructor(width: number) {
    this.width = width;
  }

  /** A new row, all zeros; its number. */
  add(): number {
    if (this.count % ROWS === 0) this.chunks.push(Buffer.alloc(ROWS * this.width));
    this.count += 1;
    return this.count - 1;
  }

  row(number: number): PackedRow {
    return { chunk: this.chunks[Math.floor(number / ROWS)]!, at: (number % ROWS) * this.width };
  }
}

const DIGEST = /^[0-9a-f]{64}$/;
export const DIGEST_BYTES = 32;
/** Of a `shortDigest`. */
export const SHORT_DIGEST_BYTES = 8;

/** sha-256 digests in hex, packed; another text is kept as it is. */
export class PackedDigests {
  private readonly rows = new PackedRows(DIGEST_BYTES);
  private readonly others = new Map<number, string>();

  add(digest: string): number {
    const number = this.rows.add();
    const { chunk, at } = this.rows.row(number);
    if (DIGEST.test(digest)) chunk.write(digest, at, DIGEST_BYTES, 'hex');
    else this.others.set(number, digest);
    return number;
  }

  read(number: number): string {
    const other = this.others.size > 0 ? this.others.get(number) : undefined;
    if (other !== undefined) return other;
    const { chunk, at } = this.rows.row(number);
    return chunk.toString('hex', at, at + DIGEST_BYTES);
  }
}
