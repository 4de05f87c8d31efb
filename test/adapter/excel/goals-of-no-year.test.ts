import { createUseCases } from "../../../src/app/create-use-cases";
import type { UseCases } from "../../../src/app/use-cases";
import { confirmations } from "../../../src/app/home/confirmations";

import type { DefinitionAnswer } from "../../../src/core/model/understanding";
import type { Review } from "../../../src/core/review";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { comparableState } from "./comparable-state";
import { bookOf, openWorkbook, type OpenWorkbook } from "./open-workbook";

const COMMANDS = ["rates", "charts", "tidy"] as const;

function goals(): Promise<OpenWorkbook> {
  return openWorkbook(
    bookOf({
      KPI: {
        rows: [
          ["KPI", "単位", "R4実績", "R5実績", "目標値"],
          ["会員数", "人", 120, 130, 150],
          ["満足度", "％", 55, 61, 60],
          ["施設数", "箇所", 3, 4, 5],
        ],
      },
    }),
  );
}

/** The one answer that gives the targets a year. */
function answerOf(review: Review, year: number): DefinitionAnswer {
  const asked = confirmations(review).listed.filter(({ subject }) => subject === "targetYear");
  expect(asked).toHaveLength(1);
  const option = asked[0]?.options.find(({ choice }) => choice === year);
  if (!option) throw new Error(`no answer for ${String(year)}`);
  return option.answer;
}

async function answer(useCases: UseCases, year: number): Promise<void> {
  const answers = [answerOf(await useCases.review(), year)];
  const plan = await useCases.prepare({ kind: "define", answers }, await useCases.review());
  if (!plan) throw new Error("There was no plan");
  await useCases.apply(plan);
}

async function carryOut(useCases: UseCases): Promise<void> {
  await useCases.ready({ kind: "commands", commands: COMMANDS });
  await useCases.apply(useCases.plan({ kind: "commands", commands: COMMANDS }, await useCases.review()));
  const again = useCases.plan({ kind: "commands", commands: COMMANDS }, await useCases.review());
  expect([again.edits, again.refusals]).toEqual([[], []]);
}

/** What the sheet says of the first indicator right of its table: headings, and its row. */
async function block({ excel }: OpenWorkbook): Promise<unknown[][]> {
  return excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("KPI").getRange("G1:J2").load("text");
    await context.sync();
    return cells.text.map((row) => row.filter((text) => text !== ""));
  });
}

describe("goals of which nothing says the year", () => {
  it("have their rates as on the way, change nothing the second time, and leave no trace when undone", async () => {
    const opened = await goals();
    const useCases = createUseCases(opened.host, { today: () => calendarDate(2024, 6, 3) });
    const before = comparableState(opened.model.state);
    await carryOut(useCases);
    expect(await block(opened)).toEqual([
      ["達成率 R4", "達成率 R5", "評価 R5"],
      ["80.0%", "86.7%", "途中"],
    ]);
    await useCases.undo();
    expect(comparableState(opened.model.state)).toEqual(before);
  }, 60_000);

  it.each([
    [2023, "おおむね順調"],
    [2027, "途中"],
  ])(
    "are graded as goals of %s once one answer says so, and the answer is undone to the cell",
    async (year, grade) => {
      const opened = await goals();
      const useCases = createUseCases(opened.host, { today: () => calendarDate(2024, 6, 3) });
      const before = comparableState(opened.model.state);
      await answer(useCases, year);
      expect(confirmations(await useCases.review()).listed.map(({ subject }) => subject)).not.toContain(
        "targetYear",
      );
      await carryOut(useCases);
      expect((await block(opened))[1]?.at(-1)).toBe(grade);
      await useCases.undo();
      await useCases.undo();
      expect(comparableState(opened.model.state)).toEqual(before);
    },
    60_000,
  );
});
