import { describe, expect, test } from '@jest/globals';
import {
  countOf,
  formatAge,
  formatChance,
  formatChange,
  formatChangeInterval,
  formatDuration,
  formatIncrease,
  formatPercent,
  formatPoints,
  formatUsd,
} from '../../src/values/format-number.ts';

describe('numbers as people read them', () => {
  test.each([
    [formatPercent(0.94), '94.0 %'],
    [formatPercent(1), '100.0 %'],
    [formatPercent(0), '0.0 %'],
    [formatPercent(0.9999), '>99.9 %'],
    [formatPercent(0.0001), '<0.1 %'],
    [formatPoints(0.06), '6.0 points'],
    [formatPoints(0.01), '1.0 point'],
    [formatChange(-0.06), '−6.0 points'],
    [formatChange(0.004), '+0.4 points'],
    [formatChange(0.01), '+1.0 point'],
    [formatChange(-0.000_01), '0.0 points'],
    [formatChangeInterval([-0.098, -0.022]), '−9.8 to −2.2'],
    [formatIncrease(0.1, 0.12), '+20.0 %'],
    [formatIncrease(0.1, 0.05), '−50.0 %'],
    [formatIncrease(0, 1), 'from nothing'],
    [formatChance(0.0021), '0.2 %'],
    [formatChance(0.000_01), 'less than 0.1 %'],
    [formatUsd(0), '$0.00'],
    [formatUsd(0.000_02), 'less than $0.0001'],
    [formatUsd(0.0246), '$0.0246'],
    [formatUsd(1234.5), '$1,234.50'],
    [formatDuration(820.4), '820 ms'],
    [formatDuration(1930), '1.9 s'],
    [formatDuration(123_000), '2 min 3 s'],
    [formatDuration(3_840_000), '1 h 4 min'],
    [formatAge(0.01), 'less than an hour'],
    [formatAge(0.3), '7 hours'],
    [formatAge(1.2), '1 day'],
    [formatAge(9.9), '9 days'],
    [countOf(1, 'case'), '1 case'],
    [countOf(1200, 'case'), '1,200 cases'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected);
  });
});
