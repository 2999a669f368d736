import * as posix from 'node:path/posix';
import type { CaseSource, Suite } from '../domain/case.ts';
import type { Judge } from '../domain/judge.ts';
import type { Pin } from '../domain/run.ts';
import type { CheckSpec } from '../domain/suite.gen.ts';
import type { RepositoryFiles } from '../ports.ts';
import { folderOf, resolveRepositoryPath } from '../values/repository-path.ts';
import { digestEmbedding } from '../values/embedding-digest.ts';
import { collectModuleFiles } from './collect-module-files.ts';
import { labelsFileOf } from './load-judges.ts';
import { BUILT_IN } from './load-rubric.ts';
import { pinKey } from './lock.ts';

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
 * folder of `lockFile`.
 */
export async function collectPins(
  { suite, cases, judges }: Yardstick,
  files: RepositoryFiles,
  lockFile: string,
): Promise<Pin[]> {
  const collector = new PinCollector(files);
  for (const { path, version } of suite.datasets) collector.add({ kind: 'dataset', path, version });
  for (const scorer of suite.scorers) await collector.addCheck(scorer, suite.file);
  for (const entry of cases.entries) {
    if (entry.checks === 0) continue;
    const { checks, place } = await cases.read(entry);
    for (const check of checks) await collector.addCheck(check, place.file);
  }
  for (const judge of judges) await collector.addJudge(judge, suite.file);
  return collector.digest(folderOf(lockFile));
}

class PinCollector {
  private readonly files: RepositoryFiles;
  private readonly found = new Map<string, YardstickPart>();
  private readonly modules = new Set<string>();
  private readonly words = new Set<string>();

  constructor(files: RepositoryFiles) {
    this.files = files;
  }

  add(part: YardstickPart): void {
    this.found.set(pinKey(part), part);
  }

  async addCheck(check: CheckSpec, file: string): Promise<void> {
    const { module, schema, database, command } = check;
    if (/^(?:not-)?embedding$/.test(check.type)) this.addModel(check, file);
    if (typeof schema === 'string') this.add({ kind: 'schema', path: schema });
    if (database !== undefined) this.add({ kind: 'database', path: database });
    if (module !== undefined) await this.addModule(module);
    for (const word of command ?? []) await this.addWord(word);
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

  private async addModule(module: string): Promise<void> {
    if (this.modules.has(module)) return;
    this.modules.add(module);
    const { paths } = await collectModuleFiles(module, this.files);
    for (const path of paths) this.add({ kind: 'scorer', path });
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
