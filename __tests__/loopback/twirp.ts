/** The Twirp error codes that the services use, with their statuses. */
const statuses = {
  already_exists: 409,
  bad_route: 400,
  internal: 500,
  invalid_argument: 400,
  not_found: 404,
  permission_denied: 403,
  unauthenticated: 401,
} as const;

/** Thrown by the services; answered as `{code, msg}`. */
export class TwirpError extends Error {
  readonly code: keyof typeof statuses;

  constructor(code: keyof typeof statuses, message: string) {
    super(message);
    this.code = code;
  }

  get status(): number {
    return statuses[this.code];
  }
}

/** A request message: fields by their proto names; absent ones have their zero value. */
export type Message = Record<string, unknown>;

export function readText(message: Message, field: string): string {
  const value = message[field];
  return typeof value === 'string' ? value : '';
}
