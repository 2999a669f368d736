import { toBindingVerdict } from '../values/binding-verdict.ts';
import type { SuiteOutcome } from './gate-config.ts';
import { nameOf } from './publish.ts';
import type { Told } from './weigh-bases.ts';

/** What one suite is to be told. */
export interface Due {
  suite: string;
  told: Told;
  /** Nothing was decided. */
  isInterrupted: boolean;
}

/** Whether a merge of shards lacks some because somebody cancelled the run; asked where one does. */
type AskCancelled = () => Promise<boolean>;

const STATES = { pass: 'success', fail: 'failure', error: 'error' } as const;

/** One for each name of a suite: where two files bear one, what is worst of them, as the job is. */
export async function listDues(
  outcomes: readonly SuiteOutcome[],
  {
    onto,
    targetUrl,
    isAborted,
    askCancelled,
  }: { onto: string; targetUrl: string; isAborted: boolean; askCancelled: AskCancelled },
): Promise<Due[]> {
  const worst = new Map<string, Due>();
  for (const outcome of outcomes) {
    const suite = nameOf(outcome);
    if (suite === undefined) continue;
    const { state, description } = describeStatus(outcome);
    const due: Due = {
      suite,
      told: { state, description: `${onto}${description}`, targetUrl },
      isInterrupted: state !== 'success' && (await isInterrupted(outcome, isAborted, askCancelled)),
    };
    const known = worst.get(suite);
    if (!known || rank(due) > rank(known)) worst.set(suite, due);
  }
  return [...worst.values()];
}

function rank({ told: { state }, isInterrupted: isCut }: Due): number {
  if (state === 'success') return 0;
  if (isCut) return 1;
  return state === 'failure' ? 2 : 3;
}

async function isInterrupted(
  outcome: SuiteOutcome,
  isAborted: boolean,
  askCancelled: AskCancelled,
): Promise<boolean> {
  if (outcome.kind === 'untouched' || outcome.kind === 'gone') return false;
  if (outcome.kind === 'refused') {
    if (outcome.verdict === 'fail') return false;
    const isMissing = outcome.problems.every(({ code }) => code === 'shards-missing');
    return isAborted || (isMissing && (await askCancelled()));
  }
  const { report, outcome: measured } = outcome.gated;
  return report.verdict.verdict === 'error' && measured.run.stopped?.reason === 'interrupted';
}

function describeStatus(outcome: SuiteOutcome): Pick<Told, 'state' | 'description'> {
  if (outcome.kind === 'refused')
    return outcome.verdict === 'fail'
      ? { state: 'failure', description: 'the suite is taken out: see the run' }
      : { state: 'error', description: 'could not measure: see the run' };
  if (outcome.kind === 'untouched')
    return { state: STATES.pass, description: outcome.report.headline.text };
  if (outcome.kind === 'gone')
    return {
      state: 'success',
      description: 'report mode, would block: the suite is taken out',
    };
  const { report, suite } = outcome.gated;
  const { verdict, reason } = report.verdict;
  // as the job
  const binding = toBindingVerdict(verdict, suite.mode);
  if (outcome.unstored && binding !== 'fail')
    return { state: 'error', description: outcome.unstored.message };
  return {
    state: STATES[binding],
    description: binding === verdict ? reason : `report mode, would block: ${reason}`,
  };
}
