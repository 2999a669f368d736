import type { GateOutcome, GateResult, Verdict } from '../domain/verdict.ts';
import { explainGate, nameGate, tellGate, trimStop } from './describe-gate.ts';
import { countOf, formatChange, formatPercent, formatPoints } from '../values/format-number.ts';
import { joinNames } from '../values/join-names.ts';
import { fellWithinBar, tellBlocking, tellWarnings } from '../values/headline-words.ts';
import { capitalize } from './capitalize.ts';
import type { Headline, ReportMode, Tone } from './report.ts';

/** Failures told one by one; further ones are counted. */
const MAX_TOLD = 2;
const MAX_NAMED_CASES = 3;

const DOUBTS: readonly GateOutcome[] = ['inconclusive', 'no-baseline', 'accepted', 'not-measured'];

/** The verdict as a sentence: the first line of everything that people read. */
export function composeHeadline(verdict: Verdict, mode: ReportMode): Headline {
  const whole = composeWhole(verdict, mode);
  if (!verdict.partial) return whole;
  // whatever these cases did, the others may do otherwise
  const { of, by } = verdict.partial;
  const part = `only ${verdict.measured.cases} of ${countOf(of, 'case')} (${by})`;
  return whole.tone === 'pass' || whole.tone === 'warn'
    ? {
        tone: 'warn',
        lead: 'No verdict on the suite',
        text: `No verdict on the suite, ${part}: ${whole.text}`,
      }
    : { ...whole, text: `${whole.text}; ${part}` };
}

function composeWhole(verdict: Verdict, mode: ReportMode): Headline {
  if (verdict.verdict === 'pass') return tellPass(verdict);
  const red = composeRed(verdict, mode);
  return verdict.cut === undefined ? red : { ...red, text: `${red.text}; ${verdict.cut}` };
}

function composeRed(verdict: Verdict, mode: ReportMode): Headline {
  if (verdict.verdict === 'error')
    return begin('error', 'Could not measure', trimStop(verdict.reason));
  return mode === 'report'
    ? begin('fail', 'Would block', `${tellFailures(verdict)} (report mode: nothing blocks)`)
    : begin('fail', 'Blocked', tellFailures(verdict));
}

function begin(tone: Tone, lead: string, rest: string): Headline {
  return { tone, lead, text: `${lead}: ${rest}` };
}

function tellFailures({ gates, reason }: Verdict): string {
  const failed = gates.filter(({ result, blocks }) => result === 'fail' || blocks);
  if (failed.length === 0) return trimStop(reason);
  const told = failed.slice(0, MAX_TOLD).map(tellFailure);
  const rest = failed.length - told.length;
  if (rest > 0) told.push(`${countOf(rest, 'more gate')} failed`);
  return told.join('; ');
}

/** Critical and safety cases by name: that is where a blocked person starts. */
function tellFailure(gate: GateResult): string {
  if (gate.blocks) return `${nameGate(gate)} ${trimStop(tellBlocking(gate))}`;
  const cases = gate.gate === 'critical' || gate.gate === 'safety' ? (gate.cases ?? []) : [];
  if (cases.length === 0) return tellGate(gate);
  const named = cases.slice(0, MAX_NAMED_CASES).map((id) => `\`${id.replaceAll('`', "'")}\``);
  const rest = cases.length - named.length;
  const list = rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
  return `${tellGate(gate)} (${list})`;
}

function tellPass(verdict: Verdict): Headline {
  const { untouched } = verdict;
  if (untouched)
    return {
      tone: untouched.red === undefined ? 'pass' : 'warn',
      lead: 'Untouched',
      text: capitalize(trimStop(verdict.reason)),
    };
  const doubts = verdict.gates.filter(({ result }) => DOUBTS.includes(result));
  const groups = DOUBTS.map((kind) => doubts.filter(({ result }) => result === kind)).filter(
    (group) => group.length > 0,
  );
  const [first] = doubts;
  const told = groups.map((group) => nameDoubt(group[0]!.result, group));
  const warnings = tellWarnings(verdict, verdict.gates, told);
  if (warnings.length === 0) return tellSuccess(verdict);
  const isOneReason = first !== undefined && doubts.every(({ reason }) => reason === first.reason);
  const why = isOneReason && warnings.length === told.length ? `: ${explainGate(first)}` : '';
  return {
    tone: 'warn',
    lead: 'Passed with a warning',
    text: `Passed, but ${warnings.join('; ')}${why}`,
  };
}

function nameDoubt(result: GateOutcome, gates: readonly GateResult[]): string {
  const names = joinNames(gates.map(nameGate));
  const [is, was, has] = gates.length === 1 ? ['is', 'was', 'has'] : ['are', 'were', 'have'];
  if (result === 'inconclusive') return `${names} ${is} inconclusive`;
  if (result === 'no-baseline') return `${names} ${has} no baseline to compare with`;
  if (result === 'accepted') return `a failure of ${names} ${was} accepted`;
  return `${names} ${was} not measured`;
}

function tellSuccess({ gates, measured, comparison }: Verdict): Headline {
  const compared = gates.filter(
    ({ gate, result }) => gate === 'no-regression' && result === 'pass',
  );
  const [only] = compared;
  const on = `on ${countOf(only?.matched ?? measured.cases, 'case')}`;
  if (!only) {
    // a gate that only advises held nothing
    const advising = joinNames(gates.filter(({ result }) => result === 'advisory').map(nameGate));
    const told = advising === '' ? 'every gate holds' : `no gate failed; ${advising} only advised`;
    return begin('pass', 'Passed', `${told} ${on}`);
  }
  const told = compared.length === 1 ? tellNumbers(only) : joinNames(compared.map(nameGate));
  const fixed = comparison?.fixed.length ?? 0;
  const news = fixed > 0 ? `; ${countOf(fixed, 'case')} fixed` : '';
  const lead = compared.some(fellWithinBar) ? 'Within the allowed drop' : 'No regression';
  return { tone: 'pass', lead, text: `${lead} ${on}: ${told}${news}` };
}

function tellNumbers(gate: GateResult): string {
  const { baseline, current, drop, max_drop: allowed } = gate;
  if (baseline === undefined || current === undefined || drop === undefined)
    return `${nameGate(gate)} holds`;
  const bar =
    fellWithinBar(gate) && allowed !== undefined ? `; ${formatPoints(allowed)} are allowed` : '';
  return `${nameGate(gate)} ${formatPercent(baseline)} → ${formatPercent(current)} (${formatChange(-drop)}${bar})`;
}
