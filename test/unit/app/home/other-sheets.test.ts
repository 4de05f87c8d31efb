import { sortedNotChecked } from "../../../../src/app/home/other-sheets";
import type { NotChecked } from "../../../../src/core/model/not-checked";
import type { UnreadBecause } from "../../../../src/core/model/coverage";

const TABLES = [{ sheet: "KPI" }];

const figures = (sheet: string, text: string, because: UnreadBecause = "unknownHeading"): NotChecked => ({
  what: { kind: "figures", sheet, at: "B3:B8", text },
  why: { code: "figuresUnread", cell: "A3", text, because },
});

const sheetsApart = (...entries: NotChecked[]): readonly string[] =>
  sortedNotChecked(entries, TABLES).otherSheets;

describe("sortedNotChecked", () => {
  it("puts apart what is on sheets that have nothing to do with indicators, and leaves nothing out", () => {
    const ofTable = figures("KPI", "参考");
    const check: NotChecked = {
      what: { kind: "check", sheet: undefined, at: undefined, text: "recount/mismatch" },
      why: { code: "noLedger" },
    };
    const [minutes, seats] = [figures("会議録", "項目"), figures("座席表", "列", "noHeading")];
    const sorted = sortedNotChecked([minutes, ofTable, seats, check], TABLES);
    expect(sorted).toEqual({
      entries: [ofTable, check],
      others: [minutes, seats],
      otherSheets: ["会議録", "座席表"],
    });
  });

  it.each(["目標値", "実績", "R5計画", "ＫＰＩ", "達成率"])(
    "leaves a sheet with %s among the others",
    (text) => {
      expect(sheetsApart(figures("様式", text), figures("会議録", "項目"), figures("座席表", "列"))).toEqual([
        "会議録",
        "座席表",
      ]);
    },
  );

  it("leaves a sheet that may be a ledger, and one with a year that was read, among the others", () => {
    const others = [figures("会議録", "項目"), figures("座席表", "列")];
    expect(sheetsApart(figures("研修台帳", "職員番号"), ...others)).toEqual(["会議録", "座席表"]);
    expect(sheetsApart(figures("様式", "項目"), figures("様式", "令和5年度", "noKind"), ...others)).toEqual([
      "会議録",
      "座席表",
    ]);
  });

  it("puts nothing apart for one sheet, nor where no table was read", () => {
    expect(sheetsApart(figures("会議録", "項目"), figures("会議録", "人数"))).toEqual([]);
    const unread = [figures("会議録", "項目"), figures("座席表", "列")];
    expect(sortedNotChecked(unread, [])).toEqual({ entries: unread, others: [], otherSheets: [] });
  });
});
