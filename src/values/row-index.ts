import { sha256 } from './canonical-json.ts';

const FEWEST_SLOTS = 1024;

/**
 * Finds rows, which are numbered from 0, by a code that each was entered under. Holds no texts, so that a million rows take
 * twelve megabytes off V8's heap: who asks says which of those that may be it are.
 */
export class RowIndex {
  /** Of each row. */
  private codes = new Int32Array(FEWEST_SLOTS / 2);
  /** A row's number, counted from 1, in the slot of its code or the next free one. */
  private slots = new Int32Array(FEWEST_SLOTS);
  private count = 0;

  /** Enters the next row. */
  add(code: number): void {
    if (this.count === this.codes.length) this.grow();
    this.codes[this.count] = code;
    this.place(this.count);
    this.count += 1;
  }

  /** Of the rows under this code the first that is it. */
  find(code: number, isIt: (row: number) => boolean): number | undefined {
    const last = this.slots.length - 1;
    for (let slot = code & last; this.slots[slot] !== 0; slot = (slot + 1) & last) {
      const row = this.slots[slot]! - 1;
      if (this.codes[row] === code && isIt(row)) return row;
    }
    return undefined;
  }

  private place(row: number): void {
    const last = this.slots.length - 1;
    let slot = this.codes[row]! & last;
    while (this.slots[slot] !== 0) slot = (slot + 1) & last;
    this.slots[slot] = row + 1;
  }

  private grow(): void {
    const { codes } = this;
    this.codes = new Int32Array(codes.length * 2);
    this.codes.set(codes);
    this.slots = new Int32Array(this.slots.length * 2);
    for (let row = 0; row < this.count; row += 1) this.place(row);
  }
}

/** Of a text: 32 bits of its sha-256, for it is chosen by whoever writes a dataset, and thousands of one code would take hours. */
export function codeOfText(text: string): number {
  return codeOfDigest(sha256(text));
}

/** Of the content of a case: 32 bits of its two digests. */
export function codeOfContent({
  case_hash,
  expectation_hash,
}: {
  case_hash: string;
  expectation_hash: string;
}): number {
  return codeOfDigest(case_hash) ^ codeOfDigest(expectation_hash);
}

function codeOfDigest(digest: string): number {
  return Number.parseInt(digest.slice(0, 8), 16) | 0;
}
