import { openStoredRun } from '../adapters/storage/run-folder.ts';
import { gateShards } from '../gate-shards.ts';
import { DEFAULT_CONFIG, type ParsedArguments } from './arguments.ts';
import { connectHost } from './connect-host.ts';
import { describeCommand } from './describe-command.ts';
import type { CliHost } from './host.ts';
import { locateRun, openNamedBaseline } from './locate-run.ts';
import { openBaseCommit } from './open-base-commit.ts';
import { tellReport } from './tell-report.ts';
import { identifyCheckout, openLog, openWorkplace, textOf } from './workplace.ts';

const CURES = {
  missing:
    'measure it (touchstone run --shard I/N, with --resume where it was cut off), and name the folders of all shards',
  differ:
    'measure all shards of one commit, with one Touchstone and the same options, and name only their folders',
};

/** `touchstone merge DIR...`: one run of all its shards, gated as `run` does. */
export async function mergeShards(args: ParsedArguments, host: CliHost): Promise<number> {
  const { options, positionals } = args;
  const place = openWorkplace(host.cwd);
  const { root, files, toRepositoryPath, runsFolder } = place;
  const typed = textOf(options['config']);
  const out = textOf(options['out']);
  const found = runsFolder(typed === undefined ? DEFAULT_CONFIG : toRepositoryPath(typed), out);
  const shards = await Promise.all(
    positionals.map((name) => openStoredRun(locateRun(name, found, host.cwd))),
  );
  const config = typed === undefined ? shards[0]!.run.config : toRepositoryPath(typed);
  const runs = runsFolder(config, out);
  const name = textOf(options['baseline']);
  const baseline = await openNamedBaseline(
    name === undefined ? undefined : locateRun(name, runs, host.cwd),
  );
  const log = openLog(host);
  const base = await openBaseCommit(root, textOf(options['base']), { config, files, log });
  const ports = await connectHost(host, place, { runsFolder: runs, baseline, base, log });
  try {
    const gated = await gateShards(
      {
        config,
        selection: {},
        purpose: options['record'] === true ? 'record' : 'decide',
        identity: await identifyCheckout(root),
        report: {
          subject: 'commit',
          links: {},
          reproduce: describeCommand(config, options),
          redact: host.secrets.redact,
        },
      },
      ports,
      { find: async () => shards, cures: CURES },
      host.signal,
    );
    log.settle();
    return await tellReport(gated, { asJson: options['json'] === true, host });
  } finally {
    await ports.close();
  }
}
