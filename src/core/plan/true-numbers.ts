import type { IndicatorCell } from "../model/indicator";
import { formatCell, rectanglesOf } from "../values/workbook/cell-address";
import { isPercentFormat } from "../values/notation/number-format";
import { typedFormat } from "../values/notation/typed-format";
import {
  findSheet,
  numberFormatAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../values/workbook/snapshot";
import { cellsEdits, contentAt, type CellChange } from "./cell-changes";
import type { Edit, Plan } from "./plan";

interface TrueNumber extends CellChange {
  readonly numberFormat?: string;
}

/**
 * Edits that turn figures typed as text (`2,400`, `１２０`, `114人`) into the numbers they say, sheet by sheet; refused where
 * a sheet is protected. Qualified numbers (`約100`), figures whose unit is in doubt, marks and formulas are left alone. What
 * the text said beside its digits (a unit that the row does not name, 以上, ※1, ▲) goes on in the number format; otherwise a
 * format is kept unless it is Text, or says nothing where the text itself had commas or a percent sign.
 */
export function trueNumberEdits(
  workbook: WorkbookSnapshot,
  figures: readonly IndicatorCell[],
): Pick<Plan, "edits" | "refusals"> {
  const edits: Edit[] = [];
  const refusals: Plan["refusals"][number][] = [];
  for (const name of new Set(figures.map(({ address }) => address.sheet))) {
    const sheet = findSheet(workbook, name);
    if (!sheet) continue;
    const numbers = trueNumbersOn(sheet, figures);
    if (numbers.length === 0) continue;
    if (sheet.isProtected) refusals.push({ code: "protected", sheet: name });
    else edits.push(...formatEdits(name, numbers), ...cellsEdits(name, numbers));
  }
  return { edits, refusals };
}

function trueNumbersOn(sheet: SheetSnapshot, figures: readonly IndicatorCell[]): TrueNumber[] {
  const found = new Map<string, TrueNumber>();
  for (const cell of figures) {
    if (cell.address.sheet !== sheet.name || cell.formula !== null) continue;
    const { reading } = cell;
    if (reading.state !== "number" || !reading.typedAsText || cell.doubt !== undefined) continue;
    found.set(formatCell(cell.address), trueNumber(sheet, cell, reading));
  }
  return [...found.values()];
}

type NumberReading = Extract<IndicatorCell["reading"], { readonly state: "number" }>;

/** The number that a figure typed as text says, with the format in which it goes on looking as it was typed. */
export function trueNumber(sheet: SheetSnapshot, cell: IndicatorCell, reading: NumberReading): TrueNumber {
  const { row, column } = cell.address;
  const before = contentAt(sheet, row, column);
  const inPercent = reading.times === 100;
  const keepsUnit = cell.ownUnit !== undefined;
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
