import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

function units(text: string): string[] {
  return findIndicatorTables(workbookOf(text)).tables.flatMap(({ indicators }) =>
    indicators.map(({ unit }) => unit),
  );
}

describe("単位：人 in a cell in front of 計画値 and 実績値", () => {
  const form = (first: string, second: string): string =>
    `指標\t備考\t区分\tR5\tR6\n入会児童数\t${first}\t計画値\t10\t12\n\t${second}\t実績値\t11\t12`;

  it("is the unit of their figures", () => {
    expect(units(form("単位：　人", ""))).toEqual(["人"]);
  });

  it("is none where it is left open", () => {
    expect(units(form("単位：", ""))).toEqual([""]);
  });
});

describe("rows of 目標 and 実績 that are counted otherwise", () => {
  const beside = (first: string, second: string): string =>
    `指標\t備考\t区分\tR5\n売上\t${first}\t計画値\t100\n\t${second}\t実績値\t90000`;
  const inColumn = (first: string, second: string): string => beside(first, second).replace("備考", "単位");
  const behind = (first: string, second: string): string =>
    `指標\t区分\tR5\n売上\t計画値（${first}）\t100\n\t実績値（${second}）\t90000`;

  function figures(text: string): unknown[] {
    return findIndicatorTables(workbookOf(text)).tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ years }) => years.map(({ target, actual }) => [target?.figure, actual?.figure])),
    );
  }

  it.each([
    ["notes beside them", beside("単位：千円", "単位：円")],
    ["a column 単位", inColumn("千円", "円")],
    ["their headings", behind("千円", "円")],
  ])("are held against each other by each row's own unit in %s", (_, table) => {
    const [[target, actual] = []] = figures(table) as number[][];
    expect((actual ?? 0) / (target ?? 0)).toBeCloseTo(0.9);
  });

  it.each([
    ["notes beside them", beside("単位：人", "単位：件")],
    ["a column 単位", inColumn("人", "％")],
    ["their headings", behind("千円", "人")],
  ])("are not held against each other where %s name another measure", (_, table) => {
    const [both = []] = figures(table) as unknown[][];
    expect(both.filter((figure) => figure !== undefined)).toHaveLength(1);
  });

  it.each([
    ["alike", beside("単位：円", "単位：円")],
    ["in another spelling", inColumn("人", "名")],
    ["beside the first row alone", beside("単位：円", "")],
    ["of the first row alone", inColumn("円", "")],
    ["behind the first alone", `指標\t区分\tR5\n売上\t計画値（円）\t100\n\t実績値\t90000`],
    ["beside a rate", `${beside("単位：円", "単位：円")}\n\t単位：％\t達成率\t`],
    ["no units", inColumn("累計", "単年")],
  ])("are counted alike where what is said of them is %s", (_, table) => {
    expect(figures(table)).toEqual([[100, 90000]]);
  });
});
