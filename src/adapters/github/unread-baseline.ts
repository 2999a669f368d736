import { readApiFailure } from './api-failure.ts';

const PERMISSIONS =
  'give the job `actions: read` and `contents: read` under `permissions:`, then re-run it';
const RECORD =
  're-run the push run of the base commit, then this job; or name a run that recorded: `baseline: <run id>`';
const LATER = 're-run the job once GitHub answers again: what was measured is kept';

/** A baseline that could not be fetched though it is trusted, or that there may be and was not found. */
export class UnreadBaseline extends Error {
  readonly next: string;
  /** What could not be done. */
  readonly what: string;

  /** `forbidden`: the job may not fetch it; `cut`: there were more candidates than are looked at. */
  constructor(message: string, cause: 'failed' | 'forbidden' | 'cut') {
    super(message);
    this.next = { failed: LATER, forbidden: PERMISSIONS, cut: RECORD }[cause];
    this.what = cause === 'cut' ? 'found' : 'fetched';
  }
}

/**
 * Why nobody knows whether there is a baseline, and what to do. `what`: what was looked up.
 * @throws the error itself where it is neither an answer of the API nor an UnreadBaseline
 */
export function explainUnread(error: unknown, what: string): { why: string; next: string } {
  if (error instanceof UnreadBaseline)
    return { why: `the baseline could not be ${error.what}: ${error.message}`, next: error.next };
  const { kind, message } = readApiFailure(error);
  const why = `${what} could not be looked up: ${message}`;
  switch (kind) {
    case 'forbidden':
    // where a token may not read, a private repository is said not to be there
    case 'gone':
      return { why: `${why} (needs \`actions: read\` and \`contents: read\`)`, next: PERMISSIONS };
    case 'denied':
      return { why, next: 'leave the input `github-token` out, or give it a token that is valid' };
    case 'rate-limited':
      return {
        why,
        next: 're-run the job later: the jobs of a repository share their requests an hour. What was measured is kept',
      };
    case 'rejected':
    case 'unavailable':
    case 'network':
      return { why, next: LATER };
  }
}
