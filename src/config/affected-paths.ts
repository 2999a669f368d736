import { matchesGlob } from 'node:path/posix';

/** Files that decide what code runs, and how, wherever they lie: a change of one touches every suite. */
const MANIFESTS = new Set(
  [
    // JavaScript
    'package.json package.json5 package.yaml npm-shrinkwrap.json pnpm-workspace.yaml bun.lockb bunfig.toml rush.json lerna.json',
    'deno.json deno.jsonc import_map.json importmap.json .npmrc .yarnrc .yarnrc.yml .pnpmfile.cjs .pnpmfile.mjs .nvmrc',
    // Python
    'pyproject.toml poetry.toml uv.toml pdm.toml hatch.toml pixi.toml pipfile setup.py setup.cfg pip.conf pip.ini .condarc runtime.txt',
    // Go, Rust, Ruby, PHP, R
    'go.mod go.sum go.work go.work.sum cargo.toml rust-toolchain rust-toolchain.toml gemfile composer.json description',
    // Ruby, Crystal, Perl, Haskell, Clojure
    'gems.rb gems.locked shard.yml cpanfile cpanfile.snapshot cabal.project cabal.project.freeze cabal.project.local stack.yaml deps.edn project.clj',
    // Java, .NET, Elixir, Dart, Swift, Julia, C++
    'pom.xml build.gradle build.gradle.kts settings.gradle settings.gradle.kts gradle.properties gradle-wrapper.properties',
    'verification-metadata.xml libs.versions.toml build.sbt packages.config global.json nuget.config paket.dependencies',
    'directory.packages.props directory.build.props directory.build.targets',
    'mix.exs pubspec.yaml package.swift package.resolved podfile cartfile cartfile.resolved project.toml manifest.toml',
    'conanfile.py conanfile.txt vcpkg.json',
    // the machine
    '.dockerignore .sdkmanrc .prototools devbox.json devcontainer.json brewfile aptfile procfile makefile gnumakefile justfile',
    'taskfile.yml taskfile.yaml workspace .bazelrc .bazelversion',
    // what git makes of the files, and where from
    '.gitattributes .gitmodules .lfsconfig',
    // an action of the repository
    'action.yml action.yaml',
  ].flatMap((line) => line.split(' ')),
);
/** The same by their kind, so that one of a tool that is not known yet is among them. */
const MANIFEST_NAMES: readonly RegExp[] = [
  // what was resolved: `uv.lock`, `conda-lock.yml`, `pylock.dev.toml`, `gradle.lockfile`, `.pnp.cjs`
  /\.lock(?:file)?$|(?:^|[-._])lock\.(?:json|ya?ml|toml|hcl)$|^pylock\.(?:.+\.)?toml$|^\.pnp\./,
  /^(?:.*requirements.*\.(?:txt|in)|constraints.*\.txt|environment(?:[-_.].+)?\.ya?ml)$/,
  /^[jt]sconfig(?:[-.].+)?\.json$/,
  // Julia's, of one of its versions
  /^(?:julia)?manifest-v[\d.]+\.toml$/,
  // which version of a tool: `.python-version`, `.tool-versions`, `mise.local.toml`
  /^\.[a-z]+-versions?$|^\.?mise(?:\..+)?\.toml$/,
  /^(?:docker|container)file(?:[-._].+)?$|\.(?:docker|container)file$/,
  /^(?:docker-|podman-)?compose(?:[-.].+)?\.ya?ml$/,
  /\.(?:csproj|fsproj|vbproj|gemspec|cabal|opam|nix|bazel)$/,
];
/** Ours is a lock of what is measured with, and not of what runs. */
const OWN_LOCK = 'touchstone.lock';
/** Who signed for what. */
const ACCEPTANCES = 'risk-acceptances.yaml';
const WORKFLOW = /^\.(?:github|gitea|forgejo)\/(?:workflows|actions)\//i;
/** Others' code, where it is committed: no manifest need change with it. */
const PACKAGES = /(?:^|\/)(?:node_modules|site-packages|\.yarn|vendor)\//i;
/** What tools are told, in folders of their own. */
const SETTINGS = /(?:^|\/)(?:\.cargo|\.mvn|\.bundle|\.devcontainer|\.mise|\.config\/mise)\//i;
const REQUIREMENTS = /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i;
/** Stands in for the dot that begins a name: `*` would not match one. */
const DOT = '\uE000';

/** Whether a change of this file touches every suite: what decides which code runs, and risk acceptances. */
export function isAlwaysTouched(path: string): boolean {
  return nameOf(path) === ACCEPTANCES || decidesCode(path);
}

/** Whether this file says which code runs, and how: workflows and actions, manifests, lockfiles, packages that are committed. */
export function decidesCode(path: string): boolean {
  const name = nameOf(path);
  if (name === OWN_LOCK) return false;
  return (
    [WORKFLOW, PACKAGES, SETTINGS, REQUIREMENTS].some((folder) => folder.test(path)) ||
    MANIFESTS.has(name) ||
    MANIFEST_NAMES.some((pattern) => pattern.test(name))
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
