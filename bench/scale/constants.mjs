// What the simulator starts from: measured here, published (with the address, looked up on 2026-11-29), or assumed.
// docs/scale.md shows all of it.

const MIB = 1024 * 1024;

/** By bench/scale-costs.mjs and, from cpuMsATrial on, `bench/simulate-scale.mjs --real` (2 cores); Node 24.21.0, Linux x64. */
export const MEASURED = {
  runBytesATrial: 1_720,
  zipBytesATrial: 490,
  datasetBytesACase: 250,
  runMb: { base: 97, kbACase: 1.3 },
  mergeSACase: 0.000_085,
  mergeMb: { base: 106, kbACase: 2.2 },
  cpuMsATrial: 0.27,
  /** `v8.getHeapStatistics().heap_size_limit` on a machine of 24 GB. */
  heapMib: 4_288,
  check: {
    seconds: 2.647,
    latencyMs: 51,
    storedSACase: 0.000_068,
    cpuMs: 0.825,
    refusing: { seconds: 12.32, refused: 0.065 },
  },
};

/** The product's own bounds (src/adapters). */
export const OURS = {
  concurrency: 256,
  shards: 256,
  zipBytes: 128 * MIB,
  runBytes: 1024 * MIB,
  datasetBytes: 256 * MIB,
  cacheBytes: 256 * MIB,
  trialsAtOnceInBatches: 10_000,
  maxRetries: 5,
};

/** docs.github.com/en/actions/reference/limits, .../dependency-caching, docs.github.com/en/rest/.../rate-limits-for-the-rest-api. */
export const GITHUB = {
  matrix: 256,
  jobS: 6 * 3600,
  jobs: { Free: 20, Pro: 40, Team: 60, Enterprise: 500 },
  storageBytes: { Free: 500e6, Team: 2e9, Enterprise: 50e9 },
  // assumed from here on
  queue: { median: 10_000, spread: 0.8 },
  setUpS: 20,
  uploadBytesPerS: 20e6,
  downloadBytesPerS: 40e6,
  artifactS: 1.5,
};

/** developers.openai.com/api/docs/models/gpt-5-mini: dollars of a million tokens; half of that in a batch. */
const PRICE = { input: 0.25, output: 2, batch: 0.5 };

/** A trial asks the target and one judge, both the same model. Tokens and times are assumed. */
const call = (inputTokens, outputTokens, median) => ({
  model: 'gpt-5-mini',
  inputTokens,
  tokens: inputTokens + outputTokens,
  latency: { median, spread: 0.5 },
  usd: (inputTokens * PRICE.input + outputTokens * PRICE.output) / 1e6,
});
export const WORK = {
  target: call(600, 200, 1_500),
  judge: call(900, 100, 1_200),
  maxRetries: OURS.maxRetries,
  cpuMs: MEASURED.cpuMsATrial,
  atOnce: OURS.trialsAtOnceInBatches,
  concurrency: OURS.concurrency,
};
export const BATCH_SHARE = PRICE.batch;

/** How long a batch takes is not published beyond its 24 hours; the queue's limit of the larger two is assumed. */
const batch = (queuedTokens) => ({
  queuedTokens,
  turnaround: { median: 45 * 60_000, spread: 0.9 },
  windowMs: 24 * 3_600_000,
  pollMs: 30_000,
});
/** Requests a day (`rpd`), where there is a limit, are told and not simulated. */
const account = (rpm, tpm, queuedTokens, rpd) => ({
  rpm,
  tpm,
  rpd,
  burstS: 6,
  roundTripMs: 50,
  saysRate: true,
  batch: batch(queuedTokens),
});
/** Accounts by what they may spend a minute, of one model. */
export const ACCOUNTS = {
  small: account(500, 200_000, 2e6, 10_000),
  middle: account(10_000, 10e6, 1e9),
  large: account(30_000, 150e6, 15e9),
};
