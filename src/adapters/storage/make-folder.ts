import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasCode } from '../../errors.ts';

/** A folder and those that it lies in. One by one: where there can be none (below /proc, for one) Node's own way of making all never ends. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // another process was quicker
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}
