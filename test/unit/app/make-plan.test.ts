import { loadPlansFor } from "../../../src/app/late-plans";
import { makePlan, planSteps } from "../../../src/app/make-plan";
import { planFactSteps, type PlanFacts } from "../../../src/app/plan-facts";
import type { Plan } from "../../../src/core/plan/plan";
import { ratesLeftOpen } from "../../../src/app/rates-left-open";
import { RUN_ALL } from "../../../src/app/plan-commands";
import { reviewWorkbook } from "../../../src/core/review";
import { runToTheEnd } from "../../../src/core/values/steps/run-to-the-end";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { sampleLedgersBook } from "../../../scripts/sample-ledgers/sample-ledgers-book";
import { applyPlan } from "../../support/apply-plan";
import { bookSnapshot } from "../../support/book-snapshot";
import { USUAL_PRINTING } from "../../support/usual-printing";
import { workbookOf } from "../../support/workbook-builder";

const OPTIONS = { asOf: undefined, today: calendarDate(2026, 3, 2) };

function pausesOf(steps: Generator<undefined>): number {
  let pauses = 0;
  while (steps.next().done !== true) pauses += 1;
  return pauses;
}

beforeAll(async () => {
  await loadPlansFor({ kind: "commands", commands: ["charts"] });
});

describe("planSteps", () => {
  const review = reviewWorkbook(bookSnapshot(sampleLedgersBook()), OPTIONS);
  const tables = review.tables.length;
  const indicators = review.tables.flatMap((table) => table.indicators).length;

  it.each([
    // Once for each table: what it needs, and its rates.
    ["rates", 2 * tables],
    // Once for each indicator: its block, its cells, their looks, its chart.
    ["charts", 4 * indicators],
  ] as const)("pauses while it plans %s, so that the pane is not held up", (command, least) => {
    expect(least).toBeGreaterThan(0);
    const steps = planSteps({ kind: "commands", commands: [command] }, review);
    expect(pausesOf(steps)).toBeGreaterThanOrEqual(least);
  });
});

describe("makePlan of the rates", () => {
  // 504 of 505.3 points have room; with the 80 that 86.0（見込） needs as a number they do not.
  it.each([
    ["79", []],
    ["86.0（見込）", [{ fitToPagesWide: 1, titleRows: { first: 0, last: 0 } }]],
  ])("fits the page with the width that the number %s gets", (actual, layouts) => {
    const book = workbookOf(`指標\t区分\tR5\tR6\n組織率【％】\t目標\t80\t82\n\t実績\t79\t${actual}`);
    const printing = { ...USUAL_PRINTING, columnWidths: [60, 60, 60, 60, 48, 64, 64, 88] };
    const sheets = book.sheets.map((sheet) => ({ ...sheet, printing }));
    const { edits } = makePlan(
      { kind: "commands", commands: ["rates"] },
      reviewWorkbook({ ...book, sheets }, OPTIONS),
    );
    expect(edits.flatMap((edit) => (edit.kind === "pageLayout" ? [edit.layout] : []))).toEqual(layouts);
  });
});

describe("makePlan of まとめて実行", () => {
  const review = reviewWorkbook(bookSnapshot(sampleLedgersBook()), OPTIONS);
  let plan: Plan;
  let facts: PlanFacts;

  beforeAll(() => {
    plan = makePlan({ kind: "commands", commands: RUN_ALL }, review);
    facts = runToTheEnd(planFactSteps(plan, review));
  });

  it("takes this year's figures from the ledgers and rates them: ② R7 is 30,412 of 30,000", () => {
    expect(facts.figures.map(({ indicator, after }) => [indicator.mark, after])).toEqual([["②", 30412]]);
    const rate = facts.rates.find(({ indicator, fiscalYear }) => {
      return indicator.mark === "②" && fiscalYear === 2025;
    });
    expect([rate?.assessment.state, rate?.assessment.rate, rate?.notFinal]).toEqual([
      "assessed",
      30412 / 30000,
      "2月末実績",
    ]);
    expect(ratesLeftOpen(facts)).toEqual([]);
  });

  it("leaves nothing to do for a second run", () => {
    const made = reviewWorkbook(applyPlan(review.workbook, plan), OPTIONS);
    expect(makePlan({ kind: "commands", commands: RUN_ALL }, made).edits).toEqual([]);
  });

  it("says what stays without a rate where a figure is not taken over", () => {
    const [fact] = facts.figures;
    if (!fact) throw new Error("nothing to leave out");
    const choices = { leaveOut: [fact.cell.address] };
    const without = makePlan({ kind: "commands", commands: RUN_ALL, choices }, review);
    const left = ratesLeftOpen(runToTheEnd(planFactSteps(without, review, choices)));
    expect(
      left.map(({ indicator, fiscalYear, assessment }) => [indicator.mark, fiscalYear, assessment.state]),
    ).toEqual([["②", 2025, "notANumber"]]);
  });
});
