/** An answer in GitHub's error shape; thrown by handlers. */
export class ApiError extends Error {
  readonly status: number;
  readonly details: Record<string, unknown>;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    details: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ) {
    super(message);
    this.status = status;
    this.details = details;
    this.headers = headers;
  }
}

export function notFound(): ApiError {
  return new ApiError(404, 'Not Found');
}

export function validationFailed(
  errors: readonly { resource: string; field: string; code: string; message?: string }[],
): ApiError {
  return new ApiError(422, 'Validation Failed', { errors });
}
