import { nameEndpoint } from '../adapters/models/openai-endpoint.ts';
import { openRepository } from '../adapters/storage/repository-files.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Suite } from '../domain/case.ts';
import { TOOL_VERSION } from '../domain/version.ts';
import { findUntouched, type Untouched } from '../find-untouched.ts';
import type { Log } from '../ports.ts';
import { compareOnce } from './compare-once.ts';
import { surveyRunShards } from './find-run-shards.ts';
import type { ActionHost } from './host.ts';
import type { NamedConfig } from './list-configs.ts';
import type { Sides } from './search-sides.ts';
import type { Survey } from './survey.ts';
import { findEarlierOf } from './take-earlier.ts';

/** Where it is decided whether a suite runs. */
interface Place {
  host: ActionHost;
  survey: Survey;
  sides: Sides;
  log: Log;
  /** The shards of this very run left the suite out, and none measured it: what an earlier attempt measured is not lost. */
  wasLeft?: boolean;
}

/**
 * The suite, where there is nothing to do for it. A schedule always measures, and so does a run that somebody starts by hand; and
 * what was measured for this head before is not forgotten by running it again.
 */
export async function leaveUntouched(
  { config, suite }: NamedConfig,
  place: Place,
): Promise<Untouched | undefined> {
  const { host, survey, sides, log } = place;
  const { base, policyBase } = survey;
  if (base.status !== 'found' || !sides.isAuto || !mayStand(survey)) return undefined;
  const answer = await findUntouched(
    {
      config,
      suite,
      base: base.sha,
      toolVersion: TOOL_VERSION,
      endpoint: nameEndpoint(host.inputs.openai.baseUrl),
    },
    {
      files: openRepository(host.workspace),
      readBase: async () => policyBase.base,
      findBaseline: (found, signal) => sides.findBaseline(found, signal),
      compareWith: (from) => compareOnce(survey, host, from),
      clock: systemClock,
    },
    host.signal,
  );
  if (answer.status === 'touched') {
    log.info(`it runs: ${answer.why}`);
    return undefined;
  }
  const why = await explainRun(answer.untouched.suite, place);
  if (why === undefined) return answer.untouched;
  log.info(`it runs: ${why}`);
  return undefined;
}

/** Why an untouched suite runs all the same. */
async function explainRun(
  suite: Suite,
  { host, survey, sides, wasLeft = false }: Place,
): Promise<string | undefined> {
  const isRerun = host.inputs.shard !== undefined && survey.occasion.attempt > 1;
  const shards = isRerun ? await surveyRunShards(suite.suite, host, survey) : 'none';
  if (shards === 'some' || shards === 'all')
    return 'another shard of this run has measured its part';
  const isLeft = wasLeft || shards === 'untouched';
  const earlier = await explainEarlier(suite.suite, { host, survey, isLeft });
  if (earlier !== undefined) return earlier;
  // carried past it, an older baseline would hide what the schedule finds
  return survey.occasion.records && !wasLeft && (await sides.isBeingMeasured(suite, host.signal))
    ? 'a schedule measures the commit before this one, and has not ended'
    : undefined;
}

/** Whoever re-runs the default branch's job wants it measured: that is the cure of a baseline that is old, or red by chance. */
function mayStand({ occasion: { event, prNumber, records, attempt } }: Survey): boolean {
  if (event === 'schedule' || (records && attempt > 1)) return false;
  return event !== 'workflow_dispatch' || prNumber !== undefined;
}

const MEASURED = 'this very head was measured before';

/**
 * Where an earlier attempt measured, or may have; of one whose trials are gone, only a green one counts as none. A shard asks for a
 * run of the whole suite, too, as the merge does: they must not see it otherwise.
 */
async function explainEarlier(
  suite: string,
  { host, survey, isLeft }: { host: ActionHost; survey: Survey; isLeft: boolean },
): Promise<string | undefined> {
  const own = await findEarlierOf(suite, host, survey);
  // what is lost of the whole is lost of the shard, too
  const whole = host.inputs.shard && (await findEarlierOf(suite, host, survey, { part: 'whole' }));
  for (const earlier of whole ? [own, whole] : [own]) {
    if (earlier.status === 'found') return MEASURED;
    if (earlier.status === 'none' && earlier.unread !== undefined)
      return `whether this very head was measured before cannot be known: ${earlier.unread}`;
  }
  if (own.status !== 'lost' || isLeft) return undefined;
  const { previous } = own;
  return previous.status === 'known' && previous.said === 'success' ? undefined : MEASURED;
}
