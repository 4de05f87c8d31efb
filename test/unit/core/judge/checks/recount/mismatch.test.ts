import { recountMismatch } from "../../../../../../src/core/judge/checks/recount/mismatch";
import { formatCell } from "../../../../../../src/core/values/workbook/cell-address";
import { checkInput } from "../../../../../support/check-input";
import { grid, sheet, workbook } from "../../../../../support/workbook-builder";

describe("recountMismatch", () => {
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

  it("finds a difference of this year as an error, of a past year as a warning, with its records", () => {
    const { findings } = recountMismatch.run(checkInput(workbook(sheets)));
    expect(findings.map(({ at, severity, data }) => [formatCell(at), severity, data])).toMatchObject([
      ["C3", "warning", { ledger: 2, table: 1, difference: -1, rows: 2, isCurrentYear: false }],
      ["D3", "error", { ledger: 2, table: 3, difference: 1, rows: 2, isCurrentYear: true }],
    ]);
  });

  it("says that nothing can be compared in a workbook without ledgers", () => {
    const { notChecked } = recountMismatch.run(checkInput(workbook(sheets.slice(0, 1))));
    expect(notChecked[0]?.why).toEqual({ code: "noLedger" });
  });

  it("holds nothing against a sum that lacks values which cannot be read, and names the column", () => {
    const sum =
      "指標名\t単位\t数え方\t台帳\t集計\t対象列\t日付列\n来場者数\t人\t年度計\t催し\t合計\t人数\t開催日";
    const differing = (people: string): unknown => {
      const { findings, notChecked } = recountMismatch.run(
        checkInput(
          workbook([
            sheet({ name: "指標", cells: grid("指標\t\tR6\n来場者数【人】\t目標\t90\n\t実績\t60") }),
            sheet({
              name: "催し",
              cells: grid(`開催日\t催し\t人数\n2024/5/1\t春\t12\n2024/6/1\t夏\t${people}`),
            }),
            sheet({ name: "指標定義", cells: grid(sum) }),
          ]),
        ),
      );
      return [findings.map(({ data }) => data.ledger), notChecked.map(({ why }) => why)];
    };
    expect(differing("40")).toEqual([[52], []]);
    expect(differing("約50")).toEqual([
      [],
      [{ code: "columnNotReadable", sheet: "催し", column: "人数", wants: "number" }],
    ]);
  });
});
