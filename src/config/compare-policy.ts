import type { Suite } from '../domain/case.ts';
import type { PolicyChange } from '../domain/policy.ts';
import type { Json } from '../domain/run.ts';
import { isJson, isRecord } from '../values/json-guards.ts';
import { canonicalJson } from '../values/canonical-json.ts';
import { judgeEffect } from './policy-effects.ts';

type Policy = Pick<Suite, 'mode' | 'gates' | 'prices' | 'allowed_hosts' | 'report'> & {
  run: Omit<Suite['run'], 'warmup'>;
  /** By which rule its answers are judged. */
  target: { deterministic?: boolean };
};

/** The part of a suite that says what is good enough, and what a run may do. The warm-up prepares what is under test: no limit. */
function readPolicy(suite: Suite): Policy {
  const { mode, gates, run, prices, allowed_hosts, report } = suite;
  const { deterministic } = suite.target;
  const { warmup: _warmup, ...limits } = run;
  const target = deterministic === undefined ? {} : { deterministic };
  return { mode, gates, run: limits, prices, allowed_hosts, report, target };
}

/**
 * A change's suite under the policy of its base: bars, limits, prices, hosts and what is published are the base's. Bars on
 * metrics that the base does not gate hold from now on.
 */
export function applyPolicy(head: Suite, base: Suite): Suite {
  const { target: _target, ...policy } = readPolicy(base);
  const { warmup } = head.run;
  const metrics = { ...head.gates.metrics, ...policy.gates.metrics };
  return {
    ...head,
    ...policy,
    gates: { ...policy.gates, metrics },
    run: { ...policy.run, ...(warmup && { warmup }) },
    target: keepPromise(head.target, base.target),
  };
}

/** That a target has no noise is a promise that main made or did not make; one of another kind needs an approval anyway. */
function keepPromise(head: Suite['target'], base: Suite['target']): Suite['target'] {
  if (head.kind !== base.kind) return head;
  const { deterministic: _proposed, ...target } = head;
  const { deterministic } = base;
  return { ...target, ...(deterministic !== undefined && { deterministic }) };
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
