import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunFacts } from '../../domain/facts.ts';
import type { Place } from '../../domain/place.ts';
import { renderJunit } from '../../report/render-junit.ts';
import { renderMarkdown, SUMMARY_ROOM } from '../../report/render-markdown.ts';
import type { Report } from '../../report/report.ts';
import type { Secrets } from '../secrets.ts';
import { sayUnwritable } from './say-unwritable.ts';
import { writePieces } from './write-pieces.ts';

/** Puts report.md and junit.xml beside the run. @throws UserError where that cannot be done */
export async function writeReports(
  folder: string,
  report: Report,
  run: RunFacts,
  secrets: Secrets,
): Promise<void> {
  try {
    const markdown = secrets.redactDocument(renderMarkdown(report, SUMMARY_ROOM));
    writeFileSync(join(folder, 'report.md'), markdown);
    await writePieces(join(folder, 'junit.xml'), writeJunit(report, run, secrets));
  } catch (error) {
    throw sayUnwritable(folder, error);
  }
}

/** junit.xml in pieces, each read through as it comes. */
export function* writeJunit(
  report: Report,
  { cases }: Pick<RunFacts, 'cases'>,
  { redact, redactDocument }: Secrets,
): Generator<string> {
  const places = new Map(report.cases.map(({ id, place }) => [id, place]));
  const placeOf = (id: string): Place | undefined => places.get(id);
  for (const piece of renderJunit(report, { cases, placeOf, redact })) yield redactDocument(piece);
}
