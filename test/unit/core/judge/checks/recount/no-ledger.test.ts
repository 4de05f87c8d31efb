import { recountNoLedger } from "../../../../../../src/core/judge/checks/recount/no-ledger";
import { grid, sheet, workbook } from "../../../../../support/workbook-builder";
import { found } from "../../../../../support/check-support";

describe("recountNoLedger", () => {
  const definitions = [
    "指標名\t単位\t数え方\t台帳\t集計\t日付列",
    "登録者数\t人\t累計\t住民ワーカー台帳\t件数\t登録日",
    "利用社数\t社\t年度計\tWORK TRIP利用台帳\t件数\t利用開始日",
    "視察数\t件\t年度計\t\t\t",
  ].join("\n");
  const table = [
    "指標\t\tR6\tR7（2月末実績）",
    ...["登録者数（延べ）【人】", "利用社数【社】", "視察数【件】"].flatMap((label) => [
      `${label}\t目標\t5\t5`,
      "\t実績\t1\t3",
    ]),
  ].join("\n");
  const workers = "登録番号\t氏名\t登録日\t登録先\nW1\t架空 一\t2024/5/1\t町\nW2\t架空 二\t2024/6/1\t町";
  const sheets = [
    sheet({ name: "指標", cells: grid(table) }),
    sheet({ name: "ワーカー", cells: grid(workers) }),
    sheet({ name: "指標定義", cells: grid(definitions) }),
  ];

  it("finds a ledger that is named and missing, by the name that it has there, and not one that is left blank", () => {
    expect(found(recountNoLedger, workbook(sheets))).toEqual([
      ["A4", { name: "利用社数", ledger: "WORK TRIP利用台帳" }],
    ]);
  });
});
