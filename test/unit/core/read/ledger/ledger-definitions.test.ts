import { LEDGER_DEFINITIONS } from "../../../../../src/core/read/ledger/ledger-definitions";
import { formatSpacing } from "../../../../../src/core/judge/checks/format/1-5-spacing";
import { findingsOn } from "../../../../support/check-support";

describe("LEDGER_DEFINITIONS", () => {
  it("takes names of people, mail and telephone for personal data (個人情報の保護に関する法律 2条: 氏名 tells who it is)", () => {
    const personal = LEDGER_DEFINITIONS.flatMap(({ name, columns }) =>
      columns.flatMap((column) => (column.personal ? [`${name} ${column.header}`] : [])),
    );
    expect(personal).toEqual([
      "住民ワーカー台帳 氏名",
      "住民ワーカー台帳 メール",
      "住民ワーカー台帳 電話",
      "クライアント台帳 担当者",
      "ディレクター台帳 氏名",
    ]);
  });

  it("keeps 氏名 out of what findings say, which reach reports and the pane", () => {
    const table = "登録番号\t氏名\t登録日\t登録先\nW1\t架空 一 \t2024/5/1\t町";
    expect(findingsOn(formatSpacing, table, { name: "住民ワーカー台帳" })).toEqual([
      ["B2", { table: "住民ワーカー台帳", column: "氏名", rows: 1, raw: "" }],
    ]);
  });
});
