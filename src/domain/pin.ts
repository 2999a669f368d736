/** What a pin covers. `judge`, `model`: not a file, but who is asked and how. `labels`, `verdicts`: what people, or a judge elsewhere, said. */
export type PinKind =
  | 'dataset'
  | 'schema'
  | 'database'
  | 'scorer'
  | 'rubric'
  | 'judge'
  | 'model'
  | 'labels'
  | 'verdicts';

/** A line of the lock: what the run's yardstick was. */
export interface Pin {
  kind: PinKind;
  /** Relative to the lock's folder, with `/`; of a judge or model `<suite file>#<name>`. */
  path: string;
  version?: string;
  sha256: string;
}
