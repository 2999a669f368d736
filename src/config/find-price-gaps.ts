import type { Suite } from '../domain/case.ts';
import type { Judge } from '../domain/judge.ts';
import type { Place } from '../domain/place.ts';
import type { Problem } from '../errors.ts';
import type { Prices } from '../ports.ts';
import { suggestWord } from './suggest-word.ts';

/** A model that a run asks. */
interface AskedModel {
  model: string;
  who: string;
  place: Place;
  /** Where what it costs has to be known. */
  bounds: readonly string[];
}

/**
 * Models whose price is not known where dollars are bounded, and prices that name a model which nothing asks, near one that is
 * asked. Odd, not wrong: an answer may name a model with a price, as deployments do.
 */
export function findPriceGaps(
  suite: Suite,
  judges: readonly Judge[],
  prices: Prices,
): readonly Problem[] {
  const asked = listAsked(suite, judges);
  const isPriced = ({ model }: AskedModel): boolean =>
    prices.costOf([model], { input_tokens: 1, output_tokens: 1 }) !== undefined;
  const gaps = asked
    .filter((one) => one.bounds.length > 0 && !isPriced(one))
    .map(({ model, who, place, bounds }) =>
      warn(
        `${bounds.join(' and ')} ${bounds.length > 1 ? 'need' : 'needs'} a price of \`${model}\` (${who}), and none is known: name it under \`prices\`, or the run ends without a verdict unless the answers name a model that has one`,
        place,
      ),
    );
  return [...gaps, ...findStrayPrices(suite, asked, isPriced)];
}

/** A misspelt model: its price would never be read. What a target of another kind asks is not known here. */
function findStrayPrices(
  { prices, pricePlaces, target, file }: Suite,
  asked: readonly AskedModel[],
  isPriced: (asked: AskedModel) => boolean,
): Problem[] {
  const named = Object.keys(prices);
  const open = asked
    .filter(({ model }) => !Object.hasOwn(prices, model))
    .filter((one) => target.kind === 'openai' || !isPriced(one))
    .map(({ model }) => model);
  return named
    .filter((name) => asked.every(({ model }) => model !== name))
    .flatMap((name) => {
      // a provider answers by a longer name than it is asked by
      const near = open.filter((model) => !model.startsWith(name) && !name.startsWith(model));
      const meant = suggestWord(name, near);
      if (meant === undefined) return [];
      const message = `prices: nothing of this suite asks \`${name}\`; did you mean \`${meant}\`?`;
      return warn(message, pricePlaces?.[name] ?? { file });
    });
}

/** Each model once. */
function listAsked(suite: Suite, judges: readonly Judge[]): AskedModel[] {
  const { target, run, gates, scorers, scorerPlaces, file } = suite;
  const bounds = [
    ...(run.budget.usd === undefined ? [] : ['run.budget.usd']),
    ...(run.baseline_budget?.usd === undefined ? [] : ['run.baseline_budget.usd']),
  ];
  const all: AskedModel[] = [];
  if (target.openai)
    all.push({
      model: target.openai.model,
      who: 'the target',
      place: suite.modelPlace ?? { file },
      bounds: [...bounds, ...(gates.cost ? ['gates.cost'] : [])],
    });
  for (const { name, models, place, recorded } of judges)
    if (!recorded)
      all.push(...models.map(({ model }) => ({ model, who: `judge ${name}`, place, bounds })));
  scorers.forEach(({ type, model }, index) => {
    if (!/^(?:not-)?embedding$/.test(type) || model === undefined) return;
    all.push({ model, who: type, place: scorerPlaces[index] ?? { file }, bounds });
  });
  return all.filter(
    ({ model }, index) => all.findIndex((other) => other.model === model) === index,
  );
}

function warn(message: string, place: Place): Problem {
  return { code: 'config', message, place };
}
