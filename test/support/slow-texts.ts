export type TextReader = (text: string) => unknown;

/** Texts of one piece over and over, between a start and an end. */
export interface LongTexts {
  readonly pieces: readonly string[];
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  /** How many characters the longest have. */
  readonly longest: number;
}

/** What takes less than this of the processor is quick whatever its growth; more than a second nobody waits for. */
const QUICK_MILLISECONDS = 25;
const SLOW_MILLISECONDS = 1000;

/** A text four times as long takes four times as long, or sixteen times where every part is tried with every other. */
const MOST_GROWTH = 9;

function* texts({ pieces, starts, ends }: LongTexts, length: number): Generator<string> {
  for (const piece of pieces)
    for (const start of starts)
      for (const end of ends)
        yield start + piece.repeat(Math.floor((length - start.length - end.length) / piece.length)) + end;
}

/** Processor time, so that other programs on the machine do not count. */
function milliseconds(work: () => unknown): number {
  const before = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - before) / 1000;
}

/** The texts that a reader takes too long for, with the times for a quarter of the length and for the whole. */
export function slowTexts(read: TextReader, long: LongTexts): string[] {
  const quarters = texts(long, long.longest / 4);
  return [...texts(long, long.longest)].flatMap((text) => {
    const quarter = quarters.next();
    if (quarter.done) throw new Error("As many short texts as long ones");
    const once = milliseconds(() => read(text));
    if (once < QUICK_MILLISECONDS) return [];
    // A pause for garbage may fall into one try, not into each of three.
    const again = Math.min(once, ...[1, 2].map(() => milliseconds(() => read(text))));
    const short = Math.min(...[1, 2, 3].map(() => milliseconds(() => read(quarter.value))));
    const isSlow = again > SLOW_MILLISECONDS || (again >= QUICK_MILLISECONDS && again > short * MOST_GROWTH);
    return isSlow
      ? [`${JSON.stringify(text.slice(0, 8))}…: ${short.toFixed(1)}, ${again.toFixed(1)} ms`]
      : [];
  });
}
