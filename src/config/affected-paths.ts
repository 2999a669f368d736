import { matchesGlob } from 'node:path/posix';

/** Files that decide what code runs, and how, wherever they lie: a change of one touches every suite. */
const MANIFESTS = new Set(
  [
    // JavaScript
    'package.json package-lock.json npm-shrinkwrap.json pnpm-lock.yaml pnpm-workspace.yaml yarn.lock bun.lock bun.lockb',
    'deno.json deno.jsonc deno.lock .npmrc .yarnrc .yarnrc.yml .pnpmfile.cjs .nvmrc .node-version tsconfig.json',
    // Python
    'pyproject.toml poetry.lock uv.lock pdm.lock pixi.toml pixi.lock pipfile pipfile.lock setup.py setup.cfg',
    'environment.yml environment.yaml .python-version',
    // Go, Rust, Ruby, PHP
    'go.mod go.sum go.work go.work.sum cargo.toml cargo.lock rust-toolchain rust-toolchain.toml',
    'gemfile gemfile.lock .ruby-version composer.json composer.lock',
    // Java, .NET, Elixir, Dart, Swift
    'pom.xml build.gradle build.gradle.kts settings.gradle settings.gradle.kts gradle.lockfile gradle.properties',
    'libs.versions.toml build.sbt packages.lock.json packages.config global.json nuget.config',
    'directory.packages.props directory.build.props mix.exs mix.lock pubspec.yaml pubspec.lock package.swift package.resolved',
    // the machine
    'dockerfile compose.yaml compose.yml docker-compose.yaml docker-compose.yml .tool-versions mise.toml flake.nix flake.lock',
    'makefile justfile',
    // what git makes of the files, and where from
    '.gitattributes .gitmodules .lfsconfig',
    // an action of the repository
    'action.yml action.yaml',
  ].flatMap((line) => line.split(' ')),
);
const MANIFEST_NAME =
  /^(?:.*requirements.*\.(?:txt|in)|constraints.*\.txt|dockerfile\..+|.+\.(?:dockerfile|csproj|fsproj|gemspec|cabal))$/;
/** Who signed for what. */
const ACCEPTANCES = 'risk-acceptances.yaml';
const WORKFLOW = /^\.github\/(?:workflows|actions)\//i;
/** Others' code, where it is committed: no manifest need change with it. */
const PACKAGES = /(?:^|\/)(?:node_modules|site-packages|\.yarn)\//;
const REQUIREMENTS = /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/;
/** Stands in for the dot that begins a name: `*` would not match one. */
const DOT = '\uE000';

/** Whether a change of this file touches every suite: what decides which code runs, and risk acceptances. */
export function isAlwaysTouched(path: string): boolean {
  return nameOf(path) === ACCEPTANCES || decidesCode(path);
}

/** Whether this file says which code runs, and how: workflows and actions, manifests, lockfiles, packages that are committed. */
export function decidesCode(path: string): boolean {
  const name = nameOf(path);
  return (
    WORKFLOW.test(path) ||
    PACKAGES.test(path) ||
    REQUIREMENTS.test(path) ||
    MANIFESTS.has(name) ||
    MANIFEST_NAME.test(name)
  );
}

/** Whether one of the globs means this path. A folder means all that is in it; names that begin with a dot count as any other. */
export function isAffected(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => matchGlob(path, glob));
}

/** A glob's longest beginning without a wildcard, as whole folders: nothing else can it mean. */
function fixedPartOf(glob: string): string {
  const parts = glob.replace(/\/$/, '').split('/');
  const wild = parts.findIndex((part) => /[*?[\]{}()!+@\\]/.test(part));
  return (wild < 0 ? parts : parts.slice(0, wild)).join('/');
}

/** Whether a link at `path` may lead to files that the glob means, or stands among them. */
export function mayReach(glob: string, path: string): boolean {
  const folder = fixedPartOf(glob);
  return folder === '' || `${path}/`.startsWith(`${folder}/`) || folder.startsWith(`${path}/`);
}

/** Why a glob can match no path of the repository. */
export function explainOddGlob(glob: string): string | undefined {
  if (glob.trim() !== glob || glob === '') return 'is empty, or begins or ends with a blank';
  if (glob.startsWith('!'))
    return 'begins with `!`: there are no exceptions, only what the answers depend on';
  if (glob.includes('\\')) return 'holds a backslash';
  if (glob.split('/').some((part) => part === '.' || part === '..') || glob.startsWith('/'))
    return 'is not a path from the root of the repository';
  return undefined;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

function matchGlob(path: string, glob: string): boolean {
  const folder = glob.replace(/\/$/, '');
  if (path === folder || path.startsWith(`${folder}/`)) return true;
  return matchesGlob(showDots(path), showDots(folder)) || matchesFolder(path, folder);
}

/** `app/*` names folders too: what lies in them is meant. */
function matchesFolder(path: string, glob: string): boolean {
  return matchesGlob(showDots(path), showDots(`${glob}/**`));
}

function showDots(text: string): string {
  return text.replace(/(^|[/{,(|])\./g, `$1${DOT}.`);
}
