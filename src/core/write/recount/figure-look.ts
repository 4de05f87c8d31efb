import type { RecountComparison } from "../../judge/recount/compare-recounts";
import type { IndicatorCell } from "../../model/indicator";
import type { Edit } from "../../plan/plan";
import { roomFor } from "../../plan/room-for-numbers";
import { valueInFormat } from "../../values/notation/figure-format";
import { rowsOf } from "../../values/workbook/cell-address";
import {
  findSheet,
  numberFormatAt,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../values/workbook/snapshot";

/** Of a digit or a comma in a bold cell of 11 points, and what Excel leaves free at both sides. */
const POINTS = { character: 6.5, sides: 8 };

interface FigureLook {
  /** A number format comes before its number. */
  readonly before: readonly Edit[];
  readonly after: readonly Edit[];
}

/**
 * What makes a figure that is written look like its neighbours, the indicator's actuals of the nearest years: their number
 * format where the cell has none, their alignment where the cell held words, and room for it where it is longer than every
 * number of its column.
 */
export function figureLook(
  workbook: WorkbookSnapshot,
  place: Pick<RecountComparison, "table" | "indicator" | "year">,
  figure: number,
): FigureLook {
  const cell = place.year.actual;
  const sheet = cell && findSheet(workbook, cell.address.sheet);
  if (!cell || !sheet) return { before: [], after: [] };
  const neighbour = nearestFigure(place);
  const { unit } = place.indicator;
  const format = neighbour === undefined ? undefined : formatTaken(sheet, cell, neighbour, { figure, unit });
  const area = { row: cell.address.row, column: cell.address.column, rows: 1, columns: 1 };
  const heldWords =
    cell.reading.state !== "number" && valueAt(sheet, cell.address.row, cell.address.column) !== null;
  return {
    before:
      format === undefined
        ? []
        : [{ kind: "format", sheet: sheet.name, area, format: { numberFormat: format } }],
    after: [
      ...(heldWords && neighbour
        ? [
            {
              kind: "copyFormat",
              from: { ...area, ...neighbour.address },
              to: { ...area, sheet: sheet.name },
              only: "alignment",
            } as const,
          ]
        : []),
      ...widthFor(sheet, place, cell, figure),
    ],
  };
}

/** The actual of the nearest year that is a number on the same sheet, an earlier one first. */
function nearestFigure({
  indicator,
  year,
}: Pick<RecountComparison, "indicator" | "year">): IndicatorCell | undefined {
  const away = (fiscalYear: number): number =>
    fiscalYear < year.fiscalYear ? year.fiscalYear - fiscalYear : 1000 + fiscalYear - year.fiscalYear;
  return indicator.years
    .filter(({ fiscalYear }) => fiscalYear !== year.fiscalYear)
    .sort((one, other) => away(one.fiscalYear) - away(other.fiscalYear))
    .map(({ actual }) => actual)
    .find(
      (actual) =>
        actual?.reading.state === "number" &&
        !actual.reading.typedAsText &&
        actual.address.sheet === year.actual?.address.sheet,
    );
}

/** Whole numbers with commas, whatever follows: no decimals, and no comma at the end, which would show thousands. */
const WITH_COMMAS = /^#,##0(?![.,0#%])/;

/** The neighbour's number format for a cell without one, where it shows the whole figure and in the same scale. */
function formatTaken(
  sheet: SheetSnapshot,
  { address }: IndicatorCell,
  neighbour: IndicatorCell,
  { figure, unit }: { readonly figure: number; readonly unit: string },
): string | undefined {
  if (numberFormatAt(sheet, address.row, address.column) !== "General") return undefined;
  const format = numberFormatAt(sheet, neighbour.address.row, neighbour.address.column);
  const showsIt = Number.isInteger(figure) && WITH_COMMAS.test(format);
  return showsIt && valueInFormat(figure, unit, format) === figure ? format : undefined;
}

/** Cells too narrow show ####: a column that has shown longer numbers until now is wide enough. */
function widthFor(
  sheet: SheetSnapshot,
  { table }: Pick<RecountComparison, "table">,
  { address }: IndicatorCell,
  figure: number,
): readonly Edit[] {
  const written = lengthOf(figure);
  const longest = Math.max(
    0,
    ...rowsOf(table.area)
      .map((row) => valueAt(sheet, row, address.column))
      .filter((value) => typeof value === "number")
      .map(lengthOf),
  );
  if (written <= longest) return [];
  const points = Math.ceil(written * POINTS.character + POINTS.sides);
  return roomFor(sheet, address, points, 0);
}

/** As long as it is with its commas. */
function lengthOf(figure: number): number {
  return figure.toLocaleString("en-US").length;
}
