import type { Patiently } from '../domain/wasted.ts';
import type { TargetFacts } from '../domain/run.ts';
import type { Target, TargetAnswer, TargetRequest } from '../ports.ts';
import { askPatiently, type Patience } from './ask-patiently.ts';
import type { Caller } from './turns.ts';

/** Asks the target, patiently. What the system under test did wrong is never asked again. */
export async function callTarget(
  target: Target,
  request: TargetRequest,
  patience: Omit<Patience, 'caller'>,
): Promise<Patiently<TargetAnswer>> {
  return askPatiently(() => target.answer(request, patience.signal), {
    ...patience,
    ...(!target.takesTurns && { caller: callerOf(target.facts) }),
  });
}

/** A judge that is the target's own model shares its provider's patience. */
export function callerOf({ kind, model }: TargetFacts): Caller {
  return { name: model ?? kind, isJudge: false };
}
