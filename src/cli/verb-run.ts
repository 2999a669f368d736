import { join } from 'node:path';
import type { CachePlace } from '../adapters/storage/response-cache.ts';
import { openStoredRun } from '../adapters/storage/run-folder.ts';
import type { Suite } from '../domain/case.ts';
import { UserError } from '../errors.ts';
import { gateSuite } from '../gate-suite.ts';
import type { Selection } from '../run/select-cases.ts';
import { foldStoredRun } from '../verdict/fold-trials.ts';
import { DEFAULT_CONFIG, type ParsedArguments } from './arguments.ts';
import { connectHost } from './connect-host.ts';
import type { CliHost } from './host.ts';
import { openBaseCommit } from './open-base-commit.ts';
import { locateRun, openNamedBaseline } from './locate-run.ts';
import { tellReport } from './tell-report.ts';
import { identifyCheckout, openLog, openWorkplace, textOf } from './workplace.ts';

/** Beside the runs of the suite's folder, out of git as they are, and out of the way of who lists them. */
const CACHE_FOLDER = '.cache';

/** `touchstone run`: the same code and the same rule as on GitHub. */
export async function runVerb(args: ParsedArguments, host: CliHost): Promise<number> {
  const { options } = args;
  const place = openWorkplace(host.cwd);
  const { root, toRepositoryPath, runsFolder } = place;
  const config = toRepositoryPath(args.positionals[0] ?? DEFAULT_CONFIG);
  const runs = runsFolder(config, textOf(options['out']));
  const named = (option: string): string | undefined => {
    const name = textOf(options[option]);
    return name === undefined ? undefined : locateRun(name, runs, host.cwd);
  };
  const resume = named('resume');
  // a name that is mistaken is found before the first call is paid
  const baseline = await openNamedBaseline(named('baseline'));
  const base = await openBaseCommit(root, textOf(options['base']), config);
  const log = openLog(host);
  const placeCache = async ({ suite }: Suite): Promise<CachePlace> => ({
    file: join(runs, CACHE_FOLDER, `${suite}.jsonl`),
    // a baseline is measured anew, always
    reads: options['record'] !== true,
    writes: true,
  });
  const chosen = {
    runsFolder: runs,
    resume,
    baseline,
    base,
    log,
    ...(options['no-cache'] !== true && { placeCache }),
  };
  const ports = await connectHost(host, place, chosen);
  try {
    const gated = await gateSuite(
      {
        config,
        selection: await readSelection(textOf(options['filter']), named('failed')),
        purpose: options['record'] === true ? 'record' : 'decide',
        identity: await identifyCheckout(root),
        report: {
          subject: 'commit',
          links: {},
          reproduce: describeCommand(args, config),
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

async function readSelection(
  filter: string | undefined,
  failed: string | undefined,
): Promise<Selection> {
  const tag = filter === undefined ? undefined : parseFilter(filter);
  const ids = failed === undefined ? undefined : await listUnpassed(failed);
  return { ...(tag !== undefined && { tag }), ...(ids && { ids }) };
}

function parseFilter(filter: string): string {
  if (filter.startsWith('tag:') && filter.length > 4) return filter.slice(4);
  throw new UserError({
    code: 'usage',
    message: `--filter ${filter} is not understood`,
    hint: 'write --filter tag:NAME',
  });
}

/** Cases that failed or were not measured. */
async function listUnpassed(folder: string): Promise<Set<string>> {
  const { cases } = await foldStoredRun(await openStoredRun(folder));
  return new Set(
    cases
      .filter(({ trials }) =>
        trials.some(({ outcome }) => outcome === 'failed' || outcome === 'missing'),
      )
      .map(({ id }) => id),
  );
}

function describeCommand({ options }: ParsedArguments, config: string): string {
  const named = ['baseline', 'base'].flatMap((name) => {
    const value = textOf(options[name]);
    return value === undefined ? [] : [`--${name} ${value}`];
  });
  return ['touchstone run', config, ...named].join(' ');
}
