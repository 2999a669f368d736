import { join } from 'node:path';

/** Made before the first test file, removed after the last: open-shared-folder.mjs. */
const FOLDER = process.env['TOUCHSTONE_TESTS_FOLDER'];
if (FOLDER === undefined)
  throw new Error('the folder that tests share is made by jest: start them with npm test');

/** The bundle, away from any node_modules. No test may write there. */
export const BUNDLE_FOLDER = join(FOLDER, 'dist');

/** The command line from its sources. */
export const CLI_ENTRY = join(FOLDER, 'cli.mjs');

/** What the pool is given in place of a host's bundle. */
export const CHILD_ENTRY = join(FOLDER, 'child.mjs');

/** Lets a process take what one before it compiled of the same files. */
export const COMPILE_CACHE = { NODE_COMPILE_CACHE: join(FOLDER, 'compiled') };
