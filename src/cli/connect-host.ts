import { connectPorts } from '../adapters/connect.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Problem } from '../errors.ts';
import type { BaselineSearch, Log } from '../ports.ts';
import type { BaseFiles } from '../ports/base-files.ts';
import { takeCarried } from '../read-sides.ts';
import type { CliHost } from './host.ts';
import { openNamedBaseline } from './locate-run.ts';
import { readOpenAi } from './read-openai.ts';
import type { Workplace } from './workplace.ts';

/** What a verb chooses; the rest follows from the terminal that it runs in. */
interface Choices {
  /** Absolute. */
  runsFolder: string;
  log: Log;
  /** A run to go on with. */
  resume?: string | undefined;
  /** See `Connections`. */
  onMissing?: (problem: Problem) => void;
  /** Absent: none. */
  baseline?: BaselineSearch;
  /** Where answers are kept; absent: nowhere. */
  placeCache?: Parameters<typeof connectPorts>[0]['placeCache'];
  /** The commit whose policy and yardstick hold; absent: none but the suite as it stands. */
  base?: BaseFiles;
}

/** Reviews are on GitHub. */
const NOBODY = { approvals: [], refused: [], why: 'on a laptop nobody can approve' };

/** Every port of a suite on a laptop. */
export async function connectHost(
  host: CliHost,
  { root, files }: Workplace,
  { runsFolder, log, resume, onMissing, baseline, placeCache, base = { status: 'own' } }: Choices,
): Promise<ReturnType<typeof connectPorts>> {
  const found = baseline ?? (await openNamedBaseline(undefined));
  return connectPorts({
    root,
    files,
    childEntry: host.childEntry,
    env: host.env,
    openai: readOpenAi(host.env),
    secrets: host.secrets,
    runsFolder,
    ...(resume !== undefined && { resume }),
    ...(onMissing && { onMissing }),
    ...(placeCache && { placeCache }),
    readBase: async () => base,
    findApprovals: async () => NOBODY,
    findBaseline: async () => found,
    isBaselineNamed: () => true,
    findRelease: async (_suite, carrying) => await takeCarried(carrying),
    clock: systemClock,
    log,
  });
}
