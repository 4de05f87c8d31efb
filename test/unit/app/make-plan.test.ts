import { makePlan } from "../../../src/app/make-plan";
import { planFacts } from "../../../src/app/plan-facts";
import { ratesLeftOpen } from "../../../src/app/rates-left-open";
import { RUN_ALL } from "../../../src/app/plan-commands";
import { reviewWorkbook } from "../../../src/core/review";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { sampleLedgersBook } from "../../../scripts/sample-ledgers/sample-ledgers-book";
import { applyPlan } from "../../support/apply-plan";
import { bookSnapshot } from "../../support/book-snapshot";

const OPTIONS = { asOf: undefined, today: calendarDate(2026, 3, 2) };

describe("makePlan of まとめて実行", () => {
  const review = reviewWorkbook(bookSnapshot(sampleLedgersBook()), OPTIONS);
  const plan = makePlan({ kind: "commands", commands: RUN_ALL }, review);
  const facts = planFacts(plan, review);

  it("takes this year's figures from the ledgers and rates them: ② R7 is 30,412 of 30,000", () => {
    expect(facts.figures.map(({ indicator, after }) => [indicator.mark, after])).toEqual([["②", 30412]]);
    const rate = facts.rates.find(({ indicator, fiscalYear }) => {
      return indicator.mark === "②" && fiscalYear === 2025;
    });
    expect([rate?.assessment.state, rate?.assessment.rate, rate?.provisional]).toEqual([
      "assessed",
      30412 / 30000,
      true,
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
    const left = ratesLeftOpen(planFacts(without, review, choices));
    expect(
      left.map(({ indicator, fiscalYear, assessment }) => [indicator.mark, fiscalYear, assessment.state]),
    ).toEqual([["②", 2025, "notANumber"]]);
  });
});
