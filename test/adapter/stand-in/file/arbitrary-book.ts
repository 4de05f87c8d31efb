import fc from "fast-check";
import type {
  AreaState,
  BookState,
  CellState,
  CellStyle,
  ConditionalFormatState,
  SheetState,
  StoredValue,
  ValidationState,
} from "../../../../stand-in/model/book-state";
import { createBook, createSheet } from "../../../../stand-in/model/new-book";

const color = fc
  .integer({ min: 1, max: 0xffffff })
  .map((value) => `#${value.toString(16).toUpperCase().padStart(6, "0")}`);

/** Text as it really comes: Japanese, spaces at the ends, line breaks, escapes that look like Excel's own, controls. */
const text = fc
  .oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      "=1+1",
      "  前後の空白　",
      "一行目\n二行目",
      "_x000D_",
      "𠮷野家",
      "<&>\"'",
      "\t",
      "0123",
      "\u0001",
      "\ud800",
      "a\r\nb",
    ),
  )
  .filter((value) => value !== "");

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.integer(),
  fc.constantFrom(45748, 0.1 + 0.2, 1e-300, Number.MAX_SAFE_INTEGER),
);

const value: fc.Arbitrary<StoredValue> = fc.oneof(
  number,
  text,
  fc.boolean(),
  fc
    .constantFrom("#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!")
    .map((error) => ({ error })),
);

const border = fc.record({
  style: fc.constant("Continuous" as const),
  weight: fc.constantFrom("Hairline" as const, "Thin" as const, "Medium" as const, "Thick" as const),
  color,
});

const style: fc.Arbitrary<CellStyle> = fc
  .record(
    {
      numberFormat: fc.constantFrom(
        "0",
        "0.0%",
        "#,##0",
        "yyyy/m/d",
        '[$-ja-JP]ggge"年"m"月"d"日";@',
        '"◎ "0.0%',
        "@",
      ),
      fill: color,
      fontName: fc.constantFrom("MS Pゴシック", "Meiryo UI"),
      fontSize: fc.constantFrom(9, 10.5, 14),
      fontColor: color,
      bold: fc.constant(true),
      italic: fc.constant(true),
      underline: fc.constant(true),
      strikethrough: fc.constant(true),
      wrapText: fc.constant(true),
      horizontal: fc.constantFrom(
        "Left",
        "Center",
        "Right",
        "Fill",
        "Justify",
        "CenterAcrossSelection",
        "Distributed",
      ),
      vertical: fc.constantFrom("Top", "Bottom", "Justify", "Distributed"),
      indent: fc.integer({ min: 1, max: 5 }),
      textOrientation: fc.constantFrom(-90, -45, 30, 90, 180),
      shrinkToFit: fc.constant(true),
      borders: fc.record(
        { top: border, bottom: border, left: border, right: border },
        { requiredKeys: ["top"] },
      ),
      locked: fc.constant(false),
      hidden: fc.constant(true),
      quotePrefix: fc.constant(true),
    },
    { requiredKeys: [] },
  )
  .filter((candidate) => Object.keys(candidate).length > 0);

const formula = fc.constantFrom(
  "=SUM(A1:B2)",
  '=IF(AND(ISNUMBER(C6),ISNUMBER(C7)),IF(C6>0,C7/C6,"－"),"－")',
  "=XLOOKUP(A1,B:B,C:C)",
  "=LET(x,A1,x*2)",
  "=FILTER(A1:A9,A1:A9>0)",
  "='別の シート'!$A$1&\"_xlfn.\"",
);

const cell: fc.Arbitrary<CellState> = fc.oneof(
  fc.record({ value }),
  fc.record({ value, style }),
  fc.record({ value: fc.constant(null), style }),
  fc.record({ value: fc.oneof(value, fc.constant(null), fc.constant("")), formula }),
);

const area: fc.Arbitrary<AreaState> = fc.record({
  row: fc.integer({ min: 0, max: 40 }),
  column: fc.integer({ min: 0, max: 12 }),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 4 }),
});

const conditionalFormat: fc.Arbitrary<ConditionalFormatState> = fc.record({
  id: fc.constant(""),
  area,
  priority: fc.integer({ min: 0, max: 99 }),
  stopIfTrue: fc.boolean(),
  rule: fc.oneof(
    fc.record({ kind: fc.constant("custom" as const), formula: fc.constantFrom("=$C6>=1", '=A1="済"') }),
    fc.record({
      kind: fc.constant("cellValue" as const),
      operator: fc.constantFrom("LessThan", "GreaterThanOrEqual", "EqualTo"),
      formula1: fc.constantFrom("=0.8", "=$B$1"),
    }),
    fc.record({
      kind: fc.constant("cellValue" as const),
      operator: fc.constant("Between"),
      formula1: fc.constant("=0.8"),
      formula2: fc.constant("=1"),
    }),
    fc.record({
      kind: fc.constant("containsText" as const),
      operator: fc.constantFrom("Contains", "NotContains", "BeginsWith", "EndsWith"),
      text: fc.constantFrom("集計中", 'a"b'),
    }),
  ),
  format: fc.record(
    {
      fill: color,
      fontColor: color,
      bold: fc.constant(true),
      italic: fc.constant(true),
      underline: fc.constant(true),
      strikethrough: fc.constant(true),
      numberFormat: fc.constantFrom('"◎ "0.0%', "0.00"),
    },
    { requiredKeys: [] },
  ),
});

const validation: fc.Arbitrary<ValidationState> = fc.oneof(
  fc.record({
    area,
    type: fc.constant("list" as const),
    formula1: fc.constantFrom("町,公社", "=設定!$A$1:$A$9", 'a"b,c'),
    allowBlank: fc.boolean(),
  }),
  fc.record({
    area,
    type: fc.constantFrom("wholeNumber" as const, "decimal" as const, "date" as const, "textLength" as const),
    operator: fc.constantFrom("GreaterThan", "LessThanOrEqualTo", "NotEqualTo"),
    formula1: fc.oneof(fc.integer({ min: 0, max: 50_000 }), fc.constant("=$A$1")),
    allowBlank: fc.boolean(),
    errorTitle: fc.constantFrom("入力の誤り"),
    errorMessage: fc.constantFrom("一行目\n二行目"),
    errorStyle: fc.constantFrom("warning" as const, "information" as const),
  }),
  fc.record({
    area,
    type: fc.constant("wholeNumber" as const),
    operator: fc.constant("Between"),
    formula1: fc.constant(1),
    formula2: fc.constant(12),
    allowBlank: fc.boolean(),
    promptTitle: fc.constant("月"),
    promptMessage: fc.constant("1から12まで"),
  }),
);

/** Areas that share no cell, in the order in which they came. */
function apart(areas: readonly AreaState[]): AreaState[] {
  const kept: AreaState[] = [];
  for (const candidate of areas) {
    const isFree = kept.every(
      (other) =>
        candidate.row >= other.row + other.rows ||
        other.row >= candidate.row + candidate.rows ||
        candidate.column >= other.column + other.columns ||
        other.column >= candidate.column + candidate.columns,
    );
    if (isFree && candidate.rows * candidate.columns > 1) kept.push(candidate);
  }
  return kept;
}

const position = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }));
const index = fc.integer({ min: 0, max: 60 });

const sheetContents = fc.record({
  cells: fc.array(fc.tuple(position, cell), { maxLength: 25 }),
  merges: fc.array(area, { maxLength: 4 }).map(apart),
  conditionalFormats: fc.array(conditionalFormat, { maxLength: 4 }),
  validations: fc.array(validation, { maxLength: 3 }),
  columnWidths: fc.array(
    fc.tuple(
      index,
      fc.integer({ min: 1, max: 400 }).map((pixels) => pixels * 0.75),
    ),
    { maxLength: 5 },
  ),
  rowHeights: fc.array(
    fc.tuple(
      index,
      fc.integer({ min: 1, max: 300 }).map((pixels) => pixels * 0.75),
    ),
    { maxLength: 5 },
  ),
  hiddenColumns: fc.array(index, { maxLength: 3 }),
  hiddenRows: fc.array(index, { maxLength: 3 }),
  freeze: fc.option(
    fc.record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 0, max: 5 }) }),
  ),
  showGridlines: fc.boolean(),
  tabColor: fc.option(color),
  isProtected: fc.boolean(),
  pageLayout: fc.record(
    {
      orientation: fc.constantFrom("Portrait" as const, "Landscape" as const),
      centerHorizontally: fc.boolean(),
      centerVertically: fc.boolean(),
      paperSize: fc.constantFrom(8, 9),
      printErrors: fc.constantFrom("Blank" as const, "Dash" as const, "NotAvailable" as const),
      fitToPagesWide: fc.constantFrom(1, 2),
      printArea: area,
      titleRows: fc.constant({ first: 0, last: 2 }),
      titleColumns: fc.constant({ first: 1, last: 1 }),
      margins: fc.constant({ left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 }),
      headerFooter: fc.constant({ oddHeader: "&C資料2&R\n&D", oddFooter: "&P / &N" }),
    },
    { requiredKeys: ["orientation", "centerHorizontally", "centerVertically"] },
  ),
  autoFilter: fc.option(area),
});

/** A workbook of three sheets with anything in them that a file of ours can hold. */
export const arbitraryBook: fc.Arbitrary<BookState> = fc
  .tuple(sheetContents, sheetContents, fc.boolean())
  .map(([first, second, date1904]) => {
    const book = createBook();
    book.date1904 = date1904;
    book.sheets = [];
    for (const name of ["主な事業指標", "別の シート", "設定"])
      book.sheets.push(createSheet(name, book.sheets));
    book.activeSheet = "別の シート";
    fill(book.sheets[0], first);
    fill(book.sheets[1], second);
    const hidden = book.sheets[2];
    if (hidden) hidden.visibility = "VeryHidden";
    book.names = [
      { name: "KPI_達成率_1", formula: "='主な事業指標'!$M$7:$U$7", visible: false, comment: "達成率の列" },
      { name: "税率", formula: "=0.1", visible: true },
    ];
    book.properties = { author: "総務課", title: "事業指標 <&>", company: "立科町", lastAuthor: "担当" };
    book.settings = new Map<string, unknown>([
      ["undo", { records: [1, "二", null] }],
      ["language", "ja"],
    ]);
    return book;
  });

type SheetContents = typeof sheetContents extends fc.Arbitrary<infer Contents> ? Contents : never;

function fill(sheet: SheetState | undefined, contents: SheetContents): void {
  if (!sheet) return;
  for (const [[row, column], state] of contents.cells) {
    const cells = sheet.cells.get(row) ?? new Map<number, CellState>();
    sheet.cells.set(row, cells.set(column, state));
  }
  sheet.merges = contents.merges;
  sheet.conditionalFormats = contents.conditionalFormats;
  sheet.validations = contents.validations;
  sheet.columnWidths = new Map(contents.columnWidths);
  sheet.rowHeights = new Map(contents.rowHeights);
  sheet.hiddenColumns = new Set(contents.hiddenColumns);
  sheet.hiddenRows = new Set(contents.hiddenRows);
  // A column that hides has its default width written beside it.
  for (const column of sheet.hiddenColumns) {
    if (!sheet.columnWidths.has(column)) sheet.columnWidths.set(column, 54);
  }
  if (contents.freeze) sheet.freeze = contents.freeze;
  sheet.showGridlines = contents.showGridlines;
  if (contents.tabColor !== null) sheet.tabColor = contents.tabColor;
  if (contents.isProtected) sheet.protection = { options: allowed(["allowSort", "allowAutoFilter"]) };
  sheet.pageLayout = contents.pageLayout;
  if (contents.autoFilter) sheet.autoFilter = contents.autoFilter;
}

/** Every protection option, of which some are allowed. */
function allowed(options: readonly string[]): Record<string, boolean> {
  const all =
    "FormatCells FormatColumns FormatRows InsertColumns InsertRows InsertHyperlinks DeleteColumns DeleteRows Sort AutoFilter PivotTables EditObjects EditScenarios";
  return Object.fromEntries(all.split(" ").map((name) => [`allow${name}`, options.includes(`allow${name}`)]));
}
