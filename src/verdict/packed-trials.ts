import type { Plain, TrialFacts } from '../domain/facts.ts';
import type { Usage } from '../domain/run.ts';
import { PackedRows, SHORT_DIGEST_BYTES, type PackedRow } from '../values/packed-rows.ts';
import { SharedValues } from './shared-values.ts';

/** What is the same for most trials of a run. */
type Alike = Omit<Plain<TrialFacts>, keyof Own | keyof Told>;
/** What is a trial's own, and goes into bytes. */
type Own = Pick<TrialFacts, 'answer' | 'latency_ms' | 'cost_usd' | 'usage'>;
/** What is a trial's own besides, where there is any of it. */
type Told = Pick<TrialFacts, 'metadata_hash' | 'wasted_usd' | 'judged' | 'votes'>;

/** Where what begins in a row: numbers are of eight bytes, NaN where there is none. */
const ANSWER = 0;
const LATENCY = ANSWER + SHORT_DIGEST_BYTES;
const COST = LATENCY + 8;
const INPUT_TOKENS = COST + 8;
const OUTPUT_TOKENS = INPUT_TOKENS + 8;
const CACHED_TOKENS = OUTPUT_TOKENS + 8;
const HAS_ANSWER = CACHED_TOKENS + 8;
const WIDTH = HAS_ANSWER + 1;

/** The trials of a run, folded: a large suite has all of them in memory, so nothing is held twice that repeats. */
export class PackedTrials {
  private readonly rows = new PackedRows(WIDTH);
  private readonly parts = new SharedValues();
  private readonly whole = new SharedValues();

  add(facts: Plain<TrialFacts>): TrialFacts {
    const { answer, latency_ms, cost_usd, usage, ...rest } = facts;
    const { metadata_hash, wasted_usd, judged, votes, ...alike } = rest;
    const number = this.rows.add();
    const { chunk, at } = this.rows.row(number);
    if (answer !== undefined) chunk.write(answer, at + ANSWER, SHORT_DIGEST_BYTES, 'hex');
    chunk.writeUInt8(Number(answer !== undefined), at + HAS_ANSWER);
    chunk.writeDoubleLE(latency_ms ?? Number.NaN, at + LATENCY);
    chunk.writeDoubleLE(cost_usd ?? Number.NaN, at + COST);
    chunk.writeDoubleLE(usage?.input_tokens ?? Number.NaN, at + INPUT_TOKENS);
    chunk.writeDoubleLE(usage?.output_tokens ?? Number.NaN, at + OUTPUT_TOKENS);
    chunk.writeDoubleLE(usage?.cached_tokens ?? Number.NaN, at + CACHED_TOKENS);
    const told = {
      ...(metadata_hash !== undefined && { metadata_hash }),
      ...(wasted_usd !== undefined && { wasted_usd }),
      ...(judged && { judged }),
      ...(votes && { votes }),
    };
    return new PackedTrial({
      alike: this.whole.share(alike, (own) => this.shareParts(own)),
      told: Object.keys(told).length > 0 ? told : NOTHING_TOLD,
      rows: this.rows,
      number,
    });
  }

  /** Each by itself: where one of them is a trial's own, the others are those of many. */
  private shareParts(alike: Alike): Alike {
    const { metrics, error, model, fingerprint, conflicts } = alike;
    return {
      ...alike,
      metrics: this.parts.share(metrics),
      ...(error && { error: this.parts.share(error) }),
      ...(model !== undefined && { model: this.parts.share(model) }),
      ...(fingerprint !== undefined && { fingerprint: this.parts.share(fingerprint) }),
      ...(conflicts && { conflicts: this.parts.share(conflicts) }),
    };
  }
}

const NOTHING_TOLD: Told = {};

class PackedTrial implements TrialFacts {
  private readonly alike: Alike;
  private readonly told: Told;
  private readonly rows: PackedRows;
  private readonly number: number;

  constructor(parts: { alike: Alike; told: Told; rows: PackedRows; number: number }) {
    this.alike = parts.alike;
    this.told = parts.told;
    this.rows = parts.rows;
    this.number = parts.number;
  }

  get trial(): number {
    return this.alike.trial;
  }

  get outcome(): TrialFacts['outcome'] {
    return this.alike.outcome;
  }

  get uncompared(): TrialFacts['uncompared'] {
    return this.alike.uncompared;
  }

  get metrics(): TrialFacts['metrics'] {
    return this.alike.metrics;
  }

  get errored(): TrialFacts['errored'] {
    return this.alike.errored;
  }

  get unadvised(): TrialFacts['unadvised'] {
    return this.alike.unadvised;
  }

  get unanswered(): TrialFacts['unanswered'] {
    return this.alike.unanswered;
  }

  get answer(): string | undefined {
    const { chunk, at } = this.row;
    if (chunk.readUInt8(at + HAS_ANSWER) === 0) return undefined;
    return chunk.toString('hex', at + ANSWER, at + ANSWER + SHORT_DIGEST_BYTES);
  }

  get metadata_hash(): TrialFacts['metadata_hash'] {
    return this.told.metadata_hash;
  }

  get latency_ms(): number | undefined {
    return this.read(LATENCY);
  }

  get cost_usd(): number | undefined {
    return this.read(COST);
  }

  get usage(): Usage | undefined {
    const input = this.read(INPUT_TOKENS);
    const output = this.read(OUTPUT_TOKENS);
    const cached = this.read(CACHED_TOKENS);
    if (input === undefined || output === undefined) return undefined;
    return {
      input_tokens: input,
      output_tokens: output,
      ...(cached !== undefined && { cached_tokens: cached }),
    };
  }

  get wasted_usd(): TrialFacts['wasted_usd'] {
    return this.told.wasted_usd;
  }

  get attempts(): TrialFacts['attempts'] {
    return this.alike.attempts;
  }

  get model(): TrialFacts['model'] {
    return this.alike.model;
  }

  get fingerprint(): TrialFacts['fingerprint'] {
    return this.alike.fingerprint;
  }

  get cached(): TrialFacts['cached'] {
    return this.alike.cached;
  }

  get judged(): TrialFacts['judged'] {
    return this.told.judged;
  }

  get votes(): TrialFacts['votes'] {
    return this.told.votes;
  }

  get conflicts(): TrialFacts['conflicts'] {
    return this.alike.conflicts;
  }

  get error(): TrialFacts['error'] {
    return this.alike.error;
  }

  /** As it is written down; what is undefined is left out there. */
  toJSON(): Plain<TrialFacts> {
    const { trial, outcome, uncompared, metrics, errored, unadvised, unanswered, answer } = this;
    const { latency_ms, cost_usd, usage, wasted_usd, attempts, model, fingerprint, cached } = this;
    const { metadata_hash, judged, votes, conflicts, error } = this;
    const first = { trial, outcome, uncompared, metrics, errored, unadvised, unanswered, answer };
    return {
      ...first,
      metadata_hash,
      latency_ms,
      cost_usd,
      usage,
      wasted_usd,
      attempts,
      model,
      fingerprint,
      cached,
      judged,
      votes,
      conflicts,
      error,
    };
  }

  private get row(): PackedRow {
    return this.rows.row(this.number);
  }

  private read(from: number): number | undefined {
    const { chunk, at } = this.row;
    const number = chunk.readDoubleLE(at + from);
    return Number.isNaN(number) ? undefined : number;
  }
}
