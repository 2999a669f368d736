import type { Problem } from '../../errors.ts';
import type { RepositoryFiles } from '../../ports.ts';
import type { OpenClient } from '../models/open-client.ts';
import type { PriceList } from '../models/prices.ts';

/** What targets need of the host. */
export interface TargetDependencies {
  files: RepositoryFiles;
  /** Folder of the repository on disk. */
  root: string;
  /** Entry file of the host, whose first act is `runChildIfAsked`. */
  childEntry: string;
  /** The host's environment: only what the suite names is handed on. */
  env: Readonly<Record<string, string | undefined>>;
  openai: { apiKey?: string; baseUrl?: string };
  prices: PriceList;
  openClient: OpenClient;
  /** Hears of the keys and variables that are not set, where nothing will be called; absent: they are an error. */
  onMissing?: ((problem: Problem) => void) | undefined;
}
