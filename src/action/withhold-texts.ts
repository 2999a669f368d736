import type { Problem } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { quotePath } from '../values/quote-word.ts';
import type { NamedConfig } from './list-configs.ts';
import type { Survey } from './survey.ts';

/** Read as text: the file may be what is wrong. What YAML lets stand between a key and its value is looked over. */
const SAYS_NONE = /\boutputs["']?\s*:(?:\s|#[^\n]*\n|[!&]\S*\s|[>|][-+\d]*\s)*["']?none\b/;
const NAMES_ANCHOR = /\boutputs["']?\s*:\s*\*([^\s,}]+)/;
/** Files in which nobody keeps cases, outputs or labels. */
const NO_DATA = /\.(?:ya?ml|lock|md|[cm]?[jt]sx?)$/;

/**
 * What is wrong in a dataset quotes it. Where main or the change says `report.outputs: none`, only the place and the kind of a
 * mistake are published.
 */
export async function withholdTexts(
  problems: readonly Problem[],
  named: NamedConfig,
  { files, survey }: { files: RepositoryFiles; survey: Pick<Survey, 'policyBase'> },
): Promise<readonly Problem[]> {
  const quotes = ({ place }: Problem): boolean => place !== undefined && !NO_DATA.test(place.file);
  if (!problems.some(quotes) || !(await isWithheld(named, files, survey))) return problems;
  return problems.map((problem) =>
    quotes(problem)
      ? {
          ...problem,
          message: `a mistake in this file (${problem.code}); \`report.outputs: none\` keeps what it says out of this report, because it may quote the file`,
          hint: `read it on a laptop: touchstone validate ${quotePath(named.config)}`,
        }
      : problem,
  );
}

async function isWithheld(
  { config, suite }: NamedConfig,
  files: RepositoryFiles,
  { policyBase: { base } }: Pick<Survey, 'policyBase'>,
): Promise<boolean> {
  if (saysNone(await readTextIfThere(config, files))) return true;
  if (base.status !== 'read') return false;
  const path = (suite === undefined ? undefined : base.suites.get(suite)) ?? config;
  return saysNone(await readTextIfThere(path, base.files));
}

function saysNone(text: string): boolean {
  const anchor = NAMES_ANCHOR.exec(text)?.[1];
  return SAYS_NONE.test(text) || (anchor !== undefined && text.includes(`&${anchor}`));
}

async function readTextIfThere(path: string, files: RepositoryFiles): Promise<string> {
  return (await files.exists(path).catch(() => false))
    ? await files.readText(path).catch(() => '')
    : '';
}
