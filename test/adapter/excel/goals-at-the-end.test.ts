import { createUseCases } from "../../../src/app/create-use-cases";
import { confirmations } from "../../../src/app/home/confirmations";
import { nextAction } from "../../../src/app/home/next-action";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { comparableState } from "./comparable-state";
import { bookOf, openWorkbook, type OpenWorkbook } from "./open-workbook";

const COMMANDS = ["rates", "charts", "paper", "tidy"] as const;

/** 新規就農者数 grows through its year: 60 may be what R7 or what R4 to R7 together are aimed at. */
function goals(): Promise<OpenWorkbook> {
  return openWorkbook(
    bookOf({
      KPI: {
        rows: [
          ["KPI", "単位", "R4実績", "R5実績", "R7目標"],
          ["新規就農者数", "人", 12, 15, 60],
          ["満足度", "％", 55, 60, 80],
        ],
      },
    }),
  );
}

/** What the sheet says right of its table, row by row. */
async function block({ excel }: OpenWorkbook): Promise<unknown[][]> {
  return excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("KPI").getRange("F1:K3").load("text");
    await context.sync();
    return cells.text.map((row) => row.filter((text) => text !== ""));
  });
}

async function definitionsOf({ excel }: OpenWorkbook): Promise<unknown[][]> {
  return excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("指標定義").getUsedRange().load("text");
    await context.sync();
    return cells.text.slice(-2).map((row) => row.filter((text) => text !== ""));
  });
}

describe("a goal at the end of yearly figures that grow through their year", () => {
  it.each([
    // 15 ÷ 60; (12 + 15) ÷ 60; 15 ÷ 60 as it is.
    ["R7 alone", 2025, ["指標名", "目標の期間"], ["新規就農者数", "R7"], ["20.0%", "25.0%", "途中"]],
    ["R4 to R7", 2022, ["指標名", "目標の期間"], ["新規就農者数", "R4～R7"], ["20.0%", "45.0%", "途中"]],
    [
      "a running total",
      "standing",
      ["指標名", "数え方"],
      ["新規就農者数", "年度末現在"],
      ["20.0%", "25.0%", "途中"],
    ],
  ])(
    "has no rate until it is said to be of %s, then those of the answer, and all is undone to the cell",
    async (_, choice, headings, row, rates) => {
      const opened = await goals();
      const useCases = createUseCases(opened.host, { today: () => calendarDate(2024, 6, 3) });
      const before = comparableState(opened.model.state);
      const review = await useCases.review();
      expect(nextAction(review, [])).toEqual({ kind: "answer", indicators: 1, asks: "targetSpan" });
      const carryOut = async (): Promise<void> => {
        await useCases.ready({ kind: "commands", commands: COMMANDS });
        const plan = useCases.plan({ kind: "commands", commands: COMMANDS }, await useCases.review());
        await useCases.apply(plan);
        const again = useCases.plan({ kind: "commands", commands: COMMANDS }, await useCases.review());
        expect([again.edits, again.refusals]).toEqual([[], []]);
      };
      await carryOut();
      expect((await block(opened))[1]).toEqual([]);
      expect((await block(opened))[2]).toEqual(["68.8%", "75.0%", "途中"]);

      const asked = confirmations(await useCases.review()).listed.filter(
        ({ subject }) => subject === "targetSpan",
      );
      expect(asked.map(({ indicator }) => indicator.name)).toEqual(["新規就農者数"]);
      const option = asked[0]?.options.find((one) => one.choice === choice);
      if (!option) throw new Error("no such answer");
      const plan = await useCases.prepare(
        { kind: "define", answers: [option.answer] },
        await useCases.review(),
      );
      if (!plan) throw new Error("There was no plan");
      await useCases.apply(plan);
      expect(await definitionsOf(opened)).toEqual([headings, row]);
      expect(confirmations(await useCases.review()).listed.map(({ subject }) => subject)).not.toContain(
        "targetSpan",
      );

      await carryOut();
      expect((await block(opened))[1]).toEqual(rates);
      for (let step = 0; step < 3; step++) await useCases.undo();
      expect(comparableState(opened.model.state)).toEqual(before);
    },
    120_000,
  );
});
