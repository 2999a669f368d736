import type { JudgeRecord } from './domain/run.ts';
import type { PreparedJudge } from './prepared-suite.ts';

/** What a run says of its judges. */
export async function describeJudges(judges: readonly PreparedJudge[]): Promise<JudgeRecord[]> {
  return await Promise.all(judges.map((judge) => judge.describe()));
}
