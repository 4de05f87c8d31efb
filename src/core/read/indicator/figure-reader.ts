import type { IndicatorCell } from "../../model/indicator";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import type { CellReading } from "../../values/notation/cell-reading";
import type { FigureWithin } from "../../values/notation/figure-within";
import { isPercentFormat } from "../../values/notation/number-format";
import { readCell, type CellContext } from "../../values/notation/read-cell";
import { isPercent } from "../../values/notation/unit";
import type { FigureKind } from "../tables/heading-words";
import type { SheetGrid } from "../tables/sheet-grid";
import { countedIn } from "./labels/measure";
import type { FigurePlace, IndicatorSource } from "./places/indicator-source";
import { withoutHeadedYear, withoutYear } from "./places/year-in-cell";

/** A cell before its figure is set beside the others of its indicator. */
export type ReadCell = Pick<IndicatorCell, "address" | "reading" | "formula" | "within">;

/** `headed` is the year that heads the figure. */
export type FigureReader = (
  place: FigurePlace | undefined,
  kind: FigureKind | "base",
  headed?: FiscalYear,
) => ReadCell | undefined;

/**
 * Reads figures at the cell that is seen there. A figure merged across years holds for each of them; merged downwards only
 * a mark does (a number would be target and actual at once).
 */
export function figureReader(grid: SheetGrid, source: IndicatorSource, unit: string): FigureReader {
  const percentCells =
    isPercent(unit) &&
    source.years.some((year) => isPercentCell(grid, year.actual) || isPercentCell(grid, year.target));
  const hasSigns = [source.base, ...source.years.map(({ actual }) => actual)].some(
    (place) => place && WITH_SIGN.test(grid.text(place.row, place.column)),
  );
  return (place, kind, headed) => {
    if (!place) return undefined;
    if (place.within) return figureOfText(grid, place, place.within, { unit, isTarget: kind === "target" });
    const seen = grid.anchor(place.row, place.column);
    const numberHangsOver = seen.row < place.row && typeof grid.value(seen.row, seen.column) === "number";
    const cell = numberHangsOver ? place : { row: seen.row, column: seen.column };
    const value = numberHangsOver ? null : grid.value(cell.row, cell.column);
    const ownFormat = grid.numberFormat(cell.row, cell.column);
    const numberFormat = percentCells && typeof value === "string" ? "0%" : ownFormat;
    const formula = numberHangsOver ? null : grid.formula(cell.row, cell.column);
    // 97.7%（21年度） under 基準値（時期）.
    const heading = source.yearsInCells ? undefined : headed;
    const typed = { value, numberFormat };
    const shown = heading === undefined ? withoutYear(typed) : withoutHeadedYear(typed, heading);
    const context = { unit, numberFormat: shown?.numberFormat ?? numberFormat, isTarget: kind === "target" };
    const read: CellReading = shown
      ? unlessInBrackets(readCell(shown.value, context))
      : { state: "text", raw: value };
    const figure = countedIn(place.unit, kind === "target" && !hasSigns ? unlessChange(read) : read);
    const reading = { ...figure, raw: value };
    return {
      address: grid.address(cell.row, cell.column),
      reading: kind === "rate" ? reading : asCalculated(reading, formula),
      formula,
    };
  };
}

/** A figure that is a part of its cell's text: as many of its unit as its digits say, as the formula that refers to it has it. */
function figureOfText(
  grid: SheetGrid,
  { row, column }: FigurePlace,
  { text, digits, before, after }: FigureWithin,
  context: CellContext,
): ReadCell {
  const { row: atRow, column: atColumn } = grid.anchor(row, column);
  const raw = grid.value(atRow, atColumn);
  const address = grid.address(atRow, atColumn);
  const read = readCell(text, context);
  if (read.state !== "number") return { address, reading: { ...read, raw }, formula: null };
  const { times: _, ...plain } = read;
  const value = Number(digits.replaceAll(",", ""));
  return {
    address,
    reading: { ...plain, value, raw, typedAsText: false },
    formula: null,
    within: { before, after },
  };
}

/** `(104)`: below zero in accounts, but a part, a sum or a target in many a table of indicators. Nobody can tell which. */
const ALL_IN_BRACKETS = /^[(（][^()（）]*[)）]$/;

/** Typed text whose figure is in brackets is no figure of an indicator; a number that Excel shows so is one. */
function unlessInBrackets(reading: CellReading): CellReading {
  if (reading.state !== "number" || typeof reading.raw !== "string") return reading;
  const text = reading.raw.trim();
  const isDoubtful = ALL_IN_BRACKETS.test(text) || (/^[(（]/.test(text) && reading.value < 0);
  return isDoubtful ? { state: "text", raw: reading.raw } : reading;
}

/** A change as it is typed: ＋30人, +5, ±0. */
const WITH_SIGN = /^\s*[+＋±]/;

/** A target of ＋30人, where what was reached has no such sign, says by how much more: no figure to hold that against. */
function unlessChange(reading: CellReading): CellReading {
  if (reading.state !== "number" || typeof reading.raw !== "string") return reading;
  return WITH_SIGN.test(reading.raw) ? { state: "text", raw: reading.raw } : reading;
}

/** Text that a formula gives (`=TEXT(…)&"件"`) cannot be made a number, so no formula of ours could calculate with it. */
function asCalculated(reading: CellReading, formula: string | null): CellReading {
  if (formula === null || reading.state !== "number" || !reading.typedAsText) return reading;
  return { state: "text", raw: reading.raw };
}

/** A row of ％ whose numbers are 0.25 shown as 25%: typed percentages are read on the same scale. */
function isPercentCell(grid: SheetGrid, place: FigurePlace | undefined): boolean {
  if (!place || typeof grid.value(place.row, place.column) !== "number") return false;
  return isPercentFormat(grid.numberFormat(place.row, place.column));
}
