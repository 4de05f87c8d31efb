import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { valueText } from "../../../../../src/core/values/notation/value-text";
import { workbookOf } from "../../../../support/workbook-builder";

/** The years of the first table's headings, and each indicator's actuals by year. */
function read(tsv: string): { readonly years: number[]; readonly actuals: string[] } {
  const [table] = findIndicatorTables(workbookOf(tsv)).tables;
  return {
    years: (table?.headings ?? []).map(({ fiscalYear }) => fiscalYear),
    actuals: (table?.indicators ?? []).map(({ years }) =>
      years.map(({ actual }) => valueText(actual?.reading.raw ?? null)).join(" "),
    ),
  };
}

describe("headings of years with a note", () => {
  it("are years with 1年目 or 増加分 after them, in brackets or without", () => {
    const rows = "指標\t\t事業開始前\t平成28年度(1年目)\t平成29年度増加分\tH31.3末\tKPI増加分の累計";
    const found = read(`${rows}\n売上額（千円）\t目標\t0\t10\t20\t30\t60\n\t実績\t0\t11\t19\t31\t61`);
    expect(found.years).toEqual([2016, 2017, 2018]);
    expect(found.actuals).toEqual(["11 19 31"]);
  });

  it("take the era of the title where they name none", () => {
    const sheet = "平成27年度 事務事業評価シート\n指標\t\t25年度\t26年度\t27年度";
    expect(read(`${sheet}\n受診率（％）\t目標\t35\t45\t50\n\t実績\t28\t30\t31`).years).toEqual([
      2013, 2014, 2015,
    ]);
  });

  describe("far below the title that names their era", () => {
    const table = (name: string, years = "19年度\t20年度\t21年度"): string =>
      `${name}\n\t${years}\n目標\t10\t20\t30\n実績\t11\t19\t31\n`;
    const lines = "\n備考".repeat(12) + "\n";
    const yearsOf = (tsv: string): number[][] =>
      findIndicatorTables(workbookOf(tsv)).tables.map(({ headings }) =>
        headings.map(({ fiscalYear }) => fiscalYear),
      );
    const above = `平成19年度から平成23年度までの計画\n${table("1 相談件数（件）")}${lines}\n`;

    it("are those of the table above that has the very same", () => {
      expect(yearsOf(above + table("2 参加者数（人）"))).toEqual([
        [2007, 2008, 2009],
        [2007, 2008, 2009],
      ]);
    });

    it("stay unclear where it has others, or another era is named in between", () => {
      expect(yearsOf(above + table("2 参加者数（人）", "2年度\t3年度\t4年度"))).toHaveLength(1);
      const another = `${above}令和元年度の計画${lines}${lines}\n`;
      expect(yearsOf(another + table("2 参加者数（人）"))).toHaveLength(1);
    });
  });

  it("stay unclear where no title is near enough to say the era", () => {
    const sheet = "令和27年度 事務事業評価シート\n指標\t\t5年度\t6年度";
    const found = findIndicatorTables(workbookOf(`${sheet}\n受診率（％）\t目標\t35\t45\n\t実績\t28\t30`));
    expect(found.notChecked.map(({ why }) => why.code)).toContain("yearUnclear");
  });

  it.each(["R7以降", "令和7年度以降", "R7（5年目以降）"])(
    "are no year where they are of more than one beside actuals, which is named: %s",
    (later) => {
      const heads = `指標\t\tR5\tR6\t${later}`;
      const targets = `${heads}\n会員数（人）\t目標\t10\t20\t50`;
      const both = `${targets}\n\t実績\t11\t19\t12`;
      expect(read(both)).toEqual({ years: [2023, 2024], actuals: ["11 19"] });
      const { notChecked } = findIndicatorTables(workbookOf(both));
      expect(notChecked.map(({ what }) => what.text)).toContain(later);
      // A plan of targets alone has them from that year on.
      expect(read(targets).years).toEqual([2023, 2024, 2025]);
    },
  );

  it("are no years where they name halves or quarters of one", () => {
    const rows = "指標\t\tR6\tR7上半期\tR7下半期\tR7";
    const found = read(`${rows}\n貸出冊数\t目標\t480\t250\t250\t500\n\t実績\t491\t246`);
    expect(found.years).toEqual([2024, 2025]);
    expect(found.actuals).toEqual(["491 "]);
  });

  it("count from the first year that the sheet states: 1年目, 2年目", () => {
    const sheet = "計画期間：令和3年度～令和7年度\n指標\t\t1年目\t2年目\t3年目";
    expect(read(`${sheet}\n会員数\t目標\t10\t20\t30\n\t実績\t11\t19\t31`).years).toEqual([2021, 2022, 2023]);
  });
});

describe("rows of figures with a note", () => {
  it("are read by the revised target, not by the first one", () => {
    const [table] = findIndicatorTables(
      workbookOf(
        "指標\t区分\tH29\tH30\n利用者数（人）\t当初目標\t2200\t2250\n\t目標（見直し後）\t2200\t2480\n\t実績\t2411\t2466",
      ),
    ).tables;
    expect(table?.indicators.map(({ years }) => years.map(({ target }) => target?.reading.raw))).toEqual([
      [2200, 2480],
    ]);
  });

  it("do not make an actual of a breakdown, whichever comes first", () => {
    const of = (rows: string): string[] => read(`指標\t区分\tR5\tR6\n${rows}`).actuals;
    expect(of("会員数\t目標\t10\t12\n\t実績（女性）\t4\t5\n\t実績\t11\t13")).toEqual(["11 13"]);
    expect(of("会員数\t目標\t10\t12\n\t実績（北部）\t4\t5\n\t実績（南部）\t7\t8")).toEqual([" "]);
  });
});
