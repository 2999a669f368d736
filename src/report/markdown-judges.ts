import { countOf } from '../values/format-number.ts';
import { capitalize } from './capitalize.ts';
import { describeJudges, describeSplits, groupConflicts } from './describe-judges.ts';
import { nameSubject } from './describe-report.ts';
import { codeSpan, escapeProse, escapeText } from './escape-markdown.ts';
import type { Section } from './fit-sections.ts';
import { writeConflictingCases } from './markdown-cases.ts';
import type { PinChange, Report } from './report.ts';

const MAX_CONFLICTS = 20;
const MAX_PINS = 50;

/** Whose change it was: right below the gates, because it says how to read them. */
export function writeSplit({ verdict, ...report }: Report): Section {
  const rows = describeSplits(verdict.splits);
  return {
    name: 'app and eval changes',
    rank: 8,
    heading: '### App or eval?',
    blocks:
      rows.length === 0
        ? []
        : [
            'Scorers, judges, or what is expected of some cases are not those of the baseline, so its stored outputs were scored again by those of this commit: these are the figures of the baseline above. **App**: old and new outputs, by what is expected now; that is what the gates judge. **Eval**: the old outputs, by what was expected then and now; nobody is blamed for it.',
            writeTable(
              [
                'Metric',
                'Baseline, as it was scored',
                'Baseline, scored again',
                capitalize(nameSubject(report)),
                'App',
                'Eval',
              ],
              rows.map((row) => [
                escapeProse(row.metric),
                row.before,
                row.rescored,
                row.after,
                `**${row.app}**`,
                row.eval,
              ]),
              '| --- | ---: | ---: | ---: | ---: | ---: |',
            ),
          ],
  };
}

/** Who judged, with what right. */
export function writeJudges({ verdict }: Report): Section {
  const rows = describeJudges(verdict);
  const remarks = rows.flatMap(({ judge, why, remarks: more }) => [
    ...(why === undefined ? [] : [`\`${judge.name}\` only advises: ${why}`]),
    ...more,
  ]);
  return {
    name: 'judges',
    rank: 34,
    heading: '### Judges',
    blocks:
      rows.length === 0
        ? []
        : [
            writeTable(
              ['Judge', 'Rubric', 'Model', 'Agrees with people', 'Role'],
              rows.map((row) => [
                codeSpan(row.judge.name),
                escapeProse(row.rubric),
                escapeProse(row.models),
                escapeText(row.agreement),
                row.role,
              ]),
              '| --- | --- | --- | --- | --- |',
            ),
            ...(remarks.length > 0
              ? [remarks.map((remark) => `- ${escapeProse(remark)}`).join('\n')]
              : []),
          ],
  };
}

/** Cases that need a person's eye: those who scored them contradict each other. */
export function writeConflicting(report: Report, maxTextChars: number): Section {
  const { verdict } = report;
  const groups = groupConflicts(verdict.conflicting);
  const lines = groups.map(({ what, ids }) => {
    const rest = ids.length - MAX_CONFLICTS;
    const more = rest > 0 ? ` and ${countOf(rest, 'more case')}` : '';
    return `- ${what}: ${ids.slice(0, MAX_CONFLICTS).map(codeSpan).join(', ')}${more}`;
  });
  return {
    name: 'conflicting cases',
    rank: 65,
    heading: '### Conflicting',
    blocks:
      lines.length === 0
        ? []
        : [
            'Worth a look: those who scored these cases contradict each other.',
            lines.join('\n'),
            ...writeConflictingCases(report, maxTextChars),
          ],
  };
}

/** What of the yardstick this change touches. */
export function writePinChanges({ pinChanges = [] }: Report): Section {
  const shown = pinChanges.slice(0, MAX_PINS);
  const rest = pinChanges.length - shown.length;
  return {
    name: 'pin changes',
    rank: 35,
    heading: '### Pin changes',
    blocks:
      shown.length === 0
        ? []
        : [
            writeTable(
              ['What', 'Path', 'Change', 'Baseline', 'Now'],
              shown.map(writePin),
              '| --- | --- | --- | --- | --- |',
            ),
            ...(rest > 0 ? [`and ${countOf(rest, 'more pin')}`] : []),
          ],
  };
}

function writePin({ kind, path, change, before, after }: PinChange): string[] {
  const cell = (text: string | undefined): string => (text === undefined ? '–' : codeSpan(text));
  return [escapeText(kind), codeSpan(path), change, cell(before), cell(after)];
}

function writeTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  ruler: string,
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), ruler, ...rows.map(line)].join('\n');
}
