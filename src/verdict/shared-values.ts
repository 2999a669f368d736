/** Kept per run; what comes after is not shared. */
const MOST_KEPT = 4096;
/** A longer text does not repeat often enough to be looked for. */
const LONGEST_CHARS = 1024;

/** One object for equal JSON values, so that what repeats from trial to trial is held in memory once. */
export class SharedValues {
  private readonly kept = new Map<string, unknown>();

  /** The value, or the one that was shared before it. What was shared must not be changed. `pack`: what is kept of a new one. */
  share<T>(value: T, pack: (value: T) => T = (own) => own): T {
    const key = JSON.stringify(value);
    // equal as JSON to a value of type T, so one itself
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const known = this.kept.get(key) as T | undefined;
    if (known !== undefined) return known;
    const packed = pack(value);
    if (this.kept.size < MOST_KEPT && key.length <= LONGEST_CHARS) this.kept.set(key, packed);
    return packed;
  }
}
