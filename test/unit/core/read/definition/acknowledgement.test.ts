import { readAcknowledgements } from "../../../../../src/core/read/definition/acknowledgement";
import { workbookOf } from "../../../../support/workbook-builder";

const HEADINGS = "指摘コード\t場所\t指標\t年度\t理由\t記入者\t記入日";

describe("readAcknowledgements", () => {
  it("reads the rows that have a code and a reason, and names those that don't", () => {
    const tsv = `${HEADINGS}\ntarget/lowered\t主な事業指標!K6\t①\t令和7年度\t業務移管\t係長\tR8.3.10\nseries/flat\t\t\t\t\t\t\n\t\t⑤\t来年\t様子見\t\t近日`;
    const { acknowledgements, problems } = readAcknowledgements(workbookOf(tsv, { name: "確認記録" }));
    expect(acknowledgements).toMatchObject([
      {
        code: "target/lowered",
        place: "主な事業指標!K6",
        indicator: "①",
        fiscalYear: 2025,
        reason: "業務移管",
        author: "係長",
        date: { year: 2026, month: 3, day: 10 },
      },
    ]);
    expect(problems.map(({ code, field, cell }) => [code, field, cell.row])).toEqual([
      ["blank", "理由", 2],
      ["blank", "指摘コード", 3],
    ]);
  });

  it("takes a sheet of that name without a column of reasons for none", () => {
    const tsv = "指摘コード\t場所\ntarget/lowered\t主な事業指標!K6";
    expect(readAcknowledgements(workbookOf(tsv, { name: "確認記録" })).exists).toBe(false);
    expect(readAcknowledgements(workbookOf(HEADINGS, { name: "確認記録" })).exists).toBe(true);
  });
});
