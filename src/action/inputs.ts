import type { Shard } from '../domain/shard.ts';
import { readWebhookAddress } from '../adapters/notify/webhook-address.ts';
import { UserError, type Problem } from '../errors.ts';
import { parseShard, SHARD_HINT } from '../values/shard.ts';

export const COMMENT_MODES = ['always', 'on-failure', 'never'] as const;
const COMMANDS = ['run', 'merge', 'publish', 'review', 'monitor'] as const;
const NOTIFY_MODES = ['schedule', 'push', 'all'] as const;
const MIN_RETENTION_DAYS = 30;
const MAX_RETENTION_DAYS = 90;

/** The inputs of action.yml, checked. What was not given is absent. */
export interface Inputs {
  /** Suite files or globs. */
  configs: string[];
  command: (typeof COMMANDS)[number];
  token: string;
  openai: { apiKey?: string; baseUrl?: string };
  baseline?: string;
  baselineWorkflow?: string;
  prNumber?: string;
  /** Which part of the suites this job measures; absent: all, and judges. */
  shard?: Shard;
  comment: (typeof COMMENT_MODES)[number];
  webhookUrl?: string;
  notifyOn?: (typeof NOTIFY_MODES)[number];
  retentionDays: number;
}

type Env = Readonly<Record<string, string | undefined>>;

/** The name of the variable that the runner hands an input over in. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** Reads every input. @throws UserError with everything that is wrong, not only the first */
export function readInputs(env: Env): Inputs {
  const problems: Problem[] = [];
  const read = (name: string): string | undefined => env[inputVariable(name)]?.trim() || undefined;
  function oneOf<T extends string>(name: string, allowed: readonly T[]): T | undefined {
    const value = read(name);
    const known = allowed.find((word) => word === value);
    if (value === undefined || known !== undefined) return known;
    problems.push(sayWrong(name, value, allowed.join(', ')));
    return undefined;
  }
  const given = {
    apiKey: read('openai-api-key'),
    baseUrl: read('openai-base-url'),
    baseline: read('baseline'),
    baselineWorkflow: read('baseline-workflow'),
    prNumber: read('pr-number'),
    webhookUrl: read('notify-webhook-url'),
    shard: readShard(read('shard'), read('command'), problems),
  };
  const notifyOn = oneOf('notify-on', NOTIFY_MODES);
  const inputs: Inputs = {
    configs: (read('config') ?? 'evals/configs/pr.yaml')
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter(Boolean),
    command: oneOf('command', COMMANDS) ?? 'run',
    token: read('github-token') ?? '',
    openai: {
      ...(given.apiKey !== undefined && { apiKey: given.apiKey }),
      ...(given.baseUrl !== undefined && { baseUrl: given.baseUrl }),
    },
    ...(given.baseline !== undefined && { baseline: given.baseline }),
    ...(given.baselineWorkflow !== undefined && { baselineWorkflow: given.baselineWorkflow }),
    ...(given.prNumber !== undefined && { prNumber: given.prNumber }),
    comment: oneOf('comment', COMMENT_MODES) ?? 'always',
    ...(given.shard && { shard: given.shard }),
    ...(given.webhookUrl !== undefined && { webhookUrl: given.webhookUrl }),
    ...(notifyOn && { notifyOn }),
    retentionDays: readRetention(read('retention-days'), problems),
  };
  if (inputs.command === 'review' || inputs.command === 'monitor')
    problems.push(sayLater(`\`command: ${inputs.command}\``));
  if (given.webhookUrl !== undefined && !readWebhookAddress(given.webhookUrl))
    // the address is a secret
    problems.push({
      code: 'input',
      message: 'the input `notify-webhook-url` is not an https address',
      hint: 'write the whole address, https:// included, or leave the input out',
    });
  if (inputs.token === '')
    problems.push({
      code: 'no-token',
      message: 'the input `github-token` is empty',
      hint: 'leave it out: the job’s own token is the default',
    });
  if (problems.length > 0) throw new UserError(problems);
  return inputs;
}

function readShard(
  value: string | undefined,
  command: string | undefined,
  problems: Problem[],
): Shard | undefined {
  if (value === undefined) return undefined;
  const shard = parseShard(value);
  if (!shard)
    problems.push({
      code: 'input',
      message: `the input \`shard\` is ${JSON.stringify(value)}`,
      hint: SHARD_HINT,
    });
  else if (command !== undefined && command !== 'run')
    problems.push({
      code: 'input',
      message: `\`command: ${command}\` measures nothing, so that it has no \`shard\``,
      hint: 'leave `shard` out of this job: it belongs to the jobs that measure',
    });
  return shard;
}

function readRetention(value: string | undefined, problems: Problem[]): number {
  if (value === undefined) return MAX_RETENTION_DAYS;
  const days = Number(value);
  if (Number.isInteger(days) && days >= MIN_RETENTION_DAYS && days <= MAX_RETENTION_DAYS)
    return days;
  problems.push(
    sayWrong(
      'retention-days',
      value,
      `a whole number from ${MIN_RETENTION_DAYS} to ${MAX_RETENTION_DAYS}`,
    ),
  );
  return MAX_RETENTION_DAYS;
}

function sayWrong(name: string, value: string, allowed: string): Problem {
  return {
    code: 'input',
    message: `the input \`${name}\` is ${JSON.stringify(value)}`,
    hint: `write one of: ${allowed}`,
  };
}

function sayLater(what: string): Problem {
  return { code: 'not-yet', message: `${what} is not in this version yet`, hint: 'leave it out' };
}
