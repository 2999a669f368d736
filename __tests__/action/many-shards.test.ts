import { expect, test } from '@jest/globals';
import { isManyShards } from '../../src/action/many-shards.ts';
import type { ActionHost } from '../../src/action/host.ts';
import type { NamedConfig } from '../../src/action/list-configs.ts';

const configs = (count: number): NamedConfig[] =>
  Array.from({ length: count }, (_, index) => ({ config: `evals/configs/${index}.yaml` }));
const inputsOf = (count?: number): ActionHost['inputs'] => {
  const shard = count === undefined ? {} : { shard: { index: 1, count } };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no other input matters
  return shard as ActionHost['inputs'];
};

test.each([
  [undefined, 100, false],
  [32, 1, false],
  [33, 1, true],
  [16, 2, false],
  [17, 2, true],
])('%j shards of %i suites', (count, suites, expected) => {
  expect(isManyShards({ inputs: inputsOf(count) }, configs(suites))).toBe(expected);
});
