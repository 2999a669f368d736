import { explainOtherMeasure, type Undertaking } from '../adapters/storage/refuse-other-run.ts';
import { openRepository } from '../adapters/storage/repository-files.ts';
import { explainMoved, readMoving } from '../config/suite-dependencies.ts';
import type { RunDocument } from '../domain/run.ts';
import { compareOnce } from './compare-once.ts';
import type { ActionHost } from './host.ts';
import type { Survey } from './survey.ts';

/** Why what was measured for this head before is not what would be measured now; absent: it counts. */
export async function explainAnew(
  run: RunDocument,
  undertaking: Undertaking,
  host: ActionHost,
  survey: Survey,
): Promise<string | undefined> {
  const other = explainOtherMeasure(run, undertaking);
  if (other !== undefined) return other;
  const { suite } = undertaking;
  // where nobody says what code depends on, the target's digest decides: what it covers is not drawn twice
  if (!isMoved(run, survey) || !suite.run.affected_by) return undefined;
  const reading = await readMoving(suite, openRepository(host.workspace));
  const changes = run.commit === undefined ? undefined : compareOnce(survey, host, run.commit);
  const why = changes ? explainMoved(await changes, reading) : 'it does not say of which commit';
  return why === undefined ? undefined : `it was merged into an older base, and since then ${why}`;
}

/** Whether the head was merged into something else. */
export function isMoved({ tree }: RunDocument, survey: Survey): boolean {
  return tree === undefined || tree !== survey.tree;
}
