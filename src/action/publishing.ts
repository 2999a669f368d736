import type { TriggeringRun } from '../adapters/github/occasion.ts';
import { UserError } from '../errors.ts';
import type { Log } from '../ports.ts';
import type { ActionHost } from './host.ts';
import type { Survey } from './survey.ts';

/** What the steps of `command: publish` share. */
export interface Publishing extends Pick<Survey, 'occasion' | 'client'> {
  host: ActionHost;
  log: Log;
  /** The finished run. */
  run: TriggeringRun;
}

/** What came of publishing: a line for the log, markdown for the job summary. */
export interface Published {
  line: string;
  summary: string;
}

/** Where `command: publish` has nobody to tell, which is no failure. */
export function nothingToDo(why: string): Published {
  return { line: `nothing to publish: ${why}`, summary: `Nothing to publish: ${why}.` };
}

/**
 * Why somebody could not be told; the code is `publish`. `hint`: the cure; absent: a message that names a permission says what to give
 * the job, any other that it may be run again.
 */
export function sayUnpublished(message: string, hint = findCure(message)): UserError {
  return new UserError({ code: 'publish', message, hint });
}

/** Run again without it, the job would end in the same way. */
function findCure(message: string): string {
  const [permission] = /`[a-z-]+: (?:read|write)`/.exec(message) ?? [];
  return permission === undefined
    ? 're-run this job'
    : `give the job the permission ${permission} under \`permissions:\`, then re-run it`;
}
