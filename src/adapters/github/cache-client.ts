import { isFeatureAvailable, saveCache } from '@actions/cache';

/** The toolkit's cache. Heavy: import this file lazily. */
export const cacheClient = { isFeatureAvailable, saveCache };
