import { createTextLog } from '../adapters/logs/terminal-log.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { describeError, UserError, type Problem } from '../errors.ts';
import { renderAnnotations } from '../report/render-annotations.ts';
import { renderFailureMarkdown, renderFailureTerminal } from '../report/render-failure.ts';
import { SUMMARY_ROOM } from '../report/render-markdown.ts';
import { appendFile } from 'node:fs/promises';
import type { ActionHost } from './host.ts';
import { readInputs, type Inputs } from './inputs.ts';
import { notify } from './notify.ts';
import { runnerCommands } from './runner-commands.ts';
import { settleFailure } from './settle-outputs.ts';
import { FIRST_STATE, parseState, STATE_NAME } from './state.ts';

const LOG_COLUMNS = 120;
const EXIT_ERROR = 2;

/** Main step or post step: the runner starts the same file for both. The exit code of the step. */
export async function enterAction(env: NodeJS.ProcessEnv, childEntry: string): Promise<number> {
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupt.abort());
  const state = parseState(env[`STATE_${STATE_NAME}`]);
  if (!state) runnerCommands.saveState(STATE_NAME, JSON.stringify(FIRST_STATE));
  let inputs: Inputs | undefined;
  try {
    inputs = readInputs(env);
    for (const secret of [inputs.token, inputs.openai.apiKey, inputs.webhookUrl])
      if (secret) runnerCommands.mask(secret);
    const host: ActionHost = {
      env,
      workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
      tempFolder: env['RUNNER_TEMP'] ?? process.cwd(),
      childEntry,
      signal: interrupt.signal,
      inputs,
    };
    if (state) {
      const { runPost } = await import('./post.ts');
      await runPost(host, state, openLog());
      return 0;
    }
    const { runAction } = await import('./run-action.ts');
    return await runAction(host, runnerCommands);
  } catch (error) {
    // what goes wrong while cleaning up is nobody's verdict
    if (state) {
      openLog().warn(describeError(error));
      return 0;
    }
    await tellFailure(error, env, inputs);
    return EXIT_ERROR;
  }
}

function openLog(): ReturnType<typeof createTextLog> {
  return createTextLog(
    { write: (text) => process.stdout.write(text), isTerminal: false, columns: LOG_COLUMNS },
    systemClock.elapsed,
  );
}

async function tellFailure(
  error: unknown,
  env: NodeJS.ProcessEnv,
  inputs: Inputs | undefined,
): Promise<void> {
  const isKnown = error instanceof UserError;
  const problems: readonly Problem[] = isKnown
    ? error.problems
    : [{ code: 'bug', message: `this is a bug in Touchstone: ${describeError(error)}` }];
  process.stdout.write(renderFailureTerminal(problems, { color: false, width: LOG_COLUMNS }));
  if (!isKnown && error instanceof Error) process.stdout.write(`${error.stack}\n`);
  const summary = env['GITHUB_STEP_SUMMARY'];
  if (summary)
    await appendFile(summary, renderFailureMarkdown(problems, { room: SUMMARY_ROOM, links: {} }));
  settleFailure(runnerCommands);
  const log = openLog();
  if (inputs) {
    const { GITHUB_EVENT_NAME: event = '', GITHUB_SERVER_URL: server = '' } = env;
    const runUrl = `${server}/${env['GITHUB_REPOSITORY']}/actions/runs/${env['GITHUB_RUN_ID']}`;
    const lines = problems.map(({ message }) => `could not measure: ${message}`);
    await notify(inputs, { event, isRed: true, lines, runUrl }, log);
  }
  for (const annotation of renderAnnotations([], problems)) runnerCommands.annotate(annotation);
  log.info('Touchstone: error');
}
