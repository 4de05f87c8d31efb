import { compareKey } from "../../values/notation/normalise";
import { QUOTIENT_OF_LETTERS, readFigureHeading } from "../tables/heading-words";
import type { SheetGrid } from "../tables/sheet-grid";
import { headerRowsWithin, notCheckedWithout, rowsBetween, type TableSource } from "./frame/table-frame";
import { columnHeading } from "./labels/label-columns";
import type { FigurePlace, YearPlaces } from "./places/indicator-source";

/** 目標（A）, 実績C; （m） and （t） are units. */
const LETTER = /\((?![mt]\))([a-z①-⑳])\)|(?<=[^\x20-\x7e])([a-f])$/;

/** 達成率（C/A）; 達成率(b/a又はa/b) is of either. */
const QUOTIENT = /(?<![a-z①-⑳])([a-z①-⑳])[/÷]([a-z①-⑳])(?![a-z①-⑳])/;

/**
 * A table whose headings have letters, 目標（A） ｜ 変更後目標（B） ｜ 実績（C） ｜ 達成率（C/A） ｜ 達成率（C/B）: the rate of a year is the one that its own
 * goal and result make. Another one is left to be named, and where a rate has no such letters it stays.
 */
export function withRatesByLetters(grid: SheetGrid, source: TableSource): TableSource {
  const rows = headerRowsWithin(grid, source);
  const headingOf = (column: number): string => compareKey(columnHeading(grid, rows, column).text);
  const letterOf = ({ row, column }: FigurePlace): string | undefined => {
    const match = row > rows.last ? LETTER.exec(headingOf(column)) : null;
    return match?.[1] ?? match?.[2];
  };
  const quotients = rowsBetween(source.firstColumn, source.lastColumn).flatMap((column) => {
    const quotient = quotientIn(headingOf(column));
    return quotient === undefined ? [] : [{ column, quotient }];
  });
  if (quotients.length < 2) return source;
  const read = new Set<number>();
  const ownRate = (year: YearPlaces, years: readonly YearPlaces[]): YearPlaces => {
    const made = madeOf(year, letterOf);
    if (!made || !year.actual) return year;
    const { column: reached, row } = year.actual;
    const said = year.rate && quotients.find(({ column }) => column === year.rate?.column);
    if (said?.quotient === made || (year.rate && !said)) return year;
    const own = quotients.filter(({ column, quotient }) => quotient === made && column > reached);
    const areSeveral = own.length > 1 || years.some((one) => one !== year && madeOf(one, letterOf) === made);
    const [rate] = areSeveral ? [] : own;
    if (rate) read.add(rate.column);
    return { ...year, rate: rate && { row, column: rate.column } };
  };
  const indicators = source.indicators.map((one) => ({
    ...one,
    years: one.years.map((year) => ownRate(year, one.years)),
  }));
  const notChecked = notCheckedWithout(source, "heading", ({ column }) => read.has(column));
  return { ...source, indicators, notChecked, hasRates: source.hasRates || read.size > 0 };
}

function quotientIn(key: string): string | undefined {
  const text = key.replace(QUOTIENT_OF_LETTERS, "($1/$2)");
  const [, over, under] = QUOTIENT.exec(text) ?? [];
  const isRate = readFigureHeading(text)?.kind === "rate";
  return over !== undefined && isRate && !/又は|または|or/.test(text) ? `${over}/${under ?? ""}` : undefined;
}

function madeOf(
  { target, actual }: YearPlaces,
  letterOf: (place: FigurePlace) => string | undefined,
): string | undefined {
  const [aimed, reached] = [target && letterOf(target), actual && letterOf(actual)];
  return aimed !== undefined && reached !== undefined && aimed !== reached
    ? `${reached}/${aimed}`
    : undefined;
}
