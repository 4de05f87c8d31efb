import { compareKey } from "../../../values/notation/normalise";
import type { SheetGrid } from "../../tables/sheet-grid";
import { readColumnRole, readFigureHeading } from "../../tables/heading-words";
import { columnsBetween, notCheckedAt, rowsBetween, type TableSource } from "./table-frame";
import { unreadSource } from "./unread-source";

/** What time, plan or kind of figure is spoken of, by whom, or in what: any other word over years is of a thing that is counted. */
const OF_TIME_OR_PLAN = new RegExp(
  [
    "^第?(?:\\d+|[一二三四五六七八九十]+|[ivx]+)(?:$|年[度目次]?|期|次|回)",
    "(?:19|20)\\d\\d|\\d[年月]|年度|[rhs]\\d",
    "^[前中後上下初末次]期|^(?:短|長|中長)期(?:計画|目標)?$|期間|[前後]半|^[前今次]回|^直近|^最新|^策定|時点?$",
    "計画(?:$|記載)|プラン|戦略|目標|実績|評価|段階|ステップ|ステージ|フェーズ|^中間|^最終|^当初|改[定訂]|見直|指標",
    "^現[状在]|推移|^将来|^過去|^今後|以[前後]|^(?:推計|見込み?|予測)値?$|^(?:平成|令和)$|[課室係局]$|:",
  ].join("|"),
);

/** What is counted, whatever stands below it: 来館者数, 貸出冊数（冊）. */
const COUNTS = /[数率額量](?:\(|$)/;

/** Of what is done and of what comes of it: beside one another they are two, though either heads names as well. */
const MEASURE_OF = /^(?:活動|成果|アウトプット|アウトカム)指標$/;

/** Rows above the headings in which the things may be. */
const ROWS_ABOVE = 2;

function isThing(word: string): boolean {
  return (
    /\p{L}{2}|^[男女]$/u.test(word) &&
    !OF_TIME_OR_PLAN.test(word) &&
    !readFigureHeading(word) &&
    !readColumnRole(word)
  );
}

/** Whether words over figures, in the form of `compareKey`, each name something else that is counted. */
export function areThingsCounted(keys: readonly string[]): boolean {
  return keys.every(isThing) || keys.every((key) => MEASURE_OF.test(key));
}

/** The rows of headings, and the columns of figures. */
interface ThingsBand {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly { readonly column: number }[];
}

/**
 * The table, or what is said of it where 貸出冊数 and 来館者数 each head figures of their own: those are no years of one
 * thing, and which belongs to which name nobody reads.
 */
export function unlessThingsBeside(
  grid: SheetGrid,
  band: ThingsBand,
  source: TableSource | undefined,
): TableSource | undefined {
  const names = source?.indicators[0]?.label.place.column;
  if (!source || names === undefined) return source;
  const isFilled = (row: number): boolean =>
    columnsBetween(grid.firstColumn, names, new Set()).some((column) => grid.text(row, column) !== "");
  const isNamed = rowsBetween(band.first, band.last).some(isFilled);
  const second = rowsBetween(Math.max(grid.firstRow, band.first - ROWS_ABOVE), band.last)
    // 受診者数 | 未定 | 検討中 is a row of the table above.
    .filter((row) => row >= band.first || !isNamed || !isFilled(row))
    .map((row) => secondThing(grid, row, band, row >= band.first || isFilled(row)))
    .find((thing) => thing);
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
  return [...words].filter(isThing).length > 1;
}

/**
 * Where the second one is: no figure is without a word, and each word is over two columns, or one of them at least where the row
 * is one of the headings. 成果 over 現状値 and 目標値 and 検証 over what was reached, no kind of figures in both, are of one thing.
 */
function secondThing(
  grid: SheetGrid,
  row: number,
  { last, columns }: ThingsBand,
  isOfHeadings: boolean,
): { readonly row: number; readonly column: number } | undefined {
  const words = new Map<string, { row: number; column: number; width: number }>();
  for (const { column } of columns) {
    let at = column;
    // 現状値（R5） in front of 目標値（R8）, which alone is a figure's, has the word of both.
    while (grid.seenText(row, at) === "" && isHeadedBelow(grid, row, last, at - 1)) at -= 1;
    const word = compareKey(grid.seenText(row, at));
    const place = words.get(word) ?? grid.anchor(row, at);
    words.set(word, { ...place, width: column - place.column + 1 });
  }
  const found = [...words.values()];
  const widths = found.map(({ width }) => width);
  const kinds = found.flatMap(({ column, width }) => [
    ...new Set(
      columnsBetween(column, column + width - 1, new Set()).map((at) => kindBelow(grid, row, last, at)),
    ),
  ]);
  const keys = [...words.keys()];
  const areThings =
    areThingsCounted(keys) &&
    (isOfHeadings ? Math.max : Math.min)(...widths) > 1 &&
    (new Set(kinds).size < kinds.length || kinds.includes(undefined) || keys.some((key) => COUNTS.test(key)));
  return areThings ? found[1] : undefined;
}

/** What a column says below the row of its figures. */
function kindBelow(grid: SheetGrid, row: number, last: number, column: number): string | undefined {
  const below = rowsBetween(row + 1, last).map((at) => grid.seenText(at, column));
  return /目標|現状|基準|実績/.exec(below.join(" "))?.[0];
}

/** Whether a column has a heading of its own below the row: it is none of names. */
function isHeadedBelow(grid: SheetGrid, row: number, lastRow: number, column: number): boolean {
  return (
    grid.anchor(lastRow, column).row > row && grid.text(lastRow, grid.anchor(lastRow, column).column) !== ""
  );
}
