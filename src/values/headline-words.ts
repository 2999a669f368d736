import type { GateResult, JudgeSummary, Verdict } from '../domain/verdict.ts';
import { countOf, formatDuration, formatPercent } from './format-number.ts';
import { joinNames } from './join-names.ts';

/** Not to be put down to noise, from here on. */
const SURE = 0.05;
const ROUNDING = 1e-12;
/** Cases named in a sentence. */
const MOST_NAMED = 3;

/** A gate that passed although the metric fell, and not by chance: within what is allowed. */
export function fellWithinBar({ result, drop = 0, p = 0 }: GateResult): boolean {
  return result === 'pass' && drop > ROUNDING && p <= SURE;
}

/** Of an undecided gate that policy lets fail the check: what it is, behind its name. */
export function tellBlocking({ result, reason }: Pick<GateResult, 'result' | 'reason'>): string {
  const what = result === 'no-baseline' ? 'has no baseline' : 'is inconclusive';
  return `${what}, and policy says fail: ${reason}`;
}

/** What a green verdict is not told without, the worst first. `doubts`: of gates that were not decided, in words. */
export function tellWarnings(
  verdict: Pick<
    Verdict,
    'judges' | 'yardstick' | 'measured' | 'cut' | 'lost' | 'unruled' | 'baseline'
  >,
  gates: readonly GateResult[],
  doubts: readonly string[],
): string[] {
  return [
    ...tellDeadTarget(verdict),
    ...tellToothless(gates),
    ...(verdict.unruled === undefined ? [] : [verdict.unruled]),
    ...doubts,
    ...(verdict.baseline.before === undefined ? [] : [verdict.baseline.before]),
    ...tellMoved(verdict, gates),
    ...tellGaps(verdict),
  ];
}

/** The target is dead, and there were too few trials to stop the run. */
function tellDeadTarget({ measured }: Pick<Verdict, 'measured'>): string[] {
  const { all_failed: message } = measured;
  return message === undefined ? [] : [`the target failed on every case: ${message}`];
}

/** No gate of this run could have failed it. */
function tellToothless(gates: readonly GateResult[]): string[] {
  const bars = gates.filter(({ gate }) => gate !== 'pins' && gate !== 'completeness');
  return bars.length > 0 && bars.every(({ result }) => result === 'advisory')
    ? ['everything that scores only advises: nothing could have failed']
    : [];
}

/** What was not measured to its end, or was measured before and is gone. */
function tellGaps({ cut, lost }: Pick<Verdict, 'cut' | 'lost'>): string[] {
  return [cut, lost?.trim().replace(/\.$/, '')].filter((told) => told !== undefined);
}

/** What holds here and not by main's yardstick: a green verdict is not told without it. */
function tellMoved(
  { judges, yardstick }: Pick<Verdict, 'judges' | 'yardstick'>,
  gates: readonly GateResult[],
): string[] {
  return [
    ...tellDemoted(judges.filter((judge) => judge.demoted)),
    ...tellTakenOut(yardstick),
    ...tellYardstick(yardstick),
    ...gates.flatMap(tellThinned),
  ];
}

/** What blocked on main and does not here: nobody should find that out from a table. */
function tellDemoted(judges: readonly JudgeSummary[]): string[] {
  if (judges.length === 0) return [];
  const names = joinNames(judges.map(({ name }) => `\`${name}\``));
  const why = judges.length === 1 ? `: ${(judges[0]!.why ?? '').trim().replace(/\.$/, '')}` : '';
  return [
    `judge${judges.length === 1 ? '' : 's'} ${names} blocked on the baseline and only ${judges.length === 1 ? 'advises' : 'advise'} now${why}`,
  ];
}

/** Cases of a class that a change takes out, whatever they do. Prose. */
export function tellTakenOut(yardstick: Verdict['yardstick']): string[] {
  if (!yardstick || yardstick.approved_by) return [];
  return (['critical', 'safety'] as const).flatMap((of) => {
    const ids = yardstick.kept.filter((one) => one.taken_out && one.class === of);
    if (ids.length === 0) return [];
    const named = ids.slice(0, MOST_NAMED).map(({ id }) => `\`${id.replaceAll('`', "'")}\``);
    const rest = ids.length - named.length;
    const list = `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
    return [
      `${countOf(ids.length, `${of} case`)} ${ids.length === 1 ? 'was' : 'were'} taken out (${list})`,
    ];
  });
}

/** A change that passes by a yardstick of its own. */
function tellYardstick(yardstick: Verdict['yardstick']): string[] {
  if (!yardstick || yardstick.approved_by) return [];
  const { passes_here_only: edited, fails_there_unscored: unscored = [], gone = [] } = yardstick;
  const count = edited.length + unscored.length;
  if (count > 0)
    return [`${countOf(count, 'case')} ${count === 1 ? 'fails' : 'fail'} by what main expects`];
  const names = joinNames(gone.map((name) => `\`${name}\``));
  return gone.length > 0
    ? [
        `${names} ${gone.length === 1 ? 'blocks' : 'block'} on main, and here no more or for fewer cases (renamed, narrowed, made to compare or removed?)`,
      ]
    : [];
}

/** A bar that only the cases hold which the change adds. */
function tellThinned({ gate, metric, rule, on_base_cases: value }: GateResult): string[] {
  if (value === undefined) return [];
  const told =
    gate === 'floor'
      ? `\`${metric}\` is ${formatPercent(value)}, below its floor (${rule})`
      : `latency (p95) is ${formatDuration(value)}, over its bar (${rule})`;
  return [`by main's cases alone ${told}`];
}
