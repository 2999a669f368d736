import { describeError, hasCode } from '../../errors.ts';

/** So many processes or open files, and no more: what ends makes room. */
const LIMITS = ['EAGAIN', 'EMFILE', 'ENFILE', 'ENOMEM'];

/** Why a program could not be started. `busy`: not now. */
export function explainUnstarted(
  program: string,
  error: unknown,
): { message: string; busy?: true } {
  if (hasCode(error, 'ENOENT')) return { message: `${program}: no such program` };
  const message = describeError(error);
  if (!LIMITS.some((code) => hasCode(error, code))) return { message };
  return {
    message: `${message} (the system lets no more processes or files be open: lower \`run.concurrency\`, or raise \`ulimit\`)`,
    busy: true,
  };
}
