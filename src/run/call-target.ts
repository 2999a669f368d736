import type { Target, TargetAnswer, TargetRequest } from '../ports.ts';
import { askPatiently, type Patience } from './ask-patiently.ts';

/** The last answer, and how many calls it took. */
export interface CallResult {
  answer: TargetAnswer;
  attempts: number;
}

/** Asks the target, patiently. What the system under test did wrong is never asked again. */
export async function callTarget(
  target: Target,
  request: TargetRequest,
  patience: Patience,
): Promise<CallResult> {
  return askPatiently(() => target.answer(request, patience.signal), patience);
}
