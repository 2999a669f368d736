import { findCalibration } from './config/find-calibration.ts';
import { labelsFileOf, type JudgeReader } from './config/load-judges.ts';
import { separateLabels } from './config/labellers.ts';
import type { Lock } from './config/lock.ts';
import { readLabels } from './config/read-labels.ts';
import { readVerdicts } from './config/read-verdicts.ts';
import type { Suite } from './domain/case.ts';
import type { Judge, JudgeStanding } from './domain/judge.ts';
import type { CalibrationCounts } from './domain/calibration-counts.ts';
import type { JudgeRecord } from './domain/run.ts';
import type { Problem } from './errors.ts';
import { JudgeBench } from './judges/judge-bench.ts';
import { createJudgeScorer, type JudgeScorer, type VerdictSource } from './judges/judge-scorer.ts';
import type { JudgeTools } from './judges/judge-tools.ts';
import { passes } from './judges/settle-votes.ts';
import { RecordedVerdicts } from './judges/recorded-verdicts.ts';
import type { PreparedJudge } from './prepared-suite.ts';
import { decideStanding } from './verdict/judge-calibration.ts';

/** The lock that judges are held against, as far as there is one. */
export interface KnownLock {
  file: string;
  lock: Lock;
}

/** The judges of a suite, each set up once, whoever names it. */
export class Judges {
  private readonly suite: Suite;
  private readonly tools: JudgeTools;
  private readonly known: KnownLock | undefined;
  private readonly reader: JudgeReader;
  /** By digest and name: one judge, however often it is written (for other cases, only advising, as `not-`). */
  private readonly settings = new Map<string, Promise<Setting>>();

  constructor(
    suite: Suite,
    { tools, known, reader }: { tools: JudgeTools; known?: KnownLock; reader: JudgeReader },
  ) {
    this.suite = suite;
    this.tools = tools;
    this.known = known;
    this.reader = reader;
  }

  /** Whether its scores can fail a case: it is calibrated, nothing says that it only advises, and it needs no baseline to speak. */
  async blocks(judge: Judge): Promise<boolean> {
    const { standing } = await this.set(judge);
    return isBlocking(judge, standing) && judge.rubric.compare === undefined;
  }

  async scorerOf(judge: Judge): Promise<JudgeScorer> {
    const { standing, source } = await this.set(judge);
    const { safety } = this.suite.gates;
    return createJudgeScorer(judge, {
      source,
      blocking: isBlocking(judge, standing),
      isSafety: (tags) => tags.some((tag) => safety.tags.includes(tag)),
    });
  }

  /** All that were read so far, each once. */
  async list(): Promise<PreparedJudge[]> {
    const settings = new Map<Setting, Judge[]>();
    for (const judge of await this.reader.known()) {
      const setting = await this.set(judge);
      settings.set(setting, [...(settings.get(setting) ?? []), judge]);
    }
    return [...settings].map(([{ standing, bench, source }, written]) => {
      const [judge] = written;
      return {
        judge: judge!,
        // what was recorded is the same every time
        isNoisy: source.kind !== 'recorded' && written.some((one) => isBlocking(one, standing)),
        compares: judge!.rubric.compare !== undefined,
        describe: () => describeJudge(written, standing, bench),
        recall: (records) => recallCanaries(judge!, bench, records),
        spent: () => bench?.spent,
      };
    });
  }

  /** Verdicts that cannot be told apart: they are kept by one output, and a pair has two. */
  async findUnusable(): Promise<Problem[]> {
    const judges = await this.reader.known();
    return judges
      .filter(({ recorded, rubric }) => recorded && rubric.compare !== undefined)
      .map(({ name, place }) => ({
        code: 'config',
        message: `judge ${name}: its rubric compares with the baseline (\`compare: baseline\`), and \`recorded\` names verdicts on single outputs`,
        place,
        hint: 'leave `recorded` out, so that the judge is asked, or take a rubric that judges one output',
      }));
  }

  /** Whether a model is asked, and what it says blocks. */
  async asksToBlock(judge: Judge): Promise<boolean> {
    const { standing, source } = await this.set(judge);
    return source.kind !== 'recorded' && isBlocking(judge, standing);
  }

  private set(judge: Judge): Promise<Setting> {
    const key = `${judge.digest} ${judge.name}`;
    const known = this.settings.get(key) ?? this.setUp(judge);
    this.settings.set(key, known);
    return known;
  }

  private async setUp(judge: Judge): Promise<Setting> {
    return { standing: await this.findStanding(judge), ...(await this.openSource(judge)) };
  }

  private async openSource(judge: Judge): Promise<{ source: VerdictSource; bench?: JudgeBench }> {
    const { files, model, modelMissing, random, memory, waitIdly } = this.tools;
    if (judge.recorded) {
      const { scale } = judge.rubric;
      const byHash = await readVerdicts(judge.recorded.path, files, scale);
      return { source: { kind: 'recorded', verdicts: new RecordedVerdicts(byHash) } };
    }
    if (!model)
      return {
        source: { kind: 'none', why: modelMissing?.message ?? 'there is no model to ask' },
      };
    const bench = new JudgeBench(judge, {
      model,
      random,
      ...(memory && { memory }),
      ...(waitIdly && { waitIdly }),
    });
    return { source: { kind: 'model', bench }, bench };
  }

  private async findStanding(judge: Judge): Promise<JudgeStanding> {
    const { files } = this.tools;
    const labelsPath = labelsFileOf(this.suite.file, judge.name);
    const labelsSha256 = (await files.exists(labelsPath))
      ? await files.digest(labelsPath)
      : undefined;
    const found = findCalibration(this.known?.lock.calibrations ?? [], {
      labelsPath,
      lockFile: this.known?.file ?? '',
      judgeDigest: judge.digest,
      ...(labelsSha256 !== undefined && { labelsSha256 }),
    });
    const { calibration } = this.suite.gates;
    const isBelieved =
      found.status !== 'bound' || (await this.isCounted(judge, labelsPath, found.counts));
    return decideStanding(isBelieved ? found : { status: 'counts-differ' }, calibration, {
      name: judge.name,
      config: this.suite.file,
      labelsPath,
    });
  }

  /** The lock is a text that anybody can edit: how many people said what is counted again. */
  private async isCounted(
    judge: Judge,
    labelsPath: string,
    counts: CalibrationCounts,
  ): Promise<boolean> {
    const labels = await readLabels(labelsPath, this.tools.files, judge.rubric.scale);
    const models = judge.models.map(({ model }) => model);
    const { human } = separateLabels(labels, models);
    const pass = human.filter(({ label }) => passes(label, judge)).length;
    return human.length === counts.labels && pass === counts.pass;
  }
}

interface Setting {
  standing: JudgeStanding;
  source: VerdictSource;
  bench?: JudgeBench;
}

function isBlocking({ advisory }: Judge, { calibrated }: JudgeStanding): boolean {
  return calibrated && !advisory;
}

function recallCanaries(
  { digest, name }: Judge,
  bench: JudgeBench | undefined,
  records: readonly JudgeRecord[],
): void {
  const earlier = records.find((record) => record.digest === digest && record.name === name);
  if (earlier?.canary) bench?.recall(earlier.canary);
}

/** `written`: every place that names it. Its scores block if they do in one of them. */
async function describeJudge(
  written: readonly Judge[],
  standing: JudgeStanding,
  bench: JudgeBench | undefined,
): Promise<JudgeRecord> {
  const { name, digest, rubric, models } = written[0]!;
  const canary = await bench?.describeCanaries();
  const advisory = written.every((judge) => judge.advisory);
  return {
    name,
    digest,
    rubric: rubric.source,
    version: rubric.version,
    models,
    calibrated: standing.calibrated,
    blocking: standing.calibrated && !advisory,
    ...(rubric.compare && { compares: true }),
    ...describeRole(advisory, standing),
    ...(standing.counts && { calibration: standing.counts }),
    ...(canary && { canary }),
  };
}

function describeRole(
  advisory: boolean,
  standing: JudgeStanding,
): Pick<JudgeRecord, 'why' | 'next'> {
  if (advisory) return { why: 'the suite says that it only advises (advisory: true)' };
  return standing.calibrated ? {} : { why: standing.why, next: standing.next };
}
