import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { CHECK_SHAPES } from '../../src/config/check-shapes.gen.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

test('what is generated from the schemas is up to date', () => {
  const node = join(ROOT, 'node_modules/.bin/node');
  expect(() =>
    execFileSync(node, ['scripts/generate.mjs', '--check'], { cwd: ROOT, stdio: 'pipe' }),
  ).not.toThrow();
});

test('every type of the schema has a shape, and every shape the common keys', () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'schema/suite.schema.json'), 'utf8')) as {
    $defs: { check: { properties: { type: { enum: string[] } } } };
  };
  const types = schema.$defs.check.properties.type.enum;
  const plain = types.filter((type) => !type.startsWith('not-'));
  expect(Object.keys(CHECK_SHAPES).sort()).toEqual([...plain].sort());
  expect(types.filter((type) => type.startsWith('not-')).sort()).toEqual(
    plain.map((type) => `not-${type}`).sort(),
  );
  for (const { takes } of Object.values(CHECK_SHAPES))
    expect(takes).toEqual(
      expect.arrayContaining(['type', 'name', 'threshold', 'tags', 'advisory']),
    );
});
