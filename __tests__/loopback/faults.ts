/** Which requests a fault meets: REST, `/twirp/...` and `/blobs/...` alike. */
export interface FaultMatch {
  method?: string;
  /** Tested against the path and the query. */
  path: RegExp;
}

export interface Fault {
  /** A status; `reset`: the connection is cut; `slow`: no answer until `delayMs` has passed; `truncate`: half the body. */
  answer: number | 'reset' | 'slow' | 'truncate';
  /** Requests it meets before it is spent. 1 unless told. */
  times?: number;
  headers?: Record<string, string>;
  /** JSON, or text as it stands. */
  body?: unknown;
  /** The request takes effect and only its answer is lost, as with a 502 after a comment was made. */
  afterEffect?: boolean;
  /** For `slow`. 30,000 unless told. */
  delayMs?: number;
}

interface ArmedFault {
  match: FaultMatch;
  fault: Fault;
  left: number;
}

export class Faults {
  readonly #armed: ArmedFault[] = [];

  add(match: FaultMatch, fault: Fault): void {
    this.#armed.push({ match, fault, left: fault.times ?? 1 });
  }

  /** The first fault that meets this request; one of its times is spent. */
  take(method: string, pathAndQuery: string): Fault | undefined {
    const found = this.#armed.find(
      ({ match, left }) =>
        left > 0 &&
        (match.method === undefined || match.method.toUpperCase() === method.toUpperCase()) &&
        pathAndQuery.search(match.path) !== -1,
    );
    if (!found) return undefined;
    found.left -= 1;
    return found.fault;
  }

  /** Faults that nothing has met yet: a test can see that its fault was reached. */
  pending(): FaultMatch[] {
    return this.#armed.filter(({ left }) => left > 0).map(({ match }) => match);
  }

  clear(): void {
    this.#armed.length = 0;
  }
}
