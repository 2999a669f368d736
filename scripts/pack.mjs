// Makes the npm package: the bundles, the schemas, and a manifest without dependencies.
// The repository's own manifest would bring a `node` of ours along and put it before the user's.
// Usage: node scripts/pack.mjs [FOLDER]; prints the path of the tarball.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PARTS = ['dist', 'schema', 'README.md', 'CHANGELOG.md', 'LICENSE'];

function writeManifest(folder) {
  const { name, version, description, license, type, bin } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const manifest = { name, version, description, license, type, bin, engines: { node: '>=24' } };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

const destination = resolve(process.argv[2] ?? '.');
const folder = mkdtempSync(join(tmpdir(), 'touchstone-pack-'));
try {
  mkdirSync(destination, { recursive: true });
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  writeManifest(folder);
  const npm = spawnSync('npm', ['pack', '--json', '--pack-destination', destination], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (npm.status !== 0) throw new Error(`npm pack failed: ${npm.stderr || npm.error?.message}`);
  const [{ filename }] = Object.values(JSON.parse(npm.stdout));
  console.log(join(destination, filename));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
