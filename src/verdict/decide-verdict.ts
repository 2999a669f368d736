import type { GateResult, Verdict } from '../domain/verdict.ts';
import { listOwnCases } from './by-base.ts';
import type { GateContext } from './gate-context.ts';
import { plural } from './gate-critical.ts';

/** The table "first match wins" of the contract, in its order. */
export function decideVerdict(
  gates: readonly GateResult[],
  context: GateContext,
): Pick<Verdict, 'verdict' | 'reason'> {
  const rules = [findBroken, findCriticalFailure, findUnmeasured, findFailure];
  for (const rule of rules) {
    const decided = rule(gates, context);
    if (decided) return decided;
  }
  return { verdict: 'pass', reason: describePass(gates, context) };
}

type Decision = Pick<Verdict, 'verdict' | 'reason'> | undefined;

/** 1: the evidence is void, or the target is dead. */
function findBroken(gates: readonly GateResult[], { look }: GateContext): Decision {
  const pins = gates.find(({ gate, result }) => gate === 'pins' && result === 'error');
  if (pins) return { verdict: 'error', reason: pins.reason };
  const stop = look.stop;
  return stop?.reason === 'breaker' ? { verdict: 'error', reason: stop.message } : undefined;
}

/** 2: more data cannot undo it, so it holds even if the run is incomplete. */
function findCriticalFailure(gates: readonly GateResult[]): Decision {
  const failed = gates.filter(
    ({ gate, result }) => result === 'fail' && (gate === 'critical' || gate === 'safety'),
  );
  if (failed.length === 0) return undefined;
  const others = gates.filter(
    ({ result, gate }) => result === 'fail' && !failed.some((f) => f.gate === gate),
  );
  return { verdict: 'fail', reason: [...failed, ...others].map(describeFailure).join('; ') };
}

/** 3: could not measure. */
function findUnmeasured(gates: readonly GateResult[]): Decision {
  const error = gates.find(({ result }) => result === 'error');
  return error && { verdict: 'error', reason: error.reason };
}

/** 4: any other bar. */
function findFailure(gates: readonly GateResult[], { gates: policy }: GateContext): Decision {
  const isFailure = ({ result }: GateResult): boolean =>
    result === 'fail' ||
    (result === 'inconclusive' && policy.on_inconclusive === 'fail') ||
    (result === 'no-baseline' && policy.on_missing_baseline === 'fail');
  const failed = gates.filter(isFailure);
  if (failed.length === 0) return undefined;
  return { verdict: 'fail', reason: failed.map(describeFailure).join('; ') };
}

function describeFailure({ gate, metric, reason, cases }: GateResult): string {
  const named = cases && cases.length > 0 ? `: ${nameSome(cases)}` : '';
  const speaks = gate === 'critical' || gate === 'safety' || gate === 'pins';
  const subject = speaks ? '' : `${metric ?? gate} `;
  return `${subject}${reason}${named}`;
}

/** The first few ids, and how many more. */
function nameSome(ids: readonly string[]): string {
  const shown = ids.slice(0, 3).join(', ');
  return ids.length > 3 ? `${shown} and ${ids.length - 3} more` : shown;
}

/** 5: green, and what it does not say. */
function describePass(
  gates: readonly GateResult[],
  { run, pairing, gates: policy }: GateContext,
): string {
  const count = listOwnCases(run).length;
  const compared = pairing
    ? `no regression on ${pairing.pairs.length} ${plural(pairing.pairs.length, 'case')}`
    : `${count} ${plural(count, 'case')} measured`;
  const open = gates.filter(
    ({ result }) =>
      (result === 'inconclusive' && policy.on_inconclusive !== 'pass') ||
      result === 'no-baseline' ||
      result === 'accepted' ||
      result === 'not-measured',
  );
  if (open.length === 0) return compared;
  const named = open.map(
    ({ gate, metric, result }) => `${metric ?? gate}: ${describeOpen(result)}`,
  );
  return `${pairing ? 'nothing failed' : compared}, but ${[...new Set(named)].join('; ')}`;
}

function describeOpen(result: GateResult['result']): string {
  return result === 'no-baseline' ? 'no baseline yet' : result.replace('-', ' ');
}
