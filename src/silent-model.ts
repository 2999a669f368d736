import type { PatientModel } from './ports.ts';
import type { SuiteTools } from './prepare-suite.ts';

/** As if there were a key: what is wrong beside its absence shows. Nothing is asked before a run begins. */
export function withSilentModel(tools: SuiteTools): SuiteTools {
  const refuse = (): never => {
    throw new Error('a model was asked without a key');
  };
  const { modelMissing: _missing, ...rest } = tools;
  return { ...rest, model: { ask: refuse, embed: refuse } satisfies PatientModel };
}
