import { assessIn } from "../../../../../../src/core/judge/achievement/assess-in";
import { checkInput } from "../../../../../support/check-input";
import { workbookOf } from "../../../../../support/workbook-builder";

/** The rates of the first indicator's years that have one: `R3 0.15`. */
function rates(headings: string, row: string, title = ""): string {
  const input = checkInput(workbookOf(`${title}\n指標\t${headings}\n${row}`));
  const indicator = input.tables[0]?.indicators[0];
  if (!indicator) throw new Error("no indicator");
  return indicator.years
    .flatMap((year) => {
      const { rate } = assessIn(indicator, year, input);
      return rate === undefined
        ? []
        : [`R${String(year.fiscalYear - 2018)} ${String(Number(rate.toFixed(3)))}`];
    })
    .join(", ");
}

/** 15 + 18 + 22 = 55. */
const YEARLY = "15人\t18人\t22人";

describe("a goal that says it is of several years together", () => {
  it.each([
    ["R3実績\tR4実績\tR5実績\tR7目標", `移住者数\t${YEARLY}\t5年間で100人`, "R3 0.15, R4 0.33, R5 0.55"],
    [
      "R3実績\tR4実績\tR5実績\tR7目標",
      `移住者数\t${YEARLY}\t100人（5年間累計）`,
      "R3 0.15, R4 0.33, R5 0.55",
    ],
    [
      "基準値（R2）\tR3実績\tR4実績\tR5実績\tR7目標",
      `移住者数\t10人\t${YEARLY}\t累計100人`,
      "R3 0.15, R4 0.33, R5 0.55",
    ],
    ["R3実績\tR4実績\tR5実績\tR7目標", `移住者数\t${YEARLY}\tR3～R7累計100人`, "R3 0.15, R4 0.33, R5 0.55"],
    [
      "基準値（R2）\t目標値（R7）\tR3実績\tR4実績\tR5実績",
      `移住者数\t10人\t100人／5年\t${YEARLY}`,
      "R3 0.15, R4 0.33, R5 0.55",
    ],
    // Only R4 to R7 are of it: 18, 18 + 22 = 40.
    ["R3実績\tR4実績\tR5実績\tR7目標", `移住者数\t15人\t18人\t17人\tR4～R7累計100人`, "R4 0.18, R5 0.35"],
    ["目標値（R7）\t実績値（R5）", "移住者数\t累計200人\t累計150人", "R5 0.75"],
    ["目標値\t実績値", "移住者数\t累計200人（R7）\t累計150人（R5）", "R5 0.75"],
  ])("is held against their sum: %s | %s", (headings, row, right) => {
    expect(rates(headings, row)).toBe(right);
  });

  it.each([
    [
      "one year's result alone may be its own or a sum",
      "目標値（R7）\t実績値（R5）",
      "移住者数\t5年間で100人\t22人",
    ],
    [
      "a result of three years is of no one year",
      "目標値（R7）\t実績値（R5）",
      "移住者数\t5年間で25人\t16人（3年間累計）",
    ],
    ["a year is missing", "R3実績\tR4実績\tR5実績\tR7目標", "移住者数\t15人\t\t22人\t5年間で100人"],
    ["the first years are missing", "R4実績\tR5実績\tR7目標", "移住者数\t15人\t22人\t5年間で100人"],
    ["the years named end before", "R3実績\tR4実績\tR5実績\tR7目標", `移住者数\t${YEARLY}\tR3～R6累計100人`],
    [
      "the results grow like running totals",
      "R3実績\tR4実績\tR5実績\tR7目標",
      "移住者数\t15人\t33人\t55人\t5年間で100人",
    ],
  ])("is held against nothing where %s", (_, headings, row) => {
    expect(rates(headings, row)).toBe("");
  });

  it("leaves goals of more than one year as they are", () => {
    expect(rates("R4目標\tR4実績\tR5目標\tR5実績", "移住者数\t累計20人\t15人\t累計40人\t33人")).toBe("");
  });

  const SIX = "R2実績\tR3実績\tR4実績\tR5実績\tR7目標";

  it("is of the years of the plan that stands above the table", () => {
    // R2 is in front of the plan.
    expect(rates(SIX, `移住者数\t30人\t${YEARLY}\t計画期間中に100人`, "計画期間：令和3年度～令和7年度")).toBe(
      "R3 0.15, R4 0.33, R5 0.55",
    );
  });

  it("is held against nothing where nobody says from when on, or the plan above is another", () => {
    expect(rates(SIX, `移住者数\t30人\t${YEARLY}\t累計100人`)).toBe("");
    expect(rates(SIX, `移住者数\t30人\t${YEARLY}\t累計100人`, "計画期間：令和元年度～令和10年度")).toBe("");
  });

  it("is held against what its heading says is a sum", () => {
    const headings = "R5実績（累計）\tR6実績（累計）\t目標（R7）";
    expect(rates(headings, "移住者数\t20人\t35人\t3年間で60人")).toBe("R5 0.333, R6 0.583");
  });
});
