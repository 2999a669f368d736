import type { Report } from '../report/report.ts';

/** A report that says one thing more, once. */
export function addNote(report: Report, note: string): Report {
  const { verdict } = report;
  if (verdict.notes.includes(note)) return report;
  return { ...report, verdict: { ...verdict, notes: [...verdict.notes, note] } };
}
