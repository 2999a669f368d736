import type { Suite } from '../../domain/case.ts';
import { UserError } from '../../errors.ts';
import type { TargetDependencies } from './target-dependencies.ts';

/** Throws a UserError that names every variable of `target.env` that the host does not have, or tells `onMissing` of each. */
export function requireVariables(
  suite: Suite,
  { env, onMissing }: Pick<TargetDependencies, 'env' | 'onMissing'>,
): void {
  const missing = (suite.target.env ?? []).filter((name) => env[name] === undefined);
  if (missing.length === 0) return;
  const problems = missing.map((name) => ({
    code: 'env-missing',
    message: `the target needs the variable ${name}, which is not set`,
    place: { file: suite.file },
    hint: `Set it for the step, e.g. env: { ${name}: \${{ secrets.${name} }} }, or take it out of target.env.`,
  }));
  if (!onMissing) throw new UserError(problems);
  for (const problem of problems) onMissing(problem);
}
