import { describeError, UserError } from '../errors.ts';
import { mapTexts } from '../values/map-texts.ts';
import { parseArguments, type ParsedArguments } from './arguments.ts';
import { describeUsage } from './describe-usage.ts';
import { EXIT, wantsColor, widthOf, type CliHost, type CliProcess } from './host.ts';
import { redactStreams } from './redact-streams.ts';
import { isVerb, type VerbName } from './verb-names.ts';

/** A verb at work: its exit code. */
export type VerbRunner = (args: ParsedArguments, host: CliHost) => Promise<number>;

const HELP = ['--help', '-h'];

/** Loaded when asked for. */
const RUNNERS: { [verb in VerbName]: () => Promise<VerbRunner> } = {
  init: async () => (await import('./verb-init.ts')).initRepository,
  validate: async () => (await import('./verb-validate.ts')).validateSuite,
  run: async () => (await import('./verb-run.ts')).runVerb,
  merge: async () => (await import('./verb-merge.ts')).mergeShards,
  gate: async () => (await import('./verb-gate.ts')).gateStoredRun,
  report: async () => (await import('./verb-report.ts')).reportStoredRun,
  calibrate: async () => (await import('./verb-calibrate.ts')).calibrateJudges,
  rejudge: async () => (await import('./verb-rejudge.ts')).rejudgeStoredRun,
  doctor: async () => (await import('./verb-doctor.ts')).examineStoredSuite,
  pin: async () => (await import('./verb-pin.ts')).pinSuites,
  accept: async () => (await import('./verb-accept.ts')).acceptRisk,
};

/** Verbs whose failure means that there is no verdict. */
const MEASURING = new Set(['run', 'merge', 'gate', 'report', 'validate']);

/** argv (without node and script) → exit code. What the user can mend is told without a stack; a bug keeps it. */
export async function runCommandLine(
  argv: readonly string[],
  outside: CliProcess,
): Promise<number> {
  const host = redactStreams(outside);
  // `help run` is `run --help`
  const asked = argv[0] === 'help' ? argv.slice(1) : argv;
  const [verb] = asked;
  if (asked !== argv || argv.length === 0 || argv.some((word) => HELP.includes(word))) {
    const page = isVerb(verb) ? verb : undefined;
    if (page !== undefined || verb === undefined || HELP.includes(verb)) {
      host.stdout.write(`${describeUsage(page)}\n`);
      return argv.length === 0 ? EXIT.error : EXIT.pass;
    }
  }
  try {
    const args = parseArguments(asked);
    const runner = await RUNNERS[args.verb]();
    return await runner(args, host);
  } catch (error) {
    return await tellFailure(error, isVerb(verb) ? verb : '', argv.includes('--json'), host);
  }
}

async function tellFailure(
  error: unknown,
  verb: string,
  asJson: boolean,
  host: CliHost,
): Promise<number> {
  const { isHarmless, renderFailureTerminal, verdictOf } =
    await import('../report/render-failure.ts');
  const { renderFailureJson } = await import('../report/render-json.ts');
  const isKnown = error instanceof UserError;
  const problems = mapTexts(
    isKnown
      ? error.problems
      : [{ code: 'bug', message: `this is a bug in Touchstone: ${describeError(error)}` }],
    host.secrets.redact,
  );
  if (asJson) {
    const { writeJson } = await import('./write-json.ts');
    writeJson(renderFailureJson(problems), host);
  }
  const color = wantsColor(host.stderr, host.env);
  host.stderr.write(
    renderFailureTerminal(problems, {
      color,
      width: widthOf(host.stderr),
      ...(MEASURING.has(verb) ? {} : { subject: `touchstone ${verb}`.trim() }),
    }),
  );
  if (isHarmless(problems)) return EXIT.pass;
  if (isKnown || !(error instanceof Error)) return EXIT[verdictOf(problems)];
  const { escapeLogLines } = await import('../report/escape-log.ts');
  host.stderr.write(`${escapeLogLines(error.stack ?? '').join('\n')}\n`);
  return EXIT.error;
}
