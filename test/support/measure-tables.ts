import fc from "fast-check";
import { formatArea, formatCell } from "../../src/core/values/workbook/cell-address";
import type { WorkbookSnapshot } from "../../src/core/values/workbook/snapshot";
import { sheet, workbook, type CellInput } from "./workbook-builder";

/** Which way is better has to be asked: it has blocks of rates, all of them －. */
export const ASKED = "苦情件数（件）";
const MEASURES = [
  "利用者数（人）",
  "貸出冊数（冊）",
  "満足度（％）",
  "稼働率（％）",
  "相談件数（件）",
  ASKED,
];
const NAMES = ["北館", "東分館", "中央公民館", "南会館"];
const KINDS = ["目標", "実績"];

/** Sheets of measures side by side: over their headings or below them, merged or not, anywhere on the sheet. */
export const measureTables = fc.record({
  measures: fc.shuffledSubarray(MEASURES, { minLength: 2, maxLength: 4 }),
  names: fc.shuffledSubarray(NAMES, { minLength: 1 }),
  years: fc.constantFrom(["R5"], ["R5", "R6"]),
  isBelow: fc.boolean(),
  isMerged: fc.boolean(),
  hasNote: fc.boolean(),
  column: fc.nat(4),
  row: fc.nat(4),
});

type Table = typeof measureTables extends fc.Arbitrary<infer Of> ? Of : never;

/** Every column of figures as it is headed, from left to right. */
function columnsOf({ measures, years, isBelow }: Table): { year: string; kind: string; measure: string }[] {
  const pairs = years.flatMap((year) => KINDS.map((kind) => ({ year, kind })));
  return isBelow
    ? pairs.flatMap((pair) => measures.map((measure) => ({ ...pair, measure })))
    : measures.flatMap((measure) => pairs.map((pair) => ({ ...pair, measure })));
}

/** The sheet, and what a person reads of it: `北館 利用者数 2023 7/8`. */
export function laidOut(table: Table): { readonly book: WorkbookSnapshot; readonly read: readonly string[] } {
  const columns = columnsOf(table);
  const levels = table.isBelow
    ? [
        (at: number) => columns[at]?.year,
        (at: number) => columns[at]?.kind,
        (at: number) => columns[at]?.measure,
      ]
    : [
        (at: number) => columns[at]?.measure,
        (at: number) => columns[at]?.year,
        (at: number) => columns[at]?.kind,
      ];
  const merges: string[] = [];
  const merge = (row: number, column: number, rows: number, width: number): void => {
    if (!table.isMerged || rows * width < 2) return;
    const place = { row: table.row + row, column: table.column + column, rows, columns: width };
    merges.push(formatArea(place));
  };
  const starts = (level: number, at: number): boolean =>
    at === 0 || levels.slice(0, level + 1).some((of) => of(at) !== of(at - 1));
  const headings = levels.map((of, level) =>
    columns.map((_, at) => {
      if (level < 2 && !starts(level, at)) return null;
      let width = 1;
      while (level < 2 && at + width < columns.length && !starts(level, at + width)) width += 1;
      merge(level, at + 1, 1, width);
      return of(at) ?? null;
    }),
  );
  merge(0, 0, 3, 1);
  if (table.hasNote) merge(0, columns.length + 1, 3, 1);
  const note = table.hasNote ? ["備考"] : [];
  const body = table.names.map((name, row) => [
    name,
    ...columns.map((_, at) => 1 + row * columns.length + at),
    ...(table.hasNote ? ["改修のため休館した"] : []),
  ]);
  const figure = (row: number, year: string, kind: string, measure: string): number =>
    1 +
    row * columns.length +
    columns.findIndex((one) => one.year === year && one.kind === kind && one.measure === measure);
  const read = table.names.flatMap((name, row) =>
    table.measures.flatMap((measure) =>
      table.years.map((year) => {
        const [target, actual] = KINDS.map((kind) => figure(row, year, kind, measure));
        return `${name} ${measure.replace(/（.*/, "")} ${year === "R5" ? "2023" : "2024"} ${String(target)}/${String(actual)}`;
      }),
    ),
  );
  const cells: CellInput[][] = [
    ["施設", ...(headings[0] ?? []), ...note],
    ...headings.slice(1).map((line) => [null, ...line]),
    ...body,
  ];
  const origin = formatCell({ row: table.row, column: table.column });
  return { book: workbook([sheet({ cells, merges, origin })]), read };
}
