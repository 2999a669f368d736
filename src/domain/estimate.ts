/** What a run may take: `least` where the first look decides, `most` after the last one. */
export interface Spread {
  least: number;
  most: number;
}

/** What one trial takes, a mean: of its target, and of the judges of its output. Absent: not known. */
export interface TrialFigures {
  /** The model that was asked, where one was: another one has another price. */
  model?: string;
  /** The same of judges. */
  judgeModels?: string[];
  target: { tokens?: number; cost_usd?: number; latency_ms?: number };
  /** Absent where nobody was asked. */
  judges?: { tokens?: number; cost_usd?: number; latency_ms?: number };
}

/** What a run is expected to take. Absent: not known, which is not nothing. */
export interface RunEstimate {
  /** `measured`: by the means of an earlier run; `rough`: by the length of prompts, and prices. */
  basis: 'measured' | 'rough';
  cases: number;
  /** Of the target; `recorded`: answers that are read, and nobody is called. */
  calls: Spread;
  recorded?: true;
  /** Exact, canaries apart; absent where there are no judges. */
  judges?: JudgeEstimate;
  tokens?: Spread;
  cost_usd?: Spread;
  minutes?: Spread;
}

/** Judge calls are exact; tokens and dollars are about, by the length of their prompts, and of the first look. */
export interface JudgeEstimate {
  calls: Spread;
  canary_calls: number;
  input_tokens: number;
  output_tokens: number;
  /** Absent when the price of a judge is unknown. */
  cost_usd?: number;
}
