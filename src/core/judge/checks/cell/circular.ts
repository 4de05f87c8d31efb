import { otherSheetReferences, ownSheetReferences } from "../../../plan/formula-text";
import {
  cellKey,
  cellsOf,
  contains,
  formatCell,
  type CellAddress,
  type RangeAddress,
} from "../../../values/workbook/cell-address";
import { findSheet, formulaAt, type WorkbookSnapshot } from "../../../values/workbook/snapshot";
import { checkOf } from "../../checking/check";
import { figuresOf, placeOf } from "../../checking/figures";

/** More formulas than any figure of a table rests on; beyond them nobody waits for the answer. */
const MOST_FORMULAS = 2_000;

/** A sum over more cells than this is one over records, which refer to no table of indicators. */
const MOST_CELLS = 2_000;

/** A figure whose formula leads back to itself: Excel shows 0, or whatever was there before, and rates are worked out from that. */
export const cellCircular = checkOf({
  code: "cell/circular",
  severity: "error",
  keeps: ({ figure, through }) => [figure, through],
  find: ({ workbook, tables }) =>
    figuresOf(tables).flatMap((figure) => {
      const { formula, address } = figure.cell;
      const circle = formula === null ? undefined : cellThatLeadsBack(workbook, address, formula);
      if (!circle) return [];
      const isItself = cellKey(circle) === cellKey(address);
      const isOnSheet = circle.sheet === address.sheet;
      const through = isItself ? "" : isOnSheet ? formatCell(circle) : cellKey(circle);
      return [{ ...placeOf(figure), data: { figure: figure.name, through } }];
    }),
});

/** The cell whose formula names the figure's own cell, be it that cell itself; undefined where none that it rests on does. */
function cellThatLeadsBack(
  workbook: WorkbookSnapshot,
  start: CellAddress,
  formula: string,
): CellAddress | undefined {
  const seen = new Set([cellKey(start)]);
  const waiting: { readonly cell: CellAddress; readonly formula: string }[] = [{ cell: start, formula }];
  for (let next = waiting.shift(); next && seen.size <= MOST_FORMULAS; next = waiting.shift()) {
    const { cell } = next;
    const named = referencesOf(next.formula, cell.sheet);
    if (named.some((range) => range.sheet === start.sheet && contains(range, start))) return cell;
    for (const range of named.filter(({ rows, columns }) => rows * columns <= MOST_CELLS)) {
      const sheet = findSheet(workbook, range.sheet);
      if (!sheet) continue;
      for (const position of cellsOf(range)) {
        const below = { sheet: range.sheet, ...position };
        const own = formulaAt(sheet, position.row, position.column);
        if (own === null || seen.has(cellKey(below))) continue;
        seen.add(cellKey(below));
        waiting.push({ cell: below, formula: own });
      }
    }
  }
  return undefined;
}

function referencesOf(formula: string, sheet: string): RangeAddress[] {
  return [
    ...ownSheetReferences(formula).map((area) => ({ sheet, ...area })),
    ...otherSheetReferences(formula),
  ];
}
