import type { BlobStorage } from './blob-storage.ts';
import { backendIds, type RuntimeClaims } from './runtime-token.ts';
import { isExpired } from './shapes/run.ts';
import { timestamp, type Artifact, type GitHubState } from './state.ts';
import { readText, TwirpError, type Message } from './twirp.ts';

const dayMs = 86_400_000;
const maxRetentionDays = 90;
const downloadLifeMs = 600_000;

/** `github.actions.results.api.v1.ArtifactService`. */
export class ArtifactService {
  readonly #state: GitHubState;
  readonly #storage: BlobStorage;

  constructor(state: GitHubState, storage: BlobStorage) {
    this.#state = state;
    this.#storage = storage;
  }

  call(method: string, message: Message, claims: RuntimeClaims): object {
    checkBackendIds(message, claims);
    switch (method) {
      case 'CreateArtifact':
        return this.#create(message, claims);
      case 'FinalizeArtifact':
        return this.#finalize(message, claims);
      case 'ListArtifacts':
        return this.#list(message, claims);
      case 'GetSignedArtifactURL':
        return this.#sign(message, claims);
      case 'DeleteArtifact':
        return this.#delete(message, claims);
      default:
        throw new TwirpError('bad_route', `no handler for ArtifactService/${method}`);
    }
  }

  #create(message: Message, claims: RuntimeClaims): object {
    const name = readText(message, 'name');
    if (name === '' || /[\\/":<>|*?\r\n]/.test(name)) {
      throw new TwirpError(
        'invalid_argument',
        `the artifact name ${JSON.stringify(name)} is not valid`,
      );
    }
    const taken = this.#state.artifacts.some(
      (one) => one.runId === claims.runId && one.attempt === claims.attempt && one.name === name,
    );
    if (taken) {
      throw new TwirpError(
        'already_exists',
        'an artifact with this name already exists on the workflow run',
      );
    }
    const mimeType = readText(message, 'mime_type') || 'application/zip';
    const fileName = mimeType === 'application/zip' ? `${name}.zip` : name;
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`;
    const { blobId, uploadUrl } = this.#storage.reserve(mimeType, disposition);
    const now = this.#state.now();
    const latest = now + maxRetentionDays * dayMs;
    const asked = Date.parse(readText(message, 'expires_at'));
    this.#state.artifacts.push({
      id: this.#state.nextId(),
      name,
      runId: claims.runId,
      attempt: claims.attempt,
      jobId: claims.jobId,
      blobId,
      size: 0,
      digest: null,
      createdAt: timestamp(now),
      expiresAt: timestamp(Number.isNaN(asked) ? latest : Math.min(asked, latest)),
      finalized: false,
    });
    return { ok: true, signed_upload_url: uploadUrl };
  }

  #finalize(message: Message, claims: RuntimeClaims): object {
    const name = readText(message, 'name');
    const artifact = this.#state.artifacts.find(
      (one) => !one.finalized && one.name === name && ofJob(one, claims),
    );
    const blob = artifact && this.#state.blobs.get(artifact.blobId);
    if (!artifact || !blob) throw new TwirpError('not_found', 'artifact not found');
    if (blob.content.length !== Number(message['size'])) {
      throw new TwirpError('invalid_argument', 'the size is not that of the uploaded file');
    }
    artifact.size = blob.content.length;
    artifact.digest = readText(message, 'hash') || null;
    artifact.finalized = true;
    return { ok: true, artifact_id: String(artifact.id) };
  }

  /** Artifacts of the run, whatever the attempt: a re-run job sees what earlier attempts left. */
  #ofRun({ runId }: RuntimeClaims): Artifact[] {
    return this.#state.artifacts.filter(
      (one) => one.finalized && one.runId === runId && !isExpired(this.#state, one),
    );
  }

  #list(message: Message, claims: RuntimeClaims): object {
    const name = readText(message, 'name_filter');
    const id = readText(message, 'id_filter');
    const artifacts = this.#ofRun(claims)
      .filter((one) => (name === '' || one.name === name) && (id === '' || String(one.id) === id))
      .map((one) => {
        const ids = backendIds(one);
        return {
          workflow_run_backend_id: ids.run,
          workflow_job_run_backend_id: ids.job,
          database_id: String(one.id),
          name: one.name,
          size: String(one.size),
          created_at: one.createdAt,
          ...(one.digest === null ? {} : { digest: one.digest }),
        };
      });
    return { artifacts };
  }

  #find(message: Message, claims: RuntimeClaims): Artifact {
    const name = readText(message, 'name');
    const job = readText(message, 'workflow_job_run_backend_id');
    const named = this.#ofRun(claims).filter((one) => one.name === name);
    const found = named.findLast((one) => backendIds(one).job === job) ?? named.at(-1);
    if (!found) throw new TwirpError('not_found', 'artifact not found');
    return found;
  }

  #sign(message: Message, claims: RuntimeClaims): object {
    const { blobId } = this.#find(message, claims);
    return { signed_url: this.#storage.sign(blobId, 'r', downloadLifeMs) };
  }

  #delete(message: Message, claims: RuntimeClaims): object {
    const artifact = this.#find(message, claims);
    this.#state.artifacts.splice(this.#state.artifacts.indexOf(artifact), 1);
    return { ok: true, artifact_id: String(artifact.id) };
  }
}

function ofJob(artifact: Artifact, claims: RuntimeClaims): boolean {
  return (
    artifact.runId === claims.runId &&
    artifact.attempt === claims.attempt &&
    artifact.jobId === claims.jobId
  );
}

/** A token speaks for its own run only. */
function checkBackendIds(message: Message, claims: RuntimeClaims): void {
  if (readText(message, 'workflow_run_backend_id') !== backendIds(claims).run) {
    throw new TwirpError('permission_denied', 'the token is of another workflow run');
  }
}
