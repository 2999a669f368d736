// Other tools on the same work, where they are installed, each in its fastest form.
import { existsSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { counted } from './jobs.mjs';
import { runNode } from './processes.mjs';

/** It calls nobody but the model. */
const QUIET = {
  PROMPTFOO_DISABLE_TELEMETRY: '1',
  PROMPTFOO_DISABLE_UPDATE: '1',
  PROMPTFOO_DISABLE_SHARING: '1',
  PROMPTFOO_DISABLE_REMOTE_GENERATION: '1',
  PROMPTFOO_SELF_HOSTED: '1',
};
/** No table, no progress bar, no database. */
const LEAN = ['--no-table', '--no-progress-bar', '--no-write', '-o', 'out.json'];

const PEERS = {
  promptfoo: { entry: 'promptfoo/dist/src/entrypoint.js', run: runPromptfoo, env: QUIET },
  evalite: { entry: 'evalite/dist/bin.js', run: runEvalite },
};

/** The entry files of those that are in FOLDER/NAME. */
export function findPeers(folder) {
  const found = Object.entries(PEERS)
    .map(([name, { entry }]) => [name, resolve(folder, name, 'node_modules', entry)])
    .filter(([, entry]) => existsSync(entry));
  if (found.length === 0)
    throw new Error(`${folder} has none of the peers: ${Object.keys(PEERS).join(', ')}`);
  return Object.fromEntries(found);
}

export function listPeerStarts(peers) {
  return eachOf(
    peers,
    (name, entry) => () => runNode([entry, '--version'], { env: PEERS[name].env }),
  );
}

/** Each on this suite; fails the benchmark where it asked more or less than we do. */
export function listPeerJobs(peers, suite, work, expected) {
  return eachOf(peers, (name, entry) =>
    counted(work.mock, () => PEERS[name].run(entry, suite, work), expected),
  );
}

function eachOf(peers, toJob) {
  return Object.fromEntries(
    Object.entries(peers).map(([name, entry]) => [name, toJob(name, entry)]),
  );
}

export function runPromptfoo(entry, { folder }, { concurrency, mock, cache = ['--no-cache'] }) {
  return runNode(
    [entry, 'eval', '-c', 'promptfooconfig.json', '-j', String(concurrency), ...LEAN, ...cache],
    {
      cwd: folder,
      env: {
        ...QUIET,
        PROMPTFOO_CONFIG_DIR: join(folder, '.promptfoo'),
        OPENAI_API_KEY: 'none',
        OPENAI_BASE_URL: `${mock.url}/v1`,
      },
    },
  );
}

function runEvalite(entry, { folder }, { mock }) {
  const cwd = join(folder, 'evalite');
  const modules = join(cwd, 'node_modules');
  // the suite imports it by its name
  if (!existsSync(modules)) symlinkSync(resolve(entry, '../../..'), modules);
  return runNode([entry, 'run', '--outputPath', 'out.json'], {
    cwd,
    env: { OPENAI_BASE_URL: `${mock.url}/v1` },
  });
}
