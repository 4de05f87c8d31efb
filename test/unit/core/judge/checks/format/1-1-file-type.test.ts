import { formatFileType } from "../../../../../../src/core/judge/checks/format/1-1-file-type";
import { checkInput } from "../../../../../support/check-input";
import { found } from "../../../../../support/check-support";
import { grid, sheet, workbook } from "../../../../../support/workbook-builder";

describe("formatFileType", () => {
  const sheets = [
    sheet({
      name: "台帳",
      cells: grid("受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設\nV1\t2025/4/1\t架空社\t10\t2\tＡ館"),
    }),
  ];

  it("finds a file of another type than Excel and CSV", () => {
    const named = workbook(sheets, { fileName: "台帳.xls" });
    expect(found(formatFileType, named)).toEqual([["A1", { fileName: "台帳.xls" }]]);
    expect(formatFileType.applies(checkInput(named))).toBe(true);
  });

  it("leaves .xlsx in any case, and a workbook that has no file yet, alone", () => {
    expect(found(formatFileType, workbook(sheets, { fileName: "台帳.XLSX" }))).toEqual([]);
    const unsaved = workbook(sheets);
    expect(found(formatFileType, unsaved)).toEqual([]);
    expect(formatFileType.applies(checkInput(unsaved))).toBe(false);
  });
});
