import type { Wasted } from '../domain/wasted.ts';
import type { Asked, Usage } from '../domain/run.ts';
import { addUsage } from './sum-asked.ts';

/** What one answer of a model says of itself; US dollars and milliseconds. */
interface Answered {
  usage?: Usage;
  costUsd?: number;
  latencyMs?: number;
  model?: string;
  fingerprint?: string;
}

/** Adds up what asking models for one score took. */
export class Tally {
  private calls = 0;
  private cached = 0;
  private usage: Usage | undefined;
  private costUsd: number | undefined = 0;
  private latencyMs = 0;
  private readonly models = new Set<string>();
  private readonly fingerprints = new Set<string>();

  /** An answer that was given before: nothing is asked, and nothing is paid. */
  recall(answer: Pick<Answered, 'model' | 'fingerprint'>): void {
    this.cached += 1;
    this.name(answer);
  }

  /** One answer, the calls that it took, and what those took that came to nothing. */
  count({
    answer,
    attempts,
    wasted,
  }: {
    answer: { kind: 'error' } | ({ kind: 'answer' | 'embeddings' } & Answered);
    attempts: number;
    wasted?: Wasted;
  }): void {
    this.calls += attempts;
    if (wasted) this.spend(wasted.usage, wasted.cost_usd);
    if (answer.kind === 'error') return;
    const { usage, costUsd, latencyMs = 0, model, fingerprint } = answer;
    this.spend(usage, costUsd);
    this.latencyMs += latencyMs;
    this.name({ model, fingerprint });
  }

  private spend(usage: Usage | undefined, costUsd: number | undefined): void {
    if (usage) this.usage = addUsage(this.usage, usage);
    // one unknown price makes the sum unknown
    if (costUsd === undefined) this.costUsd = undefined;
    else if (this.costUsd !== undefined) this.costUsd += costUsd;
  }

  private name({
    model,
    fingerprint,
  }: { [name in 'model' | 'fingerprint']?: string | undefined }): void {
    if (model !== undefined) this.models.add(model);
    if (fingerprint !== undefined) this.fingerprints.add(fingerprint);
  }

  get total(): Omit<Asked, 'digest' | 'votes'> {
    const list = (names: ReadonlySet<string>): string[] => [...names].sort();
    return {
      calls: this.calls,
      ...(this.cached > 0 && { cached: this.cached }),
      ...(this.usage && { usage: this.usage }),
      ...(this.costUsd !== undefined && { cost_usd: this.costUsd }),
      ...(this.latencyMs > 0 && { latency_ms: this.latencyMs }),
      ...(this.models.size > 0 && { models: list(this.models) }),
      ...(this.fingerprints.size > 0 && { fingerprints: list(this.fingerprints) }),
    };
  }
}
