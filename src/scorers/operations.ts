import { holds, SpecError, Unscorable, type CheckDefinition, type Evidence } from './check.ts';

/** A fact of the call that must not be above the threshold. */
function ceiling(
  summary: string,
  unit: string,
  read: (output: Evidence['output']) => number | undefined,
  missing: string,
): CheckDefinition {
  return {
    summary,
    parameters: { threshold: `Most that passes, in ${unit}.` },
    compile: ({ threshold }) => {
      if (threshold === undefined) throw new SpecError('threshold is missing');
      return ({ output }) => {
        const fact = read(output);
        if (fact === undefined) throw new Unscorable(missing);
        return holds(
          fact <= threshold,
          `to take at most ${threshold} ${unit}`,
          `it took ${Number(fact.toPrecision(6))}`,
        );
      };
    },
  };
}

export const latency = ceiling(
  'The call took at most so many milliseconds.',
  'ms',
  (output) => output.latency_ms,
  'the target gave no latency_ms',
);

export const cost = ceiling(
  'The call cost at most so many US dollars.',
  'USD',
  (output) => output.cost_usd,
  'the cost is not known: the target gave neither cost_usd nor usage with a model whose price is known (see prices)',
);

export const tokens = ceiling(
  'The call used at most so many tokens, input and output together.',
  'tokens',
  ({ usage }) => usage && usage.input_tokens + usage.output_tokens,
  'the target gave no usage: {input_tokens, output_tokens}',
);
