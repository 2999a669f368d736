import type { Suite } from '../domain/case.ts';
import type { PolicyChange } from '../domain/policy.ts';
import type { Json } from '../domain/run.ts';
import { isJson, isRecord } from '../values/json-guards.ts';
import { canonicalJson } from '../values/canonical-json.ts';
import { judgeEffect } from './policy-effects.ts';

type Policy = Pick<Suite, 'mode' | 'gates' | 'prices' | 'allowed_hosts' | 'report'> & {
  run: Omit<Suite['run'], 'warmup'>;
};

/** The part of a suite that says what is good enough, and what a run may do. The warm-up prepares what is under test: no limit. */
function readPolicy({ mode, gates, run, prices, allowed_hosts, report }: Suite): Policy {
  const { warmup: _warmup, ...limits } = run;
  return { mode, gates, run: limits, prices, allowed_hosts, report };
}

/**
 * A change's suite under the policy of its base: bars, limits, prices, hosts and what is published are the base's. Bars on
 * metrics that the base does not gate hold from now on.
 */
export function applyPolicy(head: Suite, base: Suite): Suite {
  const policy = readPolicy(base);
  const { warmup } = head.run;
  const metrics = { ...head.gates.metrics, ...policy.gates.metrics };
  return {
    ...head,
    ...policy,
    gates: { ...policy.gates, metrics },
    run: { ...policy.run, ...(warmup && { warmup }) },
  };
}

/** Metrics that only the change gates. */
export function listNewMetrics(head: Suite, base: Suite): string[] {
  return Object.keys(head.gates.metrics).filter((name) => !base.gates.metrics[name]);
}

/** Every key of the policy that differs, in the order of the suite file. */
export function comparePolicy(head: Suite, base: Suite): PolicyChange[] {
  const [before, after] = [base, head].map((suite) => flatten(readPolicy(suite)));
  const added = new Set(listNewMetrics(head, base).map((name) => `gates.metrics.${name}`));
  const keys = [...new Set([...before!.keys(), ...after!.keys()])];
  return keys.flatMap((key) => {
    const [old, now] = [before!.get(key), after!.get(key)];
    if (old !== undefined && now !== undefined && canonicalJson(old) === canonicalJson(now))
      return [];
    const isNew = [...added].some((prefix) => key.startsWith(`${prefix}.`));
    return {
      key,
      ...(old !== undefined && { before: writeValue(old) }),
      ...(now !== undefined && { after: writeValue(now) }),
      effect: isNew ? 'new' : judgeEffect(key, old, now),
    };
  });
}

function flatten(value: object, path = '', found = new Map<string, Json>()): Map<string, Json> {
  for (const [name, part] of Object.entries(value)) {
    const key = path === '' ? name : `${path}.${name}`;
    if (isRecord(part)) flatten(part, key, found);
    else if (isJson(part)) found.set(key, part);
  }
  return found;
}

function writeValue(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
