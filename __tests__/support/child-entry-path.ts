import { fileURLToPath } from 'node:url';

/** What the pool is given in place of a host's bundle, and the folder of the bots that it runs. */
export const CHILD_ENTRY = fileURLToPath(new URL('child-entry.ts', import.meta.url));
export const SUPPORT_FOLDER = fileURLToPath(new URL('.', import.meta.url));
