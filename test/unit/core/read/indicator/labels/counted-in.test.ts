import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `name countingBasis accrual section` of the rows of a table. */
function counted(heading: string, rows: string): string[] {
  return findIndicatorTables(workbookOf(`${heading}\n${rows}`, {})).tables.flatMap(({ indicators }) =>
    indicators.map(({ name, countingBasis, understanding, section }) =>
      [name, countingBasis, understanding.accrual?.source ?? "", section].join(" ").trim(),
    ),
  );
}

const YEARS = "R4実績\tR5実績\tR8目標";

describe("a column of nothing but 単年度 and 累計", () => {
  const rows = (one: string, other: string): string =>
    `移住者数\t${one}\t12\t15\t20\n空き家成約件数\t${other}\t12\t20\t60`;

  it.each(["表記", "種別", "区分", "累計・単年度の別"])(
    "says how each row is counted, headed %s",
    (heading) => {
      expect(counted(`指標\t${heading}\t${YEARS}`, rows("単年度", "累計"))).toEqual([
        "移住者数 perYear stated",
        "空き家成約件数 cumulative stated",
      ]);
    },
  );

  it("has other words for either", () => {
    expect(counted(`指標\t表記\t${YEARS}`, rows("年間", "H27年度からの累計値"))).toEqual([
      "移住者数 perYear stated",
      "空き家成約件数 cumulative stated",
    ]);
  });

  it("is not believed where a total falls: the figures are of a year each then, and their goal is asked about", () => {
    expect(counted(`指標\t表記\t${YEARS}`, "移住者数\t累計\t15\t12\t60\n成約件数\t単年度\t3\t4\t5")).toEqual([
      "移住者数 perYear inferred",
      "成約件数 perYear stated",
    ]);
  });

  it.each(["講座（延べ）", "講座の延べ参加者数（人）", "のべ宿泊者数（人泊）"])(
    "is believed where %s speaks of 延べ as well: 延べ of one year is what is commonly counted",
    (name) => {
      expect(
        counted(`指標\t表記\t${YEARS}`, `${name}\t単年度\t12\t15\t60\n満足度（％）\t累計\t80\t75\t90`),
      ).toEqual([expect.stringMatching(/ perYear stated$/), "満足度 perYear inferred"]);
    },
  );

  it("leaves to the label what it says in so many words: a running total, and what is there at a year's end", () => {
    expect(
      counted(
        `指標\t表記\t${YEARS}`,
        "登録者数（累計）\t単年度\t12\t15\t60\n会員数（年度末）\t単年度\t12\t15\t60\n延べ利用者数（人）\t累計\t12\t15\t60",
      ),
    ).toEqual(["登録者数 cumulative stated", "会員数 atYearEnd stated", "延べ利用者数 cumulative stated"]);
  });

  it("says nothing where another word is among them", () => {
    expect(counted(`指標\t表記\t${YEARS}`, rows("単年度", "新規"))[0]).toBe("移住者数 perYear assumed");
  });

  it("says it of rows of 目標 and 実績 as well", () => {
    const table = "指標\t表記\t区分\tR4\tR5\n移住者数\t単年度\t目標\t20\t20\n\t\t実績\t12\t15";
    expect(counted("", table)).toEqual(["移住者数 perYear stated"]);
  });
});
