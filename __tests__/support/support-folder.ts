import { fileURLToPath } from 'node:url';

/** This folder: of the bots that the pool runs. */
export const SUPPORT_FOLDER = fileURLToPath(new URL('.', import.meta.url));
