import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

import { UserError } from '../../errors.ts';
import { toId } from './payload.ts';

/** The input `baseline`. */
export type BaselineChoice =
  | { kind: 'auto' }
  | { kind: 'none' }
  | { kind: 'run'; runId: number }
  | { kind: 'path'; path: string };

export interface ChoiceSurroundings {
  /** GITHUB_WORKSPACE. */
  checkout: string;
  /** The checkout holds what a pull request (or a merge group) proposes. */
  untrustedCheckout: boolean;
}

/**
 * Reads the input `baseline`.
 * @throws UserError for a path that is not there, or that lies in a checkout whose author is being judged
 */
export function parseBaselineChoice(
  text: string | undefined,
  { checkout, untrustedCheckout }: ChoiceSurroundings,
): BaselineChoice {
  if (text === undefined || text === '' || text === 'auto') return { kind: 'auto' };
  if (text === 'none') return { kind: 'none' };
  const runId = toId(text);
  if (runId !== undefined) return { kind: 'run', runId };
  const path = resolve(checkout, text);
  if (!existsSync(path)) {
    throw new UserError({
      code: 'baseline',
      message: `\`baseline\` names nothing that exists: ${JSON.stringify(text)}`,
      hint: 'write `auto`, `none`, the id of a workflow run, or the folder of a stored run',
    });
  }
  if (untrustedCheckout && isInside(realpathSync(checkout), realpathSync(path))) {
    throw new UserError({
      code: 'baseline',
      message: `\`baseline: ${text}\` lies in the checkout: a pull request would bring its own yardstick`,
      hint: 'use `auto`, or a folder outside the checkout (below `runner.temp`)',
    });
  }
  return { kind: 'path', path };
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}
