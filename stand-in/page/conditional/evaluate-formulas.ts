import { parseAreaAddress, splitSheet } from "../../model/a1";
import { cellCount, intersection } from "../../model/area";
import type { AreaState, BookState, SheetState, StoredValue } from "../../model/book-state";
import type { FormulaEngine } from "../../model/formula-engine";
import { tokenizeFormula } from "../../model/formula/formula-tokens";
import { eachCell, usedArea } from "../../model/sheet-cells";

/**
 * What formulas (each with its sheet named in every reference, without structured references) come to in the workbook as
 * it stands; undefined where the engine cannot say. The workbook is not changed: the formulas are on a sheet beside it.
 */
export function evaluateFormulas(
  formulas: readonly string[],
  book: BookState,
  engine: FormulaEngine,
): readonly (StoredValue | undefined)[] {
  if (formulas.length === 0) return [];
  const names = book.sheets.map(({ name }) => name);
  let beside = "conditions";
  while (names.some((name) => name.toLowerCase() === beside)) beside += "_";
  const calculated = engine.open([...names, beside]);
  try {
    const given = new Set<string>();
    formulas.forEach((formula, index) => {
      for (const token of tokenizeFormula(formula)) {
        if (token.kind === "reference") giveCells(token.text, token.address);
      }
      calculated.set(names.length, index, 0, { formula: formula.startsWith("=") ? formula : `=${formula}` });
    });
    calculated.calculate();
    return formulas.map((_formula, index) => calculated.value(names.length, index, 0));

    function giveCells(reference: string, address: string): void {
      const named = splitSheet(reference).sheet?.toLowerCase();
      const sheetIndex = book.sheets.findIndex(({ name }) => name.toLowerCase() === named);
      const sheet = book.sheets[sheetIndex];
      const area = parseAreaAddress(address);
      if (!sheet || !area) return;
      const cells = cellCount(area) > 1000 ? withinUsed(sheet, area) : area;
      if (!cells) return;
      eachCell(sheet, cells, (row, column, cell) => {
        const key = `${String(sheetIndex)} ${String(row)} ${String(column)}`;
        if (cell.value === null || given.has(key)) return;
        given.add(key);
        calculated.set(sheetIndex, row, column, cell.value);
      });
    }
  } finally {
    calculated.close();
  }
}

/** Whole columns and the like have few cells that hold anything. */
function withinUsed(sheet: SheetState, area: AreaState): AreaState | undefined {
  const used = usedArea(sheet, true);
  return used && intersection(area, used);
}
