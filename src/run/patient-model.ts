import type { Model, PatientModel } from '../ports.ts';
import { askPatiently, type Patience } from './ask-patiently.ts';

/** A model that is asked again where that may help. */
export function makePatient(
  model: Model,
  patience: Omit<Patience, 'signal' | 'caller'>,
): PatientModel {
  return {
    ask: (request, signal) =>
      askPatiently(() => model.ask(request, signal), {
        ...patience,
        signal,
        caller: { name: request.model, isJudge: true },
      }),
    embed: (request, signal) =>
      askPatiently(() => model.embed(request, signal), {
        ...patience,
        signal,
        caller: { name: request.model, isJudge: true },
      }),
  };
}
