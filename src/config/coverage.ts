import type { Suite } from '../domain/case.ts';
import type { Place } from '../domain/place.ts';
import type { CheckSpec } from '../domain/suite.gen.ts';
import type { Problem } from '../errors.ts';
import type { StoredEntry } from './case-table.ts';
import { isJudgeCheck } from './load-judges.ts';
import { suggestWord } from './suggest-word.ts';
import { appliesTo, metricOf, type OwnTeeth, type Teeth } from './teeth.ts';

const PASS_RATE = 'pass_rate';
/** Cases, and tags, that are named. */
const MOST_NAMED = 3;
const MOST_TAGS_TOLD = 10;
/** Tag lists repeat; where they do not, more are not remembered. */
const MOST_REMEMBERED = 10_000;

/** What of a suite finds nothing among its cases. Datasets grow: most of it is odd, not wrong. */
export interface Coverage {
  warnings: readonly Problem[];
  /** Gated metrics that no case can have a score of: a run would end without a verdict. */
  idleMetrics: readonly IdleMetric[];
}

/** A metric that has a bar, and no case that could be scored for it. */
export interface IdleMetric {
  metric: string;
  problem: Problem;
}

/** What is odd about tags of cases, and the tags of which it was asked whether a class tag was meant. */
export interface SpellingFindings {
  warnings: readonly Problem[];
  told: ReadonlySet<string>;
}

/** Follows, case by case, which tags there are, which metrics are fed, and which cases nothing can fail. */
export class CoverageCount {
  private readonly suite: Suite;
  private readonly teeth: Teeth;
  private readonly written: ReadonlySet<string>;
  private readonly tags = new Set<string>();
  private readonly fed = new Set<string>();
  private readonly biting = new Map<readonly string[], boolean>();
  private readonly firstBare: string[] = [];
  private firstPlace: Place | undefined;
  private bare = 0;
  private cases = 0;
  private adviser: string | undefined;

  constructor(suite: Suite, teeth: Teeth) {
    this.suite = suite;
    this.teeth = teeth;
    this.written = new Set(suite.writtenTags?.map(({ tag }) => tag));
    // without a baseline these have nothing to say, whatever their tags: that is no-baseline, not an error
    for (const { name } of teeth.comparers) this.fed.add(name);
  }

  /** `tags` of an entry: one object for all cases that have the same. */
  add(
    { id, place }: Pick<StoredEntry, 'id' | 'place'>,
    tags: readonly string[],
    { checks, own }: { checks: readonly CheckSpec[]; own: OwnTeeth },
  ): void {
    this.cases += 1;
    const isShared = this.biting.get(tags) ?? this.learn(tags);
    for (const check of checks)
      if (appliesTo(check, tags) || isJudgeCheck(check)) this.fed.add(metricOf(check));
    this.adviser ??= own.adviser;
    if (isShared || own.bites || own.comparer !== undefined) {
      this.fed.add(PASS_RATE);
      return;
    }
    this.bare += 1;
    this.firstPlace ??= place;
    if (this.firstBare.length < MOST_NAMED) this.firstBare.push(id);
  }

  describe(spelling: SpellingFindings): Coverage {
    return {
      warnings: [
        ...spelling.warnings,
        ...this.findStrayTags(spelling.told),
        ...this.findBareCases(),
      ],
      idleMetrics: this.findIdleMetrics(),
    };
  }

  /** Tags that were not met before. Answers whether something of the suite can fail a case that has them. */
  private learn(tags: readonly string[]): boolean {
    const { scorers, judges } = this.suite;
    const { shared, comparers, advisers } = this.teeth;
    for (const tag of tags)
      if (this.tags.size < MOST_REMEMBERED || this.written.has(tag)) this.tags.add(tag);
    for (const scorer of scorers) if (appliesTo(scorer, tags)) this.fed.add(metricOf(scorer));
    for (const judge of judges) if (appliesTo(judge, tags)) this.fed.add(judge.name);
    this.adviser ??= advisers.find((judge) => appliesTo(judge, tags))?.name;
    const bites = [...shared, ...comparers].some((tooth) => appliesTo(tooth, tags));
    if (this.biting.size < MOST_REMEMBERED) this.biting.set(tags, bites);
    return bites;
  }

  /** Only tags that the suite writes: nobody meant anything by a default. */
  private findStrayTags(asked: ReadonlySet<string>): Problem[] {
    const written = this.suite.writtenTags ?? [];
    const stray = written.filter(({ tag }) => !this.tags.has(tag));
    const told = stray.slice(0, MOST_TAGS_TOLD).map(({ tag, of, place }) => {
      const beside = written.filter((other) => other.of === of);
      const others = [...this.tags].filter(
        (known) => !asked.has(known) && !beside.some((one) => one.tag === known),
      );
      const meant = suggestWord(tag, others);
      const ask = meant === undefined ? '' : `; did you mean \`${meant}\`?`;
      return warn(`${of}: no case is tagged \`${tag}\`${ask}`, place);
    });
    const more = stray.length - told.length;
    if (more === 0) return told;
    return [
      ...told,
      warn(`${more} more tags of the suite are on no case`, { file: this.suite.file }),
    ];
  }

  private findBareCases(): Problem[] {
    if (!this.firstPlace) return [];
    const named = this.firstBare.map((id) => `"${id}"`).join(', ');
    const more = this.bare - this.firstBare.length;
    const which =
      this.bare === 1
        ? `case ${named}`
        : `${this.bare} of ${this.cases} cases (${named}${more > 0 ? ` and ${more} more` : ''})`;
    const cure =
      this.adviser === undefined
        ? 'add a check, or a scorer that is for their tags'
        : `add a check, or calibrate judge ${this.adviser}`;
    return [
      warn(
        `nothing that blocks scores ${which}: whatever is answered there passes; ${cure}`,
        this.firstPlace,
      ),
    ];
  }

  private findIdleMetrics(): IdleMetric[] {
    const { gates, metricPlaces, file } = this.suite;
    return Object.keys(metricPlaces ?? gates.metrics)
      .filter((metric) => !this.fed.has(metric))
      .map((metric) => ({
        metric,
        problem: {
          code: 'incomplete',
          place: metricPlaces?.[metric] ?? { file },
          ...this.explainIdle(metric),
        },
      }));
  }

  private explainIdle(metric: string): Pick<Problem, 'message' | 'hint'> {
    const gate = this.suite.hasDefaultMetrics ? 'has a gate by default' : 'has a gate';
    const isAdvised = metric === PASS_RATE && (this.adviser !== undefined || this.fed.size > 0);
    if (!isAdvised)
      return {
        message: `\`${metric}\` ${gate} but not a single score`,
        hint: 'check the name under gates.metrics, and the tags of the scorers that feed it',
      };
    const cure =
      this.adviser === undefined ? 'leave out `advisory: true`' : `calibrate judge ${this.adviser}`;
    return {
      message: `\`${metric}\` ${gate}, and everything that scores only advises: nothing could ever fail`,
      hint: `${cure}, or add a check: with { type: length, min: 1 } a run collects answers for people to label`,
    };
  }
}

function warn(message: string, place: Place): Problem {
  return { code: 'config', message, place };
}
