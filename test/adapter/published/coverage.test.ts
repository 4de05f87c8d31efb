import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { FigureClass } from "../../../src/core/model/coverage";
import { figuresByRow } from "../../../src/core/read/coverage/classify-figures";
import { reviewWorkbook, type Review } from "../../../src/core/review";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { contains, formatCell, parseArea } from "../../../src/core/values/workbook/cell-address";
import { openXlsx } from "../../../stand-in/file/open-xlsx";
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
  return { review, classes, counted };
}

/** Figures that the product does not count, or counts twice. */
function unaccounted({ classes, counted }: Account): string[] {
  return counted.filter((key) => classes.get(key)?.length !== 1);
}

function unreadIn({ classes }: Account): string[] {
  return [...classes].filter(([, is]) => is.includes("unread")).map(([key]) => key);
}

/** Unread figures that lie in no region of `notChecked`, nor in a row of totals that is said, on sheets that name all of them. */
function unnamed(account: Account): string[] {
  const { notChecked } = account.review;
  return unreadIn(account).filter((key) => {
    const [sheet = "", cell = ""] = key.split("!");
    const entries = notChecked.filter(
      ({ what, why }) => what.sheet === sheet && (what.kind === "figures" || why.code === "totalRow"),
    );
    if (entries.some(({ why }) => why.code === "moreFiguresUnread")) return false;
    const place = parseArea(cell);
    return !entries.some(({ what }) => {
      const area = parseArea(what.at ?? "");
      return area && place && contains(area, place);
    });
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
      // Goals in sentences alone are no figures.
      const named = expected.indicators.length + (expected.unread ?? []).length;
      const areTexts = named > 0 && !expected.unread && !expected.indicators.some(mayHaveFigures);
      expect(account.counted.length > 0 || areTexts).toBe(named > 0);
      expect(unaccounted(account)).toEqual([]);
      expect(unnamed(account)).toEqual([]);
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
