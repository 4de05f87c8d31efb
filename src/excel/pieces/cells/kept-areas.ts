import type { Area } from "../../../core/values/workbook/cell-address";
import { LAST_COLUMN, LAST_ROW } from "../../session/ranges";
import type { LookGroups } from "./cell-look";
import type { KeptArea } from "./cells-image";
import { joinAreas } from "./joined-areas";

/** The area that is kept of cells whose look changes: a line between two cells belongs to both, so with the cells around. */
export function lookKept(area: Area, groups: LookGroups): KeptArea {
  if (!groups.borders) return { area, groups };
  const row = Math.max(0, area.row - 1);
  const column = Math.max(0, area.column - 1);
  const lastRow = Math.min(LAST_ROW, area.row + area.rows);
  const lastColumn = Math.min(LAST_COLUMN, area.column + area.columns);
  return { area: { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 }, groups };
}

/** Areas of the same groups that lie close together are kept as one. */
export function joinKept(kept: readonly KeptArea[]): KeptArea[] {
  const byGroups = new Map<string, KeptArea[]>();
  for (const one of kept) {
    const key = JSON.stringify(one.groups);
    const same = byGroups.get(key);
    if (same) same.push(one);
    else byGroups.set(key, [one]);
  }
  return [...byGroups.values()].flatMap((same) => {
    const [first] = same;
    return first
      ? joinAreas(same.map(({ area }) => area)).map((area) => ({ area, groups: first.groups }))
      : [];
  });
}
