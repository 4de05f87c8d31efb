import { checkInput } from "../../../../support/check-input";
import { workbookOf } from "../../../../support/workbook-builder";

/** `2025 54/-`: the years of the first indicator, each with target and actual; nothing where no table is read. */
function yearsBelow(title: string): string[] {
  const heading = "指標\t令和5年度\t令和6年度\t令和7年度（目標年度）";
  const { tables } = checkInput(workbookOf(`${title}\n${heading}\n受診率（％）\t48\t52\t54`));
  return (tables[0]?.indicators[0]?.years ?? []).map(
    ({ fiscalYear, target, actual }) =>
      `${String(fiscalYear)} ${String(target?.figure ?? "-")}/${String(actual?.figure ?? "-")}`,
  );
}

describe("令和7年度（目標年度）", () => {
  it("heads what is aimed at beside years without a word", () => {
    expect(yearsBelow("医療費適正化計画の進捗状況")).toEqual(["2023 -/48", "2024 -/52", "2025 54/-"]);
  });

  it.each(["1人当たり医療費の推移（実績）", "受診率の実績"])(
    "is no goal below %s, where it names the year",
    (title) => {
      expect(yearsBelow(title).filter((year) => !year.includes(" -/"))).toEqual([]);
    },
  );
});
