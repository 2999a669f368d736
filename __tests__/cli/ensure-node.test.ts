import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { makeFolder, runCli } from '../support/run-cli.ts';

/** A Node that takes itself for an older one. */
const OLDER = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.1.0' } });
Object.defineProperty(process, 'version', { value: 'v20.1.0' });`;
const ENTRY = `import { restartOnNewerNode } from ${JSON.stringify(
  pathToFileURL('src/cli/ensure-node.ts').href,
)};
const code = await restartOnNewerNode(import.meta.filename, process.argv.slice(2));
if (code === undefined) console.log('here', process.argv.slice(2).join(), process.env.TOUCHSTONE_RESTARTED);
process.exitCode = code ?? Number(process.argv[2]);
`;
const NODE = JSON.stringify(process.execPath);

let place: Awaited<ReturnType<typeof makeFolder>>;
beforeEach(async () => {
  place = await makeFolder({ 'entry.mjs': ENTRY, 'older.cjs': OLDER });
});
afterEach(() => place.remove());

/** What an install beside it brought along. */
function bring(script: string, mode = 0o755): string {
  const runtime = join(place.folder, 'node_modules/.bin/node');
  mkdirSync(dirname(runtime), { recursive: true });
  writeFileSync(runtime, script);
  chmodSync(runtime, mode);
  return runtime;
}

const startOlder = async (args: string[]) =>
  await runCli(place.folder, args, {
    main: join(place.folder, 'entry.mjs'),
    env: { NODE_OPTIONS: `--require=${join(place.folder, 'older.cjs')}` },
  });

test('an older Node hands over to the one that was brought along, and ends as it does', async () => {
  bring(`#!/bin/sh\nunset NODE_OPTIONS\nexec ${NODE} --disable-warning=ExperimentalWarning "$@"\n`);
  for (const code of [0, 1])
    expect(await startOlder([String(code), 'x'])).toEqual({
      code,
      stdout: `here ${code},x undefined\n`,
      stderr: '',
    });
});

test('none was brought along: the needed version is named', async () => {
  const { code, stderr } = await startOlder(['0']);
  expect(code).toBe(2);
  expect(stderr).toBe(
    'touchstone needs Node 24 or newer; this is v20.1.0: install Node 24 and put it into PATH\n',
  );
});

test('the one that was brought along is too old itself: it is not started again and again', async () => {
  const runtime = bring(
    // an end, where it would be
    `#!/bin/sh\necho started >> starts\n[ $(wc -l < starts) -lt 5 ] || exit 9\nexec ${NODE} --disable-warning=ExperimentalWarning "$@"\n`,
  );
  const { code, stderr } = await startOlder(['0']);
  expect(readFileSync(join(place.folder, 'starts'), 'utf8')).toBe('started\n');
  expect(code).toBe(2);
  expect(stderr).toContain(`needs Node 24 or newer; ${runtime} is v20.1.0`);
});

test.each([
  ['without permission', '', 0o644, 'EACCES'],
  ['without its loader', '#!/nowhere/ld-linux.so\n', 0o755, 'ENOENT'],
  ['whose loader gives up', '#!/bin/sh\nexit 127\n', 0o755, 'exit code 127'],
])('one that cannot run here (%s) is no failed gate', async (_, script, mode, why) => {
  const runtime = bring(script, mode);
  const { code, stderr } = await startOlder(['0']);
  expect(code).toBe(2);
  expect(stderr).toContain(
    `needs Node 24 or newer; this is v20.1.0, and ${runtime} cannot run here`,
  );
  expect(stderr).toContain(why);
  expect(stderr).not.toContain(' at ');
});
