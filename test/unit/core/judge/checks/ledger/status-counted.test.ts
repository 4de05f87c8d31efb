import { ledgerStatusCounted } from "../../../../../../src/core/judge/checks/ledger/status-counted";
import { found } from "../../../../../support/check-support";
import { grid, sheet, workbook } from "../../../../../support/workbook-builder";

const contracts = grid(
  [
    "業務番号\tクライアント番号\t計上日\t委託料（円）\t状態",
    "J1\tC1\t2025/5/1\t40,000\t取消",
    "J2\tC1\t2025/6/1\t100,000\t完了",
    "J3\tC1\t2025/7/1\t500,000\t見積提出",
  ].join("\n"),
);

function book(condition: string): ReturnType<typeof workbook> {
  const definition = [
    "番号\t指標名\t単位\t数え方\t台帳\t集計\t対象列\t日付列\t条件列\t条件値\t換算",
    `②\t委託料収入\t千円\t年度計\t受託業務台帳\t合計\t委託料（円）\t計上日\t${condition}\t1000`,
  ].join("\n");
  return workbook([
    sheet({ name: "受託業務台帳", cells: contracts }),
    sheet({ name: "指標定義", cells: grid(definition) }),
  ]);
}

describe("ledgerStatusCounted", () => {
  it("says how many cancelled and estimated records a figure counts, and what they add", () => {
    expect(found(ledgerStatusCounted, book("\t"))).toEqual([
      [
        "E1",
        {
          ledger: "受託業務台帳",
          column: "状態",
          rows: 2,
          words: ["取消", "見積提出"],
          indicators: ["委託料収入"],
          sum: 540000,
        },
      ],
    ]);
  });

  it("says nothing where the condition decides on the status", () => {
    expect(found(ledgerStatusCounted, book("状態\t完了"))).toEqual([]);
  });
});
