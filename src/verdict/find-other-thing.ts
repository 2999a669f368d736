import type { RunFacts } from '../domain/facts.ts';
import type { Pin } from '../domain/pin.ts';

const MOST_NAMED = 3;

/** Why two runs are no two runs of the same target under the same scorers on the same data, where that is so. */
export function findOtherThing(a: RunFacts, b: RunFacts): string | undefined {
  if (a.run.created_at === b.run.created_at && a.run.run_id === b.run.run_id)
    return 'the two are one and the same run';
  const change = findChange(a, b);
  if (change === undefined) return explainServed(a, b);
  return `${change}, so that what differs between the two may be no false alarm`;
}

/** Answers of the response cache may be the other run's: a copy differs from it nowhere. */
function explainServed(a: RunFacts, b: RunFacts): string | undefined {
  const served = Math.max(countServed(a), countServed(b));
  if (served === 0) return undefined;
  return `${served} ${served === 1 ? 'trial' : 'trials'} of one of the two came from the response cache and may be copies of the other’s: measure it anew with --record or --no-cache`;
}

function countServed({ cases }: RunFacts): number {
  return cases.reduce((sum, { trials }) => sum + trials.filter(({ cached }) => cached).length, 0);
}

function findChange(a: RunFacts, b: RunFacts): string | undefined {
  if (a.run.suite_digest !== b.run.suite_digest)
    return 'the scorers or judges of the suite changed in between';
  const pins = listOtherPins(a.run.pins, b.run.pins);
  if (pins.length > 0) return `what is pinned changed in between (${nameSome(pins)})`;
  const judges = (facts: RunFacts): string =>
    (facts.run.judges ?? []).map(({ digest, blocking }) => `${digest} ${blocking}`).join();
  if (judges(a) !== judges(b)) return 'who judges, or with what right, changed in between';
  // two recordings are two files, and only people know what they are recordings of
  const isRecorded = [a, b].every(({ run }) => run.target.kind === 'recorded');
  if (!isRecorded && a.run.target.digest !== b.run.target.digest)
    return `the target changed in between${nameParts(a, b)}`;
  const [before, after] = [listModels(a), listModels(b)];
  if (before.length > 0 && after.length > 0 && before.join() !== after.join())
    return `the provider answered with ${before.join(', ')}, then with ${after.join(', ')}`;
  return undefined;
}

function listOtherPins(a: readonly Pin[], b: readonly Pin[]): string[] {
  const nameOf = ({ kind, path, sha256 }: Pin): string => `${kind} ${path} ${sha256}`;
  const [before, after] = [new Set(a.map(nameOf)), new Set(b.map(nameOf))];
  const others = [
    ...a.filter((pin) => !after.has(nameOf(pin))),
    ...b.filter((pin) => !before.has(nameOf(pin))),
  ];
  return [...new Set(others.map(({ path }) => path))];
}

/** Which of its parts: code, prompt, configuration. */
function nameParts(a: RunFacts, b: RunFacts): string {
  const [before, after] = [a.run.target.digests, b.run.target.digests];
  const parts = Object.keys({ ...before, ...after }).filter((part) => before[part] !== after[part]);
  return parts.length === 0 ? '' : ` (${nameSome(parts)})`;
}

function nameSome(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? `${named} and ${names.length - MOST_NAMED} more` : named;
}

function listModels({ cases }: RunFacts): string[] {
  const models = cases.flatMap(({ trials }) => trials.flatMap(({ model }) => model ?? []));
  return [...new Set(models)].sort();
}
