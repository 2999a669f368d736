/** Counts of two raters' labels: rows are one rater's (the human's), columns the other's (the judge's). Square, unless said otherwise. */
export type AgreementTable = readonly (readonly number[])[];

/** `po`, `pe`: observed and chance agreement. `seNull`: standard error if the raters were independent. */
export interface Kappa {
  kappa: number;
  se: number;
  seNull: number;
  po: number;
  pe: number;
}

/** Cell shares with both margins. */
interface Shares {
  n: number;
  cells: number[][];
  rows: number[];
  columns: number[];
}

/**
 * Cohen's kappa with the standard errors of Fleiss, Cohen and Everitt (1969).
 * @throws RangeError when it is undefined: an empty table, or both raters using one and the same label only
 */
export function cohenKappa({ table }: { table: AgreementTable }): Kappa {
  return weightedKappa(table, (row, column) => (row === column ? 1 : 0));
}

/** Kappa for ordered labels: a miss weighs the square of its distance. Same errors as `cohenKappa`. */
export function quadraticWeightedKappa({ table }: { table: AgreementTable }): Kappa {
  const span = table.length - 1;
  return weightedKappa(table, (row, column) => 1 - ((row - column) / span) ** 2);
}

/**
 * Gwet's AC1: agreement beyond chance that does not collapse when nearly all labels are the same.
 * The standard error takes the items as sampled and the raters as given. A column beyond the labels is of items that the
 * judge gave none: no agreement, and no label that chance could hit. How often labels are used is known from the ratings that
 * there are (Gwet 2014, of missing ratings).
 */
export function gwetAC1({ table }: { table: AgreementTable }): {
  ac1: number;
  se: number;
  pa: number;
  pe: number;
} {
  const { n, cells, rows, columns } = toShares(table);
  const labels = rows.length;
  const use = rows.map((row, label) => {
    const unrated = cells[label]!.slice(labels).reduce((sum, share) => sum + share, 0);
    return (row + columns[label]! + unrated) / 2;
  });
  const pa = cells.reduce((sum, row, label) => sum + (row[label] ?? 0), 0);
  const pe = use.reduce((sum, share) => sum + share * (1 - share), 0) / (labels - 1);
  const ac1 = (pa - pe) / (1 - pe);
  // What an item in this cell pulls the estimate to, linearized.
  const pull = (row: number, column: number): number => {
    const other = column < labels ? column : row;
    const chance = (2 - use[row]! - use[other]!) / 2 / (labels - 1);
    const agreed = row === column ? 1 : 0;
    return (agreed - pe) / (1 - pe) - (2 * (1 - ac1) * (chance - pe)) / (1 - pe);
  };
  const spread = sumCells(cells, (share, row, column) => share * (pull(row, column) - ac1) ** 2);
  return { ac1, se: Math.sqrt(spread / (n - 1)), pa, pe };
}

/**
 * Krippendorff's alpha: one list of ratings per item, any number of raters; items with fewer than two are left out.
 * @throws RangeError when it is undefined: fewer than two different ratings in all
 */
export function krippendorffAlpha({
  units,
  metric,
}: {
  units: readonly (readonly number[])[];
  metric: 'nominal' | 'interval';
}): { alpha: number } {
  const paired = units.filter((ratings) => ratings.length >= 2);
  const all = paired.flat();
  const distance = (a: number, b: number): number =>
    metric === 'nominal' ? Number(a !== b) : (a - b) ** 2;
  const observed = paired.reduce(
    (sum, ratings) => sum + sumPairs(ratings, distance) / (ratings.length - 1),
    0,
  );
  const expected = sumPairs(all, distance) / (all.length - 1);
  if (!(expected > 0)) throw new RangeError('Alpha needs two different ratings');
  return { alpha: 1 - observed / expected };
}

function weightedKappa(
  table: AgreementTable,
  weight: (row: number, column: number) => number,
): Kappa {
  const { n, cells, rows, columns } = toShares(table);
  const po = sumCells(cells, (share, row, column) => share * weight(row, column));
  const rowWeight = rows.map((_, row) => dot(columns, (column) => weight(row, column)));
  const columnWeight = columns.map((_, column) => dot(rows, (row) => weight(row, column)));
  const pe = dot(rows, (row) => rowWeight[row] ?? 0);
  if (!(pe < 1)) throw new RangeError('Kappa is undefined: only one label was used');
  const margin = (row: number, column: number): number =>
    (rowWeight[row] ?? 0) + (columnWeight[column] ?? 0);
  const spread = sumCells(
    cells,
    (share, row, column) =>
      share * (weight(row, column) * (1 - pe) - margin(row, column) * (1 - po)) ** 2,
  );
  const spreadNull = sumCells(
    cells,
    (_, row, column) =>
      (rows[row] ?? 0) * (columns[column] ?? 0) * (weight(row, column) - margin(row, column)) ** 2,
  );
  return {
    kappa: (po - pe) / (1 - pe),
    se: rootShare(spread - (po * pe - 2 * pe + po) ** 2, n) / (1 - pe) ** 2,
    seNull: rootShare(spreadNull - pe ** 2, n) / (1 - pe),
    po,
    pe,
  };
}

function toShares(table: AgreementTable): Shares {
  const n = table.flat().reduce((sum, count) => sum + count, 0);
  if (!(n > 0)) throw new RangeError('The table is empty');
  const cells = table.map((row) => row.map((count) => count / n));
  return {
    n,
    cells,
    rows: cells.map((row) => row.reduce((sum, share) => sum + share, 0)),
    columns: cells.map((_, column) => cells.reduce((sum, row) => sum + (row[column] ?? 0), 0)),
  };
}

function sumCells(
  cells: readonly (readonly number[])[],
  term: (share: number, row: number, column: number) => number,
): number {
  let sum = 0;
  for (const [row, shares] of cells.entries())
    for (const [column, share] of shares.entries()) sum += term(share, row, column);
  return sum;
}

function dot(shares: readonly number[], factor: (index: number) => number): number {
  return shares.reduce((sum, share, index) => sum + share * factor(index), 0);
}

function sumPairs(ratings: readonly number[], distance: (a: number, b: number) => number): number {
  let sum = 0;
  for (const a of ratings) for (const b of ratings) sum += distance(a, b);
  return sum;
}

function rootShare(variance: number, n: number): number {
  return Math.sqrt(Math.max(0, variance) / n);
}
