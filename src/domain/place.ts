/** Where something stands in a file of the repository: 1-based line and column. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
}
