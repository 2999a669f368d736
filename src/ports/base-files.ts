import type { Suite } from '../domain/case.ts';
import type { RepositoryFiles, Target } from '../ports.ts';

/** Paths of suite files, by suite name. */
type BaseSuites = ReadonlyMap<string, string>;

/** The commit whose policy and yardstick hold, as files. `own`: none but the tested commit's own (a run of main, a laptop). */
export type BaseFiles =
  | { status: 'own' }
  | {
      status: 'read';
      commit: string;
      files: RepositoryFiles;
      suites: BaseSuites;
      /** Why it is not known which file a suite is there, or whether there is one: by its name. */
      unsettled?: ReadonlyMap<string, string>;
    }
  | { status: 'unknown'; why: string };

/** Another commit of the repository, checked out beside this one. */
export interface OtherTree {
  files: RepositoryFiles;
  /** @throws UserError for what the user can mend before the first call, as of this commit's */
  connectTarget(suite: Suite): Promise<Target>;
  close(): Promise<void>;
}
