import type { RunFacts } from '../domain/facts.ts';
import { countOf } from '../values/format-number.ts';
import { countLacking } from './by-base.ts';
import type { GateContext } from './gate-context.ts';
import { countFirstLook } from './gate-completeness.ts';

/** Of a run whose process was killed: how far it came, and how to go on. One that was stopped says so itself. */
export function describeCut(context: GateContext): string | undefined {
  const { run } = context.run;
  if (run.complete || run.stopped) return undefined;
  const { planned, measured } = countFirstLook(context);
  const far =
    measured < planned
      ? `${measured} of ${planned} trials measured`
      : 'only the first look is known to be whole';
  return `${far}: the run was cut off (go on with it: ${nameCure(context.run)})`;
}

/** The same of a stored baseline. One that was run beside was cut off with the run. */
export function noteCutBaseline({ baseline: { facts, fresh } }: GateContext): string[] {
  if (!facts || fresh) return [];
  const lacking = countLacking(facts);
  const { complete, stopped, planned } = facts.run;
  if (lacking === 0 && (complete || stopped)) return [];
  const lacks = `lacks ${lacking} of its ${countOf(planned.cases, 'case')}, so none is called new`;
  // a file that lost lines, since it was said to be whole
  if (complete)
    return [`the baseline’s stored trials are damaged: it ${lacks} (compare with another run)`];
  const far = lacking > 0 ? `: it ${lacks}` : '';
  return [`the baseline’s run was cut off${far} (go on with it: ${nameCure(facts)})`];
}

function nameCure({ run }: RunFacts): string {
  const { rejudged_from: source } = run;
  if (source?.unfinished) return 'touchstone rejudge';
  // judging again measures nothing
  return source
    ? 'touchstone run --resume of the run that was judged again, then touchstone rejudge'
    : 'touchstone run --resume RUN';
}
