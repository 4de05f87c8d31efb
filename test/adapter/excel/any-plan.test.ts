import fc from "fast-check";
import type { CellFormat, Edit, EditKind, Plan } from "../../../src/core/plan/plan";
import type { CellContent } from "../../../src/core/values/workbook/cell-value";
import type { Area } from "../../../src/core/values/workbook/cell-address";
import type { BookState, CellStyle } from "../../../stand-in/model/book-state";
import { putCell } from "../../../stand-in/model/sheet-cells";
import { comparableState } from "./comparable-state";
import { bookOf, openWorkbook, sheetNamed, type Content } from "./open-workbook";

const SHEET = "指標";
const ROWS = 6;
const COLUMNS = 5;

const texts = fc.constantFrom(
  "2,400",
  "１２０",
  "114人",
  "▲5",
  "なし",
  "-",
  "=1+1",
  "2025/4/1",
  "H29",
  "R7\n2月末",
  "目標達成",
  " 前後 ",
  "𠮷野家",
  "TRUE",
);
const plain: fc.Arbitrary<string | number | boolean | null> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.integer({ min: -1000, max: 100_000 }),
  fc.double({ min: -5, max: 5, noNaN: true }).filter((value) => !Object.is(value, -0)),
  fc.boolean(),
  texts,
);
/** They refer to H20 (70) and I20 (114), which no plan touches: a circle has no value that could be compared. */
const formulas = fc.constantFrom(
  { formula: '=IF(H20>0,I20/H20,"－")', gives: 114 / 70 },
  { formula: "=SUM(H20:I21)", gives: 184 },
  { formula: "=1/0", gives: { error: "#DIV/0!" } },
  { formula: "=NA()", gives: { error: "#N/A" } },
  { formula: "=H20", gives: 70 },
);
const color = fc.constantFrom("#CCE5FF", "#FFFFFF", "#005AFF", "#FF4B00");

const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    numberFormat: fc.constantFrom("General", "0.0%", "#,##0", "@", "yyyy/m/d"),
    fill: color,
    bold: fc.boolean(),
    fontSize: fc.constantFrom(9, 11, 14),
    fontColor: color,
    wrapText: fc.boolean(),
    horizontal: fc.constantFrom("Left", "Center", "Right"),
    borders: fc.record(
      {
        top: fc.record({
          style: fc.constant("Continuous" as const),
          weight: fc.constantFrom("Thin" as const, "Thick" as const),
          color,
        }),
        left: fc.record({
          style: fc.constant("Double" as const),
          weight: fc.constant("Thick" as const),
          color,
        }),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

const cell = fc.record({
  content: fc.oneof({ weight: 4, arbitrary: plain }, formulas),
  style: fc.option(style, { nil: undefined }),
});

const sheetCells = fc.array(fc.array(cell, { minLength: COLUMNS, maxLength: COLUMNS }), {
  minLength: ROWS,
  maxLength: ROWS,
});

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(ROWS - 1),
  column: fc.nat(COLUMNS - 1),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});

const format: fc.Arbitrary<CellFormat> = fc.record(
  {
    numberFormat: fc.constantFrom("0.0%", "#,##0", "General"),
    fill: fc.oneof(color, fc.constant(null)),
    fontColor: color,
    fontSize: fc.constantFrom(9, 12),
    bold: fc.boolean(),
    wrapText: fc.boolean(),
    horizontalAlignment: fc.constantFrom("General", "Left", "Center", "Right"),
    verticalAlignment: fc.constantFrom("Top", "Center", "Bottom"),
    border: fc.oneof(color, fc.constant(null)),
  },
  { requiredKeys: [] },
);

/** What an edit is made of before it is known what stands in the sheet. */
type Wish =
  | { readonly kind: "cells"; readonly area: Area; readonly contents: readonly CellContent[] }
  | Exclude<Edit, { kind: "cells" }>;

const content: fc.Arbitrary<CellContent> = fc.oneof(
  plain,
  formulas.map(({ formula }) => ({ formula })),
);

type Wished<Kind extends Wish["kind"]> = fc.Arbitrary<Extract<Wish, { readonly kind: Kind }>>;

/** Kinds whose plans have more to be true of than that they fit the sheet: they are applied and undone in tests of their own. */
type TriedAlone = "merge" | "addSheet" | "insertRows" | "addTable" | "resizeTable" | "pageLayout" | "chart";

/** How often each kind is tried, and what with. A kind that is added to the edits does not compile without its line. */
const WISHES: {
  readonly [Kind in Exclude<EditKind, TriedAlone>]: {
    readonly weight: number;
    readonly arbitrary: Wished<Kind>;
  };
} = {
  cells: {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("cells" as const),
      area,
      contents: fc.array(content, { minLength: 16, maxLength: 16 }),
    }),
  },
  format: {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("format" as const), sheet: fc.constant(SHEET), area, format }),
  },
  copyFormat: {
    weight: 2,
    arbitrary: fc.tuple(area, area, fc.boolean()).map(([from, to, alignmentOnly]) => ({
      kind: "copyFormat" as const,
      from: { sheet: SHEET, ...from },
      to: { sheet: SHEET, ...to },
      ...(alignmentOnly ? { only: "alignment" as const } : {}),
    })),
  },
  columnWidth: {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("columnWidth" as const),
      sheet: fc.constant(SHEET),
      column: fc.nat(4),
      columns: fc.integer({ min: 1, max: 3 }),
      points: fc.integer({ min: 20, max: 200 }),
      isLeast: fc.boolean(),
    }),
  },
  rowHeight: {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("rowHeight" as const),
      sheet: fc.constant(SHEET),
      row: fc.nat(4),
      rows: fc.integer({ min: 1, max: 3 }),
      points: fc.integer({ min: 10, max: 90 }),
    }),
  },
  conditionalFormat: {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("conditionalFormat" as const),
      sheet: fc.constant(SHEET),
      area: fc.constant({ row: 1, column: 1, rows: 2, columns: 2 }),
      rules: fc.array(
        fc.record({ formula: fc.constantFrom("=B2>1", "=B2<0.8"), fill: color, fontColor: color }),
        { maxLength: 2 },
      ),
    }),
  },
  validation: {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("validation" as const),
      sheet: fc.constant(SHEET),
      area: fc.constant({ row: 3, column: 0, rows: 2, columns: 2 }),
      rule: fc.constantFrom(
        { kind: "list" as const, choices: ["町", "公社"] },
        { kind: "wholeNumber" as const, minimum: 0 },
      ),
    }),
  },
  name: {
    weight: 1,
    arbitrary: fc.constant({
      kind: "name" as const,
      name: "KPI台帳_達成率_1",
      before: null,
      after: { sheet: SHEET, row: 0, column: 0, rows: 2, columns: 2 },
    }),
  },
  freeze: {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("freeze" as const),
      sheet: fc.constant(SHEET),
      rows: fc.nat(2),
      columns: fc.nat(2),
    }),
  },
  showGridlines: {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("showGridlines" as const),
      sheet: fc.constant(SHEET),
      show: fc.boolean(),
    }),
  },
};

const wish: fc.Arbitrary<Wish> = fc.oneof<{ weight: number; arbitrary: fc.Arbitrary<Wish> }[]>(
  ...Object.values(WISHES),
);

function bookWith(
  rows: readonly (readonly { content: Content; style: CellStyle | undefined }[])[],
): BookState {
  const book = bookOf({ [SHEET]: { rows: rows.map((cells) => cells.map(({ content: one }) => one)) } });
  const sheet = sheetNamed(book, SHEET);
  rows.forEach((cells, row) => {
    cells.forEach(({ content: one, style: look }, column) => {
      const state = sheet.cells.get(row)?.get(column) ?? { value: null };
      // Text that begins like a formula stands in a cell because of an apostrophe, or of the text format.
      const marked = one === "=1+1" && look?.numberFormat !== "@" ? { ...look, quotePrefix: true } : look;
      if (state.value !== null || marked)
        putCell(sheet, row, column, { ...state, ...(marked && { style: marked }) });
    });
  });
  putCell(sheet, 19, 7, { value: 70 });
  putCell(sheet, 19, 8, { value: 114 });
  return book;
}

/** Turns wishes into a plan that fits the workbook: each `before` is what stands there when the plan begins. */
function planOf(wishes: readonly Wish[], book: BookState): Plan {
  const sheet = sheetNamed(book, SHEET);
  const before = (row: number, column: number): CellContent => {
    const state = sheet.cells.get(row)?.get(column);
    if (state?.formula !== undefined) return { formula: state.formula };
    const value = state?.value ?? null;
    return typeof value === "object" ? null : value;
  };
  let named = false;
  const edits = wishes.flatMap((one): Edit[] => {
    if (one.kind === "name") {
      if (named) return [];
      named = true;
      return [one];
    }
    if (one.kind !== "cells") return [one];
    const { row, column, rows, columns } = one.area;
    const grid = <T>(at: (row: number, column: number) => T): T[][] =>
      Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_unused, c) => at(r, c)));
    return [
      {
        kind: "cells",
        sheet: SHEET,
        row,
        column,
        before: grid((r, c) => before(row + r, column + c)),
        after: grid((r, c) => one.contents[r * 4 + c] ?? null),
      },
    ];
  });
  return { kind: "combined", edits, refusals: [] };
}

describe("any plan", () => {
  it("leaves no trace once it is applied and undone", async () => {
    await fc.assert(
      fc.asyncProperty(sheetCells, fc.array(wish, { minLength: 1, maxLength: 6 }), async (cells, wishes) => {
        const { host, model } = await openWorkbook(bookWith(cells));
        const before = comparableState(model.state);
        const record = await host.apply(planOf(wishes, model.state));
        await host.undo(record);
        expect(comparableState(model.state)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("leaves no apostrophe at a text like =1+1 that only its text format keeps from being a formula", async () => {
    const textFormat = { content: "=1+1", style: { numberFormat: "@" } };
    const { host, model } = await openWorkbook(bookWith([[textFormat]]));
    const before = comparableState(model.state);
    const written: Edit = {
      kind: "cells",
      sheet: SHEET,
      row: 0,
      column: 0,
      before: [["=1+1"]],
      after: [[3]],
    };
    const percent: Edit = {
      kind: "format",
      sheet: SHEET,
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      format: { numberFormat: "0.0%" },
    };
    await host.undo(await host.apply({ kind: "combined", edits: [written, percent], refusals: [] }));
    expect(comparableState(model.state)).toEqual(before);
  });

  it("leaves the apostrophe of a text like =1+1 that was written over after it took the look of a text cell", async () => {
    const { host, model } = await openWorkbook(
      bookWith([
        [{ content: "2,400", style: { numberFormat: "@" } }],
        [{ content: "=1+1", style: undefined }],
      ]),
    );
    const before = comparableState(model.state);
    const copied: Edit = {
      kind: "copyFormat",
      from: { sheet: SHEET, row: 0, column: 0, rows: 1, columns: 1 },
      to: { sheet: SHEET, row: 1, column: 0, rows: 1, columns: 1 },
    };
    const written: Edit = {
      kind: "cells",
      sheet: SHEET,
      row: 1,
      column: 0,
      before: [["=1+1"]],
      after: [[null]],
    };
    await host.undo(await host.apply({ kind: "combined", edits: [copied, written], refusals: [] }));
    expect(comparableState(model.state)).toEqual(before);
  });

  it("is refused as a whole, leaving no trace, where any of its cells has changed", async () => {
    const cellsWish = fc.record({
      kind: fc.constant("cells" as const),
      area,
      contents: fc.array(content, { minLength: 16, maxLength: 16 }),
    });
    await fc.assert(
      fc.asyncProperty(
        sheetCells,
        cellsWish,
        fc.array(wish, { maxLength: 3 }),
        async (cells, changed, others) => {
          const { host, model } = await openWorkbook(bookWith(cells));
          const plan = planOf([changed, ...others], model.state);
          putCell(sheetNamed(model.state, SHEET), changed.area.row, changed.area.column, {
            value: "誰かの編集",
          });
          const before = comparableState(model.state);
          await expect(host.apply(plan)).rejects.toMatchObject({ code: "stale" });
          expect(comparableState(model.state)).toEqual(before);
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);
});
