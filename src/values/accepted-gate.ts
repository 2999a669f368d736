import type { GateName } from '../domain/verdict.ts';

/** The one gate that a risk acceptance names, as a gate's result calls itself. */
export interface AcceptedGate {
  gate: Extract<GateName, 'no-regression' | 'floor' | 'release' | 'cost' | 'latency'>;
  metric: string;
  /** What the bound is measured in; a `least` is a lowest value, the others are largest ones. */
  bound: 'drop' | 'least' | 'increase' | 'usd' | 'ms';
}

const OPERATIONS: { readonly [name: string]: AcceptedGate } = {
  cost: { gate: 'cost', metric: 'increase', bound: 'increase' },
  'cost/max_usd': { gate: 'cost', metric: 'total', bound: 'usd' },
  latency: { gate: 'latency', metric: 'increase', bound: 'increase' },
  'latency/p95_ms': { gate: 'latency', metric: 'p95', bound: 'ms' },
};

const METRIC = '[a-z0-9][a-z0-9_-]{0,59}';
const OF_METRIC = new RegExp(`^(?:(no-regression|floor|release)/)?(${METRIC})$`);

/** Gates of no metric: alone, their names never mean a metric that is called the same. */
const NEVER_A_METRIC: ReadonlySet<string> = new Set([
  'pins',
  'completeness',
  'critical',
  'safety',
  'floor',
  'no-regression',
  'release',
]);

/**
 * Reads `METRIC` (its no-regression gate), `floor/METRIC`, `release/METRIC`, `cost`, `cost/max_usd`, `latency`,
 * `latency/p95_ms`. A metric that is called like a gate is written `no-regression/NAME`. Undefined for anything else.
 */
export function readAcceptedGate(text: string): AcceptedGate | undefined {
  if (Object.hasOwn(OPERATIONS, text)) return OPERATIONS[text];
  const [, prefix, metric] = OF_METRIC.exec(text) ?? [];
  if (metric === undefined) return undefined;
  if (prefix === undefined && NEVER_A_METRIC.has(metric)) return undefined;
  if (prefix === 'floor') return { gate: 'floor', metric, bound: 'least' };
  return { gate: prefix === 'release' ? 'release' : 'no-regression', metric, bound: 'drop' };
}
