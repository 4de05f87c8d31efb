import { existsSync, readFileSync } from "node:fs";

/** The time that this thread had of the processor, as Linux counts it, in nanoseconds. */
const OF_THREAD = "/proc/self/schedstat";

/**
 * Processor time of the thread that does the work, in milliseconds: neither other programs on the machine count nor what the
 * collection of garbage does in threads beside it. Where the system does not tell it, that of the whole process.
 */
export const threadTime = existsSync(OF_THREAD)
  ? (): number => Number(readFileSync(OF_THREAD, "latin1").split(" ")[0]) / 1e6
  : (): number => process.cpuUsage().user / 1000;
