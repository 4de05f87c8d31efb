import { compareKey } from "../../../values/notation/normalise";
import { readColumnRole } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import { readPartWord } from "../../tables/words-of-parts";
import { namesPart, withoutDitto } from "../labels/parts-of-names";
import { isWhole } from "../labels/whole";
import type { LabelText } from "../places/indicator-source";
import { labelAt } from "../places/label-at";
import { readTextBelowName, type TextBelowName } from "./names-in-front";

/** A column between the names and the figures, which holds the parts of names (市内, 市外), or texts whose heading says nothing known. */
export interface ColumnInFront {
  readonly column: number;
  readonly holdsParts: boolean;
}

/** What a row says in such a column that the row which its indicator begins with does not say. */
interface PartBelow {
  /** `description` where it is of the same indicator. */
  readonly is: TextBelowName;
  readonly own?: LabelText;
  readonly first?: LabelText | undefined;
}

/**
 * Whether a row is of another part than the row that its indicator begins with: 市外 | 実績 below 市内 | 目標 is, and whether
 * 1歳児 below 0歳児 is, or describes the same, nobody knows where nothing heads the two.
 */
export function readPartBelow(
  grid: SheetGrid,
  columns: readonly ColumnInFront[],
  row: number,
  firstRow: number,
): PartBelow {
  for (const inFront of columns) {
    const [own, first] = [textInFront(grid, inFront, row), textInFront(grid, inFront, firstRow)];
    if (!own || own.row === first?.row) continue;
    const key = compareKey(withoutDitto(own.text, first?.text ?? ""));
    if (first ? key === compareKey(first.text) : !inFront.holdsParts || isWhole(key)) continue;
    const is = first && !inFront.holdsParts ? readTextBelowName(own.text, first.text, false) : "name";
    if (is !== "description") return { is, own, first };
  }
  return { is: "description" };
}

function textInFront(grid: SheetGrid, { column }: ColumnInFront, row: number): LabelText | undefined {
  const label = labelAt(grid, row, column);
  if (label?.column !== column) return undefined;
  const isPart =
    namesPart(grid, label.row, column) ||
    readPartWord(label.text) !== undefined ||
    readColumnRole(label.text) === "total";
  return isPart ? label : undefined;
}
