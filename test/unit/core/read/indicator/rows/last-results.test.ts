import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `year target/actual` of the years of the first indicator that have both. */
function pairs(...rows: readonly string[]): string[] {
  const { tables } = findIndicatorTables(workbookOf(rows.join("\n")));
  const [indicator] = tables[0]?.indicators ?? [];
  return (indicator?.years ?? []).flatMap(({ fiscalYear, target, actual }) =>
    target?.figure === undefined || actual?.figure === undefined
      ? []
      : [`${String(fiscalYear)} ${String(target.figure)}/${String(actual.figure)}`],
  );
}

describe("the results and goals of a year that stand last", () => {
  it("are 最終実績 beside 中間実績, in whatever order", () => {
    expect(pairs("指標\tR6目標\tR6最終実績\tR6中間実績", "相談者数\t100\t98\t45")).toEqual(["2024 100/98"]);
    expect(pairs("指標\tR6目標\tR6中間実績\tR6最終実績", "相談者数\t100\t45\t98")).toEqual(["2024 100/98"]);
    const rows = ["指標\t\tR6", "相談者数\t目標\t100", "\t中間実績\t45", "\t最終実績\t98"];
    expect(pairs(...rows)).toEqual(["2024 100/98"]);
  });

  it("are 補正計画 beside 当初計画, and never the plan of the next year", () => {
    expect(
      pairs("事業\tR6当初計画\tR6補正計画\tR6実績\tR7計画", "教室開催回数（回）\t20\t24\t23\t26"),
    ).toEqual(["2024 24/23"]);
  });
});
