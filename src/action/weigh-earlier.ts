import { isSha } from '../adapters/github/payload.ts';
import { explainOtherMeasure, type Undertaking } from '../adapters/storage/refuse-other-run.ts';
import { openRepository } from '../adapters/storage/repository-files.ts';
import { explainMoved, readMoving } from '../config/suite-dependencies.ts';
import type { RunDocument, TargetKind } from '../domain/run.ts';
import { describeError } from '../errors.ts';
import { compareOnce } from './compare-once.ts';
import type { ActionHost } from './host.ts';
import type { Survey } from './survey.ts';

/** Kinds whose digest need not cover all that decides an answer. */
const CODE_KINDS: readonly TargetKind[] = ['module', 'command', 'http'];

/** Whether what was measured for this head before is what would be measured now; `doubt`: it counts, and that much is not known. */
type Weight = { anew: string } | { doubt?: string };

/** Never throws: what cannot be found out is a doubt. Else a head would be drawn again after every push to main. */
export async function weighEarlier(
  run: RunDocument,
  undertaking: Undertaking,
  host: ActionHost,
  survey: Survey,
): Promise<Weight> {
  const anew = explainOtherMeasure(run, undertaking);
  if (anew !== undefined) return { anew };
  // where nobody says what code depends on, the target's digest decides: what it covers is not drawn twice
  if (run.tree !== undefined && run.tree === survey.tree) return {};
  const { suite, target } = undertaking;
  if (!suite.run.affected_by)
    return CODE_KINDS.includes(target.kind)
      ? {
          doubt: `the base may have moved since, and what a ${target.kind} target depends on is not known without \`run.affected_by\``,
        }
      : {};
  try {
    if (!isSha(run.commit)) throw new Error('it does not say of which commit');
    const changes = await compareOnce(survey, host, run.commit);
    if (changes.status === 'unknown') throw new Error(changes.why);
    const moving = await readMoving(suite, openRepository(host.workspace));
    const moved = explainMoved(changes.changed, moving);
    return moved === undefined
      ? {}
      : { anew: `it was merged into an older base, and since then ${moved}` };
  } catch (error) {
    return {
      doubt: `the base may have moved since, and what differs is not known: ${describeError(error)}`,
    };
  }
}
