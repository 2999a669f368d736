import type { KeptResponse } from '../../ports/response-cache.ts';
import { isRecord } from '../../values/json-guards.ts';
import { sha256 } from '../../values/canonical-json.ts';
import { isAmount, isFlag, isText, isUsage, listOf, oneOf, shaped } from './document-guards.ts';
import { isOutput } from './trial-shape.ts';

/** Where a line says what it is: before its answer, always in this form. */
const HEAD =
  /^\{"v":1,"key":"([0-9a-f]{64})","at":(\d{1,14}),"sha256":"([0-9a-f]{64})","response":/;
/** Bytes: as long as the head of a line can be. */
export const MAX_HEAD_BYTES = 200;

/** What a line is found by, and when it was kept: milliseconds since 1970. */
export interface LineName {
  key: string;
  at: number;
}

/** The same with the sha-256 over it and its answer. */
export interface LineHead extends LineName {
  digest: string;
}

const isSaid = shaped(
  {
    kind: oneOf('answer'),
    text: isText,
    refused: isFlag,
    structured: isFlag,
  },
  {
    latencyMs: isAmount,
    finishReason: isText,
    model: isText,
    fingerprint: isText,
    usage: isUsage,
    costUsd: isAmount,
  },
);

/** Of a cosine. */
const isSimilarity = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) <= 1;

const isCompared = shaped({ similarities: listOf(isSimilarity) }, { model: isText });

/** One answer as a line. Its digest covers the key too: an answer that stands under another question is none. */
export function writeResponseLine({ key, at }: LineName, response: KeptResponse): string {
  const text = JSON.stringify(response);
  const digest = digestLine({ key, at }, text);
  return `${writeHead({ key, at, digest })}${text}}\n`;
}

function writeHead({ key, at, digest }: LineHead): string {
  return `{"v":1,"key":"${key}","at":${at},"sha256":"${digest}","response":`;
}

/** Undefined for what is no line of ours. `start`: the first bytes of it, at least. */
export function readLineHead(start: string): LineHead | undefined {
  const [, key, at, digest] = HEAD.exec(start) ?? [];
  if (key === undefined || digest === undefined) return undefined;
  return { key, at: Number(at), digest };
}

/** The answer of a line; undefined where it is not, byte for byte, what was kept under this head. */
export function readResponseLine(
  line: string,
  { key, at, digest }: LineHead,
): KeptResponse | undefined {
  const head = writeHead({ key, at, digest });
  if (!line.startsWith(head) || !line.endsWith('}')) return undefined;
  const text = line.slice(head.length, -1);
  if (digestLine({ key, at }, text) !== digest) return undefined;
  let response: unknown;
  try {
    response = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isResponse(response) ? response : undefined;
}

function digestLine({ key, at }: LineName, text: string): string {
  return sha256(`${key} ${at} ${text}`);
}

/** Whoever wrote it, its parts are what they should be. */
function isResponse(value: unknown): value is KeptResponse {
  if (!isRecord(value)) return false;
  const { output, said, compared } = value;
  const kinds = [output, said, compared].filter((kind) => kind !== undefined);
  return kinds.length === 1 && (isOutput(output) || isSaid(said) || isCompared(compared));
}
