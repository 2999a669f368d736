import * as posix from 'node:path/posix';
import type { CaseSource, Suite } from '../domain/case.ts';
import type { Judge } from '../domain/judge.ts';
import type { Pin } from '../domain/pin.ts';
import type { CheckSpec } from '../domain/suite.gen.ts';
import type { RepositoryFiles } from '../ports.ts';
import { folderOf } from '../values/repository-path.ts';
import { digestEmbedding } from '../values/embedding-digest.ts';
import { collectModuleFiles } from './collect-module-files.ts';
import { findCommandFiles } from './find-command-files.ts';
import { labelsFileOf } from './load-judges.ts';
import { BUILT_IN } from './load-rubric.ts';
import { pinKey } from './lock.ts';
import { rememberFolders } from './remember-folders.ts';
import { UnpinnedCommands } from './unpinned-commands.ts';

/** A part of the yardstick, by its path in the repository; of what is no file the digest is known. */
type YardstickPart = Omit<Pin, 'sha256'> & { sha256?: string };

/** What a suite measures with. */
export interface Yardstick {
  suite: Suite;
  cases: CaseSource;
  /** Of the suite and of its cases. */
  judges: readonly Judge[];
}

/**
 * The pins of a suite as it is now, in the order of a lock: datasets; of scorers and checks the schemas, databases, code
 * and embedding models; of judges who is asked and how, rubrics, labels and recorded verdicts. Paths are relative to the
 * folder of `lockFile`. `unpinned`: is told of the commands of which nothing is pinned.
 */
export async function collectPins(
  { suite, cases, judges }: Yardstick,
  files: RepositoryFiles,
  lockFile: string,
  unpinned = new UnpinnedCommands(),
): Promise<Pin[]> {
  const collector = new PinCollector(files);
  for (const { path, version } of suite.datasets) collector.add({ kind: 'dataset', path, version });
  for (const [index, scorer] of suite.scorers.entries())
    if ((await collector.addCheck(scorer, suite.file)) === 'nothing')
      unpinned.add(scorer, suite.scorerPlaces[index] ?? { file: suite.file });
  for (const entry of cases.entries) {
    if (entry.checks === 0) continue;
    const { checks, place } = await cases.read(entry);
    for (const check of checks)
      if ((await collector.addCheck(check, place.file)) === 'nothing') unpinned.add(check, place);
  }
  for (const judge of judges) await collector.addJudge(judge, suite.file);
  return collector.digest(folderOf(lockFile));
}

class PinCollector {
  private readonly files: RepositoryFiles;
  private readonly found = new Map<string, YardstickPart>();
  private readonly modules = new Set<string>();
  private readonly commands = new Map<string, number>();

  constructor(files: RepositoryFiles) {
    this.files = files;
  }

  add(part: YardstickPart): void {
    this.found.set(pinKey(part), part);
  }

  /** `nothing`: it runs a program, and no file of the repository is known to be part of it. */
  async addCheck(check: CheckSpec, file: string): Promise<'nothing' | undefined> {
    const { module, schema, database, command } = check;
    if (/^(?:not-)?embedding$/.test(check.type)) this.addModel(check, file);
    if (typeof schema === 'string') this.add({ kind: 'schema', path: schema });
    if (database !== undefined) this.add({ kind: 'database', path: database });
    if (module !== undefined) await this.addModule(module);
    if (command === undefined) return undefined;
    return (await this.addCommand(command)) === 0 ? 'nothing' : undefined;
  }

  /** Who is asked and how, what for, and what shows that it can. */
  async addJudge(judge: Judge, suiteFile: string): Promise<void> {
    const { rubric, recorded, models, digest, name, place } = judge;
    this.add({
      kind: 'rubric',
      path: rubric.source,
      version: rubric.version,
      sha256: rubric.sha256,
    });
    const version = models.map(({ model }) => model).join('+');
    this.addNamed('judge', `${place.file}#${name}`, { version, sha256: digest });
    if (recorded) this.add({ kind: 'verdicts', path: recorded.path });
    const labels = labelsFileOf(suiteFile, name);
    if (await this.files.exists(labels)) this.add({ kind: 'labels', path: labels });
  }

  async digest(lockFolder: string): Promise<Pin[]> {
    const pins: Pin[] = [];
    for (const { sha256, ...part } of this.found.values())
      pins.push({
        ...part,
        path: part.path.startsWith(BUILT_IN)
          ? part.path
          : posix.relative(`/${lockFolder}`, `/${part.path}`),
        sha256: sha256 ?? (await this.files.digest(part.path)),
      });
    return pins.sort((a, b) => (pinKey(a) < pinKey(b) ? -1 : 1));
  }

  private addModel({ name, type, model = '', pinned }: CheckSpec, file: string): void {
    const sha256 = digestEmbedding({ model, ...(pinned !== undefined && { pinned }) });
    this.addNamed('model', `${file}#${name ?? type}`, { version: model, sha256 });
  }

  /** What is no file has the name that it goes by; a second one of that name is told apart by its digest. */
  private addNamed(
    kind: 'judge' | 'model',
    path: string,
    { version, sha256 }: { version: string; sha256: string },
  ): void {
    const known = this.found.get(pinKey({ kind, path }));
    const isOther = known !== undefined && known.sha256 !== sha256;
    const own = isOther ? `${path}:${sha256.slice(0, 8)}` : path;
    this.add({ kind, path: own, ...(version !== '' && { version }), sha256 });
  }

  private async addModule(
    module: string,
    options: Parameters<typeof collectModuleFiles>[2] = {},
  ): Promise<void> {
    const key = JSON.stringify([module, options]);
    if (this.modules.has(key)) return;
    this.modules.add(key);
    const files = rememberFolders(this.files);
    const paths = await collectModuleFiles(module, files, options);
    for (const path of paths) this.add({ kind: 'scorer', path });
  }

  /** What a command names is code of the scorer. Gives how many files that are. */
  private async addCommand(command: readonly string[]): Promise<number> {
    const key = JSON.stringify(command);
    const known = this.commands.get(key);
    if (known !== undefined) return known;
    const named = await findCommandFiles(command, rememberFolders(this.files));
    for (const [path, language] of named) await this.addModule(path, { isCommand: true, language });
    this.commands.set(key, named.size);
    return named.size;
  }
}
