import { readYearLabel } from "../../../values/notation/fiscal-year-label";
import { normaliseText } from "../../../values/notation/normalise";
import type { YearHeading } from "../../../model/indicator";
import type { SheetGrid } from "../../tables/sheet-grid";
import { linesAbove } from "./lines-above";
import { columnsBetween, headingOfCell } from "./table-frame";

const YEAR = String.raw`((?:平成|令和)(?:元|\d{1,2})年度?|20\d{2}年度?)`;
const OTHER_CALENDAR = String.raw`(?:\([^()]{1,8}\))?`;

/** What a sentence says of the year of the goals below it. 令和2年度の実績をもとに設定 and 令和2年度の数値を10%上回る say no such thing. */
const SAYS_YEAR_OF_GOALS: readonly RegExp[] = [
  // 目標値は、計画の最終年度である平成32年度の数値とします; 目標年度である平成26年度時点での達成を目指す.
  new RegExp(
    `(?<!前回の|従来の)目標(?:値|年度|年次)?(?:は|である|が(?=[^。]{1,20}です))、?(?:[^。、]{0,20}(?<!実績|現状|基準)である)?${YEAR}${OTHER_CALENDAR}末?(?:です|(?:時点)?の(?:数値|値|目標値?)(?=です|とし|とする|とな|であ|[。)]|$)|とし|時点での達成|[。)]|$)`,
    "u",
  ),
  // 平成31年度末を目標年次とした指標.
  new RegExp(`${YEAR}${OTHER_CALENDAR}末?を目標(?:年次|年度|年)と`, "u"),
  // 平成34年(2022年)までの目標値を設定し.
  new RegExp(`${YEAR}${OTHER_CALENDAR}末?までの目標(?:値|数値)?を(?:設定|定め|掲げ)`, "u"),
];

/**
 * The year that a sentence above a table says of goals whose heading names none; undefined where none does, or where two say
 * different years.
 */
export function yearOfTargetsAbove(grid: SheetGrid, firstRow: number): YearHeading | undefined {
  const named = new Map<number, YearHeading>();
  const columns = columnsBetween(grid.firstColumn, grid.lastColumn, new Set());
  for (const row of linesAbove(grid, firstRow)) {
    for (const column of columns) {
      const text = normaliseText(grid.text(row, column));
      for (const pattern of SAYS_YEAR_OF_GOALS) {
        const raw = pattern.exec(text)?.[1];
        const label = raw === undefined ? undefined : readYearLabel(raw);
        if (raw === undefined || label?.state !== "year") continue;
        named.set(label.fiscalYear, headingOfCell(grid, { row, column, label, raw }, label.fiscalYear));
      }
    }
  }
  const [only, ...others] = named.values();
  return others.length === 0 ? only : undefined;
}
