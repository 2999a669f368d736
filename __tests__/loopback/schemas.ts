import type { components, paths } from '@octokit/openapi-types';

/** A named schema of GitHub's published REST description. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

export type Paths = paths;

/** Both repository schemas at once: the full answer also stands inside pull requests and runs. */
export type RepositoryAnswer = Schema<'full-repository'> & Schema<'repository'>;
