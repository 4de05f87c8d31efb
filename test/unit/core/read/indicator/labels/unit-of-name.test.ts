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
    ["講座", "12", "300人", "人"],
  ])("is that of both where the name may mean it: %s %s beside %s", (name, target, actual, unit) => {
    expect(read(name, target, actual)).toEqual([unit, undefined, undefined]);
  });
});
