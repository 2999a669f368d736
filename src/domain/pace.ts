/** What a provider said of its limits in an answer: calls that are left, and when there are more. Milliseconds. */
export interface RateNews {
  remaining: number;
  resetMs: number;
}

/** What became of the pace of a model's calls; only of one that refused some. */
export interface PaceFacts {
  /** Calls refused for being too many (429). */
  refused: number;
  /** Fewest calls at once that it came down to, and how many there might be in the end. */
  least: number;
  now: number;
}
