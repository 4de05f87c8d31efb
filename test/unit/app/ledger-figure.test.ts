import { sampleLedgersBook } from "../../../scripts/sample-ledgers/sample-ledgers-book";
import { ledgerFigureFor } from "../../../src/app/ledger-figure";
import { reviewWorkbook, type Review } from "../../../src/core/review";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { bookSnapshot } from "../../support/book-snapshot";
import { typed } from "../../support/plan-over";

const TABLE = "主な事業指標";
const asOf = calendarDate(2026, 2, 28);

function known(cells: Parameters<typeof typed>[2] = {}): unknown[] {
  const review: Review = reviewWorkbook(typed(bookSnapshot(sampleLedgersBook()), TABLE, cells), {
    asOf,
    today: asOf,
  });
  return review.findings.flatMap((finding) => {
    const found = ledgerFigureFor(review, finding);
    return found ? [[finding.code, finding.indicator, finding.fiscalYear, found.recounted.value]] : [];
  });
}

describe("ledgerFigureFor", () => {
  it("knows what stands for 目標達成, and nothing of figures that agree", () => {
    expect(known()).toEqual([["cell/text-for-number", "②", 2025, 30412]]);
  });

  it("knows what differs and what is blank, and leaves formulas alone", () => {
    const actuals = (value: Parameters<typeof typed>[2][string]): unknown[] =>
      known({ F7: value }).filter((line) => JSON.stringify(line).includes("2020"));
    expect(actuals(999)).toMatchObject([["recount/mismatch", "①", 2020, 57]]);
    expect(actuals({ formula: "=990+9" })).toEqual([]);
  });
});
