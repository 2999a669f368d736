/** A run of some cases, chosen by a person: `of` so many, `by` these words. */
export interface SuitePart {
  of: number;
  by: string;
}
