import type { Suite } from '../../domain/case.ts';
import { UserError } from '../../errors.ts';

/** Throws a UserError that names every variable of `target.env` that the host does not have. */
export function requireVariables(
  suite: Suite,
  env: Readonly<Record<string, string | undefined>>,
): void {
  const missing = (suite.target.env ?? []).filter((name) => env[name] === undefined);
  if (missing.length === 0) return;
  throw new UserError(
    missing.map((name) => ({
      code: 'env-missing',
      message: `the target needs the variable ${name}, which is not set`,
      place: { file: suite.file },
      hint: `Set it for the step, e.g. env: { ${name}: \${{ secrets.${name} }} }, or take it out of target.env.`,
    })),
  );
}
