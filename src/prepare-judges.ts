import { findCalibration } from './config/find-calibration.ts';
import { labelsFileOf, type JudgeReader } from './config/load-judges.ts';
import type { Lock } from './config/lock.ts';
import { readVerdicts } from './config/read-verdicts.ts';
import type { Suite } from './domain/case.ts';
import type { Judge, JudgeStanding } from './domain/judge.ts';
import type { JudgeRecord } from './domain/run.ts';
import type { Problem } from './errors.ts';
import { JudgeBench } from './judges/judge-bench.ts';
import { createJudgeScorer, type JudgeScorer, type VerdictSource } from './judges/judge-scorer.ts';
import type { JudgeTools } from './judges/judge-tools.ts';
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
  /** By digest and name: a judge under two names feeds two metrics. */
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

  /** Whether its scores block: it is calibrated, and nothing in the suite says that it only advises. */
  async blocks(judge: Judge): Promise<boolean> {
    return (await this.set(judge)).blocking;
  }

  async scorerOf(judge: Judge): Promise<JudgeScorer> {
    return (await this.set(judge)).scorer;
  }

  /** All that were read so far. */
  async list(): Promise<PreparedJudge[]> {
    const settings = await this.all();
    return settings.map(({ judge, describe }) => ({
      judge,
      compares: judge.rubric.compare !== undefined,
      describe,
    }));
  }

  /** A key that a blocking judge lacks is an error; one that only advises goes without. */
  async findProblems(): Promise<Problem[]> {
    const settings = await this.all();
    return settings.flatMap(({ judge, blocking, source }) => {
      const { modelMissing } = this.tools;
      if (!blocking || source.kind !== 'none' || !modelMissing) return [];
      return {
        ...modelMissing,
        message: `judge ${judge.name}: ${modelMissing.message}`,
        place: judge.place,
      };
    });
  }

  private async all(): Promise<Setting[]> {
    const judges = await this.reader.known();
    return await Promise.all(judges.map((judge) => this.set(judge)));
  }

  private set(judge: Judge): Promise<Setting> {
    const key = `${judge.digest} ${judge.name}`;
    const known = this.settings.get(key) ?? this.setUp(judge);
    this.settings.set(key, known);
    return known;
  }

  private async setUp(judge: Judge): Promise<Setting> {
    const standing = await this.findStanding(judge);
    const blocking = standing.calibrated && !judge.advisory;
    const { source, bench } = await this.openSource(judge);
    const { gates } = this.suite;
    const scorer = createJudgeScorer(judge, {
      source,
      blocking,
      isSafety: (tags) => tags.some((tag) => gates.safety.tags.includes(tag)),
    });
    return {
      judge,
      blocking,
      source,
      scorer,
      describe: () => describeJudge(judge, standing, bench),
    };
  }

  private async openSource(judge: Judge): Promise<{ source: VerdictSource; bench?: JudgeBench }> {
    const { files, model, modelMissing, random } = this.tools;
    if (judge.recorded) {
      const { scale } = judge.rubric;
      const byHash = await readVerdicts(judge.recorded.path, files, scale);
      return { source: { kind: 'recorded', verdicts: new RecordedVerdicts(byHash) } };
    }
    if (!model)
      return {
        source: { kind: 'none', why: modelMissing?.message ?? 'there is no model to ask' },
      };
    const bench = new JudgeBench(judge, { model, random });
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
    return decideStanding(found, calibration, {
      name: judge.name,
      config: this.suite.file,
      labelsPath,
    });
  }
}

interface Setting {
  judge: Judge;
  blocking: boolean;
  source: VerdictSource;
  scorer: JudgeScorer;
  describe: () => Promise<JudgeRecord>;
}

async function describeJudge(
  judge: Judge,
  standing: JudgeStanding,
  bench: JudgeBench | undefined,
): Promise<JudgeRecord> {
  const { name, digest, rubric, models, advisory } = judge;
  const canaries = await bench?.describeCanaries();
  return {
    name,
    digest,
    rubric: rubric.source,
    version: rubric.version,
    models,
    calibrated: standing.calibrated,
    blocking: standing.calibrated && !advisory,
    ...(rubric.compare && { compares: true }),
    ...describeRole(judge, standing),
    ...(standing.counts && { calibration: standing.counts }),
    ...(canaries && {
      canary: {
        result: canaries.status,
        ...('why' in canaries && { why: canaries.why }),
        asked: canaries.asked,
      },
    }),
  };
}

function describeRole(
  { advisory }: Judge,
  standing: JudgeStanding,
): Pick<JudgeRecord, 'why' | 'next'> {
  if (advisory) return { why: 'the suite says that it only advises (advisory: true)' };
  return standing.calibrated ? {} : { why: standing.why, next: standing.next };
}
