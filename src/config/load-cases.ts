import type { CaseDocument } from '../domain/case.gen.ts';
import type { Case, CaseEntry, CaseSource, Suite } from '../domain/case.ts';
import type { Place } from '../domain/place.ts';
import type { CheckSpec } from '../domain/suite.gen.ts';
import { UserError } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { canonicalJson, shortDigest } from '../values/canonical-json.ts';
import { folderOf } from '../values/repository-path.ts';
import { CaseLedger } from './case-ledger.ts';
import type { StoredEntry } from './case-table.ts';
import type { Coverage } from './coverage.ts';
import { createJudgeFinder, listTeeth, type CaseJudging, type JudgeFinder } from './judge-cases.ts';
import { checkNamedFiles } from './check-named-files.ts';
import { hashCase } from './hash-case.ts';
import { createMissingValueFinder, type MissingValueFinder } from './find-missing-values.ts';
import type { Strictness } from './mistake.ts';
import { parseJsonLine } from './parse-json-line.ts';
import { findLayoutProblem, readCase } from './read-case.ts';
import { PathResolver, resolveCheckPaths, resolveCommandFiles } from './resolve-paths.ts';
import type { SourceDocument } from './source-document.ts';

const MAX_REMEMBERED = 10_000;
/** So much of the datasets' text stays in memory as it was read: most suites have less. */
const MAX_KEPT_BYTES = 1024 * 1024;

/** Cases, and what of the suite finds nothing among them. */
export interface LoadedCases extends CaseSource {
  coverage: Coverage;
}

/** Is shown every case that has all that its suite's templates name. */
export type CaseVisitor = (document: CaseDocument, source: SourceDocument) => void;

/**
 * Reads every line of a suite's datasets once, and keeps a small entry of each. Throws a UserError with all that is
 * wrong (50 problems, and how many follow). `strictness`: a class tag that is written otherwise is a mistake only where it is checked.
 */
export async function loadCases(
  suite: Suite,
  files: RepositoryFiles,
  judging?: CaseJudging,
  strictness: Strictness = 'as-it-is',
  visit?: CaseVisitor,
): Promise<LoadedCases> {
  const ledger = new CaseLedger(suite, await listTeeth(suite, judging), strictness);
  const findMissingValues = await createMissingValueFinder(suite, files, {
    judges: judging?.judges ?? [],
    strictness,
  });
  const judgeFinder = createJudgeFinder(judging);
  const kept = new KeptDocuments();
  for (const { path } of suite.datasets)
    await readDataset(path, {
      files,
      ledger,
      findMissingValues,
      visit,
      judgeFinder,
      kept,
      strictness,
    });
  const { entries, find: findEntry, coverage } = ledger.close();
  function find({ id }: CaseEntry): StoredEntry {
    const entry = findEntry(id);
    if (!entry) throw new Error(`no case ${id} was loaded`);
    return entry;
  }
  /** A copy of an entry may be asked for, whose own is kept. */
  async function readStored(stored: StoredEntry): Promise<Case> {
    return await describeCase(
      kept.find(stored) ?? (await readAgain(stored, files, strictness)),
      stored,
      files,
    );
  }
  return {
    entries,
    coverage,
    read(entry) {
      const held = kept.find(entry);
      return held ? describeCase(held, entry, files) : readStored(find(entry));
    },
    locate: async (entry, pointer) => locatePart(find(entry), pointer, files),
  };
}

interface DatasetReading {
  files: RepositoryFiles;
  ledger: CaseLedger;
  findMissingValues: MissingValueFinder;
  visit: CaseVisitor | undefined;
  judgeFinder: JudgeFinder;
  kept: KeptDocuments;
  strictness: Strictness;
}

/** Cases of a suite as they are written, as far as they fit. */
class KeptDocuments {
  private readonly byEntry = new Map<CaseEntry, CaseDocument>();
  private bytes = 0;

  /** `bytes`: of a line. */
  hasRoom(bytes: number): boolean {
    return this.bytes + bytes <= MAX_KEPT_BYTES;
  }

  keep(entry: StoredEntry, document: CaseDocument): void {
    this.bytes += entry.length;
    this.byEntry.set(entry, document);
  }

  find(entry: CaseEntry): CaseDocument | undefined {
    return this.byEntry.get(entry);
  }
}

async function readDataset(
  path: string,
  { files, ledger, findMissingValues, visit, judgeFinder, kept, strictness }: DatasetReading,
): Promise<void> {
  const naming = { file: path, files: rememberExisting(files) };
  ledger.startDataset(path);
  for await (const line of files.lines(path)) {
    if (line.text.trim() === '') continue;
    const layout = findLayoutProblem(line, path);
    if (layout) return ledger.refuse([layout], line.line);
    const reading = readCase(line, path, strictness);
    if (reading.status === 'wrong') {
      ledger.refuse(reading.problems, line.line, reading.id);
      continue;
    }
    const { document, source, paths } = reading;
    if (paths.length > 0) ledger.report(await checkNamedFiles(paths, source, naming));
    const finding = judgeFinder(document, path, source);
    const { judges, own, problems } = finding instanceof Promise ? await finding : finding;
    ledger.report(problems);
    const missing = findMissingValues(document, source, judges);
    ledger.report(missing);
    if (missing.length === 0) visit?.(document, source);
    const isKept = kept.hasRoom(line.length);
    const entry = ledger.add(
      {
        id: document.id,
        ...hashCase(document),
        tags: document.tags,
        checks: document.checks.length,
        place: { file: path, line: line.line },
        ...(document.metadata && { metadata_hash: shortDigest(canonicalJson(document.metadata)) }),
        offset: line.offset,
        length: line.length,
        ...(!isKept && { line_digest: shortDigest(line.text) }),
      },
      { checks: document.checks, own, source },
    );
    if (isKept) kept.keep(entry, document);
  }
  ledger.endDataset();
}

/** Cases name the same few files again and again. */
function rememberExisting(
  files: RepositoryFiles,
): Pick<RepositoryFiles, 'exists' | 'isFolder' | 'submoduleOf'> {
  const known = new Map<string, Promise<boolean>>();
  return {
    isFolder: (path) => files.isFolder(path),
    submoduleOf: (path) => files.submoduleOf(path),
    exists: (path) => {
      const answer = known.get(path) ?? files.exists(path);
      if (known.size < MAX_REMEMBERED) known.set(path, answer);
      return answer;
    },
  };
}

async function locatePart(
  { place, offset, length }: StoredEntry,
  pointer: string,
  files: RepositoryFiles,
): Promise<Place> {
  const text = await files.readLine(place.file, { offset, length });
  const line = { text, line: place.line ?? 1, offset, length };
  const parsed = parseJsonLine(line, place.file, 'as-it-is');
  return parsed.status === 'read' ? parsed.document.locate(pointer) : place;
}

async function readAgain(
  entry: StoredEntry,
  files: RepositoryFiles,
  strictness: Strictness,
): Promise<CaseDocument> {
  const { place, offset, length, line_digest: digest } = entry;
  const text = await files.readLine(place.file, { offset, length });
  const isSame = shortDigest(text) === digest;
  const line = { text, line: place.line ?? 1, offset, length };
  const reading = isSame && readCase(line, place.file, strictness);
  if (!reading || reading.status === 'wrong')
    throw new UserError({
      code: 'config',
      message: `the line of case "${entry.id}" changed while the suite ran`,
      place,
      hint: 'let nothing write to the dataset during a run, and run again',
    });
  return reading.document;
}

function describeCase(
  document: CaseDocument,
  { place, case_hash, expectation_hash }: CaseEntry,
  files: RepositoryFiles,
): Case | Promise<Case> {
  const describe = (checks: CheckSpec[]): Case => ({
    ...document,
    checks,
    case_hash,
    expectation_hash,
    place,
  });
  const resolved = resolveChecks(document, place.file, files);
  return resolved instanceof Promise ? resolved.then(describe) : describe(resolved);
}

function resolveChecks(
  { checks }: CaseDocument,
  file: string,
  files: RepositoryFiles,
): CheckSpec[] | Promise<CheckSpec[]> {
  if (checks.length === 0) return [];
  const resolver = new PathResolver(folderOf(file));
  return Promise.all(
    checks.map((check, index) =>
      resolveCommandFiles(
        resolveCheckPaths(check, `/checks/${index}`, resolver),
        folderOf(file),
        files,
      ),
    ),
  );
}
