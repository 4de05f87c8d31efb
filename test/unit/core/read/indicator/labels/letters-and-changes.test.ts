import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `name base target actual` of every indicator that is read. */
function read(text: string): string[] {
  const { tables } = findIndicatorTables(workbookOf(text));
  return tables.flatMap(({ indicators }) =>
    indicators.map(({ name, base, years }) =>
      [
        name,
        base?.figure,
        years.find(({ target }) => target)?.target?.figure,
        years.find(({ actual }) => actual)?.actual?.figure,
      ].join(" "),
    ),
  );
}

describe("letters of formulas behind the headings of a plan's figures", () => {
  it("say nothing of them", () => {
    const head = "指標\t計画策定時　A\t現在（H25年度）　B\t目標（H25年度）　C\t効果　B/A";
    expect(read(`${head}\n面積の割合\t48\t62\t63\t129%`)).toEqual(["面積の割合 48 63 62"]);
  });

  it("are none where they are a word of their own", () => {
    expect(read("指標\t計画策定時\t現在（H25年度）\t目標（H25年度）　甲\n面積の割合\t48\t62\t63")).toEqual(
      [],
    );
  });
});

describe("指標 beside 評価項目", () => {
  const head = "評価項目\t指標\t現状値（R1）\t目標値（R6）";

  it("holds no names where it says by how much", () => {
    const rows = "面積の割合\t15ポイント増\t48\t63\n契約販売の割合\t15ポイント増\t26\t41";
    expect(read(`${head}\n${rows}`)).toEqual(["面積の割合 48 63 ", "契約販売の割合 26 41 "]);
  });

  it.each(["受診率の向上", "65歳以上の就業者の増加", "3歳児の虫歯の減少"])(
    "holds names, as %s is one",
    (name) => {
      expect(read(`${head}\n健康\t${name}\t48\t63`)).toEqual([`${name} 48 63 `]);
    },
  );
});
