import { coverageSteps } from "../../../src/core/read/coverage/cover-figures";
import { findIndicatorTables } from "../../../src/core/read/indicator/find-indicator-tables";
import { LAYOUTS } from "../../../src/core/read/indicator/layouts";
import { PLAN_ROWS } from "../../../src/core/read/indicator/kind-rows/plan-rows";
import { KIND_COLUMNS, PLAN_COLUMNS } from "../../../src/core/read/indicator/rows/read-kind-columns";
import { KIND_ROWS } from "../../../src/core/read/indicator/kind-rows/read-kind-rows";
import { LONG } from "../../../src/core/read/indicator/long/read-long";
import { GOAL_LINES } from "../../../src/core/read/indicator/milestones/goal-lines";
import { MILESTONES } from "../../../src/core/read/indicator/milestones/read-milestones";
import { KINDS_DOWN } from "../../../src/core/read/indicator/read-kinds-down";
import { YEARS_DOWN } from "../../../src/core/read/indicator/read-years-down";
import type { TableLayout } from "../../../src/core/read/indicator/frame/table-layout";
import type { IndicatorTable } from "../../../src/core/model/indicator";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { runToTheEnd } from "../../../src/core/values/steps/run-to-the-end";
import { contains, formatCell, parseArea } from "../../../src/core/values/workbook/cell-address";
import { openXlsx } from "../../../stand-in/file/open-xlsx";
import { bookSnapshot } from "../../support/book-snapshot";
import { bytesOfTextBook } from "../../support/table-text-book";
import { fixturesOf } from "./expected";

const readers: readonly (readonly [layout: string, reader: TableLayout, fixture: string])[] = [
  ["kind-rows", KIND_ROWS, "policy-form-zero-accidents"],
  ["kind-columns", KIND_COLUMNS, "plan-result-and-comparison"],
  ["long", LONG, "open-data-long"],
  ["milestones", MILESTONES, "health-interim"],
  ["kind-rows", PLAN_ROWS, "afterschool-places-planned"],
  ["kind-columns", PLAN_COLUMNS, "goals-alone-by-year"],
  ["years-down", YEARS_DOWN, "years-down-health"],
  ["years-down", KINDS_DOWN, "reform-money-plan-achieved-and-surplus-rows"],
  ["milestones", GOAL_LINES, "disability-goals-as-lines-of-the-plan"],
];

/** `Sheet!A1` of every target and actual that is a number. */
function figuresOf(tables: readonly IndicatorTable[]): string[] {
  const cells = tables
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ years }) => years.flatMap(({ target, actual }) => [target, actual]));
  return cells.flatMap((cell) =>
    cell?.reading.state === "number" ? [`${cell.address.sheet}!${formatCell(cell.address)}`] : [],
  );
}

/** Every reader is needed, and what nothing reads turns up as unread, with the cell and the reason. */
describe("a reader taken out of the list", () => {
  it("is one of all that there are", () => {
    expect(new Set(readers.map(([, reader]) => reader))).toEqual(new Set(LAYOUTS.flat()));
  });

  it.each(readers)("leaves a table of %s unread, and named", async (layout, reader, name) => {
    const fixture = fixturesOf("published").find((one) => one.name === name);
    if (!fixture) throw new Error(`no fixture ${name}`);
    const workbook = bookSnapshot((await openXlsx(await bytesOfTextBook(fixture.book))).book);
    const [year = 0, month = 0, date = 0] = fixture.expected.asOf.split("-").map(Number);
    const day = calendarDate(year, month, date);
    const all = findIndicatorTables(workbook, { day }).tables;
    expect([...new Set(all.map((table) => table.layout))]).toEqual([layout]);
    expect(all.flatMap(({ indicators }) => indicators)).toHaveLength(fixture.expected.indicators.length);

    const layouts = LAYOUTS.map((line) => line.filter((one) => one !== reader));
    const { tables } = findIndicatorTables(workbook, { layouts, day });
    const places = { tables, ledgers: [], programmeTables: [] };
    const { notChecked } = runToTheEnd(coverageSteps(workbook, 4, places, []));
    expect(tables).toEqual([]);
    const figures = figuresOf(all);
    expect(figures.length).toBeGreaterThan(0);
    const unnamed = figures.filter((key) => {
      const [sheet, cell = ""] = key.split("!");
      return !notChecked.some(({ what, why }) => {
        const [area, place] = [parseArea(what.at ?? ""), parseArea(cell)];
        const hasReason = why.code === "figuresUnread" && why.cell !== undefined;
        return hasReason && what.sheet === sheet && area && place && contains(area, place);
      });
    });
    expect(unnamed).toEqual([]);
  });
});
