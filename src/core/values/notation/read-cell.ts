import { isDateFormat, isPercentFormat } from "./number-format";
import { isCellError, type CellValue } from "../workbook/cell-value";
import type { CellReading } from "./cell-reading";
import { readMissingMark } from "./missing-mark";
import { normaliseText } from "./normalise";
import { readNumber, type TypedNumber } from "./read-number";
import { isPercent, unitFitsRow } from "./unit";

/** What is known of a cell beside its value. */
export interface CellContext {
  /** The row's unit, "" or left out where it has none. */
  readonly unit?: string;
  /** The cell's number format; "General" where left out. */
  readonly numberFormat?: string;
}

/**
 * Reads the cell of a figure into one of the states that are never confused (workbook.md §1). A typed `25％` is 0.25, as
 * Excel would have it, unless the row's unit is ％ (then 25). A figure in another scale than the row's (`2,400円` in a row
 * of 千円) and a number that Excel shows as a date (typed `3-5`) are text: neither can be used as it is.
 */
export function readCell(value: CellValue, context: CellContext = {}): CellReading {
  if (value === null) return { state: "blank", raw: value };
  if (isCellError(value)) return { state: "error", raw: value };
  if (typeof value === "number") {
    if (!Number.isFinite(value) || isDateFormat(context.numberFormat ?? "General"))
      return { state: "text", raw: value };
    return { state: "number", value, raw: value, typedAsText: false };
  }
  if (typeof value === "boolean") return { state: "text", raw: value };
  return readTypedText(value, context);
}

function readTypedText(raw: string, context: CellContext): CellReading {
  if (normaliseText(raw) === "") return { state: "blank", raw };
  const mark = readMissingMark(raw);
  if (mark) return { state: "mark", mark, raw };
  const typed = readNumber(raw, context.unit);
  if (!typed || !unitFits(typed, context)) return { state: "text", raw };
  const value = figureOf(typed, context);
  if (typed.qualifier) return { state: "text", raw, qualified: { value, qualifier: typed.qualifier } };
  const reading = { state: "number", value, raw, typedAsText: true } as const;
  return typed.unit === "" ? reading : { ...reading, unit: typed.unit };
}

/** A percent sign fits every row, because it only says how the figure is written; any other unit must have the row's scale. */
function unitFits(typed: TypedNumber, context: CellContext): boolean {
  return isPercent(typed.unit) || unitFitsRow(typed.unit, context.unit ?? "");
}

/** 25 for `25％` in a row of ％ whose cells hold 25, else 0.25; parsed again from the digits, so that no binary dust comes in. */
function figureOf(typed: TypedNumber, context: CellContext): number {
  if (!isPercent(typed.unit)) return typed.value;
  const inPercent = isPercent(context.unit ?? "") && !isPercentFormat(context.numberFormat ?? "General");
  return inPercent ? typed.value : Number(`${String(typed.value)}e-2`);
}
