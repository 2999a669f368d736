import type { Pin } from '../domain/pin.ts';
import type { RunDocument } from '../domain/run.ts';
import type { GateResult } from '../domain/verdict.ts';
import { nameAccepters } from './by-base.ts';
import type { GateContext } from './gate-context.ts';

/**
 * The evidence itself. That files match the lock of their commit was checked before the first call; what only the
 * baseline can show is a lock that was rewritten by hand: a rubric with another text under the version it had.
 */
export function judgePins({ run, baseline, gates, approvers }: GateContext): GateResult {
  const base = {
    gate: 'pins' as const,
    rule: 'datasets, schemas, rubrics, judges and scorer code match touchstone.lock',
  };
  const [rubric] = findUnversioned(baseline.facts?.run.pins ?? [], run.run.pins);
  const moved = approvers.length === 0 ? describeMoved(run.run) : [];
  if (!rubric && moved.length > 0)
    return {
      ...base,
      result: 'fail',
      reason: moved.join('; '),
      next: `let ${nameAccepters(gates.accepters)} approve this very commit, then re-run the job: what was measured is kept`,
    };
  if (!rubric) return { ...base, result: 'pass', reason: 'they match' };
  return {
    ...base,
    result: 'error',
    reason: `the rubric ${rubric.path} has another text than on main, and still calls itself version "${rubric.version ?? ''}"`,
    next: 'raise `version` in its front matter, then run: touchstone pin, and touchstone calibrate',
  };
}

/** What no figure can show, and nobody accepts by the way: it takes an approval of this very head. */
function describeMoved({ target, yardstick }: RunDocument): string[] {
  const { target_kind: before, demoted = [] } = yardstick ?? {};
  return [
    ...(before === undefined
      ? []
      : [
          `the target is of kind ${target.kind}, and of kind ${before} on main: what is measured is something else`,
        ]),
    ...(demoted.length === 0
      ? []
      : [
          `${demoted.join(', ')} blocks on main and only advises here, for critical or safety cases`,
        ]),
  ];
}

function findUnversioned(before: readonly Pin[], after: readonly Pin[]): Pin[] {
  const known = new Map(before.map((pin) => [`${pin.kind} ${pin.path}`, pin]));
  return after.filter((pin) => {
    const old = known.get(`${pin.kind} ${pin.path}`);
    if (pin.kind !== 'rubric' || !old || isOurs(pin)) return false;
    return old.version === pin.version && old.sha256 !== pin.sha256;
  });
}

/** A rubric of the package: a new Touchstone may bring another text. */
function isOurs({ path }: Pin): boolean {
  return path.startsWith('touchstone:');
}
