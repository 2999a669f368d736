import { drawTime } from './chance.mjs';

/** Refills steadily and holds what comes in `burstS` seconds. */
class Bucket {
  #perMs;
  #most;
  #level;
  #atMs = 0;

  constructor(perMinute, burstS) {
    this.#perMs = perMinute / 60_000;
    this.#most = (perMinute / 60) * burstS;
    this.#level = this.#most;
  }

  refill(nowMs) {
    this.#level = Math.min(this.#most, this.#level + (nowMs - this.#atMs) * this.#perMs);
    this.#atMs = nowMs;
  }

  holds(amount) {
    return this.#level >= amount;
  }

  take(amount) {
    this.#level -= amount;
  }

  msUntil(amount) {
    return Math.max(0, (amount - this.#level) / this.#perMs);
  }

  get news() {
    return { remaining: Math.floor(this.#level), resetMs: this.msUntil(this.#most) };
  }
}

/**
 * A provider as everybody of one account meets it: an answer after a while, or 429 at once with Retry-After in whole seconds where requests
 * or tokens of the minute are used up. Endings are those of src/run/ask-patiently.ts.
 */
export class Provider {
  calls = 0;
  refused = 0;
  inFlight = 0;
  mostInFlight = 0;
  #account;
  #clock;
  #requests;
  #tokens;

  constructor(account, clock) {
    this.#account = account;
    this.#clock = clock;
    this.#requests = new Bucket(account.rpm, account.burstS);
    this.#tokens = new Bucket(account.tpm, account.burstS);
  }

  async answer({ tokens, latency }) {
    const clock = this.#clock;
    const { roundTripMs, saysRate } = this.#account;
    this.calls += 1;
    for (const bucket of [this.#requests, this.#tokens]) bucket.refill(clock.elapsed());
    if (!this.#requests.holds(1) || !this.#tokens.holds(tokens)) {
      this.refused += 1;
      const waitMs = Math.max(this.#requests.msUntil(1), this.#tokens.msUntil(tokens));
      const rate = this.#rate();
      await clock.sleep(roundTripMs);
      return {
        kind: 'error',
        code: 'http-429',
        message: 'too many requests',
        retry: true,
        retryAfterMs: Math.max(1, Math.ceil(waitMs / 1000)) * 1000,
        ...(saysRate && { rate }),
      };
    }
    this.#requests.take(1);
    this.#tokens.take(tokens);
    const rate = this.#rate();
    this.inFlight += 1;
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
    await clock.sleep(drawTime(latency, clock.random));
    this.inFlight -= 1;
    return { kind: 'answer', output: { output: 'an answer' }, ...(saysRate && { rate }) };
  }

  /** Of the scarcer of the two, as src/adapters/models/read-rate.ts reads the headers. */
  #rate() {
    const [requests, tokens] = [this.#requests.news, this.#tokens.news];
    return requests.remaining <= tokens.remaining ? requests : tokens;
  }
}
