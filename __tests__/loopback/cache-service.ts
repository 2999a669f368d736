import type { BlobStorage } from './blob-storage.ts';
import type { RuntimeClaims } from './runtime-token.ts';
import { timestamp, type CacheEntry, type GitHubState } from './state.ts';
import { readText, TwirpError, type Message } from './twirp.ts';

const downloadLifeMs = 600_000;

/** `github.actions.results.api.v1.CacheService`. */
export class CacheService {
  readonly #state: GitHubState;
  readonly #storage: BlobStorage;

  constructor(state: GitHubState, storage: BlobStorage) {
    this.#state = state;
    this.#storage = storage;
  }

  call(method: string, message: Message, claims: RuntimeClaims): object {
    switch (method) {
      case 'CreateCacheEntry':
        return this.#create(message, claims);
      case 'FinalizeCacheEntryUpload':
        return this.#finalize(message, claims);
      case 'GetCacheEntryDownloadURL':
        return this.#lookUp(message, claims);
      default:
        throw new TwirpError('bad_route', `no handler for CacheService/${method}`);
    }
  }

  #find(message: Message, scope: string | undefined): CacheEntry | undefined {
    const key = readText(message, 'key');
    const version = readText(message, 'version');
    return this.#state.caches.find(
      (one) => one.key === key && one.version === version && one.scope === scope,
    );
  }

  #create(message: Message, claims: RuntimeClaims): object {
    const [scope] = claims.cacheRefs;
    if (scope === undefined || claims.cacheMode === 'read' || claims.cacheMode === 'none') {
      const why = 'the token of this run may only read caches';
      return { ok: false, message: `cache write denied: ${why}` };
    }
    if (this.#find(message, scope)) {
      throw new TwirpError(
        'already_exists',
        'cache entry with the same key, version, and scope already exists',
      );
    }
    const { blobId, uploadUrl } = this.#storage.reserve('application/octet-stream');
    this.#state.caches.push({
      id: this.#state.nextId(),
      key: readText(message, 'key'),
      version: readText(message, 'version'),
      scope,
      blobId,
      size: 0,
      finalized: false,
      createdAt: timestamp(this.#state.now()),
    });
    return { ok: true, signed_upload_url: uploadUrl };
  }

  #finalize(message: Message, claims: RuntimeClaims): object {
    const entry = this.#find(message, claims.cacheRefs[0]);
    const blob = entry && this.#state.blobs.get(entry.blobId);
    if (!entry || !blob || entry.finalized) throw new TwirpError('not_found', 'no such upload');
    if (blob.content.length !== Number(message['size_bytes'])) {
      return { ok: false, message: 'the size is not that of the uploaded archive' };
    }
    entry.size = blob.content.length;
    entry.finalized = true;
    return { ok: true, entry_id: String(entry.id) };
  }

  /** Own ref first, then base, then default; in each the key exactly, then as a prefix, then the restore keys. */
  #lookUp(message: Message, claims: RuntimeClaims): object {
    if (claims.cacheMode === 'none' || claims.cacheMode === 'write-only') {
      const why = 'the token of this run has no readable cache scopes';
      throw new TwirpError('permission_denied', `cache read denied: ${why}`);
    }
    const key = readText(message, 'key');
    const listed = message['restore_keys'];
    const restoreKeys = Array.isArray(listed) ? listed.map(String) : [];
    const found = claims.cacheRefs
      .map((scope) => this.#lookUpIn(scope, readText(message, 'version'), key, restoreKeys))
      .find((entry) => entry !== undefined);
    if (!found) return { ok: false };
    const url = this.#storage.sign(found.blobId, 'r', downloadLifeMs);
    return { ok: true, signed_download_url: url, matched_key: found.key };
  }

  #lookUpIn(
    scope: string,
    version: string,
    key: string,
    restoreKeys: readonly string[],
  ): CacheEntry | undefined {
    const newestFirst = this.#state.caches
      .filter((one) => one.finalized && one.scope === scope && one.version === version)
      .toReversed();
    const exact = newestFirst.find((one) => one.key === key);
    if (exact) return exact;
    for (const prefix of [key, ...restoreKeys]) {
      const found = newestFirst.find((one) => one.key.startsWith(prefix));
      if (found) return found;
    }
    return undefined;
  }
}
