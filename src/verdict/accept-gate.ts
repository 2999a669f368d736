import type { StandingAcceptance } from '../domain/acceptance.ts';
import type { GateResult } from '../domain/verdict.ts';
import { readAcceptedGate, type AcceptedGate } from '../values/accepted-gate.ts';
import { countOf, formatPercent, formatPoints, formatUsd } from '../values/format-number.ts';

/** Room for rounding: a value exactly on the bound is within it. */
const EPSILON = 1e-12;

/**
 * A failed gate under the acceptances that stand: `accepted` where they cover all of its failure, else as it was, saying what
 * they do not cover. `strangers`: ids under which the base has another case; what landed there was not signed for these. Nothing but a failed safety, no-regression, release, floor, cost or latency gate is ever changed.
 */
export function acceptGate(
  gate: GateResult,
  standing: readonly StandingAcceptance[],
  strangers: readonly string[] = [],
): GateResult {
  if (gate.result !== 'fail') return gate;
  return gate.gate === 'safety'
    ? acceptCases(gate, standing, strangers)
    : acceptBound(gate, standing);
}

function acceptCases(
  gate: GateResult,
  standing: readonly StandingAcceptance[],
  strangers: readonly string[],
): GateResult {
  const { cases: failed = [] } = gate;
  const coverOf = (id: string): StandingAcceptance | undefined =>
    standing.find(
      ({ cases, where }) =>
        cases?.includes(id) && (where === 'approved' || !strangers.includes(id)),
    );
  const covers = [...new Set(failed.flatMap((id) => coverOf(id) ?? []))];
  if (covers.length === 0) return gate;
  const rest = failed.filter((id) => coverOf(id) === undefined);
  const told = covers
    .map((cover) => {
      const ids = failed.filter((id) => coverOf(id) === cover);
      return `${nameSome(ids)} accepted by ${describeSigner(cover)}`;
    })
    .join('; ');
  const acceptances = covers.map(({ id }) => id);
  if (rest.length === 0)
    return { ...gate, result: 'accepted', reason: `${gate.reason}; ${told}`, acceptances };
  return {
    ...gate,
    reason: `${gate.reason}; ${told}; ${rest.length === 1 ? 'one is' : `${rest.length} are`} not accepted`,
    cases: rest,
    acceptances,
  };
}

const MOST_NAMED = 3;

function nameSome(ids: readonly string[]): string {
  const more = ids.length - MOST_NAMED;
  return `${ids.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function acceptBound(gate: GateResult, standing: readonly StandingAcceptance[]): GateResult {
  const concerned = standing.flatMap((acceptance) => {
    const { gate: name, bound } = acceptance;
    const read = name === undefined ? undefined : readAcceptedGate(name);
    const isOfGate = read?.gate === gate.gate && read.metric === gate.metric;
    if (!isOfGate || bound === undefined) return [];
    return { acceptance, bound, kind: read.bound };
  });
  const measured = concerned.map((entry) => ({ ...entry, value: measure(gate, entry.kind) }));
  const covering = measured.find((entry) => isWithin(entry));
  if (covering) {
    const { acceptance, kind, bound } = covering;
    return {
      ...gate,
      result: 'accepted',
      reason: `${gate.reason}; accepted ${describeBound(kind, bound)} by ${describeSigner(acceptance)}`,
      acceptances: [acceptance.id],
    };
  }
  const [nearest] = measured.toSorted((a, b) =>
    a.kind === 'least' ? a.bound - b.bound : b.bound - a.bound,
  );
  if (!nearest) return gate;
  const { acceptance, kind, bound, value } = nearest;
  return {
    ...gate,
    reason: `${gate.reason}; accepted ${describeBound(kind, bound)} by ${describeSigner(acceptance)}; ${describeExcess(kind, value)}`,
    acceptances: [acceptance.id],
  };
}

interface Measured {
  kind: AcceptedGate['bound'];
  bound: number;
  value?: number | undefined;
}

/** What the bound is held against, as the gate itself measured it. */
function measure(
  { drop, current, ratio }: GateResult,
  kind: AcceptedGate['bound'],
): number | undefined {
  switch (kind) {
    case 'drop':
      return drop;
    case 'increase':
      return ratio === undefined ? undefined : ratio - 1;
    case 'least':
    case 'usd':
    case 'ms':
      return current;
  }
}

/** What is not known is within nothing. */
function isWithin({ kind, bound, value }: Measured): boolean {
  if (value === undefined || !Number.isFinite(value) || !Number.isFinite(bound)) return false;
  return kind === 'least' ? value >= bound - EPSILON : value <= bound + EPSILON;
}

function describeBound(kind: AcceptedGate['bound'], bound: number): string {
  return kind === 'least'
    ? `down to ${formatPercent(bound)}`
    : `up to ${describeValue(kind, bound)}`;
}

function describeExcess(kind: AcceptedGate['bound'], value: number | undefined): string {
  if (value === undefined) return 'how far it went is not known';
  const verbs = { drop: 'fell', increase: 'rose', least: 'is', usd: 'costs', ms: 'is' } as const;
  return `it ${verbs[kind]} ${describeValue(kind, value)}`;
}

function describeValue(kind: AcceptedGate['bound'], value: number): string {
  switch (kind) {
    case 'drop':
      return formatPoints(value);
    case 'least':
    case 'increase':
      return formatPercent(value);
    case 'usd':
      return formatUsd(value);
    case 'ms':
      return `${Math.round(value)} ms`;
  }
}

function describeSigner({ id, owner, daysLeft }: StandingAcceptance): string {
  const left = daysLeft === 0 ? 'last day' : `${countOf(daysLeft, 'day')} left`;
  return `${owner} (${id}, ${left})`;
}
