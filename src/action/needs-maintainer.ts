import type { Occasion } from '../adapters/github/occasion.ts';
import type { Suite } from '../domain/case.ts';
import { UserError, type Problem } from '../errors.ts';
import type { GatePorts } from '../gate-suite.ts';
import { governSuite } from '../govern-suite.ts';
import { prepareSuite, readSuite } from '../prepare-suite.ts';
import { withSilentModel } from '../silent-model.ts';
import type { PolicyNote } from '../report/policy-notes.ts';
import { describeMaintainerSteps } from './maintainer-steps.ts';

/** What a suite lacks where GitHub gave the job no secrets. */
const SECRET_CODES: ReadonlySet<string> = new Set(['openai-key', 'env-missing']);

type Env = Readonly<Record<string, string | undefined>>;

/** A pull request whose own run gets no secrets. GitHub decides by its author, never by who pressed a button. */
function hasNoSecrets({ event, fork, dependabot }: Occasion): boolean {
  return event === 'pull_request' && (fork || dependabot);
}

/** A secret that GitHub withholds arrives as an empty variable: it is not there, and nothing is called with it. */
export function dropWithheld(env: Env, occasion: Occasion): Env {
  if (!hasNoSecrets(occasion)) return env;
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}

/**
 * What a pull request without secrets is told: that a maintainer has to run it, what for and how, and then everything
 * else that is wrong with suite, datasets and lock, and what it would do to the policy: that needs no secret to be found. Other runs: as it was.
 */
export async function askForMaintainer(
  problems: readonly Problem[],
  { config, ports, occasion }: { config: string; ports: GatePorts; occasion: Occasion },
): Promise<{ problems: readonly Problem[]; policy?: PolicyNote }> {
  if (!hasNoSecrets(occasion)) return { problems };
  const { suite, problems: found } = await checkWithoutSecrets(config, ports);
  const needs = [...problems, ...found].filter(isMissingSecret);
  if (needs.length === 0) return { problems };
  const policy = suite && (await proposePolicy(suite, ports));
  return {
    problems: [
      sayNeedsMaintainer(needs, occasion, suite),
      ...found.filter((problem) => !isMissingSecret(problem)),
    ],
    ...(policy && { policy }),
  };
}

/** What the change would do to main's policy; nothing where that is no longer there to be read. */
async function proposePolicy(suite: Suite, ports: GatePorts): Promise<PolicyNote | undefined> {
  try {
    const { record } = await governSuite(suite, await ports.readBase());
    return record && { suite: suite.suite, changes: record.changes };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return undefined;
  }
}

function isMissingSecret({ code }: Problem): boolean {
  return SECRET_CODES.has(code);
}

/** Suite, datasets, checks and lock, as a run reads them before its first call. */
async function checkWithoutSecrets(
  config: string,
  ports: GatePorts,
): Promise<{ suite?: Suite; problems: readonly Problem[] }> {
  let suite: Suite | undefined;
  const problems = await collectProblems(async () => {
    const loaded = await readSuite(config, ports.files, (read) => {
      suite = read;
      return withSilentModel(ports.toolsFor(read));
    });
    await prepareSuite(loaded, {}, ports.files);
  });
  if (!suite) return { problems };
  const known = suite;
  const more = await collectProblems(async () => (await ports.connectTarget(known)).close());
  return { suite, problems: [...problems, ...more] };
}

async function collectProblems(check: () => Promise<void>): Promise<readonly Problem[]> {
  try {
    await check();
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
}

function sayNeedsMaintainer(
  needs: readonly Problem[],
  { prNumber, workflowFile, foreignWorkflow, fork }: Occasion,
  suite: Suite | undefined,
): Problem {
  const what = [...new Set(needs.map(({ message }) => describeNeed(message)))].join('; ');
  const who = fork ? 'a fork' : 'Dependabot';
  const place = needs.find((need) => need.place)?.place;
  const steps = describeMaintainerSteps({
    prNumber,
    workflowFile,
    foreignWorkflow,
    fork,
    suites: suite ? [suite] : [],
  });
  const tellsSecret = fork || foreignWorkflow;
  return {
    code: 'needs-maintainer',
    message: `needs a maintainer run: ${what}; GitHub gives no secrets to a pull request of ${who}, so nothing was called`,
    ...(place && { place }),
    hint: tellsSecret
      ? steps
      : `${steps}; or add the secret to this repository’s Dependabot secrets`,
  };
}

/** What is missing, without that it is missing. */
function describeNeed(message: string): string {
  return message.replace(/(?:, and none was given|, which is not set| is not set)$/, '');
}
