import type { CheckSpec } from '../domain/suite.gen.ts';

/** What can fail a case, and whom it is for. */
export interface Tooth {
  tags?: readonly string[];
}

/** Who scores all cases: what can fail them, the judges that would if they were calibrated, and those that need a baseline to speak. */
export interface Teeth {
  shared: readonly Tooth[];
  advisers: readonly (Tooth & { name: string })[];
  comparers: readonly (Tooth & { name: string })[];
}

/** The same of one case's own checks. */
export interface OwnTeeth {
  bites: boolean;
  /** A judge among them that could if it were calibrated. */
  adviser?: string;
  /** A judge among them that needs a baseline to speak. */
  comparer?: string;
}

/** Whether it is for a case with these tags. */
export function appliesTo({ tags: only }: Tooth, tags: readonly string[]): boolean {
  return !only || only.some((tag) => tags.includes(tag));
}

export function metricOf({ name, type }: Pick<CheckSpec, 'name' | 'type'>): string {
  return name ?? type;
}
