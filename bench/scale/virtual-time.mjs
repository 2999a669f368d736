import { setImmediate as settle } from 'node:timers/promises';

/**
 * Time that passes only when everybody waits: a `Clock` as the product's own code takes it (src/ports.ts), whose `sleep` costs nothing.
 * What becomes due goes in the order of its time, and of its asking where that is equal. Milliseconds.
 */
export class VirtualTime {
  now = 0;
  #heap = [];
  #asked = 0;
  #random;

  constructor(random) {
    this.#random = random;
  }

  get clock() {
    return {
      now: () => this.now,
      elapsed: () => this.now,
      random: this.#random,
      sleep: (ms) => new Promise((wake) => this.#push(this.now + Math.max(0, ms), wake)),
    };
  }

  /** Until `work` is done. */
  async run(work) {
    let outcome;
    const ended = work.then(
      (value) => (outcome = { value }),
      (error) => (outcome = { error }),
    );
    for (;;) {
      // everybody whose wait is over says what he waits for next, before time goes on
      await settle();
      if (outcome) break;
      const first = this.#pop();
      if (!first) throw new Error('everybody waits, and for nothing');
      this.now = first.at;
      first.wake();
      while (this.#heap[0]?.at === this.now) this.#pop().wake();
    }
    await ended;
    if (outcome.error) throw outcome.error;
    return outcome.value;
  }

  #isBefore(a, b) {
    return a.at < b.at || (a.at === b.at && a.asked < b.asked);
  }

  #push(at, wake) {
    const heap = this.#heap;
    const item = { at, wake, asked: (this.#asked += 1) };
    let place = heap.push(item) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.#isBefore(item, heap[parent])) break;
      heap[place] = heap[parent];
      place = parent;
    }
    heap[place] = item;
  }

  #pop() {
    const heap = this.#heap;
    const first = heap[0];
    const item = heap.pop();
    if (heap.length === 0) return first;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && this.#isBefore(heap[child + 1], heap[child])) child += 1;
      if (!this.#isBefore(heap[child], item)) break;
      heap[place] = heap[child];
      place = child;
    }
    heap[place] = item;
    return first;
  }
}
