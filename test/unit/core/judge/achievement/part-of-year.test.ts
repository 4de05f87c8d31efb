import { monthsCounted } from "../../../../../src/core/judge/achievement/part-of-year";
import { readYearLabel } from "../../../../../src/core/values/notation/fiscal-year-label";
import { year } from "../../../../support/indicator-builder";

function monthsOfLabel(raw: string): number | undefined {
  const one = year(120, 80);
  return monthsCounted({ ...one, heading: { ...one.heading, raw, asOf: readYearLabel(raw)?.asOf } }, 4);
}

describe("monthsCounted", () => {
  it.each([
    ["R7（12月末現在）", 9],
    ["令和7年（10月末現在）", 10],
    ["令和7年（4月～12月）", 9],
    ["令和7年度（4月～9月）", 6],
    ["令和7年（1月～10月）", 10],
    ["令和6年（1月～12月）", undefined],
  ])("counts %s as %p months", (raw, months) => {
    expect(monthsOfLabel(raw)).toBe(months);
  });
});
