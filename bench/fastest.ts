const RUNS = 15;

/** The fastest of several runs after one that warms up, in milliseconds: the one that other programs disturbed least. */
export function fastest(work: () => unknown): number {
  work();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
