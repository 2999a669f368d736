import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  explainOddGlob,
  isAffected,
  isAlwaysTouched,
  mayReach,
} from '../../src/config/affected-paths.ts';

describe('what always counts as touched', () => {
  test.each([
    '.github/workflows/evals.yml',
    '.github/actions/set-up/index.js',
    'action.yml',
    'tools/gate/action.yaml',
    'package.json',
    'app/package-lock.json',
    'app/pnpm-lock.yaml',
    'requirements.txt',
    'requirements-dev.txt',
    'deps/requirements/base.txt',
    'services/bot/pyproject.toml',
    'uv.lock',
    'go.sum',
    'Cargo.toml',
    'Gemfile.lock',
    'Dockerfile',
    'bot.Dockerfile',
    'src/Bot.csproj',
    'evals/risk-acceptances.yaml',
    '.gitattributes',
    '.gitmodules',
    // committed packages: their code may change and no manifest with it
    'node_modules/a/index.js',
    'app/node_modules/a/index.js',
    'venv/lib/python3.12/site-packages/a/core.py',
    '.yarn/cache/a.zip',
    'vendor/modules.txt',
    '.pnp.cjs',
    '.pnp.loader.mjs',
    'pylock.toml',
    'pylock.dev.toml',
    'conda-lock.yml',
    'uv.toml',
    'poetry.toml',
    'bunfig.toml',
    'package.yaml',
    'package.json5',
    'rush.json',
    'requirements.lock',
    'requirements-dev.lock',
    'tsconfig.base.json',
    '.mise.toml',
    '.config/mise/config.toml',
    'mise.lock',
    'mise.local.toml',
    '.python-version',
    '.tool-versions',
    '.nvmrc',
    'devbox.json',
    'devbox.lock',
    '.devcontainer/Dockerfile',
    '.devcontainer/post.sh',
    'Containerfile',
    'Dockerfile.prod',
    'podman-compose.yml',
    'docker-compose.override.yaml',
    'pip.conf',
    'Podfile',
    'Podfile.lock',
    'gradle/wrapper/gradle-wrapper.properties',
    'gradle.lockfile',
    'packages.lock.json',
    'renv.lock',
    '.cargo/config.toml',
    'environment-gpu.yml',
    'import_map.json',
    '.terraform.lock.hcl',
    'new-tool.lock',
    'gems.rb',
    'gems.locked',
    'shard.yml',
    'cpanfile.snapshot',
    'cabal.project',
    'cabal.project.freeze',
    'stack.yaml',
    'deps.edn',
    'Manifest-v1.11.toml',
    'gradle/verification-metadata.xml',
    'Directory.Build.targets',
    'paket.dependencies',
    '.prototools',
    'Dockerfile-prod',
    'Dockerfile_gpu',
    // upper and lower case are the same, of folders too
    'Vendor/a.js',
    '.Cargo/config.toml',
    'deps/Requirements/base.txt',
  ])('%s', (path) => {
    expect(isAlwaysTouched(path)).toBe(true);
  });

  test.each([
    'README.md',
    'docs/action.md',
    'app/bot.mjs',
    '.github/CODEOWNERS',
    'my-package.json5',
    'evals/touchstone.lock',
    'data/clock.json',
    'app/block.yaml',
    'docs/vendor.md',
    'docs/manifest-v1.md',
    'app/dockerfiles.md',
  ])('but not %s', (path) => {
    expect(isAlwaysTouched(path)).toBe(false);
  });
});

test('the page names what is watched, and nothing else', () => {
  const page = readFileSync(new URL('../../docs/untouched.md', import.meta.url), 'utf8');
  const list = /^### Watched wherever they lie\n([^]*?)^What /m.exec(page)?.[1] ?? '';
  const names = [...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name!.replaceAll('*', 'x'));
  expect(names.length).toBeGreaterThan(60);
  const path = (name: string): string => (name.endsWith('/') ? `${name}file` : name);
  expect(names.filter((name) => !isAlwaysTouched(path(name)))).toEqual([]);
});

describe('a glob means', () => {
  test.each([
    ['app/**', 'app/bot.mjs'],
    ['app/**', 'app/deep/er/bot.mjs'],
    ['app/**', 'app/.env'],
    ['app/**', 'app/.hidden/x'],
    ['**/*.py', 'src/.cache/a.py'],
    ['app/*', 'app/deep/er/bot.mjs'],
    ['app', 'app/bot.mjs'],
    ['app/', 'app/bot.mjs'],
    ['app/bot.mjs', 'app/bot.mjs'],
    ['*', '.env'],
    ['{app,.config}/**', '.config/x'],
    ['app/[ab].txt', 'app/a.txt'],
    ['app/[x].txt', 'app/[x].txt'],
  ])('%s: %s', (glob, path) => {
    expect(isAffected(path, [glob])).toBe(true);
  });

  test.each([
    ['app/**', 'docs/app/x'],
    ['app/**', 'application/x'],
    ['app/*.mjs', 'app/x.txt'],
    ['app', 'app.txt'],
    ['src/**/*.py', 'src/a.md'],
  ])('%s: not %s', (glob, path) => {
    expect(isAffected(path, [glob])).toBe(false);
  });

  test('a link reaches it only where its fixed part lies', () => {
    expect(mayReach('app/prompts/*.md', 'app/prompts/x')).toBe(true);
    expect(mayReach('app/prompts/*.md', 'app')).toBe(true);
    expect(mayReach('app/prompts/*.md', 'app/other')).toBe(false);
    expect(mayReach('app/bot.mjs', 'app/bot.mjs')).toBe(true);
    expect(mayReach('**/*.py', 'anywhere')).toBe(true);
    expect(mayReach('app/', 'application')).toBe(false);
  });

  test.each(['', ' app', '!docs/**', '/app/**', '../app/**', './app', 'app\\x'])(
    '%j nothing at all, and is refused',
    (glob) => {
      expect(explainOddGlob(glob)).toBeDefined();
    },
  );
  test.each(['app/**', 'a..b/**', '.github/x'])('%j is fine', (glob) => {
    expect(explainOddGlob(glob)).toBeUndefined();
  });
});
