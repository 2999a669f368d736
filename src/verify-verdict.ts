import { EVIDENCE_SUBJECTS, VERDICT_FILE, type Mismatch } from './domain/evidence.ts';
import type { RunFacts } from './domain/facts.ts';
import type { Verdict } from './domain/verdict.ts';
import { describeError } from './errors.ts';
import type { EvidenceFolder } from './evidence-folder.ts';
import type { StoredRun } from './ports.ts';
import { composeHeadline } from './report/compose-headline.ts';
import { fitsMasked, fitsMaskedDocument } from './report/fits-masked.ts';
import { renderJunit } from './report/render-junit.ts';
import { renderMarkdown, SUMMARY_ROOM } from './report/render-markdown.ts';
import type { Report } from './report/report.ts';
import { showValue } from './report/show-value.ts';
import { readTold, type StoredVerdict } from './report/stored-verdict.ts';
import { sha256 } from './values/canonical-json.ts';
import { listDifferences } from './values/list-differences.ts';
import { mapTexts } from './values/map-texts.ts';
import { withholdMessages } from './tell-verdict.ts';
import { foldPlanned, type Judged } from './verdict/judged-lines.ts';
import { judgeRun } from './verdict/judge-run.ts';

const MOST_DIFFERENCES = 20;

interface StoredJudgement {
  evidence: EvidenceFolder;
  stored: StoredRun;
  told: StoredVerdict;
  judged: Judged;
}

/** The verdict, judged again from what is stored, and the reports, written again from it. `isSameVersion`: word for word. */
export async function checkVerdict(
  { evidence, stored, told, judged }: StoredJudgement,
  isSameVersion: boolean,
): Promise<{ trials: number; mismatches: Mismatch[] }> {
  const run = await foldPlanned(stored, judged.run.cases);
  const again = attempt(() => judgeRun({ ...judged, run }).verdict);
  const mismatches =
    'why' in again
      ? [sayImpossible(VERDICT_FILE, again.why)]
      : compareVerdicts(publish(again.value, told, { run, judged }), told.verdict, isSameVersion);
  if (isSameVersion) mismatches.push(...(await checkReports(evidence, told, run)));
  return { trials: run.cases.reduce((sum, { trials }) => sum + trials.length, 0), mismatches };
}

/** The verdict as it may be told: where no outputs are published, no words of them are. */
function publish(
  verdict: Verdict,
  { told }: StoredVerdict,
  { run, judged: { baseline } }: { run: RunFacts; judged: Judged },
): Verdict {
  if (told.outputs !== 'none') return verdict;
  return mapTexts(
    verdict,
    withholdMessages((text) => text, { run, baseline }),
  );
}

/** What a secret must not stand in for. */
const NEVER_MASKED = /(?:^|\.)(?:verdict|result|gate|metric)$/;

/** Words change from version to version; what they come to must not. Secrets were taken out of the words. */
function compareVerdicts(again: Verdict, told: Verdict, isSameVersion: boolean): Mismatch[] {
  const [a, b] = isSameVersion
    ? [toJson(again), toJson(told)]
    : [takeEssence(again), takeEssence(told)];
  // as many masks as there may be, they hide nothing behind them
  return listDifferences(a, b, Infinity)
    .filter(({ path, a: whole, b: shown }) => NEVER_MASKED.test(path) || !isMasked(shown, whole))
    .slice(0, MOST_DIFFERENCES)
    .map(({ path, a: expected, b: found }) => ({
      file: VERDICT_FILE,
      what: path,
      expected: showValue(expected),
      found: showValue(found),
      means: 'judged again from the stored trials, gates and baseline, it comes out otherwise',
    }));
}

function isMasked(shown: unknown, whole: unknown): boolean {
  return typeof shown === 'string' && typeof whole === 'string' && fitsMasked(shown, whole);
}

function toJson(verdict: Verdict): unknown {
  return JSON.parse(JSON.stringify(verdict));
}

function takeEssence({ verdict, gates }: Verdict): unknown {
  return { verdict, gates: gates.map(({ gate, metric, result }) => ({ gate, metric, result })) };
}

async function checkReports(
  evidence: EvidenceFolder,
  told: StoredVerdict,
  run: RunFacts,
): Promise<Mismatch[]> {
  const report = readTold(told);
  const headline = attempt(() => composeHeadline(report.verdict, report.mode));
  const mismatches =
    'why' in headline
      ? [sayImpossible(VERDICT_FILE, headline.why)]
      : listDifferences(headline.value, report.headline, MOST_DIFFERENCES).map(
          ({ path, a, b }) => ({
            file: VERDICT_FILE,
            what: `told.headline.${path}`,
            expected: showValue(a),
            found: showValue(b),
            means: 'the first line does not say what the verdict is',
          }),
        );
  for (const [file, render] of RENDERERS) {
    const found = await evidence.digest(file);
    if (found.status !== 'file') continue;
    const again = attempt(() => render(report, run));
    if ('why' in again) mismatches.push(sayImpossible(file, again.why));
    else if (sha256(again.value) !== found.sha256) {
      if (fitsMaskedDocument(await evidence.text(file), again.value)) continue;
      mismatches.push({
        file,
        what: 'content',
        expected: sha256(again.value),
        found: found.sha256,
        means: `written again from ${VERDICT_FILE}, it reads otherwise`,
      });
    }
  }
  return mismatches;
}

type Renderer = (report: Report, run: RunFacts) => string;

const RENDERERS: readonly (readonly [(typeof EVIDENCE_SUBJECTS)[number], Renderer])[] = [
  ['report.md', (report) => renderMarkdown(report, SUMMARY_ROOM)],
  ['junit.xml', (report, { cases }) => writeJunit(report, cases)],
];

function writeJunit(report: Report, cases: RunFacts['cases']): string {
  const places = new Map(report.cases.map(({ id, place }) => [id, place]));
  const source = { cases, placeOf: (id: string) => places.get(id), redact: (text: string) => text };
  return [...renderJunit(report, source)].join('');
}

/** What others may have written can be of a shape that nobody foresaw: then it proves nothing, and that is the answer. */
function attempt<T>(work: () => T): { value: T } | { why: string } {
  try {
    return { value: work() };
  } catch (error) {
    return { why: describeError(error) };
  }
}

function sayImpossible(file: string, why: string): Mismatch {
  return {
    file,
    what: 'content',
    expected: 'what Touchstone wrote',
    found: showValue(why),
    means: 'what is stored cannot be judged or told again',
  };
}
