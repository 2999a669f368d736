/** How long a call may take, retries and rate limits included, and how much it may answer. Milliseconds. */
export interface ApiWaits {
  /** Unit of the growing waits between retries (1, 4, 9 of it) and of what `Retry-After` counts. */
  unitMs: number;
  /** A rate limit that would make us wait longer is an error at once. */
  maxWaitMs: number;
  /** One attempt at one request. */
  timeoutMs: number;
  retries: number;
  /** An answer that is longer breaks off. */
  maxAnswerBytes: number;
}

export const API_WAITS: ApiWaits = {
  unitMs: 1_000,
  maxWaitMs: 60_000,
  timeoutMs: 30_000,
  retries: 3,
  // a file of 256 MiB, which is the largest that is read, as base64
  maxAnswerBytes: 400 * 1024 * 1024,
};
