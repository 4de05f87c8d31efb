import { compareKey } from "../../../values/notation/normalise";
import type { SheetGrid } from "../../tables/sheet-grid";
import { columnsBetween, notCheckedAt, rowsBetween, type TableFrame, type TableSource } from "./table-frame";
import { unreadSource } from "./unread-source";

/** What time, plan or kind of figure is spoken of, by whom, or in what: any other word over years is of a thing that is counted. */
const OF_TIME_OR_PLAN = new RegExp(
  [
    "^第?(?:\\d+|[一二三四五六七八九十]+|[ivx]+)(?:$|年[度目次]?|期|次|回)",
    "(?:19|20)\\d\\d|\\d[年月]|年度|[rhs]\\d",
    "^[前中後上下初末次]期|^(?:短|長|中長)期(?:計画|目標)?$|期間|[前後]半|^[前今次]回|^直近|^最新|^策定|時点?$",
    "計画$|プラン|戦略|目標|実績|評価|段階|ステップ|ステージ|フェーズ|^中間|^最終|^当初|改[定訂]|見直|指標",
    "^現[状在]|推移|^将来|^過去|^今後|以[前後]|見込|推計|^(?:平成|令和)$|[課室係局]$|:",
  ].join("|"),
);

/** Rows above the headings in which the things may be. */
const ROWS_ABOVE = 2;

/**
 * The table, or what is said of it where 貸出冊数 and 来館者数 each head years with 目標 and 実績 of their own: those are no years of one
 * thing, and which belongs to which name nobody reads.
 */
export function unlessThingsBeside(
  grid: SheetGrid,
  { band }: TableFrame,
  source: TableSource | undefined,
): TableSource | undefined {
  if (!source || source.indicators.length === 0) return source;
  const columns = band.columns.map(({ column }) => column);
  const named = columnsBetween(grid.firstColumn, Math.min(...columns) - 1, new Set()).filter((column) =>
    rowsBetween(band.first, band.last).some((row) => grid.text(row, column) !== ""),
  );
  const second = rowsBetween(Math.max(grid.firstRow, band.first - ROWS_ABOVE), band.last)
    // 受診者数 | 未定 | 検討中 is a row of the table above.
    .filter((row) => row >= band.first || named.every((column) => grid.text(row, column) === ""))
    .map((row) => secondThing(grid, row, columns))
    .find((column) => column);
  if (!second) return source;
  const { row, column } = second;
  return unreadSource(source, [
    notCheckedAt(grid, "heading", row, column, grid.text(row, column), { code: "thingsBeside" }),
  ]);
}

/**
 * Whether a column names two things in front of the figures of one: 来館者数 and 貸出数, or 本館 and 分館, which are no years of one
 * thing. Terms of a plan, and 目標 beside 実績, are none.
 */
export function namesTwoThings(grid: SheetGrid, rows: readonly number[], column: number): boolean {
  const words = new Set(rows.map((row) => compareKey(grid.text(row, column))));
  return [...words].filter((word) => /\p{L}{2}/u.test(word) && !OF_TIME_OR_PLAN.test(word)).length > 1;
}

/** Where the second one is: each word is over two columns at least, and no other column is without. */
function secondThing(
  grid: SheetGrid,
  row: number,
  columns: readonly number[],
): { readonly row: number; readonly column: number } | undefined {
  const words = new Map<string, { row: number; column: number; width: number }>();
  let last = "";
  for (const column of columns) {
    const key = compareKey(grid.seenText(row, column));
    if (key !== "") last = key;
    const word = words.get(last) ?? { ...grid.anchor(row, column), width: 0 };
    word.width += 1;
    words.set(last, word);
  }
  const areThings = [...words].every(
    ([key, { width }]) => width > 1 && key !== "" && !OF_TIME_OR_PLAN.test(key),
  );
  return areThings ? [...words.values()][1] : undefined;
}
