import { separateLabels } from './config/labellers.ts';
import type { Lock } from './config/lock.ts';
import type { CalibrationLine } from './config/calibration-lines.ts';
import { shortenJudge } from './config/calibration-lines.ts';
import type {
  CalibrationFigures,
  CalibrationTable,
  Disagreement,
  JudgeCalibration,
  JudgedVerdict,
} from './domain/calibration.ts';
import type { HumanLabel, Judge } from './domain/judge.ts';
import type { Output } from './domain/run.ts';
import type { CalibrationPolicy } from './domain/suite.gen.ts';
import { JudgeBench } from './judges/judge-bench.ts';
import { pairVerdicts } from './judges/pair-verdicts.ts';
import type { RecordedVerdicts } from './judges/recorded-verdicts.ts';
import { passes } from './judges/settle-votes.ts';
import type { PatientModel } from './ports.ts';
import { UserError, type Problem } from './errors.ts';
import { isRecord } from './values/json-guards.ts';
import { renderTemplate, TemplateError } from './values/template.ts';
import { readToolCalls } from './values/tool-calls.ts';
import { decideStanding, describeCalibration, toCounts } from './verdict/judge-calibration.ts';

const MAX_PROBLEMS = 50;

/** Where the verdicts on labelled outputs come from. */
export type LabelledSource =
  | { kind: 'recorded'; verdicts: RecordedVerdicts }
  | { kind: 'model'; model: PatientModel; random: () => number; concurrency: number };

/** A judge, the labels that people gave, and how they are compared. */
export interface CalibrationRequest {
  judge: Judge;
  /** Path of the suite file. */
  config: string;
  labelsPath: string;
  labels: readonly HumanLabel[];
  source: LabelledSource;
  /** The verdicts are not the judge's own file, and not asked for: somebody's word that it gave them. */
  isElsewhere?: boolean;
  policy: CalibrationPolicy;
  signal: AbortSignal;
  /** Hears of every verdict. */
  progress: (done: number, total: number) => void;
}

/** Asks a judge what people were asked, and counts. Labels that no person made are told, and left out. */
export async function calibrateJudge(request: CalibrationRequest): Promise<JudgeCalibration> {
  const { judge, config, labelsPath, labels, policy } = request;
  requireValues(judge, labels);
  const { rubric, models, name } = judge;
  const { human, excluded } = separateLabels(
    labels,
    models.map(({ model }) => model),
  );
  // nobody labelled yet: what the table will look like is shown on the labels that do not count
  const judged = human.length > 0 ? human : labels;
  const { verdicts, canaries, held } = await collectVerdicts(judged, request);
  const pairs = judged.map((label, index) => ({ label, verdict: verdicts[index] }));
  const count = (counted: typeof pairs): Counted => {
    const { table, disagreements } = pairVerdicts(counted, rubric.scale, (label) =>
      passes(label, judge),
    );
    return { table, disagreements, figures: describeCalibration(table) };
  };
  const { table, ...shown } = count(human.length > 0 ? pairs : []);
  const { table: _uncounted, ...uncounted } = count(pairs);
  const isElsewhere = request.isElsewhere ?? false;
  const counts = { ...toCounts(table), ...(isElsewhere && { recorded: true as const }) };
  const found = { status: 'bound' as const, counts };
  return {
    judge: name,
    rubric: rubric.source,
    version: rubric.version,
    models,
    labelsPath,
    excluded,
    ...shown,
    youdenNeeded: policy.youden_low,
    standing: decideStanding(found, policy, { name, config, labelsPath }),
    ...findNothing(verdicts, held, canaries),
    ...(human.length === 0 && labels.length > 0 && { uncounted }),
    ...(canaries !== undefined && { canaries }),
  };
}

/** Throws a UserError for every label that lacks what the rubric names. */
export function requireValues({ rubric, name }: Judge, labels: readonly HumanLabel[]): void {
  const outputs = { output: '', output_a: '', output_b: '' };
  const problems = labels.flatMap(({ input, reference, context, place }): Problem[] => {
    try {
      renderTemplate(rubric.text, { input, reference, context, ...outputs });
      return [];
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      const names = error.names.map((missing) => `{{${missing}}}`).join(' and ');
      return [
        {
          code: 'labels',
          message: `the rubric of judge ${name} names ${names}, and this label has no such value`,
          place,
          hint: error.names.some((missing) => missing.startsWith('metadata'))
            ? 'a label has input, output, reference and context: let the rubric name these alone'
            : 'give the label the value that the case had',
        },
      ];
    }
  });
  if (problems.length > 0) throw new UserError(problems.slice(0, MAX_PROBLEMS));
}

/** An outage, or a judge that obeys orders, says nothing of its agreement: what the lock knew stays. */
function findNothing(
  verdicts: readonly (JudgedVerdict | undefined)[],
  held: boolean,
  canaries: string | undefined,
): Pick<JudgeCalibration, 'inconclusive'> {
  if (!held) return { inconclusive: canaries ?? 'its canary cases did not hold' };
  const hasVerdict = verdicts.some((verdict) => verdict?.label !== undefined);
  if (verdicts.length === 0 || hasVerdict) return {};
  const why = verdicts.find((verdict) => verdict?.why !== undefined)?.why;
  return { inconclusive: `not one verdict could be had${why === undefined ? '' : `: ${why}`}` };
}

interface Counted {
  table: CalibrationTable;
  disagreements: Disagreement[];
  figures: CalibrationFigures;
}

async function collectVerdicts(
  labels: readonly HumanLabel[],
  { judge, source, signal, progress }: CalibrationRequest,
): Promise<{ verdicts: (JudgedVerdict | undefined)[]; held: boolean; canaries?: string }> {
  if (source.kind === 'recorded') {
    const { verdicts } = source;
    return {
      verdicts: labels.map(({ input, output }) => verdicts.find(input, output)),
      held: true,
    };
  }
  const bench = new JudgeBench(judge, source);
  const verdicts: JudgedVerdict[] = [];
  let next = 0;
  let done = 0;
  async function work(): Promise<void> {
    for (let index = next++; index < labels.length && !signal.aborted; index = next++) {
      verdicts[index] = await askAbout(labels[index]!, bench, judge, signal);
      done += 1;
      progress(done, labels.length);
    }
  }
  await Promise.all(Array.from({ length: source.concurrency }, work));
  const canaries = await bench.describeCanaries();
  if (!canaries) return { verdicts, held: true };
  const told =
    canaries.result === 'held'
      ? 'held: it failed every answer that ordered it to pass'
      : (canaries.why ?? canaries.result);
  return { verdicts, held: canaries.result === 'held', canaries: told };
}

async function askAbout(
  label: HumanLabel,
  bench: JudgeBench,
  judge: Judge,
  signal: AbortSignal,
): Promise<JudgedVerdict> {
  const { input, reference, context } = label;
  const sides = readSides(label, judge);
  if ('why' in sides) return sides;
  const finding = await bench.judgeOutput(
    { case: { input: asInput(input), reference, context }, ...sides },
    { confirm: false, signal },
  );
  if (finding.status !== 'scored') return { why: finding.why };
  const said = finding.asked.label;
  return { ...(said !== undefined && { label: said }), pass: finding.pass, reason: finding.reason };
}

/** A case's input is text, an object or messages; a label's may be any JSON. */
function asInput(input: HumanLabel['input']): string | object {
  return typeof input === 'object' && input !== null ? input : String(input);
}

type Sides = { output: Output; other?: Output };

/** The labelled output as a judge sees it; of a pairwise rubric it is `{output_a, output_b}`. */
function readSides({ output }: HumanLabel, { rubric }: Judge): Sides | { why: string } {
  if (rubric.compare === undefined) return { output: asOutput(output) };
  if (!isRecord(output) || !('output_a' in output) || !('output_b' in output))
    return { why: 'its rubric compares two outputs: label {"output_a": …, "output_b": …}' };
  return { output: asOutput(output['output_a']), other: asOutput(output['output_b']) };
}

function asOutput(value: unknown): Output {
  if (typeof value === 'string') return { output: value };
  if (!isRecord(value) || !Array.isArray(value['tool_calls']))
    return { output: JSON.stringify(value) };
  const { output, tool_calls: calls } = value;
  return {
    output: typeof output === 'string' ? output : null,
    tool_calls: readToolCalls(calls),
  };
}

/** What a lock remembers of calibrations; a judge without one human label leaves no line. */
export function writeCalibrations(
  calibrated: readonly { judge: Judge; path: string; sha256: string; result: JudgeCalibration }[],
): Lock['calibrations'] {
  return calibrated.flatMap(({ judge, path, sha256, result }): CalibrationLine[] => {
    const { counts } = result.standing;
    if (!counts || counts.labels === 0 || result.inconclusive !== undefined) return [];
    return [{ path, judge: shortenJudge(judge.digest), counts, sha256 }];
  });
}
