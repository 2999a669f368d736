import type { RescoredTrial, Trial } from '../../domain/run.ts';
import { isDeeperThan, isRecord, MOST_LEVELS } from '../../values/json-guards.ts';
import {
  fits,
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

const isScore: Guard = (value) => {
  if (!isRecord(value)) return false;
  const finding: { [key: string]: Guard } =
    value['status'] === 'scored'
      ? { value: isShare, pass: isFlag, reason: isText }
      : { status: oneOf('skipped', 'errored'), why: isText };
  return fits(
    value,
    { ...finding, name: isText, type: isText, by: oneOf('check', 'judge') },
    { advisory: oneOf(true), asked: isAsked },
  );
};

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

/** A line of rescored.jsonl, as far as a verdict reads it: whoever wrote it, its parts are what they should be. */
export function isRescored(value: unknown): value is RescoredTrial {
  return (
    isRecord(value) &&
    fits(
      value,
      {
        case: isText,
        case_hash: isText,
        expectation_hash: isText,
        trial: (number) => isCount(number) && number !== 0,
        scores: listOf(isScore),
      },
      { by: isText },
    )
  );
}

/** A line of trials.jsonl, likewise. */
export function isTrial(value: unknown): value is Trial {
  return (
    isRescored(value) &&
    fits(
      { ...value },
      { tags: listOf(isText), output: isOutput, attempts: isCount },
      {
        usage: isUsage,
        latency_ms: isAmount,
        cost_usd: isAmount,
        cached: isFlag,
        conflicting: listOf(oneOf('judge-and-check', 'panel', 'samples')),
      },
    )
  );
}
