import type { Progress } from '../ports.ts';
import { shortSha } from './describe-report.ts';
import { codeSpan, escapeProse, link } from './escape-markdown.ts';
import { formatCount, formatDuration, formatUsd } from '../values/format-number.ts';
import { writeGateTable } from './markdown-gates.ts';
import { nameSuites } from './name-suites.ts';
import { TONE_MARKS } from './render-markdown.ts';
import type { Report } from './report.ts';

/** Where a run under way stands. */
export interface RunningState {
  suites: readonly string[];
  /** Commit being measured. */
  head?: string;
  progress?: Progress;
  /** Address of the run. */
  run?: string;
  /** The last verdict on this pull request, of an earlier commit or attempt. */
  last?: Report;
}

/** The comment while a run is under way. */
export function renderProgress({ suites, head, progress, run, last }: RunningState): string {
  const names = nameSuites(suites);
  const at = head === undefined ? '' : ` at ${codeSpan(shortSha(head))}`;
  const log = run === undefined ? '' : ` · ${link('run log', run)}`;
  return [
    `### ⏳ Touchstone is running ${names}${at}${describeShare(progress)}${log}`,
    ...(progress ? [writeProgress(progress)] : []),
    ...(last ? writeLast(last) : []),
    '',
  ].join('\n\n');
}

function describeShare(progress: Progress | undefined): string {
  if (!progress || progress.total === 0) return '';
  return `: ${formatCount(progress.done)} of ${formatCount(progress.total)} trials`;
}

function writeProgress({ done, total, failed, errored, costUsd, etaMs }: Progress): string {
  const cells: [string, string][] = [
    ['Done', `${formatCount(done)} of ${formatCount(total)}`],
    ['Failed so far', formatCount(failed)],
    ['Not measured', formatCount(errored)],
    ...(costUsd === undefined ? [] : [['Spent', formatUsd(costUsd)] as [string, string]]),
    ...(etaMs === undefined ? [] : [['Time left', formatDuration(etaMs)] as [string, string]]),
  ];
  return [
    `| ${cells.map(([name]) => name).join(' | ')} |`,
    `| ${cells.map(() => '---:').join(' | ')} |`,
    `| ${cells.map(([, value]) => escapeProse(value)).join(' | ')} |`,
  ].join('\n');
}

function writeLast(last: Report): string[] {
  const at = last.head === undefined ? '' : ` (${codeSpan(shortSha(last.head))})`;
  return [
    `Last result${at}: ${TONE_MARKS[last.headline.tone]} ${escapeProse(last.headline.text)}`,
    ...writeGateTable(last),
  ];
}
