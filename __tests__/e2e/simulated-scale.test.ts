import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';

/** Rows of tables, without the blanks that only align them. */
function readRows(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^[|\s:-]+$/.test(line))
    .map((line) => line.replaceAll(/\s*\|\s*/g, '|'));
}

/** The part of a page between a table's markers. */
function readTable(page: string, name: string): string[] {
  const [, rest = ''] = page.split(`<!-- simulated:${name} -->`);
  return readRows(rest.split(`<!-- /simulated:${name} -->`)[0] ?? '');
}

describe('docs/scale.md', () => {
  const page = readFileSync('docs/scale.md', 'utf8');
  let printed: { [name: string]: string[] };

  beforeAll(() => {
    // the larger rows take half a minute: `node bench/simulate-scale.mjs --write` writes them
    const said = execFileSync(process.execPath, ['bench/simulate-scale.mjs', '--up-to', '10000'], {
      encoding: 'utf8',
    });
    printed = Object.fromEntries(
      said
        .split('\n\n')
        .filter((part) => part.includes('|'))
        .map((part) => [part.trim().split('\n')[0]!, readRows(part)]),
    );
  });

  test('has the tables that the simulator prints, with every figure', () => {
    expect(Object.keys(printed)).toEqual(['check', 'direct', 'batch', 'storage', 'limits']);
    for (const [name, rows] of Object.entries(printed)) {
      const told = readTable(page, name);
      expect(rows.length).toBeGreaterThan(2);
      for (const row of rows) expect(told).toContain(row);
    }
  });

  test.each(['check', 'storage', 'limits'])('keeps no old row of %s', (name) => {
    expect(readTable(page, name)).toEqual(printed[name]);
  });

  test('tells simulations that are within a tenth of the measured runs', () => {
    const ratios = (printed['check'] ?? []).slice(1).map((row) => Number(row.split('|')[5]));
    expect(ratios).toHaveLength(2);
    for (const ratio of ratios) {
      expect(ratio).toBeGreaterThan(0.9);
      expect(ratio).toBeLessThan(1.1);
    }
  });
});
