import { drawTime, startChance } from './chance.mjs';
import { VirtualTime } from './virtual-time.mjs';

/**
 * Shards with `run.batch` that share an account: each begins `atOnce` trials, uploads their target calls, waits for the batch, uploads the
 * judge's, waits, and begins the next. A batch that finds the account's queue of tokens full is refused; its rows are asked directly
 * (docs/batch.md), and so are rows that were not answered within the provider's window.
 * @returns when each shard was done, seconds; rows that batches answered, rows asked directly, batches
 */
export async function simulateBatches({ seed, shards, running, trials, work, account }) {
  const random = startChance(seed);
  const time = new VirtualTime(random);
  const { clock } = time;
  const { batch } = account;
  const found = { batches: 0, batched: 0, direct: 0, refusedBatches: 0, endsS: [] };
  let queued = 0;
  let directFreeMs = 0;

  async function askRows(rows, call) {
    if (rows === 0) return;
    found.batches += 1;
    const tokens = rows * call.inputTokens;
    if (queued + tokens > batch.queuedTokens) {
      found.refusedBatches += 1;
      return askDirectly(rows, call);
    }
    queued += tokens;
    const wantedMs = drawTime(batch.turnaround, random);
    await clock.sleep(Math.min(wantedMs, batch.windowMs) + batch.pollMs * random());
    queued -= tokens;
    const answered =
      wantedMs <= batch.windowMs ? rows : Math.floor((rows * batch.windowMs) / wantedMs);
    found.batched += answered;
    await askDirectly(rows - answered, call);
  }

  /** One after the other at what the account and the shard's own bound let through. */
  async function askDirectly(rows, call) {
    if (rows === 0) return;
    found.direct += rows;
    const perMs = Math.min(account.rpm, account.tpm / call.tokens) / 60_000;
    directFreeMs = Math.max(directFreeMs, clock.elapsed()) + rows / perMs;
    const ownMs = (rows * call.latency.median) / work.concurrency;
    await clock.sleep(Math.max(directFreeMs - clock.elapsed(), ownMs));
  }

  async function runShard(count) {
    for (let left = count; left > 0; left -= work.atOnce) {
      const rows = Math.min(left, work.atOnce);
      await clock.sleep(rows * work.cpuMs);
      await askRows(rows, work.target);
      if (work.judge) await askRows(rows, work.judge);
    }
  }

  const each = Array.from({ length: shards }, (_, at) => Math.floor((trials + at) / shards));
  async function runSlot() {
    for (let next = each.shift(); next !== undefined; next = each.shift()) {
      const begunMs = clock.elapsed();
      await runShard(next);
      found.endsS.push({ took: (clock.elapsed() - begunMs) / 1000, at: clock.elapsed() / 1000 });
    }
  }
  await time.run(Promise.all(Array.from({ length: Math.min(running, shards) }, runSlot)));
  return found;
}
