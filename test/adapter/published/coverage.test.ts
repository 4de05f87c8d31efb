import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { NotChecked } from "../../../src/core/model/not-checked";
import type { FigureClass } from "../../../src/core/model/coverage";
import { figuresByRow } from "../../../src/core/read/coverage/classify-figures";
import { reviewWorkbook, type Review } from "../../../src/core/review";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import {
  contains,
  formatCell,
  parseArea,
  type CellPosition,
} from "../../../src/core/values/workbook/cell-address";
import { openXlsx } from "../../../stand-in/file/open-xlsx";
import type { WorkbookSnapshot } from "../../../src/core/values/workbook/snapshot";
import { SheetGrid } from "../../../src/core/read/tables/sheet-grid";
import { bookSnapshot } from "../../support/book-snapshot";
import { countFigures } from "../../support/figure-counter";
import { bytesOfTextBook } from "../../support/table-text-book";
import {
  fixturesOf,
  readYear,
  type ExpectedFigure,
  type ExpectedIndicator,
  type ExpectedReading,
} from "./expected";
import { knownFailures } from "./known-failures";

interface Account {
  readonly review: Review;
  readonly workbook: WorkbookSnapshot;
  /** `Sheet!A1` → every class that the product counts the figure in. */
  readonly classes: ReadonlyMap<string, readonly FigureClass[]>;
  /** `Sheet!A1` of the figures that the tests' own counter finds. */
  readonly counted: readonly string[];
}

async function accountOf(bytes: Uint8Array, today = calendarDate(2026, 6, 1)): Promise<Account> {
  const workbook = bookSnapshot((await openXlsx(bytes)).book);
  const review = reviewWorkbook(workbook, { asOf: undefined, today });
  const classes = new Map<string, FigureClass[]>();
  for (const sheet of workbook.sheets) {
    for (const figure of [...figuresByRow(workbook, sheet, review)].flat()) {
      const key = `${sheet.name}!${formatCell(figure)}`;
      classes.set(key, [...(classes.get(key) ?? []), figure.class]);
    }
  }
  const counted = (await countFigures(bytes)).map(({ sheet, cell }) => `${sheet}!${cell}`);
  return { review, workbook, classes, counted };
}

/** Figures that the product does not count, or counts twice. */
function unaccounted({ classes, counted }: Account): string[] {
  return counted.filter((key) => classes.get(key)?.length !== 1);
}

function unreadIn({ classes }: Account): string[] {
  return [...classes].filter(([, is]) => is.includes("unread")).map(([key]) => key);
}

/**
 * Unread figures that lie in no region of `notChecked`, nor in a row of totals or a list that is said to be no ledger, on sheets
 * that name all of them.
 */
function unnamed(account: Account): string[] {
  const { notChecked } = account.review;
  return unreadIn(account).filter((key) => {
    const [sheet = "", cell = ""] = key.split("!");
    const entries = notChecked.filter(
      ({ what, why }) =>
        what.sheet === sheet &&
        (what.kind === "figures" || what.kind === "ledger" || why.code === "totalRow"),
    );
    if (entries.some(({ why }) => why.code === "moreFiguresUnread")) return false;
    const place = parseArea(cell);
    return !entries.some(({ what }) => {
      const area = parseArea(what.at ?? "");
      return area && place && contains(area, place);
    });
  });
}

/** Headings of columns and rows of which people want no word that nothing is judged by them. */
const agreed =
  /増減|進捗率|比較|差|乖離|成り行き|(?:計|累計|累計額）)(?:（.*）)?$|合計|KPI増加分の累計|評価$|前年度?比|達成率|効果|予算|決算|月?末$|^\d+\/\d+$|達成状況|②－①|^参考|^(?:No|年度|年度（西暦）|目標年度|基準年度|項目|対象|指標元|基本目標|関連方策|全国平均|類似団体の値|担当課)$/;

/** Whether a cell lies in a place that `notChecked` names: a row for reference is named by its label. */
function isSaid({ notChecked }: Review, sheet: string, cell: CellPosition | undefined): boolean {
  return notChecked.some(({ what, why }) => {
    const area = what.sheet === sheet && parseArea(what.at ?? "");
    const isRow = what.kind === "row" && why.code === "forReference";
    return area && cell && (contains(area, cell) || (isRow && area.row === cell.row));
  });
}

/** Figures of tables that are called known though nothing above them or left of them is a heading of the agreed list. */
function passedOver({ review, classes, workbook }: Account): string[] {
  return [...classes].flatMap(([key, is]) => {
    const [name = "", at = ""] = key.split("!");
    const cell = parseArea(at);
    const sheet = workbook.sheets.find((one) => one.name === name);
    if (!is.includes("known") || !cell || !sheet || isSaid(review, name, cell)) return [];
    const grid = new SheetGrid(sheet, workbook.date1904, []);
    const table = review.tables.find(({ sheet: of, area }) => of === name && contains(area, cell));
    const first = table?.headerRows.first ?? cell.row;
    const above = Array.from({ length: cell.row - first }, (_, index) =>
      grid.seenText(first + index, cell.column),
    );
    const left = Array.from({ length: cell.column }, (_, column) => grid.seenText(cell.row, column));
    const texts = [...above, ...left].map((text) => text.replace(/\s/g, ""));
    return texts.some((text) => agreed.test(text)) ? [] : [`${key} below ${texts.join(" ")}`];
  });
}

/** Figures read as targets and actuals: without one of the readers there would be fewer. */
function figuresRead({ classes }: Account): number {
  return [...classes.values()].filter(([is]) => is === "target" || is === "actual").length;
}

/** Numbers that a careful person reads as the target or the actual of the very year; what may be named instead, left out. */
function figuresToRead({ indicators }: ExpectedReading): number {
  const figures = indicators.flatMap(({ years, orNamed }) =>
    (orNamed === undefined ? years : []).map(readYear).flatMap(({ target, actual }) => [target, actual]),
  );
  const isOwn = ({ fiscalYear, isUndated }: ExpectedFigure): boolean =>
    fiscalYear === undefined && !isUndated;
  return figures.filter((figure) => figure.state === "number" && isOwn(figure)).length;
}

/** Whether its targets and actuals are not all said to be text: 「0人から15人へ」 is no figure. */
function mayHaveFigures({ years }: ExpectedIndicator): boolean {
  const states = years.map(readYear).flatMap(({ target, actual }) => [target.state, actual.state]);
  return states.length === 0 || states.some((state) => state !== "text" && state !== "none");
}

function isInText({ why }: NotChecked): boolean {
  return why.code === "figuresUnread" && why.because === "inText";
}

describe("every figure is accounted for", () => {
  const known = knownFailures();
  const fixtures = ["published", "ledgers-as-kept"].flatMap((group) =>
    fixturesOf(group).map((fixture) => ({ ...fixture, group })),
  );

  it.each(fixtures.map((fixture) => [`${fixture.group}/${fixture.name}`, fixture] as const))(
    "in %s: one class each, and what is unread is named",
    async (key, { book, expected }) => {
      const [year = 0, month = 0, day = 0] = expected.asOf.split("-").map(Number);
      const account = await accountOf(await bytesOfTextBook(book), calendarDate(year, month, day));
      // Goals in sentences alone are no figures; those with figures within are named.
      const named = expected.indicators.length + (expected.unread ?? []).length;
      const areTexts = named > 0 && !expected.unread && !expected.indicators.some(mayHaveFigures);
      const areWithin = named > 0 && account.review.notChecked.some(isInText);
      expect(account.counted.length > 0 || areTexts || areWithin).toBe(named > 0);
      expect(unaccounted(account)).toEqual([]);
      expect(unnamed(account)).toEqual([]);
      expect(passedOver(account)).toEqual([]);
      const isRead = !(known[key] ?? []).some((line) => /not read|actual none|target none/.test(line));
      if (isRead) expect(figuresRead(account)).toBeGreaterThanOrEqual(figuresToRead(expected));
    },
  );

  it.each(["sample.xlsx", "sample-ledgers.xlsx"])(
    "in the sample %s, where nothing is unread",
    async (name) => {
      const account = await accountOf(readFileSync(path.join(__dirname, "../../../assets", name)));
      expect(unaccounted(account)).toEqual([]);
      expect(unreadIn(account)).toEqual([]);
    },
  );

  it("says a heading that nobody can read with its figures, and alone only where it has none", async () => {
    const rows = ["指標 | R7目標 | R7実績 | 次期目標 | 事業費", "相談件数 | 100 | 90 | 120 | 未定"];
    const { review } = await accountOf(await bytesOfTextBook(["== 表", ...rows].join("\n")));
    const places = review.notChecked.flatMap(({ what: { kind, at } }) => (at ? [`${kind} ${at}`] : []));
    expect(places).toEqual(["heading E1", "figures D2"]);
  });

  it("in any table of a goal and a result with other columns beside", async () => {
    const others = fc.shuffledSubarray([
      "前年度実績",
      "前年度",
      "R7当初目標",
      "目指すべき水準（R12）",
      "最終目標値",
      "今後の見込み",
      "前回実績値（参考）",
      "評価値",
      "R6実績",
      "差",
      "対前年比",
      "評価",
      "目標年度",
      "全国平均",
      "計",
    ]);
    await fc.assert(
      fc.asyncProperty(others, others, fc.boolean(), async (before, behind, isWide) => {
        const taken = new Set(before);
        const own = [...before, "R7目標", "R7実績", ...behind.filter((heading) => !taken.has(heading))];
        const headings = isWide ? ["No", "指標", ...own] : ["指標", ...own];
        const row = (name: string, from: number): string =>
          headings.map((heading, index) => (heading === "指標" ? name : String(from + index))).join(" | ");
        const text = ["== 表", headings.join(" | "), row("相談件数", 101), row("講座数", 301)].join("\n");
        const account = await accountOf(await bytesOfTextBook(text));
        expect(passedOver(account)).toEqual([]);
        const silent = [...account.classes].filter(
          ([key, [is]]) =>
            is === "unread" && !isSaid(account.review, "表", parseArea(key.split("!")[1] ?? "")),
        );
        expect(silent).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("in any workbook", async () => {
    const cell = fc.oneof(
      fc.integer({ min: -5, max: 3000 }).map(String),
      fc.constantFrom(
        "",
        "",
        "R5",
        "R6",
        "目標",
        "実績",
        "指標",
        "1,240千円",
        "70人",
        "▲5",
        "約100",
        "51.4 *",
        "－",
        "3年連続",
        "計",
      ),
    );
    const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const text = ["== 表", ...rows.map((row) => row.join(" | "))].join("\n");
        const account = await accountOf(await bytesOfTextBook(text));
        expect(unaccounted(account)).toEqual([]);
        expect(unnamed(account)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
