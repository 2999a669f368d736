import type { RunFacts } from '../domain/facts.ts';
import { countOf, formatUsd } from '../values/format-number.ts';
import { givesCopies } from './find-copies.ts';
import { noteCutBaseline } from './find-cut.ts';
import { listFlakyCases } from './find-flaky.ts';
import { isLastLook, type GateContext } from './gate-context.ts';
import { listJudging } from './judge-standing.ts';

/** What a reader should know, and what decides nothing. */
export function collectNotes(context: GateContext): string[] {
  return [
    ...noteDeadTarget(context),
    ...noteCutBaseline(context),
    ...noteUnstableCritical(context),
    ...noteIdenticalTrials(context),
    ...noteCut(context),
    ...notePace(context),
    ...noteBesideSpend(context),
    ...noteAge(context),
    ...noteJudges(context),
    ...noteUngatedPairs(context),
  ];
}

/** What must hold in every trial, and does not on main: said before it blocks somebody who did nothing. */
function noteUnstableCritical(context: GateContext): string[] {
  return listFlakyCases(context)
    .filter(({ critical }) => critical)
    .map(
      ({ id, passed, trials }) =>
        `critical case ${id} is not stable on main (passed ${passed} of its last ${trials} trials): it will block changes that did nothing to it; mend it there, or take the tag off`,
    );
}

/** Trials that are copies of each other (a cache on the way, or a target without noise) say nothing of the noise. */
function noteIdenticalTrials({ run, baseline, trials }: GateContext): string[] {
  if (run.run.target.deterministic) return [];
  const sides = [
    ...(trials > 1 ? [{ name: 'this run', facts: run }] : []),
    ...(baseline.facts ? [{ name: 'the baseline', facts: baseline.facts }] : []),
  ].filter(({ facts }) => givesCopies(facts));
  if (sides.length === 0) return [];
  const where = sides.map(({ name }) => name).join(' and of ');
  return [
    `all trials of every case of ${where} are byte-identical, so they tell nothing of run-to-run noise: switch off the cache in front of the target, or write \`deterministic: true\` if it has none`,
  ];
}

/** A pass of fewer looks than the suite asks for has seen less. */
function noteCut({ look }: GateContext): string[] {
  return look.cut !== undefined && isLastLook(look)
    ? [`${look.cut}: a larger \`run.budget\` would see smaller drops`]
    : [];
}

/** Slower than planned; what was refused to the end stands as not measured elsewhere. */
function notePace({ run }: GateContext): string[] {
  return Object.entries(run.run.pace ?? {}).map(
    ([name, { refused, least, now }]) =>
      `${name} refused ${countOf(refused, 'call')} (429), each made again up to \`run.max_retries\` times; at its slowest ${countOf(least, 'call')} at once, ${now} in the end`,
  );
}

/** Calls and dollars that stand in no trial of this run. */
function noteBesideSpend({ baseline }: GateContext): string[] {
  const trials = baseline.fresh
    ? (baseline.facts?.cases ?? []).flatMap((facts) => facts.trials)
    : [];
  if (trials.length === 0) return [];
  const costs = trials.flatMap(({ cost_usd: usd }) => usd ?? []);
  const usd = costs.reduce((sum, cost) => sum + cost, 0);
  const calls = trials.reduce((sum, { attempts = 1 }) => sum + attempts, 0);
  const told = costs.length === trials.length ? ` and ${formatUsd(usd)}` : '';
  return [
    `running the base commit beside this one took ${countOf(calls, 'call')}${told} more than is told under cost`,
  ];
}

/** Too few trials for the breaker; a person who reads "0 %" must still see why. */
function noteDeadTarget({ run }: GateContext): string[] {
  const message = findDeadTarget(run);
  if (message === undefined) return [];
  const hasProcess = ['module', 'command'].includes(run.run.target.kind);
  return [
    `the target failed on every case: ${message}`,
    ...(hasProcess
      ? [
          'does the target lack a variable, a key say? Its process gets only those that `target.env` names, and on GitHub they stand in the step’s `env:`',
        ]
      : []),
  ];
}

/** The message with which every trial failed, where it is one and the same. */
export function findDeadTarget({ cases }: RunFacts): string | undefined {
  const trials = cases.flatMap((facts) => facts.trials);
  const [first] = trials;
  const message = first?.error?.message;
  if (message === undefined || first?.outcome !== 'failed') return undefined;
  return trials.every(({ error }) => error?.message === message) ? message : undefined;
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

/** What it says of ordinary cases decides nothing without a bar of its own. */
function noteUngatedPairs({ run, gates }: GateContext): string[] {
  const judges = (run.run.judges ?? []).filter(
    ({ name, compares, blocking }) => compares && blocking && !gates.metrics[name],
  );
  return judges.map(
    ({ name }) =>
      `judge ${name} lays main's answers beside, so \`pass_rate\` is compared without it: give it a floor of its own (\`${name}: { min: 0.45 }\` under gates.metrics)`,
  );
}

function listFingerprints(run: RunFacts | undefined): Set<string> {
  const trials = run?.cases.flatMap((facts) => facts.trials) ?? [];
  return new Set(trials.flatMap(({ fingerprint }) => fingerprint ?? []));
}
