import { threadTime } from "./thread-time";

/** What the pieces of a long work took, in milliseconds of the processor. */
export interface Slices {
  readonly count: number;
  readonly processor: number;
  readonly longest: number;
  /** More than these hold the pane up for longer than 50 ms, as a turn is 20 ms and one of them. */
  readonly overThirty: number;
  readonly heapMegabytes: number;
}

/** Runs steps to their end and measures each. */
export function measureSlices<Result>(steps: Generator<undefined, Result>): {
  readonly slices: Slices;
  readonly result: Result;
} {
  let [count, longest, overThirty, processor, heap] = [0, 0, 0, 0, 0];
  for (;;) {
    const before = threadTime();
    const step = steps.next();
    const took = threadTime() - before;
    count += 1;
    processor += took;
    longest = Math.max(longest, took);
    if (took > 30) overThirty += 1;
    if (count % 500 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed);
    if (step.done === true)
      return {
        slices: { count, processor, longest, overThirty, heapMegabytes: heap / 1_000_000 },
        result: step.value,
      };
  }
}
