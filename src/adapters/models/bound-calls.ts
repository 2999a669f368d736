import type { Model } from '../../ports.ts';

/**
 * A model of which at most so many calls are under way. The others wait before they are made: a call that waits for a socket
 * would be counted as slow, and end as a time-out.
 */
export function boundCalls(model: Model, most: number): Model {
  const waiting: (() => void)[] = [];
  let underWay = 0;

  async function inTurn<T>(call: () => Promise<T>): Promise<T> {
    if (underWay >= most) await new Promise<void>((go) => waiting.push(go));
    else underWay += 1;
    try {
      return await call();
    } finally {
      const next = waiting.shift();
      // the place is handed on, not given back
      if (next) next();
      else underWay -= 1;
    }
  }

  return {
    ask: (request, signal) => inTurn(() => model.ask(request, signal)),
    embed: (request, signal) => inTurn(() => model.embed(request, signal)),
    close: () => model.close(),
  };
}
