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
  let further = 0;
  let failed = 0;
  for (const facts of run.cases) {
    if (hasTag(facts, classes)) continue;
    for (const { trial, outcome } of facts.trials) {
      if (trial <= trials || outcome === 'missing') continue;
      further += 1;
      if (outcome === 'failed') failed += 1;
    }
  }
  if (further === 0) return [];
  const are = further === 1 ? 'is' : 'are';
  return [
    `${countOf(further, 'further trial')} of this head ${are} not counted (${failed || 'none'} failed): ${countOf(trials, 'trial')} a case ${trials === 1 ? 'decides' : 'decide'}`,
  ];
}
