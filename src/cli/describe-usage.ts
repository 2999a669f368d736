import { DEFAULT_CONFIG, VERBS } from './arguments.ts';
import type { VerbName } from './verb-names.ts';

/** The help page, or that of one verb. */
export function describeUsage(verb?: VerbName): string {
  if (verb === undefined) {
    const rows = Object.entries(VERBS).map(([name, { summary }]): Row => [name, summary]);
    return [
      'touchstone: the quality gate for LLM apps',
      '',
      'Usage: touchstone VERB [ARGUMENTS]',
      '',
      ...formatRows(rows),
      '',
      `CONFIG is a suite file; default ${DEFAULT_CONFIG}.`,
      'Exit codes: 0 pass, 1 a gate failed, 2 could not decide.',
      'touchstone VERB --help shows the options of a verb.',
    ].join('\n');
  }
  const spec = VERBS[verb];
  const rows = Object.entries(spec.options).map(([name, { value, summary }]): Row => [
    `--${name}${value ? ` ${value}` : ''}`,
    summary,
  ]);
  const usage = ['touchstone', verb, spec.usage, rows.length > 0 ? '[OPTIONS]' : '']
    .filter((part) => part !== '')
    .join(' ');
  return [spec.summary, '', `Usage: ${usage}`, '', ...formatRows(rows)].join('\n').trimEnd();
}

type Row = [left: string, right: string];

function formatRows(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  // the pages show them as Markdown
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right.replaceAll('`', '')}`);
}
