import type { Verdict } from '../domain/verdict.ts';
import type { Report } from './report.ts';

const VERDICT_FORMAT = 1;

/** verdict.json: the decision, whole, and how it was told. */
export interface StoredVerdict {
  format: number;
  verdict: Verdict;
  /** The report without its verdict. */
  told: Omit<Report, 'verdict'>;
}

export function tellStored({ verdict, ...told }: Report): StoredVerdict {
  return { format: VERDICT_FORMAT, verdict, told };
}

/** The report as it was told. */
export function readTold({ verdict, told }: StoredVerdict): Report {
  return { ...told, verdict };
}

/** Why this is no verdict that this version can read, if so. */
export function findVerdictFault(format: unknown): string | undefined {
  if (typeof format !== 'number') return '`format` is missing';
  return format > VERDICT_FORMAT
    ? `written by a newer Touchstone (format ${format}; this one reads ${VERDICT_FORMAT})`
    : undefined;
}
