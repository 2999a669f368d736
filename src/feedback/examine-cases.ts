import { FEWEST_COMPARED } from '../domain/diagnosis.ts';
import type { AmbiguousCases, CaseFindings, SmallTag } from '../domain/diagnosis.ts';
import type { CaseHistory } from '../domain/facts.ts';
import type { MetricSummary } from '../domain/verdict.ts';
import { findDuplicates, findNearDuplicates } from './find-duplicates.ts';
import type { CaseSketch } from './sketch-case.ts';

/** Fewest trials after which a share of passes says something. */
const FEWEST_REMEMBERED = 10;
/** Between these shares a case passes about as often as not. */
const GUESSING = { low: 0.3, high: 0.7 };

/** What is known of the cases beside what they say. */
export interface CaseMemory {
  /** Pass bits by case_hash, as far as any are remembered. */
  bits: CaseHistory;
  /** Metrics of the run that was examined; empty where there is none. */
  metrics: { readonly [name: string]: MetricSummary };
}

/** How tags are examined; absent where the suite has no noise, and any number of cases can be compared. */
export interface TagPolicy {
  /** Tags with a rule of their own: every trial of theirs has to pass. */
  exempt: readonly string[];
  /** Cases like those of this tag that it takes to see what the gate promises, where that is known. */
  neededFor: (tag: string) => number | undefined;
}

/** What can be seen of cases without asking anything of the app: their texts, and how they went before. */
export function examineCases(
  sketches: readonly CaseSketch[],
  { bits, metrics }: CaseMemory,
  tags: TagPolicy | undefined,
): Pick<CaseFindings, 'duplicates' | 'near_duplicates' | 'ambiguous' | 'saturated' | 'small_tags'> {
  const { duplicates, contradicting } = findDuplicates(sketches);
  return {
    duplicates,
    near_duplicates: findNearDuplicates(sketches),
    ambiguous: [...contradicting, ...listGuessing(sketches, bits)],
    saturated: listSaturated(sketches, { bits, metrics }),
    small_tags: tags ? listSmallTags(sketches, tags) : [],
  };
}

function listGuessing(sketches: readonly CaseSketch[], bits: CaseHistory): AmbiguousCases[] {
  return sketches.flatMap(({ id, case_hash }): AmbiguousCases[] => {
    const remembered = bits.get(case_hash) ?? '';
    const trials = remembered.length;
    const passed = countPasses(remembered);
    const share = passed / trials;
    if (trials < FEWEST_REMEMBERED || share < GUESSING.low || share > GUESSING.high) return [];
    return [{ kind: 'guessing', id, passed, trials }];
  });
}

/** Metrics that block, at 100 % in the run, of a suite of which no trial is remembered that failed. */
function listSaturated(
  sketches: readonly CaseSketch[],
  { bits, metrics }: CaseMemory,
): CaseFindings['saturated'] {
  const isSpotless = sketches.every(({ case_hash }) => !bits.get(case_hash)?.includes('0'));
  if (!isSpotless) return [];
  return Object.entries(metrics)
    .filter(([, { mean, advisory }]) => mean === 1 && !advisory)
    .map(([name]) => name);
}

/** The smallest first. */
function listSmallTags(
  sketches: readonly CaseSketch[],
  { exempt, neededFor }: TagPolicy,
): SmallTag[] {
  const counts = new Map<string, number>();
  for (const { tags } of sketches)
    for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .filter(([tag]) => !exempt.includes(tag))
    .flatMap(([tag, cases]): SmallTag[] => {
      const needed = neededFor(tag);
      if (cases >= FEWEST_COMPARED && (needed === undefined || needed <= cases)) return [];
      return [{ tag, cases, ...(needed !== undefined && needed > cases && { needed }) }];
    })
    .toSorted((a, b) => a.cases - b.cases);
}

function countPasses(bits: string): number {
  return bits.replaceAll('0', '').length;
}
