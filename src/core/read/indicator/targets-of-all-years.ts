import type { NotChecked } from "../../model/indicator";
import { isFigureAt } from "../tables/figure-at";
import type { SheetGrid } from "../tables/sheet-grid";
import { rowOfKind, type KindRowGroup } from "./kind-row-groups";
import type { KindRowsLayout } from "./kind-rows-layout";
import { notCheckedAt } from "./table-frame";
import { totalColumns } from "./target-of-total";

/**
 * Targets that a row has in a column of totals (計画期間計) and in none of its years: the yearly figures are held against
 * nothing, which is to be said. A total of yearly targets says nothing more than they do.
 */
export function targetsOfAllYears(
  grid: SheetGrid,
  layout: KindRowsLayout,
  groups: readonly KindRowGroup[],
): NotChecked[] {
  const rows = { first: layout.firstHeaderRow, last: layout.firstRow - 1 };
  const totals = totalColumns(grid, rows, layout.labels);
  return groups.flatMap((group) => {
    const row = rowOfKind(group, "target");
    if (row === undefined || layout.years.some(({ column }) => isFigureAt(grid, row, column))) return [];
    const column = totals.find((total) => isFigureAt(grid, row, total));
    if (column === undefined) return [];
    return [
      notCheckedAt(grid, "cell", row, column, grid.text(row, column), {
        code: "targetOfAllYears",
        indicator: group.label?.text ?? "",
      }),
    ];
  });
}
