import type { Suite } from '../domain/case.ts';
import type { Sandbox } from '../ports/sandbox.ts';
import { UserError, type Problem } from '../errors.ts';

const HINT =
  'review it and push the branch to this repository: its own pull request then runs in full';

/**
 * A maintainer's run has secrets, and what a fork proposes decides what it does with them: nothing of it is executed,
 * and no variable goes where it says. @throws UserError with every such part of the suite
 */
export function refuseForkCode(suite: Suite): void {
  const { target, scorers, retrieval_index: index, run } = suite;
  const isExecuted = ({ type }: { type: string }): boolean =>
    /^(?:not-)?(?:javascript|command)$/.test(type);
  const parts: string[] = [
    ...(target.kind === 'module' || target.kind === 'command' ? [`\`target.${target.kind}\``] : []),
    ...(target.kind === 'http' && (target.env?.length ?? 0) > 0
      ? ['`target.http` with `target.env`']
      : []),
    ...scorers.filter(isExecuted).map(({ type }) => `a \`${type}\` scorer`),
    ...(index && 'command' in index ? ['`retrieval_index.command`'] : []),
    ...(run.warmup ? ['`run.warmup`'] : []),
  ];
  if (parts.length === 0) return;
  throw new UserError(parts.map((part) => sayRefused(part, suite.file)));
}

/** The scorers' sandbox where cases of a fork may bring checks of their own. */
export function refuseExecution(sandbox: Sandbox, file: string): Sandbox {
  const refuse = (part: string) => () =>
    Promise.reject(new UserError(sayRefused(`a case's own \`${part}\` check`, file)));
  return { ...sandbox, callModule: refuse('javascript'), runCommand: refuse('command') };
}

function sayRefused(part: string, file: string): Problem {
  return {
    code: 'fork-code',
    message: `${part} is not run for a fork's pull request: this run has secrets, and that is code nobody here has merged`,
    place: { file },
    hint: HINT,
  };
}
