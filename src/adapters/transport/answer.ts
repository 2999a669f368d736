export interface OpenRequest {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** What to do when the answer is somewhere else: go there, give that answer, or fail. A token goes to no other origin. */
  redirect?: 'follow' | 'manual' | 'error';
  /** Ends the whole exchange, the body included, with its reason. */
  signal: AbortSignal;
  /** Take it compressed; `body` is what it was before. */
  gzip?: boolean;
}

/** An answer whose body is still to come: read it, or cancel it. Header names are in lower case. */
export interface OpenAnswer {
  status: number;
  /** Where it came from, after redirects. */
  url: string;
  headers: ReadonlyMap<string, string>;
  body: AsyncIterable<Uint8Array>;
  cancel(): void;
}
