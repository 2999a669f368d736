/** Milliseconds since some moment of this process, which never go back. `performance.now()` loads nine modules of Node's first. */
export function elapsedMs(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}
