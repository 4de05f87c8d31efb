import { formatMachineDependent } from "../../../../../../src/core/judge/checks/format/1-10-machine-dependent";
import { findingsOn } from "../../../../../support/check-support";

describe("formatMachineDependent", () => {
  it("finds ① and ㈱, each once, in headings and cells", () => {
    const table =
      "受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設\t備考①\nV1\t2025/4/1\t㈱架空㈱\t10\t2\tＡ館\t";
    expect(findingsOn(formatMachineDependent, table, { name: "台帳" })).toEqual([
      ["C2", { table: "WORK TRIP利用台帳", column: "企業名", rows: 1, characters: "㈱" }],
      ["G1", { table: "WORK TRIP利用台帳", column: "備考①", rows: 1, characters: "①" }],
    ]);
  });

  it("leaves kanji of names alone", () => {
    const table = "受付番号\t利用開始日\t企業名\t人数\t泊数\t宿泊施設\nV1\t2025/4/1\t髙﨑商店\t10\t2\tＡ館";
    expect(findingsOn(formatMachineDependent, table, { name: "台帳" })).toEqual([]);
  });
});
