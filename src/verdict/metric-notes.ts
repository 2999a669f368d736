import type { MetricFacts } from '../domain/facts.ts';
import type { Score } from '../domain/run.ts';

/** Who feeds the metrics of a run, noted score by score. */
export class MetricNotes {
  // no prototype: names come from files that others may have written
  private readonly metrics: { [name: string]: { blocking?: Noted; advisory?: Noted } } =
    Object.create(null);

  add(score: Score): void {
    if (score.status === 'skipped') return;
    const sides = (this.metrics[score.name] ??= {});
    const side = score.advisory ? 'advisory' : 'blocking';
    sides[side] = noteScore(score, sides[side]);
  }

  list(): { [name: string]: MetricFacts } {
    const facts: { [name: string]: MetricFacts } = Object.create(null);
    for (const [name, sides] of Object.entries(this.metrics)) facts[name] = describeMetric(sides);
    return facts;
  }
}

interface Noted {
  judged: boolean;
  judges: Set<string>;
  models: Set<string>;
  fingerprints: Set<string>;
  error?: string;
  hasOther?: true;
}

function noteScore(score: Score, known?: Noted): Noted {
  const noted = known ?? {
    judged: false,
    judges: new Set(),
    models: new Set(),
    fingerprints: new Set(),
  };
  const { by, asked, status } = score;
  if (by === 'judge' || asked) noted.judged = true;
  if (asked) noted.judges.add(asked.digest);
  for (const model of asked?.models ?? []) noted.models.add(model);
  for (const print of asked?.fingerprints ?? []) noted.fingerprints.add(print);
  if (status !== 'errored') return noted;
  noted.error ??= score.why;
  if (score.why !== noted.error) noted.hasOther = true;
  return noted;
}

/** What only advises says nothing of a metric that something blocks on. */
function describeMetric({
  blocking,
  advisory,
}: {
  blocking?: Noted;
  advisory?: Noted;
}): MetricFacts {
  const { judged, judges, models, fingerprints, error, hasOther } = blocking ?? advisory!;
  return {
    advisory: !blocking,
    judged,
    judges: [...judges].sort(),
    models: [...models].sort(),
    fingerprints: [...fingerprints].sort(),
    ...(error !== undefined && { error }),
    ...(hasOther && { errors_differ: true }),
  };
}
