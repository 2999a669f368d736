import { join } from 'node:path';
import { writeEvidence } from '../adapters/storage/write-evidence.ts';
import { writeReports } from '../adapters/storage/write-reports.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { GatedSuite } from '../gate-suite.ts';
import type { Report } from '../report/report.ts';
import { renderJson } from '../report/render-json.ts';
import { renderTerminal } from '../report/render-terminal.ts';
import { escapeLog } from '../report/escape-log.ts';
import { toBindingVerdict } from '../values/binding-verdict.ts';
import { EXIT, wantsColor, widthOf, type CliHost } from './host.ts';
import { nameFolder } from './locate-run.ts';
import { writeJson } from './write-json.ts';

/** Writes a run's reports beside it and tells the verdict: people on the terminal, programs in JSON. */
export async function tellReport(
  { report, folder, outcome, opponents, suite }: GatedSuite,
  { asJson, host }: { asJson: boolean; host: CliHost },
): Promise<number> {
  await writeReports(folder, report, outcome.facts, host.secrets);
  await writeEvidence(folder, {
    judgement: { report, judged: outcome.judged },
    opponents,
    entry: host.childEntry,
    finishedMs: systemClock.now(),
  });
  tellVerdict(report, { asJson, host, run: folder, reportPath: join(folder, 'report.md') });
  if (!asJson) host.stderr.write(`Run: ${escapeLog(nameFolder(folder, host.cwd))}\n`);
  return exitCodeOf(report, suite.mode);
}

/** JSON on stdout and people's text on stderr, or people's text on stdout. */
export function tellVerdict(
  report: Report,
  {
    asJson,
    host,
    run,
    reportPath,
  }: { asJson: boolean; host: CliHost; run: string; reportPath?: string },
): void {
  const stream = asJson ? host.stderr : host.stdout;
  const color = wantsColor(stream, host.env);
  stream.write(renderTerminal(report, { color, width: widthOf(stream) }));
  if (!asJson) return;
  const document = renderJson(report.verdict, {
    run,
    ...(reportPath !== undefined && { report: reportPath }),
  });
  writeJson(document, host);
}

/** A verdict as the exit code of a verb. */
export function exitCodeOf({ verdict }: Report, mode: 'enforce' | 'report'): number {
  return EXIT[toBindingVerdict(verdict.verdict, mode)];
}
