import type { IndicatorCell } from "../model/indicator";
import { formatCell, rectanglesOf } from "../values/workbook/cell-address";
import { isPercentFormat } from "../values/notation/number-format";
import { typedFormat } from "../values/notation/typed-format";
import { scaledUnit } from "../values/notation/unit";
import {
  findSheet,
  numberFormatAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../values/workbook/snapshot";
import { cellsEdits, contentAt, type CellChange } from "./cell-changes";
import type { Edit, Plan } from "./plan";
import { roomFor, shownPoints, widestOnly } from "./room-for-numbers";

interface TrueNumber extends CellChange {
  readonly numberFormat?: string;
}

/**
 * Edits that turn figures typed as text (`2,400`, `１２０`, `114人`) into the numbers they say, sheet by sheet; refused where
 * a sheet is protected. Qualified numbers (`約100`), figures whose unit is in doubt, marks and formulas are left alone. What
 * the text said beside its digits (a unit that the row does not name or that has a scale, 以上, ※1, ▲) goes on in the number
 * format; otherwise a format is kept unless it is Text, or says nothing where the text itself had commas or a percent sign.
 * A column too narrow for a number with such words becomes wider.
 */
export function trueNumberEdits(
  workbook: WorkbookSnapshot,
  figures: readonly IndicatorCell[],
): Pick<Plan, "edits" | "refusals"> {
  const edits: Edit[] = [];
  const refusals: Plan["refusals"][number][] = [];
  for (const [name, typed] of typedAsText(figures)) {
    const sheet = findSheet(workbook, name);
    if (!sheet) continue;
    const numbers = trueNumbersOn(sheet, typed);
    if (numbers.length === 0) continue;
    if (sheet.isProtected) refusals.push({ code: "protected", sheet: name });
    else
      edits.push(
        ...formatEdits(name, numbers),
        ...cellsEdits(name, numbers),
        ...widestOnly(widths(sheet, numbers)),
      );
  }
  return { edits, refusals };
}

/** The figures that are turned into numbers, by their sheets. */
function typedAsText(figures: readonly IndicatorCell[]): ReadonlyMap<string, TypedFigure[]> {
  const bySheet = new Map<string, TypedFigure[]>();
  for (const cell of figures) {
    const { reading, formula, doubt } = cell;
    if (formula !== null || doubt !== undefined) continue;
    if (reading.state !== "number" || !reading.typedAsText) continue;
    const ofSheet = bySheet.get(cell.address.sheet);
    if (ofSheet) ofSheet.push({ cell, reading });
    else bySheet.set(cell.address.sheet, [{ cell, reading }]);
  }
  return bySheet;
}

function trueNumbersOn(sheet: SheetSnapshot, typed: readonly TypedFigure[]): TrueNumber[] {
  const found = new Map<string, TrueNumber>();
  for (const { cell, reading } of typed)
    found.set(formatCell(cell.address), trueNumber(sheet, cell, reading));
  return [...found.values()];
}

type NumberReading = Extract<IndicatorCell["reading"], { readonly state: "number" }>;

interface TypedFigure {
  readonly cell: IndicatorCell;
  readonly reading: NumberReading;
}

/** The number that a figure typed as text says, with the format in which it goes on looking as it was typed. */
export function trueNumber(sheet: SheetSnapshot, cell: IndicatorCell, reading: NumberReading): TrueNumber {
  const { row, column } = cell.address;
  const before = contentAt(sheet, row, column);
  const inPercent = reading.times === 100;
  // 千円 stays beside its digits also where the row names it: without it 1,310 may be read as 1,310,000 of 千円.
  const keepsUnit = cell.ownUnit !== undefined || scaledUnit(reading.unit ?? "").factor !== 1;
  const raw = typeof before === "string" ? before : "";
  const wanted = typedFormat({ raw, inPercent, keepsUnit });
  const standing = numberFormatAt(sheet, row, column);
  const numberFormat = formatFor(standing, wanted, inPercent);
  return { row, column, before, after: reading.value, ...(numberFormat !== undefined && { numberFormat }) };
}

/** The format that the number needs instead of the cell's own; undefined where that one will do. */
function formatFor(standing: string, wanted: string, inPercent: boolean): string | undefined {
  if (standing === wanted) return undefined;
  const saysMore = wanted.includes('"');
  if (standing === "@" || saysMore || isPercentFormat(standing) !== inPercent) return wanted;
  return standing === "General" ? wanted : undefined;
}

/** How wide Excel makes a column that nobody has made wider. */
const USUAL_POINTS = 48;

/** Room for the numbers that get words beside their digits: as text they ran on into the next cell. */
function widths(sheet: SheetSnapshot, numbers: readonly TrueNumber[]): Edit[] {
  return numbers.flatMap((number) => {
    const { after, numberFormat } = number;
    return typeof after === "number" && numberFormat?.includes('"') === true
      ? roomFor(sheet, number, shownPoints(after, numberFormat), USUAL_POINTS)
      : [];
  });
}

/** Before the cells: a number written into a cell of the format Text would become text again. */
function formatEdits(sheet: string, numbers: readonly TrueNumber[]): Edit[] {
  const formats = new Set(numbers.flatMap(({ numberFormat }) => numberFormat ?? []));
  return [...formats].flatMap((numberFormat) =>
    rectanglesOf(numbers.filter((number) => number.numberFormat === numberFormat)).map((area): Edit => ({
      kind: "format",
      sheet,
      area,
      format: { numberFormat },
    })),
  );
}
