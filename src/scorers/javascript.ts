import { isJson } from '../values/json-guards.ts';
import { SpecError, Unscorable, type CheckDefinition } from './check.ts';
import { describeForScorer, readOwnScore } from './own-score.ts';

export const javascript: CheckDefinition = {
  summary:
    'A module of your own decides, in a process of its own: `export default ({input, output, reference, context, tool_calls, metadata, params}) => boolean | number | {pass, score, reason}`.',
  parameters: {
    module: 'Path of the ES module.',
    params: 'Handed on to it.',
    threshold: 'Least number that passes; 0.5 when absent.',
  },
  compile: async ({ module, params = {}, threshold }, { sandbox, files, timeoutMs }) => {
    if (module === undefined) throw new SpecError('module is missing');
    if (!(await files.exists(module))) throw new SpecError(`there is no file ${module}`);
    if (!isJson(params)) throw new SpecError('params must be JSON');
    return async (evidence) => {
      const args = [{ ...describeForScorer(evidence), params }];
      const result = await sandbox.callModule({ module, args, timeoutMs }, evidence.signal);
      if (result.kind === 'value') return readOwnScore(result.value, threshold);
      if (result.kind === 'timeout') {
        throw new Unscorable(`${module} took longer than ${timeoutMs / 1000} s`);
      }
      throw new Unscorable(`${module} crashed: ${result.message}`);
    };
  },
};
