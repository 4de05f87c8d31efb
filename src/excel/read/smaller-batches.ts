import { HostFailure } from "../../app/workbook-host";
import type { ReadOptions } from "./read-snapshot";

/** Estimates for the second try and those after it, where the texts are so long that the estimate was far off. */
const SMALLER_BATCHES = [500_000, 100_000, 20_000];

/**
 * Sizes are estimated: where a request or its answer was too large all the same, the work is done again in smaller
 * batches. To be used where a failure leaves the workbook as it was.
 */
export async function inSmallerBatches<Result>(
  options: ReadOptions,
  work: (options: ReadOptions) => Promise<Result>,
  [smaller, ...rest] = SMALLER_BATCHES,
): Promise<Result> {
  try {
    return await work(options);
  } catch (error) {
    if (!isTooLargeForOnce(error) || smaller === undefined) throw error;
    return inSmallerBatches({ ...options, batchBytes: Math.min(options.batchBytes, smaller) }, work, rest);
  }
}

/** True where Excel refused the size of a request; a sheet that is too large by itself has no code of Excel's. */
function isTooLargeForOnce(error: unknown): boolean {
  return (
    error instanceof HostFailure &&
    error.code === "tooLarge" &&
    error.detail.hostCode !== undefined &&
    error.detail.partlyWritten !== true
  );
}
