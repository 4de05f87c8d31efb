import { createUseCases } from "../../../src/app/create-use-cases";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { bookOf, openWorkbook } from "./open-workbook";

const LOWER = "低い方が良い";

describe("rows of 指標定義 below its table", () => {
  it.each(["C3", "C4"])(
    "are held as those within it: a plan is stale once %s says otherwise",
    async (cell) => {
      const { host, excel } = await openWorkbook(
        bookOf({
          指標: {
            rows: [
              ["指標", "", "R5", "R6"],
              ["① 離職率【％】", "目標", 7.5, 7.5],
              ["", "実績", 8.2, 5.5],
              ["② 苦情件数【件】", "目標", 10, 10],
              ["", "実績", 8, 9],
              ["③ 事故件数【件】", "目標", 10, 10],
              ["", "実績", 8, 9],
            ],
          },
          指標定義: {
            rows: [
              ["番号", "指標名", "向き"],
              ["①", "離職率", LOWER],
              ["②", "苦情件数", LOWER],
              ["③", "事故件数", LOWER],
            ],
          },
        }),
      );
      await excel.run(async (context) => {
        context.workbook.worksheets.getItem("指標定義").tables.add("A1:C2", true).name = "指標定義";
        await context.sync();
      });
      const useCases = createUseCases(host, { today: () => calendarDate(2026, 2, 28) });
      const review = await useCases.review();
      expect(review.tables[0]?.indicators.map(({ understanding }) => understanding.direction.source)).toEqual(
        ["stated", "stated", "stated"],
      );
      const plan = await useCases.prepare({ kind: "commands", commands: ["rates"] }, review);
      if (!plan) throw new Error("There was no plan");
      await excel.run(async (context) => {
        context.workbook.worksheets.getItem("指標定義").getRange(cell).values = [["高い方が良い"]];
        await context.sync();
      });
      await expect(useCases.apply(plan)).rejects.toMatchObject({ code: "stale" });
    },
  );
});
