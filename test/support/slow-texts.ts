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
/** What takes less than that looks at no more than so much of the text. */
const LEAST_GROWTH = 2;

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

/** The least of several tries: a pause for garbage may fall into one, not into each. */
function least(tries: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: tries }, () => milliseconds(work)));
}

/**
 * The texts that a reader takes too long for, with the times for a quarter of the length and for the whole. A quarter
 * that takes a few milliseconds is measured badly: where it tells of too much growth, a text four times as long as the
 * whole has to tell the same, unless the reader looks at no more than so much of it.
 */
export function slowTexts(read: TextReader, long: LongTexts): string[] {
  const quarters = texts(long, long.longest / 4);
  const fourfold = texts(long, long.longest * 4);
  return [...texts(long, long.longest)].flatMap((text) => {
    const quarter = quarters.next();
    const four = fourfold.next();
    if (quarter.done || four.done) throw new Error("As many short texts as long ones");
    const once = milliseconds(() => read(text));
    if (once < QUICK_MILLISECONDS) return [];
    const again = Math.min(
      once,
      least(2, () => read(text)),
    );
    if (again < QUICK_MILLISECONDS) return [];
    const short = least(3, () => read(quarter.value));
    const slow = `${JSON.stringify(text.slice(0, 8))}…: ${short.toFixed(1)}, ${again.toFixed(1)} ms`;
    if (again > SLOW_MILLISECONDS) return [slow];
    if (again <= short * MOST_GROWTH) return [];
    const longer = least(2, () => read(four.value));
    // No slower for four times the text: either it looks at no more than so much, or the whole was measured badly too.
    const whole = longer >= again * LEAST_GROWTH ? again : least(5, () => read(text));
    if (whole < QUICK_MILLISECONDS || whole <= short * MOST_GROWTH) return [];
    const isInProportion = longer >= whole * LEAST_GROWTH && longer <= whole * MOST_GROWTH;
    return isInProportion ? [] : [`${slow}; four times as long: ${longer.toFixed(1)} ms`];
  });
}
