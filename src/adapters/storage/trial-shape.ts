import type { RescoredTrial, Trial } from '../../domain/run.ts';
import { isDeeperThan, isRecord, MOST_LEVELS } from '../../values/json-guards.ts';
import {
  isAmount,
  isCount,
  isFlag,
  isShare,
  isText,
  isUsage,
  listOf,
  oneOf,
  shaped,
  type Guard,
} from './document-guards.ts';

const isVote = shaped(
  { model: isText },
  { label: isText, value: isShare, pass: isFlag, reason: isText, why: isText },
);

const isAsked = shaped(
  { digest: isText, calls: isCount },
  {
    cached: isCount,
    usage: isUsage,
    cost_usd: isAmount,
    latency_ms: isAmount,
    models: listOf(isText),
    fingerprints: listOf(isText),
    label: isText,
    votes: listOf(isVote),
  },
);

const WHOSE = { name: isText, type: isText, by: oneOf('check', 'judge') };
const SAID = { advisory: oneOf(true), asked: isAsked };
const isScored = shaped(
  { ...WHOSE, status: oneOf('scored'), value: isShare, pass: isFlag, reason: isText },
  SAID,
);
const isUnscored = shaped({ ...WHOSE, status: oneOf('skipped', 'errored'), why: isText }, SAID);
const isScore: Guard = (value) => isScored(value) || isUnscored(value);

const isToolCall: Guard = (value) =>
  isRecord(value) &&
  isText(value['name']) &&
  isRecord(value['arguments']) &&
  !isDeeperThan(value['arguments'], MOST_LEVELS);

export const isOutput = shaped(
  { output: (text) => text === null || isText(text) },
  {
    tool_calls: listOf(isToolCall),
    usage: isUsage,
    latency_ms: isAmount,
    cost_usd: isAmount,
    finish_reason: isText,
    model: isText,
    fingerprint: isText,
    refusal: isFlag,
    error: shaped({ kind: oneOf('failed', 'error'), message: isText }, { code: isText }),
  },
);

const TRIAL = {
  case: isText,
  case_hash: isText,
  expectation_hash: isText,
  trial: (number: unknown) => isCount(number) && number !== 0,
  scores: listOf(isScore),
};
const hasRescored = shaped(TRIAL, { by: isText });
const hasTrial = shaped(
  { ...TRIAL, tags: listOf(isText), output: isOutput, attempts: isCount },
  {
    by: isText,
    metadata_hash: isText,
    usage: isUsage,
    latency_ms: isAmount,
    cost_usd: isAmount,
    cached: isFlag,
    conflicting: listOf(oneOf('judge-and-check', 'panel', 'samples')),
  },
);

/** A line of rescored.jsonl, as far as a verdict reads it: whoever wrote it, its parts are what they should be. */
export function isRescored(value: unknown): value is RescoredTrial {
  return hasRescored(value);
}

/** A line of trials.jsonl, likewise. */
export function isTrial(value: unknown): value is Trial {
  return hasTrial(value);
}
