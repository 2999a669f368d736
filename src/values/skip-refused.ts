import type { UserError } from '../errors.ts';

/** What is only guessed at, and may not be read, is not there. */
export async function skipRefused<T>(read: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

/** Told by its name: what is bundled apart has a class `UserError` of its own. */
export function isRefusal(error: unknown): error is UserError {
  return error instanceof Error && error.name === 'UserError';
}
