import { threadTime } from "./thread-time";

/** What one task took. Times are of this process alone: wall clock, and the processor's. */
export interface Measured {
  readonly milliseconds: number;
  /** Of the whole process, the client library's part and the collection of garbage included. */
  readonly processorMilliseconds: number;
  /** The longest stretch for which nothing else could run, without the client library's part; processor time of its thread. */
  readonly longestBlock: number;
  /** The same of the client library: making requests and taking answers apart. */
  readonly longestOfLibrary: number;
  readonly heapMegabytes: number;
}

const ofProcess = (): number => process.cpuUsage().user / 1000;

/** Between two looks, in milliseconds: a block may be told as so much longer than it is. */
const PAUSE = 1;

/**
 * Measures how long the thread is held up. A look of its own gets its turn a millisecond after the last one, if the thread is
 * free; what lies between two is a block. Processor time of the thread counts, so that other programs on the machine do not.
 * Without pauses between them, the looks themselves were most of what was measured while an answer was waited for.
 */
export class BlockMeter {
  private inLibrary = 0;
  private since: number | undefined;

  /** The client library goes to work. */
  enterLibrary(): void {
    this.since ??= threadTime();
  }

  /** It has done its part, or waits for an answer. */
  leaveLibrary(): void {
    if (this.since !== undefined) this.inLibrary += threadTime() - this.since;
    this.since = undefined;
  }

  async measure(work: () => Promise<unknown>): Promise<Measured> {
    let [block, ofLibrary, heap] = [0, 0, 0];
    let isDone = false;
    let [lastCpu, lastLibrary] = [threadTime(), this.inLibrary];
    const look = (): void => {
      const [now, inLibrary] = [threadTime(), this.inLibrary];
      block = Math.max(block, now - lastCpu - (inLibrary - lastLibrary));
      ofLibrary = Math.max(ofLibrary, inLibrary - lastLibrary);
      [lastCpu, lastLibrary] = [now, inLibrary];
    };
    const turn = (): void => {
      look();
      if (!isDone) setTimeout(turn, PAUSE);
    };
    const memory = setInterval(() => {
      heap = Math.max(heap, process.memoryUsage().heapUsed);
    }, 100);
    const start = performance.now();
    const startOfProcess = ofProcess();
    setTimeout(turn, PAUSE);
    try {
      await work();
    } finally {
      look();
      isDone = true;
      clearInterval(memory);
    }
    heap = Math.max(heap, process.memoryUsage().heapUsed);
    return {
      milliseconds: performance.now() - start,
      processorMilliseconds: ofProcess() - startOfProcess,
      longestBlock: block,
      longestOfLibrary: ofLibrary,
      heapMegabytes: heap / 1_000_000,
    };
  }
}
