import type { OpenAI } from 'openai';
import type { OpenAiEndpoint } from '../models/openai-endpoint.ts';
import { connectOpenAi, type OpenAiError } from '../models/openai-client.ts';
import type { Redactor } from '../redact.ts';

/** A file of many requests takes longer than one of them. */
const FILE_TIMEOUT_MS = 10 * 60_000;
/** Answers of one batch. */
const MAX_FILE_BYTES = 512 * 1024 * 1024;
/** How far back a batch is looked for whose number was not written down. */
const RECENT = 100;

type Batches = OpenAI['batches'];
export type Batch = Awaited<ReturnType<Batches['retrieve']>>;
type BatchEndpoint = Parameters<Batches['create']>[0]['endpoint'];

/** Where batches can be asked, by the path below the base URL. */
export const BATCH_ENDPOINTS = {
  '/chat/completions': '/v1/chat/completions',
  '/responses': '/v1/responses',
} as const satisfies { [path: string]: BatchEndpoint };

export type BatchPath = keyof typeof BATCH_ENDPOINTS;

/** Whether calls of this path, below the base URL, can be batched. */
export function isBatchPath(path: unknown): path is BatchPath {
  return typeof path === 'string' && Object.hasOwn(BATCH_ENDPOINTS, path);
}

type Result<Value> = { kind: 'value'; value: Value } | OpenAiError;

/** Files and Batches of an OpenAI-compatible server, one exchange a call. */
export interface BatchApi {
  /** Lines of requests → the file's id. */
  upload(lines: string, signal: AbortSignal): Promise<Result<string>>;
  create(inputFile: string, path: BatchPath, signal: AbortSignal): Promise<Result<Batch>>;
  retrieve(id: string, signal: AbortSignal): Promise<Result<Batch>>;
  /** The newest batch that was made of this file. */
  find(inputFile: string, signal: AbortSignal): Promise<Result<Batch | undefined>>;
  download(file: string, signal: AbortSignal): Promise<Result<Uint8Array>>;
  readonly redact: Redactor;
  close(): void;
}

export function openBatchApi(
  endpoint: OpenAiEndpoint,
  env: Readonly<Record<string, string | undefined>>,
): BatchApi {
  const { exchange, redact, close } = connectOpenAi({
    endpoint,
    timeoutMs: FILE_TIMEOUT_MS,
    maxSockets: 4,
    env,
    maxBytes: MAX_FILE_BYTES,
    postsOnce: true,
  });
  return {
    async upload(lines, signal) {
      const form = new FormData();
      form.set('purpose', 'batch');
      form.set('file', new Blob([lines], { type: 'application/jsonl' }), 'touchstone.jsonl');
      const uploaded = await exchange(
        // the client's own way to upload asks its fetch whether that can send forms
        (client, own) => client.post<unknown>('/files', { body: form, signal: own }),
        signal,
      );
      return requireId(uploaded);
    },
    create: (inputFile, path, signal) =>
      exchange(
        (client, own) =>
          client.batches.create(
            {
              input_file_id: inputFile,
              endpoint: BATCH_ENDPOINTS[path],
              completion_window: '24h',
            },
            { signal: own },
          ),
        signal,
      ).then(requireBatch),
    retrieve: (id, signal) =>
      exchange((client, own) => client.batches.retrieve(id, { signal: own }), signal).then(
        requireBatch,
      ),
    find: (inputFile, signal) =>
      exchange(async (client, own) => {
        const { data } = await client.batches.list({ limit: RECENT }, { signal: own });
        return data.find((batch) => batch.input_file_id === inputFile);
      }, signal),
    download: (file, signal) =>
      exchange(async (client, own) => {
        const response = await client.files.content(file, { signal: own });
        return await response.bytes();
      }, signal),
    redact,
    close,
  };
}

const MOST_ID_CHARS = 256;

/** What a server calls its files and batches. Whatever it is, it goes into an address only encoded; dots alone would not be. */
export function isRemoteId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST_ID_CHARS && !/^\.*$/.test(value);
}

function requireId(result: Result<unknown>): Result<string> {
  if (result.kind === 'error') return result;
  const { value } = result;
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return isRemoteId(id) ? { kind: 'value', value: id } : malformed('the uploaded file has no id');
}

function requireBatch(result: Result<Batch>): Result<Batch> {
  if (result.kind === 'error') return result;
  const batch: Partial<Batch> | null = result.value;
  const isBatch = isRemoteId(batch?.id) && typeof batch.status === 'string';
  return isBatch ? result : malformed('the batch has no id, or no status');
}

function malformed(what: string): OpenAiError {
  return {
    kind: 'error',
    code: 'malformed',
    message: `the provider's answer is malformed: ${what}`,
    retry: true,
  };
}
