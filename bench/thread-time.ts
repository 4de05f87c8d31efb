import { existsSync, openSync, readSync } from "node:fs";

/** The time that this thread had of the processor, as Linux counts it, in nanoseconds. */
const OF_THREAD = "/proc/thread-self/schedstat";

/**
 * Processor time of the thread that asks first, in milliseconds: neither other programs on the machine count nor what the
 * collection of garbage does in threads beside it. Where the system does not tell it, that of the whole process.
 */
export const threadTime = existsSync(OF_THREAD)
  ? timeOfThread(openSync(OF_THREAD, "r"))
  : (): number => process.cpuUsage().user / 1000;

/** The file stays open and the bytes are the same ones: looks a thousand times a second must leave no garbage to be collected. */
function timeOfThread(file: number): () => number {
  const bytes = new Uint8Array(64);
  return () => {
    readSync(file, bytes, 0, bytes.length, 0);
    let nanoseconds = 0;
    for (const byte of bytes) {
      if (byte < 0x30 || byte > 0x39) break;
      nanoseconds = nanoseconds * 10 + (byte - 0x30);
    }
    return nanoseconds / 1e6;
  };
}
