import type { Model } from '../../ports.ts';
import { createTurnstile } from './turnstile.ts';

/**
 * A model of which at most so many calls are under way. The others wait before they are made: a call that waits for a socket
 * would be counted as slow, and end as a time-out.
 */
export function boundCalls(model: Model, most: number): Model {
  const inTurn = createTurnstile(most);
  return {
    ask: (request, signal) => inTurn(() => model.ask(request, signal)),
    embed: (request, signal) => inTurn(() => model.embed(request, signal)),
    close: () => model.close(),
  };
}
