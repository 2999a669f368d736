import { writeJunit } from '../adapters/storage/write-reports.ts';
import { UserError } from '../errors.ts';
import { renderJson } from '../report/render-json.ts';
import { renderMarkdown, SUMMARY_ROOM } from '../report/render-markdown.ts';
import { renderTerminal } from '../report/render-terminal.ts';
import { foldStoredRun } from '../verdict/fold-trials.ts';
import type { ParsedArguments } from './arguments.ts';
import { EXIT, wantsColor, widthOf, type CliHost } from './host.ts';
import { judgeNamedRun } from './judge-named-run.ts';
import { textOf } from './workplace.ts';
import { writeJson } from './write-json.ts';

/** `touchstone report RUN`: a stored run, told again in another form. Exit 0: telling is not judging. */
export async function reportStoredRun(args: ParsedArguments, host: CliHost): Promise<number> {
  const format = textOf(args.options['format']) ?? 'terminal';
  const { report, stored } = await judgeNamedRun(args, host);
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
