/** Months of a year that something is counted over: `4月～12月`, `4～12月実績`. */
export interface MonthSpan {
  /** As written, with the words that belong to it. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const SPAN =
  /(?<![\d.A-Za-z和成])(1[0-2]|0?[1-9])月?(?:から|[~～〜–—―-])(1[0-2]|0?[1-9])月(?:末日?)?(?:現在|時点|分)?(?:まで)?の?(?:実績|累計|合計|計)?値?/;

/** The months that a label without spaces names from and to; undefined where it names no such span. */
export function readMonthSpan(text: string): MonthSpan | undefined {
  const match = SPAN.exec(text);
  return match ? { text: match[0], from: Number(match[1]), to: Number(match[2]) } : undefined;
}

/** How many months a span has: 4月～12月 is 9, 4月～3月 is 12. */
export function monthsOf({ from, to }: Pick<MonthSpan, "from" | "to">): number {
  return ((to - from + 12) % 12) + 1;
}

/**
 * Whether a span begins with the year, or with January, and is longer than a quarter: 4月～12月 is how far the year is
 * counted. 7月～9月 and 4月～6月 are quarters, and 1月～3月 is the last of them.
 */
export function beginsYear(span: MonthSpan, startMonth: number): boolean {
  return (
    monthsOf(span) > 3 && (span.from === startMonth || (span.from === 1 && monthsOf(span) > startMonth - 1))
  );
}
