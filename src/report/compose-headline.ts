import type { GateOutcome, GateResult, Verdict } from '../domain/verdict.ts';
import { explainGate, nameGate, trimStop } from './describe-gate.ts';
import { countOf, formatChange, formatPercent } from './format-number.ts';
import type { Headline, ReportMode } from './report.ts';

/** Failures told one by one; further ones are counted. */
const MAX_TOLD = 2;
const MAX_NAMED_CASES = 3;

const DOUBTS: readonly GateOutcome[] = ['inconclusive', 'no-baseline', 'accepted', 'not-measured'];

/** The verdict as a sentence: the first line of everything that people read. */
export function composeHeadline(verdict: Verdict, mode: ReportMode): Headline {
  switch (verdict.verdict) {
    case 'error':
      return { tone: 'error', lead: 'Could not measure', text: trimStop(verdict.reason) };
    case 'fail':
      return {
        tone: 'fail',
        lead: mode === 'report' ? 'Would block (report mode: nothing blocks)' : 'Blocked',
        text: tellFailures(verdict),
      };
    case 'pass':
      return tellPass(verdict);
  }
}

function tellFailures({ gates, reason }: Verdict): string {
  const failed = gates.filter(({ result }) => result === 'fail');
  if (failed.length === 0) return trimStop(reason);
  const told = failed.slice(0, MAX_TOLD).map(tellFailure);
  const rest = failed.length - told.length;
  if (rest > 0) told.push(`${countOf(rest, 'more gate')} failed`);
  return told.join('; ');
}

/** Critical and safety cases by name: that is where a blocked person starts. */
function tellFailure(gate: GateResult): string {
  const cases = gate.gate === 'critical' || gate.gate === 'safety' ? (gate.cases ?? []) : [];
  if (cases.length === 0) return explainGate(gate);
  const named = cases.slice(0, MAX_NAMED_CASES).map((id) => `\`${id.replaceAll('`', "'")}\``);
  const rest = cases.length - named.length;
  const list = rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
  return `${explainGate(gate)} (${list})`;
}

function tellPass(verdict: Verdict): Headline {
  const doubts = verdict.gates.filter(({ result }) => DOUBTS.includes(result));
  const [first] = doubts;
  if (!first) return { tone: 'pass', ...tellSuccess(verdict) };
  const isOneKind = doubts.every(({ result }) => result === first.result);
  if (doubts.length === 1 || (isOneKind && first.result === 'no-baseline'))
    return {
      tone: 'warn',
      lead: `Passed, but ${nameDoubt(first.result, doubts)}`,
      text: explainGate(first),
    };
  const kinds = DOUBTS.map((kind) => doubts.filter(({ result }) => result === kind));
  const names = kinds.flatMap((group) =>
    group[0] ? [nameDoubt(group[0].result, group)] : [],
  );
  return { tone: 'warn', lead: 'Passed, but', text: names.join('; ') };
}

function nameDoubt(result: GateOutcome, gates: readonly GateResult[]): string {
  const names = joinNames(gates.map(nameGate));
  const [is, was, has] = gates.length === 1 ? ['is', 'was', 'has'] : ['are', 'were', 'have'];
  if (result === 'inconclusive') return `${names} ${is} inconclusive`;
  if (result === 'no-baseline') return `${names} ${has} no baseline to compare with`;
  if (result === 'accepted') return `a failure of ${names} ${was} accepted`;
  return `${names} ${was} not measured`;
}

function joinNames(names: readonly string[]): string {
  const unique = [...new Set(names)];
  const last = unique.pop() ?? '';
  return unique.length === 0 ? last : `${unique.join(', ')} and ${last}`;
}

function tellSuccess({ gates, measured, comparison }: Verdict): Pick<Headline, 'lead' | 'text'> {
  const compared = gates.filter(
    ({ gate, result }) => gate === 'no-regression' && result === 'pass',
  );
  const on = `on ${countOf(compared[0]?.matched ?? measured.cases, 'case')}`;
  const fixed = comparison?.fixed.length ?? 0;
  const news = fixed > 0 ? `; ${countOf(fixed, 'case')} fixed` : '';
  const [only] = compared;
  if (!only) return { lead: 'Passed', text: `all gates hold ${on}` };
  const told = compared.length === 1 ? tellNumbers(only) : joinNames(compared.map(nameGate));
  return { lead: `No regression ${on}`, text: `${told}${news}` };
}

function tellNumbers(gate: GateResult): string {
  const { baseline, current, drop } = gate;
  if (baseline === undefined || current === undefined || drop === undefined)
    return `${nameGate(gate)} holds`;
  return `${nameGate(gate)} ${formatPercent(baseline)} → ${formatPercent(current)} (${formatChange(-drop)})`;
}
