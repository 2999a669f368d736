import type { RunFacts } from '../domain/facts.ts';
import type { GateContext } from './gate-context.ts';
import { listJudging } from './judge-standing.ts';

/** What a reader should know, and what decides nothing. */
export function collectNotes(context: GateContext): string[] {
  return [...noteDeadTarget(context), ...noteAge(context), ...noteJudges(context)];
}

/** Too few trials for the breaker; a person who reads "0 %" must still see why. */
function noteDeadTarget({ run }: GateContext): string[] {
  const trials = run.cases.flatMap((facts) => facts.trials);
  const [first] = trials;
  const message = first?.error?.message;
  if (message === undefined || first?.outcome !== 'failed') return [];
  const isDead = trials.every(({ error }) => error?.message === message);
  return isDead ? [`the target failed on every case: ${message}`] : [];
}

/** An old baseline, or another set-up of the provider, weakens no failure. */
function noteAge({ baseline, run, gates }: GateContext): string[] {
  const { age_days: age } = baseline.info;
  const most = gates.baseline.max_age_days;
  const cure = 're-run the workflow of main to record a new one';
  const [before, after] = [baseline.facts, run].map(listFingerprints);
  const isOther =
    before!.size > 0 && after!.size > 0 && ![...before!].some((print) => after!.has(print));
  return [
    ...(age !== undefined && age > most
      ? [`the baseline is ${Math.floor(age)} days old (${most} at most are expected): ${cure}`]
      : []),
    ...(isOther
      ? [
          `the provider's fingerprint is another than the baseline's (${[...before!].join(', ')}; now ${[...after!].join(', ')}): ${cure}`,
        ]
      : []),
  ];
}

/** The same judge, and another set-up of the provider behind it. */
function noteJudges({ baseline, run }: GateContext): string[] {
  const { facts } = baseline;
  if (!facts) return [];
  return Object.keys(run.metrics).flatMap((metric) => {
    const [before, after] = [facts, run].map((side) => listJudging(metric, side));
    const isSame = before!.judges.join() === after!.judges.join();
    const isKnown = before!.fingerprints.length > 0 && after!.fingerprints.length > 0;
    if (!isSame || !isKnown) return [];
    if (before!.fingerprints.some((print) => after!.fingerprints.includes(print))) return [];
    return `the fingerprint behind the judge of \`${metric}\` is another than the baseline's (${before!.fingerprints.join(', ')}; now ${after!.fingerprints.join(', ')}): re-run the workflow of main to judge with the same one`;
  });
}

function listFingerprints(run: RunFacts | undefined): Set<string> {
  const trials = run?.cases.flatMap((facts) => facts.trials) ?? [];
  return new Set(trials.flatMap(({ fingerprint }) => fingerprint ?? []));
}
