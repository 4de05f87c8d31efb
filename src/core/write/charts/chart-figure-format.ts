import type { IndicatorCell, IndicatorYear } from "../../model/indicator";

/** As many decimals as the year's figures have, three at most. */
export function figureFormat({ target, actual }: Pick<IndicatorYear, "target" | "actual">): string {
  const decimals = Math.max(...[target, actual].map(decimalsOf));
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

function decimalsOf(cell: IndicatorCell | undefined): number {
  if (cell?.figure === undefined) return 0;
  const [, fraction = ""] = String(Number(cell.figure.toFixed(3))).split(".");
  return fraction.length;
}
