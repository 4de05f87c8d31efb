/** The columns or the rows of a sheet along one direction, in CSS pixels. A hidden one has size 0. */
export interface GridAxis {
  readonly count: number;
  readonly total: number;
  /** Where an index begins, from the sheet's corner; an index past the end begins at `total`. */
  offset(index: number): number;
  size(index: number): number;
  /** The index that a position falls into, never a hidden one unless all are; positions outside give the nearest. */
  indexAt(position: number): number;
}

export function pixelsOfPoints(points: number): number {
  return Math.round((points * 96) / 72);
}

/**
 * Sizes are in points, as the workbook keeps them; whatever is not in `sizes` has the default. Works in the logarithm of
 * the number of sizes that differ, so that a sheet of 1,048,576 rows costs nothing.
 */
export function createGridAxis(
  count: number,
  defaultPoints: number,
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
): GridAxis {
  const usual = pixelsOfPoints(defaultPoints);
  const special = new Map<number, number>();
  for (const [index, points] of sizes) special.set(index, pixelsOfPoints(points));
  for (const index of hidden) special.set(index, 0);
  const indexes = [...special.keys()].filter((index) => index < count).sort((one, other) => one - other);
  /** How much all special sizes up to and without the n-th add to, or take from, the usual ones. */
  const surplus = [0];
  for (const index of indexes) surplus.push((surplus.at(-1) ?? 0) + (special.get(index) ?? usual) - usual);

  const offset = (index: number): number => {
    const clamped = Math.max(0, Math.min(index, count));
    return clamped * usual + (surplus[lowerBound(indexes, clamped)] ?? 0);
  };
  const size = (index: number): number => special.get(index) ?? usual;

  const indexAt = (position: number): number => {
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (offset(middle) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  return { count, total: offset(count), offset, size, indexAt };
}

/** How many of the sorted numbers are below `value`. */
function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
