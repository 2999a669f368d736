/** One of several parts of a run that are measured in jobs of their own; 1-based. */
export interface Shard {
  index: number;
  count: number;
}
