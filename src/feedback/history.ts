import type { CaseFacts, RunFacts, TrialFacts } from '../domain/facts.ts';
import type { Verdict } from '../domain/verdict.ts';
import { isRecord } from '../values/json-guards.ts';

/** Main runs that are remembered, one line each. */
const MAX_HISTORY_LINES = 2000;
/** Trials of a case that are remembered, newest last. */
const MAX_BITS = 30;

/** One aggregate line of a main run: the trend, after its trials have expired. */
export interface HistoryLine {
  commit?: string;
  created_at: string;
  verdict: Verdict['verdict'];
  metrics: { [name: string]: number };
  cost_usd?: number;
  p95_ms?: number;
}

/** history.jsonl of the previous baseline, and this run. */
export function appendHistory(previous: string, run: RunFacts, verdict: Verdict): string {
  const line: HistoryLine = {
    ...(run.run.commit !== undefined && { commit: run.run.commit }),
    created_at: run.run.created_at,
    verdict: verdict.verdict,
    metrics: Object.fromEntries(
      Object.entries(verdict.metrics).flatMap(([name, { mean }]) =>
        mean === undefined ? [] : [[name, mean]],
      ),
    ),
    ...(verdict.cost_usd !== undefined && { cost_usd: verdict.cost_usd }),
    ...(verdict.latency && { p95_ms: verdict.latency.p95_ms }),
  };
  const lines = previous.split('\n').filter((text) => text !== '');
  return `${[...lines, JSON.stringify(line)].slice(-MAX_HISTORY_LINES).join('\n')}\n`;
}

/** cases.jsonl as the verdict reads it: pass bits by case_hash, newest last. */
export function readCaseBits(text: string): Map<string, string> {
  return new Map(text.split('\n').flatMap(parseBits));
}

/** cases.jsonl of the previous baseline with this run's trials: per case its last pass bits. Cases that are gone are forgotten. */
export function appendCaseBits(previous: string, run: RunFacts): string {
  const known = readCaseBits(previous);
  const lines = run.cases.map((facts) => {
    const bits = `${known.get(facts.case_hash) ?? ''}${writeBits(facts)}`.slice(-MAX_BITS);
    return JSON.stringify({ case_hash: facts.case_hash, bits });
  });
  return lines.length > 0 ? `${[...new Set(lines)].join('\n')}\n` : '';
}

function writeBits({ trials }: CaseFacts): string {
  // a run that comes after is not held against what lay beside this one
  const bitOf = ({ outcome, uncompared: end = outcome }: TrialFacts): string =>
    end === 'passed' ? '1' : end === 'failed' ? '0' : '';
  return trials.map(bitOf).join('');
}

/** What an earlier baseline wrote; a line that is not ours is dropped: it is memory, not evidence. */
function parseBits(line: string): [caseHash: string, bits: string][] {
  try {
    const value: unknown = JSON.parse(line);
    if (!isRecord(value)) return [];
    const { case_hash: caseHash, bits } = value;
    const isOurs =
      typeof caseHash === 'string' && typeof bits === 'string' && /^[01]{0,30}$/.test(bits);
    return isOurs ? [[caseHash, bits]] : [];
  } catch {
    return [];
  }
}
