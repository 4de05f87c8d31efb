import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** The unit of the row, and the doubts about its target and actual. */
function read(name: string, target: string, actual: string): unknown {
  const [table] = findIndicatorTables(
    workbookOf(`指標\tR6目標\tR6実績\n${name}\t${target}\t${actual}`),
  ).tables;
  const [indicator] = table?.indicators ?? [];
  const [year] = indicator?.years ?? [];
  return [indicator?.unit, year?.target?.doubt, year?.actual?.doubt];
}

describe("a unit in one of two cells that the name contradicts", () => {
  it.each([
    ["開催回数", "12", "300人", "回"],
    ["参加者数", "300", "12回", "人"],
    ["相談件数", "10", "12人", "件"],
    ["整備箇所数", "3", "12km", "箇所"],
    ["受診率", "50", "40人", "%"],
  ])("is not that of the bare figure: %s %s beside %s", (name, target, actual, unit) => {
    expect(read(name, target, actual)).toEqual([unit, undefined, "otherUnit"]);
  });

  it.each([
    ["開催回数", "12", "12回", "回"],
    ["利用者数", "100", "120名", "名"],
    ["事業者数", "10", "12社", "社"],
    ["会員数", "10", "12社", "社"],
    ["加入者数", "280", "300世帯", "世帯"],
    ["講座", "12", "300人", "人"],
  ])("is that of both where the name may mean it: %s %s beside %s", (name, target, actual, unit) => {
    expect(read(name, target, actual)).toEqual([unit, undefined, undefined]);
  });
});

describe("a bare base beside goal and result that agree", () => {
  it("leaves them their unit, whatever the name says", () => {
    const rows = "指標\t基準値\tR5目標\tR5実績\n相談件数\t145\t158人\t152人";
    const [indicator] = findIndicatorTables(workbookOf(rows)).tables[0]?.indicators ?? [];
    const [year] = indicator?.years ?? [];
    expect([indicator?.unit, year?.target?.figure, year?.actual?.figure]).toEqual(["人", 158, 152]);
  });
});

describe("days and years typed with their unit", () => {
  it.each([
    ["開館日", "300日", "298日", "日"],
    ["勤続年数", "10年", "9.5年", "年"],
    ["平均自立期間（男性）", "80.5年", "80.1年", "年"],
  ])("are figures where the name counts them: %s", (name, target, actual, unit) => {
    expect(read(name, target, actual)).toEqual([unit, undefined, undefined]);
    const [table] = findIndicatorTables(
      workbookOf(`指標\tR6目標\tR6実績\n${name}\t${target}\t${actual}`),
    ).tables;
    const [year] = table?.indicators[0]?.years ?? [];
    expect([year?.target?.figure, year?.actual?.figure]).toEqual([parseFloat(target), parseFloat(actual)]);
  });
});
