import * as posix from 'node:path/posix';
import type { CaseSource, Suite } from '../domain/case.ts';
import type { Pin } from '../domain/run.ts';
import type { CheckSpec } from '../domain/suite.gen.ts';
import type { RepositoryFiles } from '../ports.ts';
import { folderOf, resolveRepositoryPath } from '../values/repository-path.ts';
import { collectModuleFiles } from './collect-module-files.ts';
import { pinKey } from './lock.ts';

/** A file of the yardstick, by its path in the repository. */
type YardstickFile = Omit<Pin, 'sha256'>;

/**
 * The pins of a suite's files as they are now, in the order of a lock: datasets, and of scorers and checks the
 * schemas, databases and code. Paths are relative to the folder of `lockFile`.
 */
export async function collectPins(
  suite: Suite,
  cases: CaseSource,
  files: RepositoryFiles,
  lockFile: string,
): Promise<Pin[]> {
  const collector = new PinCollector(files);
  for (const { path, version } of suite.datasets) collector.add({ kind: 'dataset', path, version });
  for (const scorer of suite.scorers) await collector.addCheck(scorer);
  for (const entry of cases.entries) {
    if (entry.checks === 0) continue;
    const { checks } = await cases.read(entry);
    for (const check of checks) await collector.addCheck(check);
  }
  return collector.digest(folderOf(lockFile));
}

class PinCollector {
  private readonly files: RepositoryFiles;
  private readonly found = new Map<string, YardstickFile>();
  private readonly modules = new Set<string>();
  private readonly words = new Set<string>();

  constructor(files: RepositoryFiles) {
    this.files = files;
  }

  add(file: YardstickFile): void {
    this.found.set(pinKey(file), file);
  }

  async addCheck({ module, schema, database, command }: CheckSpec): Promise<void> {
    if (typeof schema === 'string') this.add({ kind: 'schema', path: schema });
    if (database !== undefined) this.add({ kind: 'database', path: database });
    if (module !== undefined) await this.addModule(module);
    for (const word of command ?? []) await this.addWord(word);
  }

  async digest(lockFolder: string): Promise<Pin[]> {
    const pins: Pin[] = [];
    for (const file of this.found.values())
      pins.push({
        ...file,
        path: posix.relative(`/${lockFolder}`, `/${file.path}`),
        sha256: await this.files.digest(file.path),
      });
    return pins.sort((a, b) => (pinKey(a) < pinKey(b) ? -1 : 1));
  }

  private async addModule(module: string): Promise<void> {
    if (this.modules.has(module)) return;
    this.modules.add(module);
    for (const path of await collectModuleFiles(module, this.files))
      this.add({ kind: 'scorer', path });
  }

  /** A word of a command that is a file of the repository is code of the scorer. */
  private async addWord(word: string): Promise<void> {
    if (this.words.has(word)) return;
    this.words.add(word);
    const where = resolveRepositoryPath('', word);
    if (where.status === 'inside' && (await this.files.exists(where.path)))
      await this.addModule(where.path);
  }
}
