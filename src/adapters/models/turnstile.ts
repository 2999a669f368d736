/** Lets so many through at a time; the others wait, in their order. */
export function createTurnstile(most: number): <T>(call: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  return async (call) => {
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
  };
}
