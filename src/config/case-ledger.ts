import type { Suite } from '../domain/case.ts';
import type { CheckSpec } from '../domain/suite.gen.ts';
import { UserError, type Problem } from '../errors.ts';
import { codeOfContent, codeOfText, RowIndex } from '../values/row-index.ts';
import { capProblems } from './cap-problems.ts';
import { CaseTable, type NewEntry, type StoredEntry } from './case-table.ts';
import { CoverageCount, type Coverage } from './coverage.ts';
import type { SourceDocument } from './source-document.ts';
import type { Strictness } from './mistake.ts';
import { NearTags } from './near-tags.ts';
import { didYouMean } from './suggest-word.ts';
import { appliesTo, metricOf, type OwnTeeth, type Teeth, type Tooth } from './teeth.ts';

/** What a case is found by: see `RowIndex`. */
interface Codes {
  id: number;
  content: number;
}

const NO_TAGS: string[] = [];

/** More are counted, not kept. */
const MAX_KEPT = 60;

/** Takes the cases of a suite one by one; knows which stand twice, which nothing can fail, and what was wrong. */
export class CaseLedger {
  private readonly suite: Suite;
  private readonly teeth: Teeth;
  private readonly entries: StoredEntry[] = [];
  private readonly problems: Problem[] = [];
  private problemCount = 0;
  /** Cases that nothing can fail: no news where nothing scores at all. */
  private readonly toothless: Problem[] = [];
  private table = new CaseTable('');
  private linesInDataset = 0;
  private hasChecks = false;
  private readonly coverage: CoverageCount;
  /** Absent where their spelling is nobody's business any more. */
  private readonly nearTags: NearTags | undefined;
  private readonly metrics: Set<string>;
  private readonly ids = new RowIndex();
  /** Of one dataset, whose first entry is that of this number. */
  private contents = new RowIndex();
  private firstOfDataset = 0;
  /** Ids of lines that are no case, and where those stand. */
  private readonly refusedIds = new Map<string, string>();
  /** Tag lists repeat: one object for all cases that have the same. */
  private readonly tagLists = new Map<string, string[]>();

  constructor(suite: Suite, teeth: Teeth, strictness: Strictness) {
    this.suite = suite;
    this.teeth = teeth;
    this.nearTags = strictness === 'checked' ? new NearTags(suite.gates) : undefined;
    this.coverage = new CoverageCount(suite, teeth);
    const judged = suite.judges.map(({ name }) => name);
    this.metrics = new Set(['pass_rate', ...suite.scorers.map(metricOf), ...judged]);
  }

  startDataset(file: string): void {
    this.table = new CaseTable(file);
    this.contents = new RowIndex();
    this.firstOfDataset = this.entries.length;
    this.linesInDataset = 0;
  }

  endDataset(): void {
    if (this.linesInDataset > 0) return;
    this.report([
      {
        code: 'no-cases',
        message: 'the dataset has no case',
        place: { file: this.table.file, line: 1, column: 1 },
        hint: 'write one case a line: {"id": "refund-1", "input": "…", "reference": "…"}',
      },
    ]);
  }

  /** A line that is no case: its id, if it has one, is still taken. */
  refuse(problems: readonly Problem[], line: number, id?: string): void {
    this.linesInDataset += 1;
    this.report(problems);
    if (id !== undefined && !this.findId(id) && !this.refusedIds.has(id))
      this.refusedIds.set(id, `${this.table.file}:${line}`);
    this.hasChecks = true;
  }

  /** `own`: what its own checks can do. */
  add(
    entry: NewEntry,
    {
      checks,
      own,
      source,
    }: { checks: readonly CheckSpec[]; own: OwnTeeth; source: SourceDocument },
  ): StoredEntry {
    this.linesInDataset += 1;
    const codes = { id: codeOfText(entry.id), content: codeOfContent(entry) };
    this.refuseTwins(entry, codes, source);
    for (const check of checks) this.metrics.add(metricOf(check));
    this.hasChecks ||= checks.length > 0;
    this.refuseToothless(entry, own, source);
    if (this.nearTags) this.report(this.nearTags.find(entry.tags, { id: entry.id, source }));
    const tags = this.shareTags(entry.tags);
    const stored = this.table.add(entry, tags);
    this.entries.push(stored);
    this.coverage.add(entry, tags, { checks, own });
    this.ids.add(codes.id);
    this.contents.add(codes.content);
    return stored;
  }

  report(problems: readonly Problem[]): void {
    this.problemCount += problems.length;
    this.problems.push(...problems.slice(0, Math.max(0, MAX_KEPT - this.problems.length)));
  }

  /** The entries, in their order; throws a UserError if anything was wrong. */
  close(): {
    entries: StoredEntry[];
    find: (id: string) => StoredEntry | undefined;
    coverage: Coverage;
  } {
    const { suite } = this;
    if (!this.hasChecks && suite.scorers.length === 0 && suite.judges.length === 0)
      this.report([
        {
          code: 'config',
          message: 'nothing scores the outputs: there are no scorers, and no case has checks',
          place: { file: suite.file, line: 1, column: 1 },
          hint: 'add e.g. scorers: [{ type: contains, value: "{{reference}}" }]',
        },
      ]);
    else {
      this.report(this.toothless);
      if (this.problemCount === 0) this.report(this.findUnfedMetrics());
    }
    if (this.problemCount > 0) throw new UserError(capProblems(this.problems, this.problemCount));
    return {
      entries: this.entries,
      find: (id) => this.findId(id),
      coverage: this.coverage.describe(this.nearTags ?? { warnings: [], told: new Set() }),
    };
  }

  private findId(id: string, code = codeOfText(id)): StoredEntry | undefined {
    const row = this.ids.find(code, (found) => this.entries[found]!.id === id);
    return row === undefined ? undefined : this.entries[row];
  }

  private refuseTwins(entry: NewEntry, codes: Codes, source: SourceDocument): void {
    const { id } = entry;
    const first = this.findId(id, codes.id)?.place;
    const taken = first ? `${first.file}:${first.line}` : this.refusedIds.get(id);
    if (taken !== undefined)
      this.report([
        {
          code: 'config',
          message: `the id "${id}" is taken: ${taken} has it`,
          place: source.locate('/id'),
          hint: 'give every case of the suite an id of its own',
        },
      ]);
    const twin = this.findTwin(entry, codes.content);
    if (twin && taken === undefined)
      this.report([
        {
          code: 'config',
          message: `case "${id}" says the same as case "${twin.id}" in line ${twin.place.line}: input, context, reference and checks are equal`,
          place: source.locate(''),
          hint:
            twin.metadata_hash === entry.metadata_hash
              ? 'delete one of them: a case counts once'
              : 'delete one of them: a case counts once, and its metadata is not compared; what makes the two different belongs in input or context',
        },
      ]);
  }

  /** The case of the same dataset with the same input and expectation. */
  private findTwin(entry: NewEntry, code: number): StoredEntry | undefined {
    const entryOf = (row: number): StoredEntry => this.entries[this.firstOfDataset + row]!;
    const row = this.contents.find(code, (found) => {
      const other = entryOf(found);
      return (
        other.case_hash === entry.case_hash && other.expectation_hash === entry.expectation_hash
      );
    });
    return row === undefined ? undefined : entryOf(row);
  }

  private refuseToothless({ id, tags }: NewEntry, own: OwnTeeth, source: SourceDocument): void {
    const { critical, safety } = this.suite.gates;
    const decisive = [...critical.tags, ...safety.tags];
    const index = tags.findIndex((tag) => decisive.includes(tag));
    if (index < 0) return;
    const applies = (tooth: Tooth): boolean => appliesTo(tooth, tags);
    if (own.bites || this.teeth.shared.some(applies)) return;
    const { advisers, comparers } = this.teeth;
    const { why, cure } = explainToothless(
      own.adviser ?? advisers.find(applies)?.name,
      own.comparer ?? comparers.find(applies)?.name,
    );
    this.toothless.push({
      code: 'config',
      message: `nothing can fail case "${id}", which is tagged ${tags[index]}${why}`,
      place: source.locate(`/tags/${index}`),
      hint: `add a check, ${cure}or drop the tag`,
    });
  }

  private findUnfedMetrics(): Problem[] {
    const { gates, metricPlaces, file } = this.suite;
    const known = [...this.metrics];
    // a bar of the base on a metric that is gone is for the verdict to tell
    return Object.keys(metricPlaces ?? gates.metrics)
      .filter((metric) => !this.metrics.has(metric))
      .map((metric) => ({
        code: 'config',
        message: `gates.metrics names "${metric}", and nothing feeds it`,
        place: metricPlaces?.[metric] ?? { file },
        hint: `${didYouMean(metric, known)}metrics of this suite are: ${known.join(', ')}`,
      }));
  }

  private shareTags(tags: string[]): string[] {
    if (tags.length === 0) return NO_TAGS;
    const key = JSON.stringify(tags);
    const shared = this.tagLists.get(key);
    if (shared) return shared;
    if (this.tagLists.size < 10_000) this.tagLists.set(key, tags);
    return tags;
  }
}

/** Which judge is for a case and cannot fail it; what beside a check would. */
function explainToothless(
  adviser: string | undefined,
  comparer: string | undefined,
): { why: string; cure: string } {
  if (adviser !== undefined)
    return { why: `: judge ${adviser} has no vote on it`, cure: `calibrate judge ${adviser}, ` };
  if (comparer === undefined) return { why: '', cure: '' };
  return {
    why: ` where there is no baseline: judge ${comparer} only compares with one (\`compare: baseline\`)`,
    cure: 'a calibrated judge whose rubric judges one output, ',
  };
}
