import { execFile, spawnSync } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGitHub, type LoopbackGitHub } from '../loopback/server.ts';
import { pushEvent } from '../support/event-payloads.ts';
import { GitRepository } from '../support/git-repository.ts';
import { makeFolder, runCli } from '../support/run-cli.ts';

const run = promisify(execFile);
const hasAct = spawnSync('act', ['--version']).status === 0;
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';
const TOUCHSTONE = `touchstone-gate/touchstone@${'0'.repeat(40)}`;

/** Lays the tree that a network checkout would fetch. */
const LAY_TREE = `name: checkout without a network
description: lays the tree that is tested
inputs: { ref: {}, fetch-depth: {}, persist-credentials: {} }
runs:
  using: composite
  steps:
    - { shell: bash, run: 'git clone --quiet "$TESTED_TREE" . ' }
`;

const whereActIs = hasAct ? describe : describe.skip;
whereActIs('the example workflow itself, run by act (skipped where there is no act)', () => {
  let place: Awaited<ReturnType<typeof makeFolder>>;
  let github: LoopbackGitHub;
  let git: GitRepository;

  beforeAll(async () => {
    place = await makeFolder({
      'bot/bot.mjs': 'export default (input) => `You asked: ${input}`;\n',
      'checkout/action.yml': LAY_TREE,
    });
    // what the runner downloads: the Action's tree, without node_modules
    await mkdir(join(place.folder, 'touchstone'));
    for (const path of ['action.yml', 'package.json', 'dist'])
      await cp(resolve(path), join(place.folder, 'touchstone', path), { recursive: true });
    const bot = join(place.folder, 'bot');
    const init = await runCli(bot, ['init', '--target', 'bot.mjs']);
    expect(init.code).toBe(0);
    await cp('examples/workflows/touchstone.yml', join(bot, '.github/workflows/touchstone.yml'));
    await run('git', ['init', '--quiet', '--initial-branch=main'], { cwd: bot });
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
    await run('git', ['add', '-A'], { cwd: bot });
    await run('git', [...identity, 'commit', '--quiet', '-m', 'A bot'], { cwd: bot });
    git = await GitRepository.create();
    github = await startGitHub({
      owner: 'octo-org',
      repo: 'support-bot',
      repositoryId: 4242,
      defaultBranch: 'main',
      gitDir: join(bot, '.git'),
    });
  });
  afterAll(async () => {
    await github.close();
    await git.remove();
    await place.remove();
  });

  test('a push gates the bot, as the documented workflow says', async () => {
    const bot = join(place.folder, 'bot');
    const { stdout: sha } = await run('git', ['rev-parse', 'HEAD'], { cwd: bot });
    const event = join(place.folder, 'event.json');
    await writeFile(event, JSON.stringify(pushEvent(github, { after: sha.trim() })));
    const token = github.issueToken({ permissions: { contents: 'read', actions: 'read' } });
    const options: [flag: string, value: string][] = [
      ['-W', '.github/workflows/touchstone.yml'],
      ['-e', event],
      ['-P', 'ubuntu-24.04=-self-hosted'],
      ['--local-repository', `${CHECKOUT}=${join(place.folder, 'checkout')}`],
      ['--local-repository', `${TOUCHSTONE}=${join(place.folder, 'touchstone')}`],
      ['-s', `GITHUB_TOKEN=${token}`],
      ['--env', `GITHUB_API_URL=${github.url}`],
      ['--env', `TESTED_TREE=${bot}`],
      ['--env', 'GITHUB_REPOSITORY_ID=4242'],
    ];
    const { stdout } = await run('act', ['push', ...options.flat()], {
      cwd: bot,
      env: {
        // act starts `node` by its name: the runner's is 24
        PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
        HOME: place.folder,
        XDG_CACHE_HOME: join(place.folder, '.cache'),
      },
      maxBuffer: 16 * 1024 * 1024,
    }).catch((error: { stdout: string; stderr: string }) => ({
      stdout: error.stdout + error.stderr,
    }));
    expect(stdout).toContain('Touchstone: pass');
    expect(stdout).toContain('Job succeeded');
    // act's artifact server (0.2.89) answers today's client with an empty body: the upload is tested elsewhere
    expect(stdout).toContain('no baseline recorded: there is no artifact service here');
  });
});
