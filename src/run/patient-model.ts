import type { Model, PatientModel } from '../ports.ts';
import { askPatiently, type Patience } from './ask-patiently.ts';

/** A model that is asked again where that may help. */
export function makePatient(
  model: Model,
  patience: Omit<Patience, 'signal' | 'caller'>,
): PatientModel {
  const patienceOf = (name: string, signal: AbortSignal): Patience => ({
    ...patience,
    signal,
    ...(!model.takesTurns && { caller: { name, isJudge: true } }),
  });
  return {
    ask: (request, signal) =>
      askPatiently(() => model.ask(request, signal), patienceOf(request.model, signal)),
    embed: (request, signal) =>
      askPatiently(() => model.embed(request, signal), patienceOf(request.model, signal)),
  };
}
