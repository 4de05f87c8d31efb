import { planRateRows } from "../../../../../src/core/write/rates/rate-rows";
import { tablesOf } from "../../../../support/plan-over";
import { workbookOf } from "../../../../support/workbook-builder";

const planned = (tsv: string) => {
  const book = workbookOf(tsv);
  return planRateRows(book, tablesOf(book));
};

describe("planRateRows", () => {
  it("puts a row of 達成率 in below each row of 実績, its word below the other words", () => {
    const { edits } = planned(
      "指標\t区分\tR5\tR6\n宿泊者数【人】\t目標\t5\t5\n\t実績\t5\t5\n会員数【人】\t目標\t1\t2\n\t実績\t1\t2",
    );
    expect(edits).toEqual([
      {
        kind: "insertRows",
        sheet: "Sheet1",
        text: "達成率",
        rows: [
          { below: 2, column: 1 },
          { below: 4, column: 1 },
        ],
      },
    ]);
  });

  it("puts its word below 実績, not below a unit that is between that and the figures", () => {
    const { edits } = planned(
      "指標\t区分\t単位\tR5\tR6\n充足率\t目標\t％\t90\t95\n\t実績\t％\t80\t85\n相談件数\t目標\t件\t1\t2\n\t実績\t件\t1\t2",
    );
    expect(edits).toMatchObject([
      {
        rows: [
          { below: 2, column: 1 },
          { below: 4, column: 1 },
        ],
      },
    ]);
  });

  it("has nothing to do where a table has rates of its own, or its years are columns of pairs", () => {
    expect(
      planned("指標\t区分\tR5\tR6\n宿泊者数【人】\t目標\t5\t5\n\t実績\t5\t5\n\t達成率\t\t").edits,
    ).toEqual([]);
    const long = planned("指標\t年度\t目標\t実績\n宿泊者数【人】\tR5\t5\t5\n宿泊者数【人】\tR6\t5\t5");
    expect(long.edits).toEqual([]);
    expect(long.notices).toEqual([{ code: "ratesNotRows", sheet: "Sheet1", at: "A1:D3" }]);
  });

  it.each([
    [
      "目標 and 実績 are sections of rows",
      "\t\tR5\tR6\n目標\t来館者数\t1000\t1100\n\t貸出数\t500\t520\n実績\t来館者数\t900\t1050\n\t貸出数\t480\t530",
    ],
    [
      "実績 is part of another word",
      "区分\t単位\tR5\tR6\n交流人口目標\t人\t100\t105\n交流人口実績\t人\t95\t102\n面積目標\tha\t100\t105\n面積実績\tha\t95\t102",
    ],
  ])("puts none in, and says so, where %s", (_, tsv) => {
    const { edits, notices } = planned(tsv);
    expect(edits).toEqual([]);
    expect(notices).toMatchObject([{ code: "ratesNotRows", sheet: "Sheet1" }]);
  });
});
