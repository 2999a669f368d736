/**
 * What is only guessed at, and may not be read, is not there. Told by its name: what is bundled apart has a class `UserError`
 * of its own.
 */
export async function skipRefused<T>(read: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Error && error.name === 'UserError') return undefined;
    throw error;
  }
}
