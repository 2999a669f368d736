import { DefaultArtifactClient } from '@actions/artifact';

/** The toolkit's client: uploads by the runner's own token, so no permission is needed. Heavy: import this file lazily. */
export const artifactClient = new DefaultArtifactClient();
