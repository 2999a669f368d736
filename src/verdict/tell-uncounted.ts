import { countOf } from '../values/format-number.ts';
import { hasTag } from './case-values.ts';
import type { GateContext } from './gate-context.ts';

/**
 * What was measured for this head in another split than this run's, and is beyond the look that decides: a failure in it is
 * told before a green. All trials of critical and safety cases count; of a look that was cut short the stop itself speaks.
 */
export function tellUncounted({ run, gates, look, trials }: GateContext): string[] {
  if (look.stop) return [];
  const classes = [...gates.critical.tags, ...gates.safety.tags];
  const further = run.cases
    .filter((facts) => !hasTag(facts, classes))
    .flatMap((facts) => facts.trials)
    .filter(({ trial, outcome }) => trial > trials && outcome !== 'missing');
  if (further.length === 0) return [];
  const failed = further.filter(({ outcome }) => outcome === 'failed').length;
  const are = further.length === 1 ? 'is' : 'are';
  return [
    `${countOf(further.length, 'further trial')} of this head ${are} not counted (${failed || 'none'} failed): ${countOf(trials, 'trial')} a case ${trials === 1 ? 'decides' : 'decide'}`,
  ];
}
