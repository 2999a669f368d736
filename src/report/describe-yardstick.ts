import type { YardstickSummary } from '../domain/verdict.ts';
import { shortSha } from './describe-report.ts';
import type { ReportedCase } from './report.ts';

/** Ids told one by one; further ones are counted. */
const MOST_IDS = 20;

type KeptResult = YardstickSummary['kept'][number]['result'];

const RESULTS: readonly { result: KeptResult; told: string }[] = [
  { result: 'passes', told: 'they pass' },
  { result: 'fails', told: 'they fail' },
  { result: 'not-measured', told: 'they could not be measured' },
];

const CLASSES = ['critical', 'safety'] as const;

/** What a change does to the yardstick of its base, and what that makes a difference to. Prose, a sentence a line. */
export function describeYardstick(yardstick: YardstickSummary | undefined): string[] {
  if (!yardstick) return [];
  const {
    commit,
    kept,
    target_kind: kind,
    demoted = [],
    gone = [],
    approved_by: approved,
  } = yardstick;
  const keptIds = (result: KeptResult): string[] =>
    kept.filter((one) => one.result === result).map(({ id }) => id);
  const lines = [
    ...CLASSES.flatMap((of) => {
      const ids = kept.filter((one) => one.class === of).map(({ id }) => id);
      return tell(`⚠️ Of the class ${of}, and taken out or given another input here`, ids);
    }),
    ...RESULTS.flatMap(({ result, told }) =>
      tell(`Taken out or given another input here; as they stand on main ${told}`, keptIds(result)),
    ),
    ...tell(
      '⚠️ Pass only by what this change expects, and fail by what main expects',
      yardstick.passes_here_only,
    ),
    ...tell(
      '⚠️ Nothing that blocks scores them here, and they fail by what main expects',
      yardstick.fails_there_unscored ?? [],
    ),
    ...tell(
      'Fail by what this change expects, and pass by what main expects',
      yardstick.passes_there_only,
    ),
    ...(kind
      ? [`⚠️ The target is of kind \`${kind.after}\`; on main it is of kind \`${kind.before}\``]
      : []),
    ...tell('⚠️ Block on main and only advise here', demoted),
    ...tell(
      '⚠️ Block on main, and here no more or for fewer cases',
      gone.filter((scorer) => !demoted.includes(scorer)),
    ),
  ];
  const signed = approved
    ? [`Main's form of these cases is retired: approved by ${name(approved)}`]
    : [];
  return lines.length === 0
    ? []
    : [`Compared with the yardstick of main (${shortSha(commit)}):`, ...lines, ...signed];
}

/** Said behind the name of a case that is shown as main has it. */
export function describeForm({ form }: Pick<ReportedCase, 'form'>): string | undefined {
  switch (form) {
    case 'kept':
      return 'as it stands on main';
    case 'scored':
      return 'by what main expects';
    case undefined:
      return undefined;
  }
}

function tell(what: string, ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [`${what}: ${name(ids)}`];
}

function name(ids: readonly string[]): string {
  const rest = ids.length - MOST_IDS;
  const named = ids.slice(0, MOST_IDS).map((id) => `\`${id.replaceAll('`', '')}\``);
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
