import type { Scale } from '../domain/judge.ts';
import type { Json } from '../domain/run.ts';
import { isRecord } from '../values/json-guards.ts';
import { countWrittenKeys } from '../values/written-keys.ts';

/** The name and shape of a verdict, for servers with structured output. Reason first: it is to be thought before it is scored. */
export function describeVerdict({ labels }: Scale): {
  name: string;
  schema: { [key: string]: Json };
} {
  return {
    name: 'verdict',
    schema: {
      type: 'object',
      properties: {
        reason: { type: 'string' },
        score: { type: 'string', enum: [...labels] },
      },
      required: ['reason', 'score'],
      additionalProperties: false,
    },
  };
}

/** A verdict, read; or why it is none. */
export type VerdictReading = { label: string; reason: string } | { why: string };

const MAX_QUOTED_CHARS = 80;

/**
 * Reads a judge's answer strictly: one JSON object of `reason` and `score`, the score a label of the scale.
 * A code fence around the whole is looked through: models without structured output often write one.
 */
export function readVerdict(text: string, { labels }: Scale): VerdictReading {
  const bare = stripFence(text);
  let verdict: unknown;
  try {
    verdict = JSON.parse(bare);
  } catch {
    return { why: `the judge answered no JSON object: ${quote(text)}` };
  }
  if (!isRecord(verdict)) return { why: `the judge answered no JSON object: ${quote(text)}` };
  const { reason, score, ...others } = verdict;
  const [stranger] = Object.keys(others);
  if (stranger !== undefined)
    return { why: `the judge's answer has the key ${quote(stranger)} beside reason and score` };
  if (typeof reason !== 'string') return { why: "the judge's answer has no reason" };
  const label = typeof score === 'string' || typeof score === 'number' ? String(score) : undefined;
  if (label === undefined) return { why: "the judge's answer has no score" };
  // of two scores the last would count, and the first may be what the judge said
  if (countWrittenKeys(bare) > Object.keys(verdict).length)
    return { why: `the judge's answer has a key twice: ${quote(text)}` };
  if (!labels.includes(label))
    return {
      why: `the judge answered ${quote(label)}, which is not on the scale ${labels.join(', ')}`,
    };
  return { label, reason };
}

function stripFence(text: string): string {
  return /^\s*```(?:json)?[^\S\n]*\n([^]*?)\n?```\s*$/.exec(text)?.[1] ?? text;
}

function quote(text: string): string {
  const short = text.length > MAX_QUOTED_CHARS ? `${text.slice(0, MAX_QUOTED_CHARS)}…` : text;
  return JSON.stringify(short);
}
