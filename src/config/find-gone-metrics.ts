import type { Suite } from '../domain/case.ts';

/**
 * Metrics that the base's policy gates, that its suite scores, and that the change's suite scores only as advice. What is
 * scored by nothing at all shows when it is measured.
 */
export function findDemotedMetrics(head: Suite, base: Suite): string[] {
  return Object.keys(base.gates.metrics).filter((metric) => {
    const [before, after] = [base, head].map((suite) => listFeeding(suite, metric));
    return (
      before!.some(({ advisory }) => !advisory) &&
      after!.length > 0 &&
      after!.every(({ advisory }) => advisory)
    );
  });
}

/** The suite's scorers and judges behind a metric. `pass_rate` is fed by all that block. */
function listFeeding({ scorers, judges }: Suite, metric: string): { advisory?: boolean }[] {
  const all = [...scorers.map((spec) => ({ ...spec, name: spec.name ?? spec.type })), ...judges];
  return metric === 'pass_rate' ? all : all.filter(({ name }) => name === metric);
}
