import type { Suite } from '../../domain/case.ts';
import type { Target } from '../../ports.ts';
import { findIdleGlobs } from './digest-sources.ts';
import type { TargetDependencies } from './target-dependencies.ts';

/**
 * Opens the suite's target. Each kind is loaded only when it is asked for.
 * Throws a UserError for what the user can mend before the first call: a missing key or variable, a refused host,
 * a recorded file that cannot be read.
 */
export async function connectTarget(suite: Suite, deps: TargetDependencies): Promise<Target> {
  const target = await openTarget(suite, deps);
  const idle = await findIdleGlobs(suite, deps);
  if (idle.length === 0) return target;
  return { ...target, oddities: [...(target.oddities ?? []), ...idle] };
}

async function openTarget(suite: Suite, deps: TargetDependencies): Promise<Target> {
  switch (suite.target.kind) {
    case 'recorded':
      return (await import('./recorded-target.ts')).openRecordedTarget(suite, deps);
    case 'module':
      return (await import('./module-target.ts')).openModuleTarget(suite, deps);
    case 'command':
      return (await import('./command-target.ts')).openCommandTarget(suite, deps);
    case 'http':
      return (await import('./http-target.ts')).openHttpTarget(suite, deps);
    case 'openai':
      return (await import('./openai-target.ts')).openOpenAiTarget(suite, deps);
  }
}
