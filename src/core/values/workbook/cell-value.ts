/** An error that a cell shows, such as `#DIV/0!`. Never mixed up with the text "#DIV/0!". */
export interface CellError {
  readonly error: string;
}

/** What a cell shows, before any notation is read: a blank cell is `null`, never `""`. */
export type CellValue = number | string | boolean | null | CellError;

/** What a cell holds: a value, or a formula in A1 notation with its leading `=` (English function names). */
export type CellContent = number | string | boolean | null | CellFormula;

export interface CellFormula {
  readonly formula: string;
}

export function isCellError(value: CellValue | CellContent): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function isFormula(content: CellContent): content is CellFormula {
  return typeof content === "object" && content !== null;
}

/** Same content: formulas by their text, everything else by value. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if (isFormula(one) || isFormula(other)) {
    return isFormula(one) && isFormula(other) && one.formula === other.formula;
  }
  return one === other;
}
