import type { IndicatorCell } from "../model/indicator";
import { formatCell, rectanglesOf, type CellAddress } from "../values/workbook/cell-address";
import {
  findSheet,
  numberFormatAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../values/workbook/snapshot";
import { cellsEdits, contentAt, type CellChange } from "./cell-changes";
import type { Edit, Plan } from "./plan";

interface TrueNumber extends CellChange {
  readonly numberFormat: string | undefined;
}

/**
 * Edits that turn figures typed as text (`2,400`, `１２０`, `114人`) into the numbers they say, sheet by sheet; refused where
 * a sheet is protected. Qualified numbers (`約100`), marks and formulas are left alone. A number format is kept unless it
 * is Text, or says nothing where the text itself had commas or a percent sign.
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
    if (cell.reading.state !== "number" || !cell.reading.typedAsText) continue;
    found.set(formatCell(cell.address), trueNumber(sheet, cell.address, cell.reading.value));
  }
  return [...found.values()];
}

function trueNumber(sheet: SheetSnapshot, { row, column }: CellAddress, value: number): TrueNumber {
  const before = contentAt(sheet, row, column);
  const format = numberFormatAt(sheet, row, column);
  const wanted = formatFor(typeof before === "string" ? before : "", value);
  const numberFormat = format === "@" || (format === "General" && wanted !== "General") ? wanted : undefined;
  return { row, column, before, after: value, numberFormat };
}

/** What Excel itself gives a number that is typed so: `2,400` has thousands separators, `25%` is a percentage. */
function formatFor(typed: string, value: number): string {
  const text = typed.normalize("NFKC");
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const fraction = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  if (text.includes("%") && Math.abs(value) !== Math.abs(Number.parseFloat(text.replace(/[^\d.]/g, "")))) {
    return `0${fraction}%`;
  }
  return text.includes(",") ? `#,##0${fraction}` : "General";
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
