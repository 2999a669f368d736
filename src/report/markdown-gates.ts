import type { GateOutcome } from '../domain/verdict.ts';
import {
  describeGates,
  explainEvidence,
  nameChange,
  tellReason,
  NOTHING,
  type GateRow,
} from './describe-gate.ts';
import { nameSubject } from './describe-report.ts';
import { capitalize } from './capitalize.ts';
import { escapeProse } from './escape-markdown.ts';
import { formatPercent } from '../values/format-number.ts';
import type { Section } from './fit-sections.ts';
import type { Report } from './report.ts';

/** With spaces that do not break: a mark alone on its line says nothing. */
const RESULTS: { readonly [outcome in GateOutcome]: string } = {
  pass: '✅\u00A0pass',
  fail: '🔴\u00A0fail',
  error: '❌\u00A0error',
  inconclusive: '⚠️\u00A0inconclusive',
  accepted: '👁️\u00A0accepted',
  advisory: 'ℹ️\u00A0advisory',
  'no-baseline': '⚠️\u00A0no\u00A0baseline',
  'not-measured': '⚪\u00A0not\u00A0measured',
};

/** Metric · baseline · this PR · change · rule · result. */
export function writeGateTable(report: Report): string[] {
  const rows = describeGates(report.verdict.gates);
  if (rows.length === 0) return [];
  return [
    [
      `| Metric | Baseline | ${capitalize(nameSubject(report))} | ${capitalize(nameChange(rows))} | Rule | Result |`,
      '| --- | ---: | ---: | ---: | --- | --- |',
      ...rows.map((row) => writeRow(row, report)),
    ].join('\n'),
  ];
}

function writeRow(
  { gate, name, baseline, current, change, rule }: GateRow,
  { mode }: Report,
): string {
  const isHarmless = gate.result === 'fail' && mode === 'report';
  const result = `${RESULTS[gate.result]}${isHarmless ? ' (not blocking)' : ''}`;
  const cells = [name, baseline, current, change, rule].map(escapeCell);
  return `| ${[...cells, result].join(' | ')} |`;
}

function escapeCell(text: string): string {
  return text === NOTHING ? text : escapeProse(text);
}

/** Why each gate that did not simply pass came out so, what to do about it, and what the run could not have seen. */
export function writeReasons(report: Report): string[] {
  const { verdict, headline } = report;
  const lines = describeGates(verdict.gates)
    .filter(({ gate }) => gate.result !== 'pass')
    .map(({ gate }) => tellReason(gate, headline.text))
    .filter((reason) => reason !== '')
    .map((reason) => `- ${escapeProse(reason)}`);
  const evidence = verdict.gates.filter(({ result }) => result === 'pass').flatMap(explainEvidence);
  const list = lines.join('\n');
  return [...(list ? [list] : []), ...evidence.map(escapeProse)];
}

/** Metrics that no gate watches: shown, and nothing more. */
export function writeOtherMetrics({ verdict }: Report): Section {
  const gated = new Set(verdict.gates.map(({ metric }) => metric));
  const rows = Object.entries(verdict.metrics)
    .filter(([name]) => !gated.has(name))
    .map(([name, { mean, passed, n, errored, advisory }]) => {
      const value = mean === undefined ? NOTHING : formatPercent(mean);
      const trouble = errored > 0 ? `, ${errored} errored` : '';
      return `| ${escapeProse(`\`${name}\``)} | ${value} | ${passed} of ${n}${trouble} | ${nameRole(name, advisory)} |`;
    });
  return {
    name: 'other metrics',
    rank: 90,
    heading: '### Other metrics',
    blocks:
      rows.length === 0
        ? []
        : [
            [
              '| Metric | Mean | Cases passed | Role |',
              '| --- | ---: | ---: | --- |',
              ...rows,
            ].join('\n'),
          ],
  };
}

function nameRole(name: string, isAdvisory: boolean): string {
  if (name === 'pass_rate') return 'share of passing trials';
  return isAdvisory ? 'advisory' : 'counts in `pass_rate`';
}
