import { isCellError, type CellValue } from "../workbook/cell-value";
import type { CellReading, MissingMark } from "./cell-reading";
import { readFormat } from "./figure-format";
import { readMissingMark } from "./missing-mark";
import { normaliseText } from "./normalise";
import { isDateFormat, isPercentFormat } from "./number-format";
import { readNumber, TREND_MARK, type TypedNumber } from "./read-number";
import { isPercent, sameUnit, unitFitsColumn } from "./unit";

/** A longer text is no unit alone. */
const LONGEST_UNIT = 20;

/** What is known of a cell beside its value. */
export interface CellContext {
  /** The row's unit, "" or left out where it has none. */
  readonly unit?: string;
  /** The cell's number format; "General" where left out. */
  readonly numberFormat?: string;
  /** Whether the figure is a target, which 以上, 以下 and the like may bound. */
  readonly isTarget?: boolean;
}

/**
 * Reads the cell of a figure into one of the states that are never confused. A typed `25％` is 0.25, as
 * Excel would have it, unless the row's unit is ％ (then 25). The value is in the scale of the cell; `unit` and `times` say
 * which. A number that Excel shows as a date (typed `3-5`) is text.
 * @example
 * readCell("114人"); // { state: "number", value: 114, raw: "114人", typedAsText: true, unit: "人" }
 * readCell("約100"); // { state: "text", raw: "約100", qualified: { value: 100, qualifier: "about" } }
 * readCell("目標達成"); // { state: "text", raw: "目標達成" }
 */
export function readCell(value: CellValue, context: CellContext = {}): CellReading {
  if (value === null) return { state: "blank", raw: value };
  if (isCellError(value)) return { state: "error", raw: value };
  if (typeof value === "number") return readTrueNumber(value, context);
  if (typeof value === "boolean") return { state: "text", raw: value };
  return readTypedText(value, context);
}

/**
 * Like `readCell`, for a column whose figures are used as they are: one in another scale than the column's (`2,400円` under
 * 千円), with a mark of a footnote or not final is text.
 */
export function readPlainCell(value: CellValue, context: CellContext = {}): CellReading {
  const reading = readCell(value, context);
  if (reading.state !== "number" || typeof value !== "string") return reading;
  const typed = readNumber(value, context.unit);
  const isPlain =
    typed?.footnote === undefined &&
    reading.provisional === undefined &&
    (isPercent(reading.unit ?? "") || unitFitsColumn(reading.unit ?? "", context.unit ?? ""));
  return isPlain ? reading : { state: "text", raw: reading.raw };
}

function readTrueNumber(value: number, context: CellContext): CellReading {
  const format = context.numberFormat ?? "General";
  if (!Number.isFinite(value) || isDateFormat(format)) return { state: "text", raw: value };
  const mark = value === 0 ? markOfZero(format) : undefined;
  if (mark) return { state: "mark", mark, raw: value };
  const shown = readFormat(format, context.unit);
  return figure(value, value, false, shown, context);
}

/** The mark that a format shows for a 0 as there is no figure yet (`0;-0;"未集計"`); a dash for it is how accounts show 0. */
function markOfZero(format: string): MissingMark | undefined {
  const zero = format.split(";")[2] ?? "";
  const mark = /[0#?]|General/i.test(zero) ? undefined : readMissingMark(zero.replace(/["\\]/g, ""));
  return mark === "none" ? undefined : mark;
}

function readTypedText(raw: string, context: CellContext): CellReading {
  if (normaliseText(raw) === "") return { state: "blank", raw };
  const mark = readMissingMark(raw);
  if (mark) return { state: "mark", mark, raw };
  if (isUnitAlone(raw, context.unit)) return { state: "mark", mark: "pending", raw };
  const typed = readNumber(raw, context.unit);
  if (!typed || (context.isTarget && TREND_MARK.test(typed.footnote ?? ""))) return { state: "text", raw };
  const value = valueOf(typed, context);
  const times = isPercent(typed.unit) && value !== typed.value ? 100 : 1;
  return figure(value, raw, true, { ...typed, times }, context);
}

/** ％ printed into a form in front of which nobody has written a figure yet. */
function isUnitAlone(raw: string, unit = ""): boolean {
  return isPercent(raw) || (unit !== "" && raw.length <= LONGEST_UNIT && sameUnit(raw, unit));
}

/** A hedged figure is text, but for a bound at a target. */
function figure(
  value: number,
  raw: CellValue,
  typedAsText: boolean,
  shown: Partial<Pick<TypedNumber, "unit" | "qualifier" | "provisional">> & { readonly times: number },
  { isTarget = false }: CellContext,
): CellReading {
  const { unit = "", qualifier, provisional, times } = shown;
  const isBound = isTarget && qualifier !== undefined && qualifier !== "about";
  if (qualifier && !isBound) {
    const hedged = { value, qualifier, ...(times === 1 ? {} : { times }) };
    return { state: "text", raw, qualified: hedged };
  }
  return {
    state: "number",
    value,
    raw,
    typedAsText,
    ...(unit === "" ? {} : { unit }),
    ...(times === 1 ? {} : { times }),
    ...(qualifier && { qualifier }),
    ...(provisional === undefined ? {} : { provisional }),
  };
}

/** 25 for `25％` in a row of ％ whose cells hold 25, else 0.25; parsed again from the digits, so that no binary dust comes in. */
function valueOf(typed: TypedNumber, context: CellContext): number {
  if (!isPercent(typed.unit)) return typed.value;
  const inPercent = isPercent(context.unit ?? "") && !isPercentFormat(context.numberFormat ?? "General");
  return inPercent ? typed.value : Number(`${String(typed.value)}e-2`);
}
