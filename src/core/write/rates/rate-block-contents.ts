import { compareStatedRate } from "../../model/stated-rate";
import { contains, formatCell, type Area } from "../../values/workbook/cell-address";
import { isFormula, type CellContent } from "../../values/workbook/cell-value";
import type { SheetSnapshot } from "../../values/workbook/snapshot";
import { contentAt, equivalentContent, type CellChange } from "../../plan/cell-changes";
import { yearAssessment, type YearRates } from "../../judge/achievement/year-rate";
import type { WantedCell } from "./rate-block-shape";
import { isOurGradeFormula, isOurRateFormula } from "../../plan/our-formulas";
import { GRADE_WORD, isOurHeading, PROGRESS_WORD, RATE_WORD } from "../../plan/sheet-words";

/** What filling a block comes to. */
export interface BlockContents {
  readonly changes: readonly CellChange[];
  /** Cells of the old block that someone typed over: left as they are. */
  readonly kept: readonly string[];
  /** Cells that are in the way of the whole block. */
  readonly taken: readonly string[];
}

/**
 * Compares what a block wants with what is there. Blank cells and our own content are written; inside the old block
 * a figure that agrees with ours becomes a formula, and anything else that was typed is kept. What was ours and is
 * wanted no longer is cleared.
 */
export function blockContents(
  sheet: SheetSnapshot,
  wanted: readonly WantedCell[],
  old: Area | undefined,
  judging: YearRates,
): BlockContents {
  const changes: CellChange[] = [];
  const kept: string[] = [];
  const taken: string[] = [];
  for (const cell of wanted) {
    const before = contentAt(sheet, cell.row, cell.column);
    if (equivalentContent(before, cell.content)) continue;
    if (before === null || (old && contains(old, cell) && isOurs(before, cell, judging))) {
      changes.push({ row: cell.row, column: cell.column, before, after: cell.content });
    } else if (old && contains(old, cell) && !blocks(before, cell)) kept.push(formatCell(cell));
    else taken.push(formatCell(cell));
  }
  return { changes: [...changes, ...leftovers(sheet, wanted, old)], kept, taken };
}

function isOurs(content: CellContent, wanted: WantedCell, judging: YearRates): boolean {
  if (wanted.role === "heading") return isOurText(content);
  if (isFormula(content)) return isOurFormula(content.formula);
  if (typeof content !== "number" || wanted.role === "grade" || !wanted.of) return isOurText(content);
  const reading = { state: "number", value: content, raw: content, typedAsText: false } as const;
  const { rate, progressRate } = yearAssessment(wanted.of.indicator, wanted.of.year, judging);
  return compareStatedRate(reading, wanted.role === "rate" ? rate : progressRate) === "agrees";
}

function isOurText(content: CellContent): boolean {
  return typeof content === "string" && (isOurHeading(content) || content === RATE_WORD);
}

function isOurFormula(formula: string): boolean {
  return isOurRateFormula(formula) || isOurGradeFormula(formula);
}

const BLOCK_WORDS = [RATE_WORD, GRADE_WORD, PROGRESS_WORD];

/** A heading that no longer speaks of rates (the next year, typed over ours) means that the table has grown into the block. */
function blocks(content: CellContent, wanted: WantedCell): boolean {
  if (wanted.role !== "heading") return false;
  return typeof content !== "string" || !BLOCK_WORDS.some((word) => content.includes(word));
}

/** Cells of the old block that hold our content and are not wanted any more. */
function leftovers(sheet: SheetSnapshot, wanted: readonly WantedCell[], old: Area | undefined): CellChange[] {
  if (!old) return [];
  const places = new Set(wanted.map(formatCell));
  const found: CellChange[] = [];
  for (let row = old.row; row < old.row + old.rows; row += 1) {
    for (let column = old.column; column < old.column + old.columns; column += 1) {
      const before = contentAt(sheet, row, column);
      const ours = isFormula(before) ? isOurFormula(before.formula) : isOurText(before);
      if (ours && !places.has(formatCell({ row, column }))) found.push({ row, column, before, after: null });
    }
  }
  return found;
}
