import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { WireAnswer } from './exchange.ts';
import type { Links } from './links.ts';
import type { Blob, GitHubState } from './state.ts';

/** How long an upload address works. */
const uploadLifeMs = 3_600_000;

/** Stored files behind signed addresses, in the dialect of Azure block blobs. */
export class BlobStorage {
  readonly #state: GitHubState;
  readonly #links: Links;
  readonly #secret = randomBytes(16);

  constructor(state: GitHubState, links: Links) {
    this.#state = state;
    this.#links = links;
  }

  /** Makes room for a file: the id, and the address to put it under. */
  reserve(contentType: string, disposition?: string): { blobId: string; uploadUrl: string } {
    const blobId = `blob-${this.#state.nextId()}`;
    this.#state.blobs.set(blobId, {
      content: Buffer.alloc(0),
      contentType,
      blocks: new Map(),
      ...(disposition === undefined ? {} : { disposition }),
    });
    return { blobId, uploadUrl: this.sign(blobId, 'w', uploadLifeMs) };
  }

  /** An address that reads or writes a file until its time is up. */
  sign(blobId: string, permission: 'r' | 'w', lifeMs: number): string {
    const expires = new Date(this.#state.now() + lifeMs).toISOString();
    const query = new URLSearchParams({ se: expires, sp: permission });
    query.set('sig', this.#signature(blobId, permission, expires));
    return `${this.#links.api}/blobs/results/${blobId}?${query.toString()}`;
  }

  #signature(blobId: string, permission: string, expires: string): string {
    const text = `${blobId}\n${permission}\n${expires}`;
    return createHmac('sha256', this.#secret).update(text).digest('base64');
  }

  /** Answers a request under `/blobs/`. */
  handle(request: IncomingMessage, url: URL, body: Buffer): WireAnswer {
    const blobId = url.pathname.split('/').at(-1) ?? '';
    const blob = this.#state.blobs.get(blobId);
    const writing = request.method === 'PUT';
    const permission = url.searchParams.get('sp') ?? '';
    const expires = url.searchParams.get('se') ?? '';
    const signed = this.#signature(blobId, permission, expires) === url.searchParams.get('sig');
    const live = Date.parse(expires) > this.#state.now();
    if (!signed || !live || permission !== (writing ? 'w' : 'r')) {
      return refuse(403, 'AuthenticationFailed', 'Server failed to authenticate the request.');
    }
    if (!blob) return refuse(404, 'BlobNotFound', 'The specified blob does not exist.');
    return writing ? put(blob, request, url, body) : get(blob, request);
  }
}

function refuse(status: number, code: string, message: string): WireAnswer {
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
    body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  };
}

const storageHeaders = {
  'x-ms-request-id': '00000000-0000-0000-0000-000000000000',
  'x-ms-version': '2025-11-05',
  'x-ms-request-server-encrypted': 'true',
  etag: '"0x8D0000000000000"',
  'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT',
};

function put(blob: Blob, request: IncomingMessage, url: URL, body: Buffer): WireAnswer {
  const part = url.searchParams.get('comp');
  if (part === 'block') {
    blob.blocks.set(url.searchParams.get('blockid') ?? '', body);
    return { status: 201, headers: storageHeaders };
  }
  const contentType = request.headers['x-ms-blob-content-type'];
  if (typeof contentType === 'string') blob.contentType = contentType;
  if (part !== 'blocklist') {
    blob.content = body;
    return { status: 201, headers: storageHeaders };
  }
  const ids = [...body.toString('utf8').matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)];
  const blocks = ids.map(([, id = '']) => blob.blocks.get(id));
  if (blocks.includes(undefined)) {
    return refuse(400, 'InvalidBlockList', 'The specified block list is invalid.');
  }
  blob.content = Buffer.concat(blocks.filter((block) => block !== undefined));
  return { status: 201, headers: storageHeaders };
}

function get(blob: Blob, request: IncomingMessage): WireAnswer {
  const { content } = blob;
  const headers: Record<string, string> = {
    ...storageHeaders,
    'content-type': blob.contentType,
    'accept-ranges': 'bytes',
    'x-ms-blob-type': 'BlockBlob',
    ...(blob.disposition === undefined ? {} : { 'content-disposition': blob.disposition }),
  };
  if (request.method === 'HEAD') {
    return { status: 200, headers: { ...headers, 'content-length': String(content.length) } };
  }
  const asked = request.headers['x-ms-range'] ?? request.headers.range;
  const range = /^bytes=(\d+)-(\d*)$/.exec(typeof asked === 'string' ? asked : '');
  if (!range) return { status: 200, headers, body: content };
  const from = Number(range[1]);
  const to = range[2] ? Math.min(Number(range[2]), content.length - 1) : content.length - 1;
  if (from >= content.length) return refuse(416, 'InvalidRange', 'The range is not valid.');
  headers['content-range'] = `bytes ${from}-${to}/${content.length}`;
  return { status: 206, headers, body: content.subarray(from, to + 1) };
}
