// Before the first test file: what all of them share. A copy of dist/ from which no node_modules can be reached; a
// place where Node keeps what it compiled, since hundreds of processes start from the same files; and ways into the
// sources that use it, also for the children of such a process, which get no variable of ours.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ENTRIES = { 'cli.mjs': 'src/cli/main.ts', 'child.mjs': '__tests__/support/child-entry.ts' };

export default function openSharedFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-tests-'));
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  const enable = `import { enableCompileCache } from 'node:module';\nenableCompileCache(${JSON.stringify(join(folder, 'compiled'))});\n`;
  for (const [entry, module] of Object.entries(ENTRIES))
    writeFileSync(
      join(folder, entry),
      `${enable}await import(${JSON.stringify(pathToFileURL(resolve(module)).href)});\n`,
    );
  process.env.TOUCHSTONE_TESTS_FOLDER = folder;
}
