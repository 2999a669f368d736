import { findVerdict } from '../adapters/storage/read-evidence.ts';
import { openStoredRun } from '../adapters/storage/run-folder.ts';
import { writeJunit } from '../adapters/storage/write-reports.ts';
import { UserError } from '../errors.ts';
import type { StoredRun } from '../ports.ts';
import { renderJson } from '../report/render-json.ts';
import { renderMarkdown, SUMMARY_ROOM } from '../report/render-markdown.ts';
import { renderTerminal } from '../report/render-terminal.ts';
import type { Report } from '../report/report.ts';
import { readTold } from '../report/stored-verdict.ts';
import { foldStoredRun } from '../verdict/fold-trials.ts';
import { DEFAULT_CONFIG, type ParsedArguments } from './arguments.ts';
import { EXIT, wantsColor, widthOf, type CliHost } from './host.ts';
import { judgeNamedRun } from './judge-named-run.ts';
import { locateRun } from './locate-run.ts';
import { verifyNamedRun } from './verify-named-run.ts';
import { openWorkplace, textOf } from './workplace.ts';
import { writeJson } from './write-json.ts';

/** `touchstone report RUN`: a stored run, told again in another form. Exit 0: telling is not judging. */
export async function reportStoredRun(args: ParsedArguments, host: CliHost): Promise<number> {
  if (args.options['verify'] === true) return await verifyNamedRun(args, host);
  const format = chooseFormat(args);
  const { report, stored } = (await findTold(args, host)) ?? (await judgeNamedRun(args, host));
  switch (format) {
    case 'terminal': {
      const color = wantsColor(host.stdout, host.env);
      host.stdout.write(renderTerminal(report, { color, width: widthOf(host.stdout) }));
      break;
    }
    case 'markdown':
      host.stdout.write(`${renderMarkdown(report, SUMMARY_ROOM)}\n`);
      break;
    case 'json': {
      const document = renderJson(report.verdict, { run: stored.folder });
      writeJson(document, host);
      break;
    }
    case 'junit': {
      const facts = await foldStoredRun(stored);
      for (const piece of writeJunit(report, facts, host.secrets)) host.stdout.write(piece);
      break;
    }
    default:
      throw new UserError({
        code: 'usage',
        message: `--format ${format} is not known`,
        hint: 'write terminal, markdown, junit or json',
      });
  }
  return EXIT.pass;
}

function chooseFormat({ options }: ParsedArguments): string {
  const format = textOf(options['format']);
  if (options['json'] !== true) return format ?? 'terminal';
  if (format === undefined || format === 'json') return 'json';
  throw new UserError({
    code: 'usage',
    message: `--json and --format ${format} do not go together`,
    hint: 'leave one of them out',
  });
}

/** What was told when it was judged, unless it is to be judged anew. */
async function findTold(
  { positionals, options }: ParsedArguments,
  { cwd }: CliHost,
): Promise<{ report: Report; stored: StoredRun } | undefined> {
  if (options['config'] !== undefined || options['baseline'] !== undefined) return undefined;
  const { runsFolder } = openWorkplace(cwd);
  const folder = locateRun(positionals[0]!, runsFolder(DEFAULT_CONFIG, undefined), cwd);
  const stored = await openStoredRun(folder);
  const told = await findVerdict(stored.folder);
  if (!told) return undefined;
  // a verdict whose trials are gone is not told again
  await stored.trials()[Symbol.asyncIterator]().next();
  return { report: readTold(told), stored };
}
