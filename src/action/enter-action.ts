import { ENDING_SIGNALS } from '../adapters/ending-signals.ts';
import { openGitObjects } from '../adapters/git/git-objects.ts';
import { trustCheckout } from '../adapters/git/run-git.ts';
import { guardOutput, type OutputGuard } from '../adapters/logs/guard-output.ts';
import { openSecrets } from '../adapters/secrets.ts';
import { appendSummary } from '../adapters/storage/append-summary.ts';
import { describeError, UserError, type Problem } from '../errors.ts';
import type { Log } from '../ports.ts';
import { renderAnnotations } from '../report/render-annotations.ts';
import { renderFailureMarkdown, renderFailureTerminal } from '../report/render-failure.ts';
import { SUMMARY_ROOM } from '../report/render-markdown.ts';
import { mapTexts } from '../values/map-texts.ts';
import { findDocs } from './find-docs.ts';
import type { ActionHost } from './host.ts';
import { readInputs, type Inputs } from './inputs.ts';
import { measureShards } from './measure-shards.ts';
import { notify } from './notify.ts';
import { LOG_COLUMNS, openLog } from './open-log.ts';
import { runPost } from './post.ts';
import { publishAction } from './publish-action.ts';
import { runAction } from './run-action.ts';
import { refuseEnterpriseServer } from './refuse-ghes.ts';
import { createRunnerCommands, type RunnerCommands } from './runner-commands.ts';
import { settleFailure } from './settle-outputs.ts';
import { FIRST_STATE, parseState, STATE_NAME } from './state.ts';

const EXIT_ERROR = 2;

/** What there is before anything is known of the run. */
type Entrance = Pick<ActionHost, 'env' | 'secrets'> & { commands: RunnerCommands };

/** Main step or post step: the runner starts the same file for both. The exit code of the step. */
export async function enterAction(env: NodeJS.ProcessEnv, childEntry: string): Promise<number> {
  const interrupt = new AbortController();
  for (const signal of ENDING_SIGNALS) process.on(signal, () => interrupt.abort());
  const secrets = openSecrets(env);
  const guard = guardOutput([process.stdout, process.stderr], {
    redact: secrets.redact,
    debug: env['RUNNER_DEBUG'] === '1',
  });
  guardProcess(guard);
  const commands = createRunnerCommands(guard, secrets.redactDocument);
  const log = openLog(secrets.redact);
  const state = parseState(env[`STATE_${STATE_NAME}`]);
  let inputs: Inputs | undefined;
  try {
    if (!state) commands.saveState(STATE_NAME, JSON.stringify(FIRST_STATE));
    inputs = readInputs(env);
    for (const secret of [inputs.token, inputs.openai.apiKey, inputs.webhookUrl])
      if (secret) commands.mask(secret);
    const host: ActionHost = {
      env,
      workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
      tempFolder: env['RUNNER_TEMP'] ?? process.cwd(),
      childEntry,
      signal: interrupt.signal,
      inputs,
      secrets,
    };
    if (state) {
      await runPost(host, state, log);
      return 0;
    }
    refuseEnterpriseServer(host);
    if (inputs.command === 'publish') {
      return await publishAction(host, commands);
    }
    trustCheckout(host.workspace);
    if (inputs.shard) {
      return await measureShards({ ...host, shard: inputs.shard }, commands);
    }
    // git starts while what it is asked for is worked out
    openGitObjects(host.workspace);
    return await runAction(host, commands);
  } catch (error) {
    // what goes wrong while cleaning up is nobody's verdict
    if (state) {
      log.warn(describeError(error));
      return 0;
    }
    await tellFailure(error, { env, secrets, commands }, inputs);
    return EXIT_ERROR;
  }
}

/** What Node itself would write, of errors that nobody caught and of warnings, goes past every stream. */
function guardProcess(guard: OutputGuard): void {
  process.on('exit', () => guard.flush());
  process.on('uncaughtException', (error) => {
    process.stderr.write(`this is a bug in Touchstone: ${error.stack ?? describeError(error)}\n`);
    process.exit(EXIT_ERROR);
  });
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => process.stderr.write(`${name}: ${message}\n`));
}

/** What else is to be told is told, whether or not there are outputs. */
function settleUnlessRefused(commands: RunnerCommands, log: Pick<Log, 'warn'>): void {
  try {
    settleFailure(commands);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    for (const { message } of error.problems) log.warn(message);
  }
}

async function tellFailure(
  error: unknown,
  { env, secrets, commands }: Entrance,
  inputs: Inputs | undefined,
): Promise<void> {
  const log = openLog(secrets.redact);
  const isKnown = error instanceof UserError;
  const problems: readonly Problem[] = mapTexts(
    isKnown
      ? error.problems
      : [{ code: 'bug', message: `this is a bug in Touchstone: ${describeError(error)}` }],
    secrets.redact,
  );
  const docs = findDocs(env);
  log.print(renderFailureTerminal(problems, { color: false, width: LOG_COLUMNS, docs }));
  if (!isKnown && error instanceof Error) log.print(`${error.stack}\n`);
  const summary = renderFailureMarkdown(problems, {
    room: SUMMARY_ROOM,
    links: docs === undefined ? {} : { docs },
  });
  settleUnlessRefused(commands, log);
  await appendSummary(env, summary, { redact: secrets.redactDocument, log });
  if (inputs) {
    const { GITHUB_EVENT_NAME: event = '', GITHUB_SERVER_URL: server = '' } = env;
    const runUrl = `${server}/${env['GITHUB_REPOSITORY']}/actions/runs/${env['GITHUB_RUN_ID']}`;
    const lines = problems.map(({ message }) => `could not measure: ${message}`);
    const run = { event, isRed: true, lines, runUrl };
    await notify(inputs, run, { log, redact: secrets.redactDocument });
  }
  for (const annotation of renderAnnotations([], problems, docs)) commands.annotate(annotation);
  log.info('Touchstone: error');
}
