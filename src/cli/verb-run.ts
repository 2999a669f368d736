import { basename } from 'node:path';
import { openStoredRun } from '../adapters/storage/run-folder.ts';
import { loadSuite } from '../config/load-suite.ts';
import { readSuiteName } from '../config/read-suite-name.ts';
import type { CaseEntry, Suite } from '../domain/case.ts';
import type { Shard } from '../domain/shard.ts';
import { UserError } from '../errors.ts';
import { gateSuite } from '../gate-suite.ts';
import { measureShard } from '../measure-shard.ts';
import type { RepositoryFiles, StoredRun } from '../ports.ts';
import { countTrials } from '../run/plan-trials.ts';
import type { Selection } from '../run/select-cases.ts';
import { parseShard, SHARD_HINT } from '../values/shard.ts';
import { foldStoredRun, nameCase } from '../verdict/fold-trials.ts';
import { DEFAULT_CONFIG, type ParsedArguments } from './arguments.ts';
import { chooseCache } from './choose-cache.ts';
import { connectHost } from './connect-host.ts';
import { describeCommand } from './describe-command.ts';
import type { CliHost } from './host.ts';
import { openBaseCommit } from './open-base-commit.ts';
import { locateRun, openNamedBaseline } from './locate-run.ts';
import { tellReport } from './tell-report.ts';
import { tellShard } from './tell-shard.ts';
import { identifyCheckout, openLog, openWorkplace, textOf } from './workplace.ts';

/** `touchstone run`: the same code and the same rule as on GitHub. */
export async function runVerb(args: ParsedArguments, host: CliHost): Promise<number> {
  const { options } = args;
  const shard = readShard(options);
  const place = openWorkplace(host.cwd);
  const { root, files, toRepositoryPath, runsFolder } = place;
  // git is asked while the files are read
  const identity = identifyCheckout(root);
  const config = toRepositoryPath(args.positionals[0] ?? DEFAULT_CONFIG);
  const runs = runsFolder(config, textOf(options['out']));
  const named = (option: string): string | undefined => {
    const name = textOf(options[option]);
    return name === undefined ? undefined : locateRun(name, runs, host.cwd);
  };
  const resume = named('resume');
  // a name that is mistaken is found before the first call is paid
  const baseline = await openNamedBaseline(named('baseline'));
  const log = openLog(host);
  const kept = { config, files, log, isPart: shard !== undefined };
  const base = await openBaseCommit(root, textOf(options['base']), kept);
  const chosen = {
    runsFolder: runs,
    resume,
    baseline,
    base,
    log,
    ...chooseCache(place, runs, options),
  };
  const ports = await connectHost(host, place, chosen);
  try {
    const purpose = options['record'] === true ? ('record' as const) : ('decide' as const);
    const asked = { config, purpose, identity: await identity };
    if (shard) {
      const measured = await measureShard({ ...asked, shard }, ports, host.signal);
      log.settle();
      return tellShard(measured, { asJson: options['json'] === true, host });
    }
    const gated = await gateSuite(
      {
        ...asked,
        selection: await readSelection(
          textOf(options['filter']),
          await openFailed(named('failed'), config, files),
          () => loadSuite(config, files),
        ),
        report: {
          subject: 'commit',
          links: {},
          reproduce: describeCommand(config, options),
          redact: host.secrets.redact,
        },
      },
      ports,
      host.signal,
    );
    log.settle();
    return await tellReport(gated, { asJson: options['json'] === true, host });
  } finally {
    await ports.close();
  }
}

/** A shard is a part of the whole suite, whatever is asked of it. */
function readShard({ shard: text, ...options }: ParsedArguments['options']): Shard | undefined {
  if (typeof text !== 'string') return undefined;
  const shard = parseShard(text);
  if (!shard)
    throw new UserError({
      code: 'usage',
      message: `--shard ${text} is not understood`,
      hint: SHARD_HINT,
    });
  const other = ['filter', 'failed'].find((name) => options[name] !== undefined);
  if (other === undefined) return shard;
  throw new UserError({
    code: 'usage',
    message: `--shard and --${other} do not go together`,
    hint: 'shards are dealt of the whole suite: leave one of them out',
  });
}

/** The run whose failures are run again: one of this suite. */
async function openFailed(
  folder: string | undefined,
  config: string,
  files: RepositoryFiles,
): Promise<StoredRun | undefined> {
  if (folder === undefined) return undefined;
  const stored = await openStoredRun(folder);
  const { suite } = stored.run;
  const name = readSuiteName(await files.readText(config));
  if (name === undefined || name === suite) return stored;
  throw new UserError({
    code: 'other-suite',
    message: `--failed: the run is of suite \`${suite}\`, the suite file is \`${name}\``,
    hint: 'name a run of this suite',
  });
}

async function readSelection(
  filter: string | undefined,
  failed: StoredRun | undefined,
  load: () => Promise<Suite>,
): Promise<Selection> {
  const tag = filter === undefined ? undefined : parseFilter(filter);
  const isDone =
    failed === undefined ? undefined : await findPassed(failed, (await load()).gates.critical.tags);
  const words = [
    ...(tag === undefined ? [] : [`--filter tag:${tag}`]),
    ...(failed === undefined ? [] : [`--failed ${basename(failed.folder)}`]),
  ];
  return {
    ...(tag !== undefined && { tag }),
    ...(isDone && { isDone }),
    ...(words.length > 0 && { by: words.join(' ') }),
  };
}

function parseFilter(filter: string): string {
  if (filter.startsWith('tag:') && filter.length > 4) return filter.slice(4);
  throw new UserError({
    code: 'usage',
    message: `--filter ${filter} is not understood`,
    hint: 'write --filter tag:NAME',
  });
}

/** Cases that passed, whole: not those that failed a trial, missed one, or ask for something else now. */
async function findPassed(
  stored: StoredRun,
  criticalTags: readonly string[],
): Promise<(entry: CaseEntry) => boolean> {
  const { trials: most, critical_trials: criticalTrials } = stored.run.planned;
  const plan = { trials: most, criticalTrials, criticalTags };
  const { cases } = await foldStoredRun(stored);
  const passed = new Set(
    cases
      .filter(
        ({ tags, trials }) =>
          trials.length >= countTrials(tags, plan) &&
          trials.every(({ outcome }) => outcome === 'passed'),
      )
      .map(nameCase),
  );
  return (entry) => passed.has(nameCase(entry));
}
