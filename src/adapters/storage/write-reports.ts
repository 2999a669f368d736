import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { RunFacts } from '../../domain/run.ts';
import { renderJunit } from '../../report/render-junit.ts';
import { renderMarkdown, SUMMARY_ROOM } from '../../report/render-markdown.ts';
import type { Report } from '../../report/report.ts';

/** Puts report.md and junit.xml beside the run. */
export async function writeReports(folder: string, report: Report, run: RunFacts): Promise<void> {
  await writeFile(join(folder, 'report.md'), renderMarkdown(report, SUMMARY_ROOM));
  const places = new Map(report.cases.map(({ id, place }) => [id, place]));
  const junit = renderJunit(report, { cases: run.cases, placeOf: (id) => places.get(id) });
  await writeFile(join(folder, 'junit.xml'), Readable.from(junit));
}
