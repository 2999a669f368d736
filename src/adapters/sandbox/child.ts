import { CHILD_FLAG } from './protocol.ts';

/**
 * Hosts call this first: true when this process was started to be a child of the pool, which has then
 * taken it over; the host does nothing more. `argv` is `process.argv`.
 */
export async function runChildIfAsked(argv: readonly string[]): Promise<boolean> {
  if (argv[2] !== CHILD_FLAG) return false;
  const { serveJobs } = await import('./serve-jobs.ts');
  await serveJobs(argv[3] === 'sql' ? 'sql' : 'module');
  return true;
}
