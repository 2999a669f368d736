import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { RunFacts } from '../../domain/facts.ts';
import { renderJunit } from '../../report/render-junit.ts';
import { renderMarkdown, SUMMARY_ROOM } from '../../report/render-markdown.ts';
import type { Report } from '../../report/report.ts';
import { sayUnwritable } from './say-unwritable.ts';

/** Puts report.md and junit.xml beside the run. @throws UserError where that cannot be done */
export async function writeReports(folder: string, report: Report, run: RunFacts): Promise<void> {
  const places = new Map(report.cases.map(({ id, place }) => [id, place]));
  const junit = renderJunit(report, { cases: run.cases, placeOf: (id) => places.get(id) });
  try {
    await writeFile(join(folder, 'report.md'), renderMarkdown(report, SUMMARY_ROOM));
    await writeFile(join(folder, 'junit.xml'), Readable.from(junit));
  } catch (error) {
    throw sayUnwritable(folder, error);
  }
}
