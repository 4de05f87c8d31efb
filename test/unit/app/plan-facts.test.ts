import { createUseCases } from "../../../src/app/create-use-cases";
import type { PlanFacts } from "../../../src/app/plan-facts";
import type { PlanRequest } from "../../../src/app/plan-request";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { sampleLedgersBook } from "../../../scripts/sample-ledgers/sample-ledgers-book";
import { bookSnapshot } from "../../support/book-snapshot";
import { MemoryHost } from "../../support/memory-host";
import { typed } from "../../support/plan-over";
import { SEED_SHEET, seedWorkbook } from "../../support/seed-workbook";
import type { WorkbookSnapshot } from "../../../src/core/values/workbook/snapshot";

async function factsOf(workbook: WorkbookSnapshot, request: PlanRequest<"commands">): Promise<PlanFacts> {
  const useCases = createUseCases(new MemoryHost(workbook), { today: () => calendarDate(2026, 3, 2) });
  const review = await useCases.review();
  await useCases.ready(request);
  return useCases.facts(useCases.plan(request, review), review, request.choices);
}

describe("planFacts", () => {
  it("tells each rate that is filled in as what it comes to: ① R5 is 114 of 70, ② R7 is no number", async () => {
    const { rates, figures, charts } = await factsOf(seedWorkbook(), {
      kind: "commands",
      commands: ["rates"],
    });
    const told = (mark: string, year: number): unknown => {
      const fact = rates.find(({ indicator, fiscalYear }) => indicator.mark === mark && fiscalYear === year);
      return fact && [fact.assessment.state, fact.assessment.rate, fact.assessment.grade];
    };
    expect(rates).toHaveLength(54);
    expect(told("①", 2023)).toEqual(["assessed", 114 / 70, "onTrack"]);
    expect(told("②", 2025)).toEqual(["notANumber", undefined, "notAssessable"]);
    expect([figures, charts]).toEqual([[], []]);
  });

  it("tells text that becomes the number it says from a figure that changes", async () => {
    const text = typed(seedWorkbook(), SEED_SHEET, { C6: "4" });
    const facts = await factsOf(text, { kind: "commands", commands: ["rates"] });
    expect([facts.textToNumbers, facts.figures]).toEqual([1, []]);
  });

  it("tells what a recount writes with what the cell held: ② R7 is 30,412 in place of 目標達成", async () => {
    // Without the sections' own 【2月末実績】 the year's heading is the place for it.
    const unmarked = typed(bookSnapshot(sampleLedgersBook()), "主な事業指標", { A5: null, A15: null });
    const facts = await factsOf(unmarked, { kind: "commands", commands: ["recount"] });
    const told = facts.figures.map(({ indicator, fiscalYear, figure, cell, after }) => [
      indicator.mark,
      fiscalYear,
      figure,
      cell.reading.raw,
      after,
    ]);
    expect(told).toEqual([["②", 2025, "actual", "目標達成", 30412]]);
    expect(facts.typedCells).toEqual([
      {
        cell: expect.objectContaining({ row: 2, column: 10 }) as object,
        before: "R7 (2025)",
        after: "R7 (2025)（2月末実績）",
      },
    ]);
  });

  it("names the charts", async () => {
    const facts = await factsOf(seedWorkbook(), { kind: "commands", commands: ["charts"] });
    expect(facts.charts).toHaveLength(6);
    expect(facts.charts[0]).toMatchObject({ sheet: "KPIグラフ", exists: false });
  });
});
