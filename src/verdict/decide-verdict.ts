import type { Gates } from '../domain/suite.gen.ts';
import type { GateResult, Verdict } from '../domain/verdict.ts';
import { fellWithinBar, tellBlocking, tellWarnings } from '../values/headline-words.ts';
import { listOwnCases } from './by-base.ts';
import type { GateContext } from './gate-context.ts';
import { plural } from './gate-critical.ts';

/** What a run came to beside its gates. */
type Described = Pick<
  Verdict,
  'judges' | 'yardstick' | 'measured' | 'cut' | 'lost' | 'unruled' | 'baseline'
>;

/** The table "first match wins" of the contract, in its order. */
export function decideVerdict(
  gates: readonly GateResult[],
  context: GateContext,
  described: Described,
): Pick<Verdict, 'verdict' | 'reason'> {
  const rules = [findBroken, findCriticalFailure, findUnmeasured, findFailure];
  for (const rule of rules) {
    const decided = rule(gates, context);
    if (decided) return decided;
  }
  return { verdict: 'pass', reason: describePass(gates, context, described) };
}

/** An undecided gate that policy lets fail the check. */
export function markBlocking(gate: GateResult, policy: Gates): GateResult {
  const blocks =
    (gate.result === 'inconclusive' && policy.on_inconclusive === 'fail') ||
    (gate.result === 'no-baseline' && policy.on_missing_baseline === 'fail');
  return blocks ? { ...gate, blocks } : gate;
}

function isFailure({ result, blocks }: GateResult): boolean {
  return result === 'fail' || blocks === true;
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
    (gate) => isFailure(gate) && !failed.some((found) => found.gate === gate.gate),
  );
  return { verdict: 'fail', reason: [...failed, ...others].map(describeFailure).join('; ') };
}

/** 3: could not measure. */
function findUnmeasured(gates: readonly GateResult[]): Decision {
  const error = gates.find(({ result }) => result === 'error');
  return error && { verdict: 'error', reason: error.reason };
}

/** 4: any other bar. */
function findFailure(gates: readonly GateResult[]): Decision {
  const failed = gates.filter(isFailure);
  if (failed.length === 0) return undefined;
  return { verdict: 'fail', reason: failed.map(describeFailure).join('; ') };
}

function describeFailure({ gate, metric, result, blocks, reason, cases }: GateResult): string {
  const isNumber = gate === 'cost' || gate === 'latency';
  if (blocks) return `${isNumber ? gate : `\`${metric}\``} ${tellBlocking({ result, reason })}`;
  const named = cases && cases.length > 0 ? `: ${nameSome(cases)}` : '';
  const speaks = gate === 'critical' || gate === 'safety' || gate === 'pins';
  const subject = speaks ? '' : isNumber ? `${gate}: ` : `${metric ?? gate} `;
  return `${subject}${reason}${named}`;
}

/** The first few ids, and how many more. */
function nameSome(ids: readonly string[]): string {
  const shown = ids.slice(0, 3).join(', ');
  return ids.length > 3 ? `${shown} and ${ids.length - 3} more` : shown;
}

/** What a green verdict names, whatever policy makes of it. */
const OPEN: readonly GateResult['result'][] = [
  'inconclusive',
  'no-baseline',
  'accepted',
  'not-measured',
];

/** 5: green, and what it does not say. */
function describePass(
  gates: readonly GateResult[],
  context: GateContext,
  described: Described,
): string {
  const open = gates.filter(({ result }) => OPEN.includes(result));
  const named = open.map(
    ({ gate, metric, result }) => `${metric ?? gate}: ${describeOpen(result)}`,
  );
  const warnings = tellWarnings(described, gates, [...new Set(named)]);
  const compared = describeCompared(gates, context);
  if (warnings.length === 0) return compared;
  return `${context.pairing ? 'nothing failed' : compared}, but ${warnings.join('; ')}`;
}

/** On as many cases as the first line names. */
function describeCompared(gates: readonly GateResult[], { run }: GateContext): string {
  const held = gates.filter(({ gate, result }) => gate === 'no-regression' && result === 'pass');
  const count = held[0]?.matched ?? listOwnCases(run).length;
  const cases = `${count} ${plural(count, 'case')}`;
  if (held.length === 0) return `${cases} measured`;
  return `${held.some(fellWithinBar) ? 'within the allowed drop' : 'no regression'} on ${cases}`;
}

function describeOpen(result: GateResult['result']): string {
  return result === 'no-baseline' ? 'no baseline yet' : result.replace('-', ' ');
}
