import type { Model, PatientModel } from '../ports.ts';
import { askPatiently, type Patience } from './ask-patiently.ts';

/** A model that is asked again where that may help. */
export function makePatient(model: Model, patience: Omit<Patience, 'signal'>): PatientModel {
  return {
    ask: (request, signal) =>
      askPatiently(() => model.ask(request, signal), { ...patience, signal }),
    embed: (request, signal) =>
      askPatiently(() => model.embed(request, signal), { ...patience, signal }),
  };
}
