import type { Json } from '../domain/run.ts';
import { isRecord } from '../values/json-guards.ts';
import { Unscorable, type Evidence, type Measurement } from './check.ts';
import { excerptJson } from './excerpt.ts';

const DEFAULT_THRESHOLD = 0.5;
const SHAPE = 'a boolean, a number from 0 to 1, or {pass, score, reason}';

/** What scorers of the user's own are told, as JSON. */
export function describeForScorer({ case: testCase, output, text, scope, trial }: Evidence): {
  [key: string]: Json;
} {
  const { usage, latency_ms, cost_usd, finish_reason } = output;
  const given = {
    ...scope,
    id: testCase.id,
    trial,
    output: text,
    tool_calls: output.tool_calls ?? [],
    usage,
    latency_ms,
    cost_usd,
    finish_reason,
  };
  // what is absent stays absent on its way to the other process
  const json: { [key: string]: Json } = JSON.parse(JSON.stringify(given));
  return json;
}

/** What such a scorer answered. Throws an Unscorable for any other shape. */
export function readOwnScore(answer: Json, threshold: number | undefined): Measurement {
  if (typeof answer === 'boolean') {
    return { value: answer ? 1 : 0, pass: answer, found: `the scorer said ${answer}` };
  }
  if (typeof answer === 'number') return measureNumber(answer, threshold);
  if (!isRecord(answer)) {
    throw new Unscorable(`the scorer gave ${excerptJson(answer)}, which is not ${SHAPE}`);
  }
  const { pass, score, reason } = answer;
  if (reason !== undefined && reason !== null && typeof reason !== 'string') {
    throw new Unscorable(`the scorer's reason must be text; it gave ${excerptJson(reason)}`);
  }
  return measureRecord({ pass, score, reason: reason ?? '' }, threshold);
}

function measureRecord(
  { pass, score, reason }: { pass: unknown; score: unknown; reason: string },
  threshold: number | undefined,
): Measurement {
  const hasPass = pass !== undefined && pass !== null;
  const hasScore = score !== undefined && score !== null;
  const fits = (!hasPass || typeof pass === 'boolean') && (!hasScore || typeof score === 'number');
  if (!fits || (!hasPass && !hasScore)) {
    throw new Unscorable(`the scorer gave ${excerptJson({ pass, score })}, which is not ${SHAPE}`);
  }
  const said = reason || `the scorer said ${String(pass)}`;
  if (typeof score !== 'number') return { value: pass ? 1 : 0, pass: pass === true, found: said };
  const measured = measureNumber(score, threshold);
  // what the scorer says counts; a bar that the suite sets counts too
  const decides = !hasPass || (pass && threshold !== undefined);
  if (!decides) return { value: measured.value, pass, found: said };
  if (!reason) return measured;
  const bar = measured.pass ? '' : ` (${measured.found}, expected ${measured.expected ?? ''})`;
  return { value: score, pass: measured.pass, found: `${reason}${bar}` };
}

function measureNumber(score: number, threshold = DEFAULT_THRESHOLD): Measurement {
  if (!(score >= 0 && score <= 1)) {
    throw new Unscorable(`the scorer gave ${score}; a score lies between 0 and 1`);
  }
  return {
    value: score,
    pass: score >= threshold,
    expected: `to score at least ${threshold}`,
    found: `the scorer gave ${score}`,
  };
}
