import { otherSheetReferences, ownSheetReferences } from "../../../plan/formula-text";
import {
  cellKey,
  cellsOf,
  contains,
  formatCell,
  formatReference,
  type CellAddress,
  type RangeAddress,
} from "../../../values/workbook/cell-address";
import { findSheet, formulaAt, type WorkbookSnapshot } from "../../../values/workbook/snapshot";
import { entryAt } from "../../../values/invariants/defect";
import { checkOf } from "../../checking/check";
import { figureSteps, placeOf } from "../../checking/figures";

/** More formulas than any figure of a table rests on; beyond them nobody waits for the answer. */
const MOST_FORMULAS = 2_000;

/** More formulas than these in all are not followed for the figures of a workbook. */
const MOST_FORMULAS_OF_A_BOOK = 100_000;

/** A sum over more cells than this is one over records, which refer to no table of indicators. */
const MOST_CELLS = 2_000;

/** A figure whose formula leads back to itself: Excel shows 0, or whatever was there before, and rates are worked out from that. */
export const cellCircular = checkOf({
  code: "cell/circular",
  severity: "error",
  keeps: ({ figure, through }) => [figure, through],
  find: ({ workbook, tables }) => {
    const search = new CircleSearch(workbook);
    return figureSteps(tables, (figure) => {
      const { formula, address } = figure.cell;
      const circle = formula === null ? undefined : search.cellThatLeadsBack(address, formula);
      if (!circle) return [];
      const isItself = cellKey(circle) === cellKey(address);
      const isOnSheet = circle.sheet === address.sheet;
      const through = isItself ? "" : isOnSheet ? formatCell(circle) : cellKey(circle);
      return [{ ...placeOf(figure), data: { figure: figure.name, through } }];
    });
  },
});

interface FormulaCell {
  readonly cell: CellAddress;
  readonly key: string;
  readonly formula: string;
}

/** Follows the formulas of a workbook. Many figures rest on the same areas: each is looked through once for all of them. */
class CircleSearch {
  private readonly formulas = new Map<string, readonly FormulaCell[]>();
  private readonly references = new Map<string, readonly RangeAddress[]>();
  private left = MOST_FORMULAS_OF_A_BOOK;

  constructor(private readonly workbook: WorkbookSnapshot) {}

  /** The cell whose formula names the figure's own cell, be it that cell itself; undefined where none that it rests on does. */
  cellThatLeadsBack(start: CellAddress, formula: string): CellAddress | undefined {
    const seen = new Set([cellKey(start)]);
    const walked = new Set<string>();
    const waiting: FormulaCell[] = [{ cell: start, key: cellKey(start), formula }];
    for (let at = 0; at < waiting.length && seen.size <= MOST_FORMULAS && this.left > 0; at += 1) {
      this.left -= 1;
      const next = entryAt(waiting, at);
      const named = this.referencesOf(next);
      if (named.some((range) => range.sheet === start.sheet && contains(range, start))) return next.cell;
      for (const range of named) {
        const area = formatReference(range);
        if (range.rows * range.columns > MOST_CELLS || walked.has(area)) continue;
        walked.add(area);
        for (const one of this.formulasIn(range, area)) {
          if (seen.has(one.key)) continue;
          seen.add(one.key);
          waiting.push(one);
        }
      }
    }
    return undefined;
  }

  private referencesOf({ key, cell, formula }: FormulaCell): readonly RangeAddress[] {
    const known = this.references.get(key);
    if (known) return known;
    const found = referencesOf(formula, cell.sheet);
    this.references.set(key, found);
    return found;
  }

  private formulasIn(range: RangeAddress, area: string): readonly FormulaCell[] {
    const known = this.formulas.get(area);
    if (known) return known;
    const sheet = findSheet(this.workbook, range.sheet);
    const found = (sheet ? cellsOf(range) : []).flatMap((position): FormulaCell[] => {
      const formula = sheet ? formulaAt(sheet, position.row, position.column) : null;
      if (formula === null) return [];
      const cell = { sheet: range.sheet, ...position };
      return [{ cell, key: cellKey(cell), formula }];
    });
    this.formulas.set(area, found);
    return found;
  }
}

function referencesOf(formula: string, sheet: string): RangeAddress[] {
  return [
    ...ownSheetReferences(formula).map((area) => ({ sheet, ...area })),
    ...otherSheetReferences(formula),
  ];
}
