import type { DigestedFile, Evidence } from './domain/evidence.ts';
import type { StoredRun } from './ports.ts';
import type { StoredVerdict } from './report/stored-verdict.ts';
import type { Judged } from './verdict/judged-lines.ts';

/** A run's folder as evidence: everything in it may have been changed. What cannot be read is a UserError. */
export interface EvidenceFolder {
  readonly folder: string;
  digest(name: string): Promise<DigestedFile>;
  statement(): Promise<Evidence>;
  verdict(): Promise<StoredVerdict>;
  judged(): Promise<Judged>;
  text(name: string): Promise<string>;
  open(): Promise<StoredRun>;
}
