import type { Place } from '../domain/place.ts';
import type { CaseFacts } from '../domain/facts.ts';
import type { GateResult } from '../domain/verdict.ts';
import { nameGate, tellGate } from './describe-gate.ts';
import { escapeXml, escapeXmlAttribute } from './escape-xml.ts';
import { plainProse } from './plain-prose.ts';
import { countOf } from '../values/format-number.ts';
import type { Report } from './report.ts';

const MS_PER_SECOND = 1000;
const TIME_DECIMALS = 3;

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

/** A testcase before it is written. */
interface Testcase {
  name: string;
  outcome: Outcome;
  message?: string;
  lines?: readonly string[];
  seconds?: number;
  place?: Place;
}

interface JunitSource {
  /** Every case of the run. */
  cases: readonly CaseFacts[];
  placeOf?: (id: string) => Place | undefined;
  /** Takes secrets out of what is not in the report: names and errors of every case. */
  redact: (text: string) => string;
}

/** junit.xml in pieces, a testcase each, so that a large suite never stands in memory as one text. */
export function* renderJunit(report: Report, source: JunitSource): Generator<string> {
  const { suite, gates } = report.verdict;
  const told = new Map(report.cases.map(({ id, texts }) => [id, texts?.reasons ?? []]));
  function* listCases(): Generator<Testcase> {
    for (const facts of source.cases) {
      const name = source.redact(facts.id);
      yield describeCase(name, facts, {
        report,
        reasons: told.get(name),
        place: source.placeOf?.(name),
        redact: source.redact,
      });
    }
  }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="touchstone">\n';
  yield* writeSuite(suite, source.cases.map(summarizeCase), listCases());
  const gateCases = gates.map(describeGate);
  yield* writeSuite(`${suite}: gates`, gateCases, gateCases);
  yield '</testsuites>\n';
}

/** The totals stand before the cases. */
function* writeSuite(
  name: string,
  endings: readonly Pick<Testcase, 'outcome' | 'seconds'>[],
  testcases: Iterable<Testcase>,
): Generator<string> {
  const counts = { passed: 0, failure: 0, error: 0, skipped: 0 };
  let seconds = 0;
  for (const ending of endings) {
    counts[ending.outcome] += 1;
    seconds += ending.seconds ?? 0;
  }
  const time = seconds > 0 ? ` time="${seconds.toFixed(TIME_DECIMALS)}"` : '';
  yield `  <testsuite name="${escapeXmlAttribute(name)}" tests="${endings.length}" failures="${counts.failure}" errors="${counts.error}" skipped="${counts.skipped}"${time}>\n`;
  for (const testcase of testcases) yield writeTestcase(testcase, name);
  yield '  </testsuite>\n';
}

function writeTestcase(
  { name, outcome, message, lines, seconds, place }: Testcase,
  suite: string,
): string {
  const file = writeAttribute('file', place?.file) + writeAttribute('line', place?.line);
  const time = writeAttribute('time', seconds?.toFixed(TIME_DECIMALS));
  const open = `    <testcase${writeAttribute('classname', suite)}${writeAttribute('name', name)}${file}${time}`;
  if (outcome === 'passed') return `${open}/>\n`;
  const body = (lines ?? []).map(escapeXml).join('\n');
  const close = body === '' ? '/>' : `>${body}</${outcome}>`;
  return `${open}>\n      <${outcome} message="${escapeXmlAttribute(message ?? '')}"${close}\n    </testcase>\n`;
}

function writeAttribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeXmlAttribute(String(value))}"`;
}

interface CaseContext {
  report: Report;
  reasons: readonly string[] | undefined;
  place: Place | undefined;
  redact: JunitSource['redact'];
}

/** How a case ended, without what is told of it. */
function summarizeCase({ trials }: CaseFacts): Pick<Testcase, 'outcome' | 'seconds'> {
  const milliseconds = trials.reduce((sum, { latency_ms: ms }) => sum + (ms ?? 0), 0);
  const outcome = outcomeOf(trials);
  return milliseconds > 0 ? { outcome, seconds: milliseconds / MS_PER_SECOND } : { outcome };
}

function outcomeOf(trials: CaseFacts['trials']): Outcome {
  if (trials.some(({ outcome }) => outcome === 'failed')) return 'failure';
  if (trials.length === 0 || trials.some(({ outcome }) => outcome === 'missing')) return 'error';
  return trials.every(({ outcome }) => outcome === 'unscored') ? 'skipped' : 'passed';
}

function describeCase(
  name: string,
  facts: CaseFacts,
  { report, reasons, place, redact }: CaseContext,
): Testcase {
  const { trials } = facts;
  const base = { name, ...summarizeCase(facts), ...(place && { place }) };
  switch (base.outcome) {
    case 'passed':
      return base;
    case 'skipped':
      return { ...base, message: 'no scorer that blocks applies to this case' };
    case 'failure':
      return { ...base, message: tellFailed(trials), lines: reasons ?? [] };
    case 'error': {
      const missing = trials.find(({ outcome }) => outcome === 'missing');
      const why = report.outputs === 'none' ? undefined : missing?.error?.message;
      return { ...base, message: `not measured${why ? `: ${redact(why)}` : ''}` };
    }
  }
}

function tellFailed(trials: CaseFacts['trials']): string {
  const failed = trials.filter(({ outcome }) => outcome === 'failed');
  const metrics = new Set(
    failed.flatMap((trial) =>
      Object.entries(trial.metrics).flatMap(([metric, { pass }]) => (pass ? [] : [metric])),
    ),
  );
  const what = metrics.size > 0 ? `: ${[...metrics].join(', ')}` : '';
  return `${failed.length} of ${countOf(trials.length, 'trial')} failed${what}`;
}

function describeGate(gate: GateResult): Testcase {
  const name = `${gate.gate}${gate.metric === undefined ? '' : ` ${gate.metric}`}`;
  const message = plainProse(tellGate(gate));
  const lines = [`${plainProse(nameGate(gate))}: ${gate.rule}`, ...(gate.next ? [gate.next] : [])];
  if (gate.result === 'pass') return { name, outcome: 'passed' };
  if (gate.result === 'fail') return { name, outcome: 'failure', message, lines };
  if (gate.result === 'error') return { name, outcome: 'error', message, lines };
  return { name, outcome: 'skipped', message: `${gate.result}: ${message}` };
}
