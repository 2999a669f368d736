import { parseArgs } from 'node:util';
import { didYouMean } from '../config/suggest-word.ts';
import { describeError, UserError } from '../errors.ts';
import { isVerb, type VerbName } from './verb-names.ts';

/** One option of a verb: what its value is, and what it does in a line. */
export interface OptionSpec {
  /** Placeholder of the value; absent for a switch. */
  value?: string;
  /** It may be given several times. */
  many?: true;
  summary: string;
}

/** What a verb takes. */
export interface VerbSpec {
  summary: string;
  /** Positional arguments, as shown in help. */
  usage: string;
  /** Fewest and most positional arguments. */
  positionals: [fewest: number, most: number];
  options: { [name: string]: OptionSpec };
}

const CONFIG_USAGE = '[CONFIG]';
const JSON_OPTION: OptionSpec = { summary: 'Print one JSON document on stdout.' };
const BASELINE_OPTION: OptionSpec = {
  value: 'RUN',
  summary: 'Compare with this stored run: its folder, or its name below evals/runs/.',
};

/** Every verb, in the order of the help page. */
export const VERBS: { [name in VerbName]: VerbSpec } = {
  init: {
    summary: 'Write a working evals/ and a workflow into this repository.',
    usage: '',
    positionals: [0, 0],
    options: {
      target: {
        value: 'FILE',
        summary: 'ES module or Python program with your bot; default: a sample bot.',
      },
      force: { summary: 'Overwrite files that are there already.' },
    },
  },
  validate: {
    summary: 'Find every mistake in a suite and its datasets, at no cost.',
    usage: CONFIG_USAGE,
    positionals: [0, 1],
    options: { json: JSON_OPTION },
  },
  run: {
    summary: 'Run a suite, compare with a baseline, judge, report.',
    usage: CONFIG_USAGE,
    positionals: [0, 1],
    options: {
      baseline: BASELINE_OPTION,
      base: {
        value: 'REV',
        summary:
          'Judge as a pull request onto this commit: its bars, its limits, its form of the cases.',
      },
      filter: { value: 'tag:NAME', summary: 'Only the cases with this tag.' },
      failed: {
        value: 'RUN',
        summary: 'Only the cases that failed or were not measured in this run.',
      },
      shard: { value: 'I/N', summary: 'Measure the I-th of N parts of it, and judge nothing.' },
      resume: { value: 'RUN', summary: 'Go on with a run that was cut off.' },
      out: { value: 'DIR', summary: 'Where runs are kept; default: runs/ beside configs/.' },
      'no-cache': { summary: 'Neither use answers that were kept before nor keep new ones.' },
      record: { summary: 'Measure like the default branch does: run.baseline_trials, one look.' },
      json: JSON_OPTION,
    },
  },
  gate: {
    summary: 'Judge stored runs again, without any call.',
    usage: 'RUN',
    positionals: [1, 1],
    options: {
      baseline: BASELINE_OPTION,
      config: {
        value: 'CONFIG',
        summary: 'Gates of this suite file; default: the one the run names.',
      },
      json: JSON_OPTION,
    },
  },
  report: {
    summary: 'Render a stored run again, or verify it.',
    usage: 'RUN',
    positionals: [1, 1],
    options: {
      baseline: BASELINE_OPTION,
      config: {
        value: 'CONFIG',
        summary:
          'Judge by the gates of this suite file as it stands; default: the verdict that was told.',
      },
      format: { value: 'FORMAT', summary: 'terminal (default), markdown, junit or json.' },
      verify: {
        summary: 'Check every digest of its evidence.json, and judge it again from what is stored.',
      },
      json: JSON_OPTION,
    },
  },
  merge: {
    summary: 'Make one run of all its shards, compare, judge, report.',
    usage: 'DIR...',
    positionals: [1, Infinity],
    options: {
      baseline: BASELINE_OPTION,
      base: { value: 'REV', summary: 'The commit that the shards were measured with as `--base`.' },
      config: { value: 'CONFIG', summary: 'The suite file; default: the one the shards name.' },
      out: { value: 'DIR', summary: 'Where runs are kept; default: runs/ beside configs/.' },
      record: { summary: 'The shards were measured with `--record`.' },
      json: JSON_OPTION,
    },
  },
  calibrate: {
    summary: 'Hold judges against human labels, and write into the lock which may block.',
    usage: CONFIG_USAGE,
    positionals: [0, 1],
    options: {
      judge: { value: 'NAME', summary: 'Only this judge; default: all of the suite.' },
      recorded: {
        value: 'FILE',
        summary: 'Verdicts that were recorded elsewhere (JSONL); no model is asked.',
      },
      json: JSON_OPTION,
    },
  },
  rejudge: {
    summary: "Score a stored run's outputs with the scorers and judges as they are now.",
    usage: 'RUN',
    positionals: [1, 1],
    options: {
      config: {
        value: 'CONFIG',
        summary: 'Scorers and judges of this suite file; default: the one the run names.',
      },
      out: { value: 'DIR', summary: 'Where runs are kept; default: runs/ beside configs/.' },
      json: JSON_OPTION,
    },
  },
  doctor: {
    summary: 'Measure the gate itself on stored runs: false alarms, what it catches, odd cases.',
    usage: CONFIG_USAGE,
    positionals: [0, 1],
    options: {
      run: {
        value: 'RUN',
        summary:
          'Examine this stored run; default: of those in runs/ beside configs/, the newest with the most trials.',
      },
      baseline: {
        value: 'RUN',
        summary: 'A second run of the same thing: what differs between them is a false alarm.',
      },
      json: JSON_OPTION,
    },
  },
  pin: {
    summary: 'Write touchstone.lock: what datasets, rubrics, judges and scorer code are right now.',
    usage: '[CONFIG...]',
    positionals: [0, Infinity],
    options: { check: { summary: 'Only compare; exit 2 where the lock does not match.' } },
  },
  accept: {
    summary: 'Write a risk acceptance: a failure that its owner decides to live with, for a time.',
    usage: CONFIG_USAGE,
    positionals: [0, 1],
    options: {
      case: { value: 'ID', many: true, summary: 'A safety case that may fail; again for each.' },
      gate: {
        value: 'GATE',
        summary:
          'Or one gate: METRIC, floor/METRIC, release/METRIC, cost, cost/max_usd, latency, latency/p95_ms.',
      },
      bound: {
        value: 'X',
        summary:
          'How far the gate may fail: 0.05 is 5 points, or 5 %; of floor/METRIC the lowest mean, 0.85 is 85 %; US dollars, milliseconds.',
      },
      owner: { value: 'LOGIN', summary: 'Who answers for it, and has to approve it.' },
      reason: { value: 'TEXT', summary: 'Why it may fail.' },
      expires: { value: 'DATE', summary: 'The last day it holds, YYYY-MM-DD (UTC).' },
      days: { value: 'N', summary: 'Or how many days from today.' },
      id: { value: 'ID', summary: 'Its name; default: the case or gate, and the date.' },
    },
  },
};

/** Verbs of the design that this version does not have yet. */
const LATER = ['import', 'harvest', 'monitor', 'review'];

export const DEFAULT_CONFIG = 'evals/configs/pr.yaml';

/** A verb with its values; switches are `true`. */
export interface ParsedArguments {
  verb: VerbName;
  positionals: string[];
  options: { [name: string]: string | true | undefined };
  /** What may be given several times. */
  lists: { [name: string]: string[] };
}

/** argv (without node and script) → verb and values. Every mistake is a UserError that shows what was meant. */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const [verb, ...rest] = argv;
  if (verb === undefined) throw sayUsage('no verb was given');
  if (!isVerb(verb))
    throw LATER.includes(verb)
      ? sayUsage(`\`${verb}\` is not in this version yet`)
      : sayUsage(`there is no verb \`${verb}\``, undefined, didYouMean(verb, Object.keys(VERBS)));
  const spec = VERBS[verb];
  let parsed;
  try {
    parsed = parseArgs({
      args: rest,
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(spec.options).map(([name, { value, many = false }]) => [
          name,
          {
            type: value === undefined ? ('boolean' as const) : ('string' as const),
            multiple: many,
          },
        ]),
      ),
    });
  } catch (error) {
    const message = describeError(error).split('. ')[0]!;
    const unknown = /^Unknown option '(--[^']+)'/.exec(message)?.[1];
    const options = Object.keys(spec.options).map((name) => `--${name}`);
    throw sayUsage(message, verb, unknown === undefined ? '' : didYouMean(unknown, options));
  }
  const [fewest, most] = spec.positionals;
  const given = parsed.positionals.length;
  if (given < fewest) throw sayUsage(`${spec.usage} is missing`, verb);
  if (given > most) throw sayUsage(`unexpected argument ${parsed.positionals[most]}`, verb);
  return {
    verb,
    positionals: parsed.positionals,
    options: toOptions(parsed.values),
    lists: toLists(parsed.values),
  };
}

function toLists(values: { [name: string]: unknown }): ParsedArguments['lists'] {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      Array.isArray(value) ? [[name, value.map(String)]] : [],
    ),
  );
}

/** Of what is given twice, the last counts. */
function toOptions(values: { [name: string]: unknown }): ParsedArguments['options'] {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value === true ? true : undefined,
    ]),
  );
}

/** `guess`: what was probably meant, as `didYouMean` says it. */
function sayUsage(message: string, verb?: string, guess = ''): UserError {
  const page =
    verb === undefined ? 'touchstone --help lists the verbs' : `touchstone ${verb} --help`;
  return new UserError({ code: 'usage', message, hint: `${guess}${page}` });
}
