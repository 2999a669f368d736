import type { Gates } from '../domain/suite.gen.ts';
import { readAcceptedGate, type AcceptedGate } from '../values/accepted-gate.ts';
import { didYouMean } from './suggest-word.ts';

/** What of a suite can be accepted. */
export interface AcceptableSuite {
  suite: string;
  gates: Gates;
  /** Tags of a case; undefined where no dataset has it. */
  tagsOf: (id: string) => readonly string[] | undefined;
}

/** What an acceptance is for. */
interface Subject {
  suite?: string;
  cases?: readonly string[];
  gate?: string;
}

/** What is odd about an acceptance in the eyes of a suite. `part`: JSON pointer below the entry. */
export interface SubjectFinding {
  kind: 'mistake' | 'warning';
  part: string;
  message: string;
  hint: string;
}

/**
 * Holds an acceptance against a suite: whether it is for anything there, and what is wrong with it. Of several suites below
 * one file, an entry that names none is for those that have its cases or its gate.
 */
export function judgeAcceptance(
  subject: Subject,
  suite: AcceptableSuite,
): { applies: boolean; findings: SubjectFinding[] } {
  if (subject.suite !== undefined && subject.suite !== suite.suite)
    return { applies: false, findings: [] };
  return subject.cases === undefined
    ? judgeGate(subject, suite)
    : judgeCases(subject.cases, subject, suite);
}

function judgeCases(
  cases: readonly string[],
  { suite: named }: Subject,
  suite: AcceptableSuite,
): { applies: boolean; findings: SubjectFinding[] } {
  const known = cases.filter((id) => suite.tagsOf(id) !== undefined);
  const findings = cases.flatMap((id, index): SubjectFinding[] => {
    const tags = suite.tagsOf(id);
    const found = tags === undefined ? sayUnknown(id, suite, named) : judgeClass(id, tags, suite);
    return found ? [{ ...found, part: `/cases/${index}` }] : [];
  });
  return { applies: known.length > 0, findings };
}

const OTHER_SUITE = "If it is another suite's, write suite: NAME beside it.";

type Finding = Omit<SubjectFinding, 'part'>;

/** It may have been removed, or be another suite's: what is not there cannot fail. */
function sayUnknown(id: string, { suite }: AcceptableSuite, named: string | undefined): Finding {
  return {
    kind: 'warning',
    message: `suite ${suite} has no case "${id}": nothing of it is accepted`,
    hint: `was it removed or renamed?${named === undefined ? ` ${OTHER_SUITE}` : ''}`,
  };
}

function judgeClass(
  id: string,
  tags: readonly string[],
  { gates: { critical, safety } }: AcceptableSuite,
): Finding | undefined {
  const isCritical = tags.some((tag) => critical.tags.includes(tag));
  if (tags.some((tag) => safety.tags.includes(tag)))
    return isCritical
      ? {
          kind: 'warning',
          message: `case "${id}" is critical too: that gate stays red whatever is accepted`,
          hint: 'mend the app; or decide, in a pull request of its own, that the case is not critical',
        }
      : undefined;
  return isCritical
    ? {
        kind: 'mistake',
        message: `case "${id}" is critical: a critical case failed by a code check is never accepted`,
        hint: 'mend the app; or decide, in a pull request of its own, that the case is not critical',
      }
    : {
        kind: 'mistake',
        message: `case "${id}" is no safety case (tags: ${safety.tags.join(', ')}), so that it blocks nothing by itself`,
        hint: 'accept the metric that it lowers: gate: METRIC and bound: 0.05',
      };
}

function judgeGate(
  { suite: named, gate = '' }: Subject,
  { suite, gates }: AcceptableSuite,
): { applies: boolean; findings: SubjectFinding[] } {
  const read = readAcceptedGate(gate);
  // what cannot be read is told by findAcceptanceMistakes
  if (!read) return { applies: false, findings: [] };
  const known = listGates(gates);
  if (known.some(({ gate: is, metric }) => is === read.gate && metric === read.metric))
    return { applies: true, findings: [] };
  const names = known.map(({ name }) => name);
  return {
    applies: false,
    findings: [
      {
        kind: named === undefined ? 'warning' : 'mistake',
        part: '/gate',
        message: `suite ${suite} has no gate ${gate}`,
        hint: `${didYouMean(gate, names)}${names.length > 0 ? `its gates are: ${names.join(', ')}` : 'it has none that can be accepted'}.${named === undefined ? ` ${OTHER_SUITE}` : ''}`,
      },
    ],
  };
}

/** The gates of a suite that can be accepted, as they are written. */
function listGates(gates: Gates): (AcceptedGate & { name: string })[] {
  const names = [
    ...Object.entries(gates.metrics).flatMap(([metric, bars]) => [
      ...(bars.max_drop === undefined ? [] : [nameDropGate(metric)]),
      ...(bars.min === undefined ? [] : [`floor/${metric}`]),
      ...(bars.release_max_drop === undefined ? [] : [`release/${metric}`]),
    ]),
    ...(gates.cost?.max_increase === undefined ? [] : ['cost']),
    ...(gates.cost?.max_usd === undefined ? [] : ['cost/max_usd']),
    ...(gates.latency?.max_increase === undefined ? [] : ['latency']),
    ...(gates.latency?.p95_ms === undefined ? [] : ['latency/p95_ms']),
  ];
  return names.flatMap((name) => {
    const read = readAcceptedGate(name);
    return read ? [{ ...read, name }] : [];
  });
}

/** A metric that is called like a gate needs the long spelling. */
function nameDropGate(metric: string): string {
  return readAcceptedGate(metric) ? metric : `no-regression/${metric}`;
}
