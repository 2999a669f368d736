import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const path = process.env['PATH'] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'touchstone-other-git-'));
const nothing = join(folder, 'nothing');
const distrustful = join(folder, 'distrustful');
mkdirSync(nothing);
mkdirSync(distrustful);
// git asks the environment for tests of its own; ours does not reach it
const script = `#!/bin/sh\nPATH='${path}' GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec git "$@"\n`;
writeFileSync(join(distrustful, 'git'), script, { mode: 0o755 });

/** A PATH whose git is not there, or is that of another user than the repository's: as in a container. */
export function withGit(kind: 'missing' | 'distrustful'): string {
  return kind === 'missing' ? nothing : `${distrustful}${delimiter}${path}`;
}
