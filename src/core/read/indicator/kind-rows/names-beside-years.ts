import { compareKey } from "../../../values/notation/normalise";
import { readColumnRole } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import { rowsBetween } from "../frame/table-frame";
import type { LabelText } from "../places/indicator-source";
import type { KindRowGroup } from "./kind-row-groups";

/** 式・定義 and 指標の説明 are words of a form; 定義された区域の数 is a name. */
const EXPLAINS =
  /^(?:指標の?)?(?:計?算?定?式|定義|説明|考え方|算[出定]方法|設定根拠)(?:[・/]?(?:計?算?定?式|定義|説明|考え方))?$/;

/**
 * Groups of a form that has the name in the row of the years and what explains it in front of 目標: `指標名 ｜ 入館者数 ｜ 年度 ｜ 23年度`
 * above `式・定義 ｜ … ｜ 目標値`. Where nothing is filled in beside 指標名, the group has no name.
 */
export function namedBesideYears(
  grid: SheetGrid,
  groups: readonly KindRowGroup[],
  { first: firstColumn, kind }: { readonly first: number; readonly kind: number },
): readonly KindRowGroup[] {
  return groups.map((group) => {
    const [first] = group.rows;
    if (!first || !group.label || !EXPLAINS.test(compareKey(group.label.text))) return group;
    const row = first.row - 1;
    const words = rowsBetween(firstColumn, kind - 1).filter(
      (column) => readColumnRole(grid.text(row, column)) === "name" && besideWord(grid, row, column) < kind,
    );
    const word = words.at(-1);
    if (word === undefined) return group;
    const column = besideWord(grid, row, word);
    const text = grid.text(row, column);
    if (readColumnRole(text) !== undefined) return group;
    const label: LabelText | undefined = text === "" ? undefined : { text, row, column };
    return { ...group, label, description: undefined };
  });
}

/** The column right of a word and of what is merged with it. */
function besideWord(grid: SheetGrid, row: number, column: number): number {
  return column + (grid.merge(row, column)?.columns ?? 1);
}
