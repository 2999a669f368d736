import type { Place } from '../domain/place.ts';
import type { CaseFacts } from '../domain/facts.ts';
import type { GateResult } from '../domain/verdict.ts';
import { nameGate, tellGate } from './describe-gate.ts';
import { escapeXml, escapeXmlAttribute } from './escape-xml.ts';
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
    for (const { id, trials } of source.cases) {
      const name = source.redact(id);
      yield describeCase(name, trials, {
        report,
        reasons: told.get(name),
        place: source.placeOf?.(name),
        redact: source.redact,
      });
    }
  }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="touchstone">\n';
  yield* writeSuite(suite, listCases);
  yield* writeSuite(`${suite}: gates`, () => gates.map(describeGate));
  yield '</testsuites>\n';
}

/** Goes over its cases twice: the totals stand before them. */
function* writeSuite(name: string, testcases: () => Iterable<Testcase>): Generator<string> {
  const counts = { passed: 0, failure: 0, error: 0, skipped: 0 };
  let [tests, seconds] = [0, 0];
  for (const testcase of testcases()) {
    counts[testcase.outcome] += 1;
    tests += 1;
    seconds += testcase.seconds ?? 0;
  }
  const time = seconds > 0 ? ` time="${seconds.toFixed(TIME_DECIMALS)}"` : '';
  yield `  <testsuite name="${escapeXmlAttribute(name)}" tests="${tests}" failures="${counts.failure}" errors="${counts.error}" skipped="${counts.skipped}"${time}>\n`;
  for (const testcase of testcases()) yield writeTestcase(testcase, name);
  yield '  </testsuite>\n';
}

function writeTestcase(
  { name, outcome, message, lines, seconds, place }: Testcase,
  suite: string,
): string {
  const attributes = Object.entries({
    classname: suite,
    name,
    file: place?.file,
    line: place?.line,
    time: seconds?.toFixed(TIME_DECIMALS),
  }).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXmlAttribute(String(value))}"`],
  );
  const open = `    <testcase${attributes.join('')}`;
  if (outcome === 'passed') return `${open}/>\n`;
  const body = (lines ?? []).map(escapeXml).join('\n');
  const close = body === '' ? '/>' : `>${body}</${outcome}>`;
  return `${open}>\n      <${outcome} message="${escapeXmlAttribute(message ?? '')}"${close}\n    </testcase>\n`;
}

interface CaseContext {
  report: Report;
  reasons: readonly string[] | undefined;
  place: Place | undefined;
  redact: JunitSource['redact'];
}

function describeCase(
  name: string,
  trials: CaseFacts['trials'],
  { report, reasons, place, redact }: CaseContext,
): Testcase {
  const milliseconds = trials.reduce((sum, { latency_ms: ms }) => sum + (ms ?? 0), 0);
  const failed = trials.filter(({ outcome }) => outcome === 'failed');
  const missing = trials.filter(({ outcome }) => outcome === 'missing');
  const base = {
    name,
    ...(milliseconds > 0 && { seconds: milliseconds / MS_PER_SECOND }),
    ...(place && { place }),
  };
  if (failed.length > 0) {
    const metrics = new Set(
      failed.flatMap((trial) =>
        Object.entries(trial.metrics).flatMap(([metric, { pass }]) => (pass ? [] : [metric])),
      ),
    );
    const what = metrics.size > 0 ? `: ${[...metrics].join(', ')}` : '';
    const message = `${failed.length} of ${countOf(trials.length, 'trial')} failed${what}`;
    return { ...base, outcome: 'failure', message, lines: (reasons ?? []).map(plain) };
  }
  if (missing.length > 0 || trials.length === 0) {
    const why = report.outputs === 'none' ? undefined : missing[0]?.error?.message;
    return { ...base, outcome: 'error', message: `not measured${why ? `: ${redact(why)}` : ''}` };
  }
  return trials.every(({ outcome }) => outcome === 'unscored')
    ? { ...base, outcome: 'skipped', message: 'no scorer that blocks applies to this case' }
    : { ...base, outcome: 'passed' };
}

function describeGate(gate: GateResult): Testcase {
  const name = `${gate.gate}${gate.metric === undefined ? '' : ` ${gate.metric}`}`;
  const message = plain(tellGate(gate));
  const lines = [`${plain(nameGate(gate))}: ${gate.rule}`, ...(gate.next ? [gate.next] : [])];
  if (gate.result === 'pass') return { name, outcome: 'passed' };
  if (gate.result === 'fail') return { name, outcome: 'failure', message, lines };
  if (gate.result === 'error') return { name, outcome: 'error', message, lines };
  return { name, outcome: 'skipped', message: `${gate.result}: ${message}` };
}

function plain(prose: string): string {
  return prose.replaceAll('`', '');
}
