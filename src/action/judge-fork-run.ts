import { readForkArtifact } from '../adapters/github/fork-artifact.ts';
import type { TriggeringRun } from '../adapters/github/occasion.ts';
import type { PullRequest } from '../adapters/github/pull-request.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { loadCases } from '../config/load-cases.ts';
import type { CaseSource, Suite } from '../domain/case.ts';
import { describeError, UserError } from '../errors.ts';
import { judgeStored } from '../judge-stored.ts';
import type { Log, RepositoryFiles, StoredRun } from '../ports.ts';
import type { ForkFigures } from '../report/render-fork-report.ts';
import type { BaseSuite } from './base-suites.ts';
import type { ActionHost } from './host.ts';
import { openSides } from './search-sides.ts';
import type { Survey } from './survey.ts';
import { quotePath } from '../values/quote-word.ts';

/** A fork's run that has ended, and where its pull request is told of it. */
export interface ForkRunPlace {
  host: ActionHost;
  /** The base commit as what is compared with; the pull request as what is spoken of. */
  survey: Survey;
  run: TriggeringRun;
  pull: PullRequest;
  /** Of the base commit. */
  files: RepositoryFiles;
  /** Addresses of the repository, and of the run that measured. */
  home: string;
  runUrl: string;
  log: Log;
}

/**
 * What the pull request's own run measured of a suite, judged by the base commit's gates against a baseline of our own
 * finding. The run is its author's word: nothing of it is taken over but figures and texts.
 */
export async function judgeForkRun(base: BaseSuite, place: ForkRunPlace): Promise<ForkFigures> {
  const { host, log } = place;
  const { name, suite } = base;
  if (!suite) return { suite: name, why: base.why };
  const artifact = await readForkArtifact(
    {
      client: place.survey.client,
      clock: systemClock,
      repository: place.survey.occasion.repository,
      tempFolder: host.tempFolder,
      run: place.run,
    },
    name,
    host.signal,
  );
  if (artifact.status !== 'read') return { suite: name, why: artifact.why };
  try {
    return { suite: name, report: await judge(artifact.stored, suite, place) };
  } catch (error) {
    // whatever a stranger's file makes of us, the pull request still hears what it waits for
    const told = error instanceof UserError ? tellProblem(error) : describeError(error);
    log.warn(`figures of ${name}: ${told}`);
    return { suite: name, why: `its figures could not be read: ${told}` };
  }
}

async function judge(stored: StoredRun, suite: Suite, place: ForkRunPlace) {
  const { host, survey, log, pull, run, home, runUrl } = place;
  const sides = await openSides(host, survey, log);
  const cases = await loadBaseCases(suite, place);
  return await judgeStored(stored, await sides.findBaseline(withoutWaiting(suite), host.signal), {
    suite,
    ...(cases && { cases }),
    clock: systemClock,
    context: {
      subject: 'pull-request',
      links: { run: runUrl, blob: `${home}/blob/${pull.baseSha}` },
      reproduce: `gh pr checkout ${pull.number} && touchstone run ${quotePath(suite.file)}`,
      head: pull.headSha,
      attempt: run.attempt,
      redact: host.secrets.redact,
    },
  });
}

/** Inputs and references are shown as the base commit has them. A dataset that cannot be read leaves them out. */
async function loadBaseCases(
  suite: Suite,
  { files, log }: ForkRunPlace,
): Promise<CaseSource | undefined> {
  try {
    return await loadCases(suite, files);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.warn(`datasets of the base commit: ${tellProblem(error)}`);
    return undefined;
  }
}

/** A baseline that is being measured would be waited for, in a job of five minutes. */
function withoutWaiting(suite: Suite): Suite {
  const { gates } = suite;
  return { ...suite, gates: { ...gates, baseline: { ...gates.baseline, wait_minutes: 0 } } };
}

function tellProblem(error: UserError): string {
  return error.problems[0]?.message ?? error.message;
}
