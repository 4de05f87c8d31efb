import type { IndicatorTable } from "../../model/indicator";
import {
  boundsOf,
  formatArea,
  overlaps,
  rowsOf,
  sameArea,
  type Area,
} from "../../values/workbook/cell-address";
import { printableWidth, type SheetPrinting } from "../../values/workbook/sheet-printing";
import type { SheetSnapshot } from "../../values/workbook/snapshot";
import type { Edit, PageLayout } from "../../plan/plan";
import type { PlanNotice } from "../../plan/plan-notice";
import { isTaken } from "../../plan/free-area";
import { EMPTY_PART, type PlanPart } from "../../plan/plan-part";
import { canBeRows } from "./rate-rows";
import type { RateTable } from "./rate-table";

/** Smaller than this share of its size nobody reads a figure of 10 or 11 points on paper. */
const SMALLEST = 0.7;

/** Rounding of widths, in points: not worth a page of its own. */
const TOLERANCE = 0.5;

/** A table with what its rates came to. */
export interface RatedPart {
  readonly at: RateTable;
  readonly part: PlanPart;
}

/**
 * What it takes that the rates beside the tables of one sheet are printed with them: the area to print, one page wide, and
 * the table's headings on every page. A setup that has them stays as it is, and so does one that they would make too small
 * to be read, which is said. Nothing where nobody has asked how the sheet is printed. `read`: all tables of the workbook.
 */
export function ratesOnPaper(
  sheet: SheetSnapshot,
  rated: readonly RatedPart[],
  read: readonly IndicatorTable[],
): PlanPart {
  const { printing } = sheet;
  const beside = rated.flatMap(({ at, part }) => {
    const area = areaBeside(at, part);
    return area && !holds(at.table.area, area) ? [{ at, area }] : [];
  });
  if (printing === undefined || beside.length === 0) return EMPTY_PART;
  const unknown = noticed({ code: "printingUnknown", sheet: sheet.name });
  if (printing === "unreadable") return unknown;
  const missed = beside.filter(({ at, area }) => !isWithReach(printing, at, area));
  if (missed.length > 0)
    return noticed(
      ...missed.map(({ area }) => {
        return { code: "printAreaLeft", sheet: sheet.name, at: formatArea(area) } as const;
      }),
    );
  const [set, ...others] = printing.printAreas;
  if (others.length > 0) return EMPTY_PART;
  const areas = beside.map(({ area }) => area);
  const now = set ?? usedWithout(sheet, areas);
  const wanted = areas.reduce(boundsOf, set ?? sheet.used);
  const edits = rated.flatMap(({ part }) => part.edits);
  const layouts = [printing, ...(isUntouched(printing) ? [turned(printing)] : [])].map((one) =>
    layoutFor(one, { now, wanted, widths: widthsOf(one, edits) }),
  );
  const [first] = layouts;
  const readable = layouts.find(
    (one) => one !== undefined && (one.size >= Math.min(SMALLEST, one.sizeNow) || one.isAsItIs),
  );
  if (!first) return unknown;
  const isSmall = first.size < SMALLEST && first.size < first.sizeNow;
  if (!readable || (readable === first && first.isAsItIs))
    return isSmall
      ? noticed({
          code: "ratesPrintSmall",
          sheet: sheet.name,
          percent: Math.round(first.size * 100),
          without: Math.round(first.sizeNow * 100),
          printed: first.isAsItIs ? "small" : set === undefined ? "apart" : "no",
          rows: beside.every(({ at: { table } }) => canBeRows(table, sheet, read)),
        })
      : EMPTY_PART;
  const layout: PageLayout = {
    ...(readable.orientation !== printing.orientation && { orientation: readable.orientation }),
    ...(set && !sameArea(set, wanted) && { printArea: wanted }),
    ...(readable.isToBeFitted && fittedWidth(printing)),
    ...titleRows(printing, rated),
  };
  return { ...EMPTY_PART, edits: [{ kind: "pageLayout", sheet: sheet.name, layout }] };
}

/** Whether all of the other area is in it. */
function holds(area: Area, other: Area): boolean {
  return sameArea(boundsOf(area, other), area);
}

function noticed(...notices: readonly PlanNotice[]): PlanPart {
  return { ...EMPTY_PART, notices };
}

/** What is used of a sheet without the rates at its right end, and without the blank columns before them. */
function usedWithout(sheet: SheetSnapshot, rates: readonly Area[]): Area {
  const { used } = sheet;
  let end = used.column + used.columns;
  for (const { column, columns } of [...rates].sort((one, other) => other.column - one.column)) {
    if (column <= used.column || column + columns < end) continue;
    end = Math.min(end, column);
    while (end > used.column + 1 && !rowsOf(used).some((row) => isTaken(sheet, row, end - 1))) end -= 1;
  }
  return { ...used, columns: end - used.column };
}

/** Where the rates of a table are once the plan is applied; undefined where they are in its own cells, or refused. */
function areaBeside({ table, sheet, standing }: RateTable, { edits, refusals }: PlanPart): Area | undefined {
  if (refusals.length > 0) return undefined;
  const named = edits.find((edit) => edit.kind === "name" && edit.after?.sheet === sheet.name);
  if (named?.kind === "name" && named.after) return named.after;
  if (standing) return standing.area;
  const written = edits.flatMap((edit) =>
    edit.kind === "cells" && edit.sheet === sheet.name
      ? [{ row: edit.row, column: edit.column, rows: edit.after.length, columns: edit.after[0]?.length ?? 1 }]
      : [],
  );
  const outside = written.filter((area) => !holds(table.area, area));
  return outside.length === 0 ? undefined : outside.reduce(boundsOf);
}

/** Whether the one area that is printed, or all that is on the sheet, has the table and can be made to have its rates. */
function isWithReach({ printAreas }: SheetPrinting, { table }: RateTable, rates: Area): boolean {
  const [only, ...others] = printAreas;
  if (only === undefined || printAreas.some((area) => holds(area, rates))) return true;
  return others.length === 0 && overlaps(only, table.area);
}

/** As Excel makes a new sheet: nobody has thought of printing it. */
function isUntouched({ printAreas, orientation, scale }: SheetPrinting): boolean {
  return printAreas.length === 0 && orientation === "portrait" && scale === 1;
}

function turned(printing: SheetPrinting): SheetPrinting {
  return { ...printing, orientation: "landscape" };
}

interface Laid {
  readonly orientation: SheetPrinting["orientation"];
  /** How large the sheet is printed with the rates, 1 being 100 %, and how large without them. */
  readonly size: number;
  readonly sizeNow: number;
  /** Nothing has to be set. */
  readonly isAsItIs: boolean;
  readonly isToBeFitted: boolean;
}

interface Extents {
  readonly now: Area;
  readonly wanted: Area;
  readonly widths: (area: Area) => number | undefined;
}

/** undefined where the paper or a column is of unknown width. */
function layoutFor(printing: SheetPrinting, { now, wanted, widths }: Extents): Laid | undefined {
  const [room, width, widthNow] = [printableWidth(printing), widths(wanted), widths(now)];
  if (room === undefined || width === undefined || widthNow === undefined) return undefined;
  const { fitToPagesWide, scale = 1, orientation, printAreas } = printing;
  const sizeFor = (points: number): number =>
    fitToPagesWide === undefined && points * scale <= room + TOLERANCE
      ? scale
      : Math.min(1, (room * (fitToPagesWide ?? 1)) / points);
  const isToBeFitted = fitToPagesWide === undefined && width * scale > room + TOLERANCE;
  const isInArea = printAreas.length === 0 || sameArea(now, wanted);
  return {
    orientation,
    size: sizeFor(width),
    sizeNow: sizeFor(widthNow),
    isAsItIs: isInArea && !isToBeFitted,
    isToBeFitted,
  };
}

/** The width of an area in points, with the widths that the plan sets; undefined beyond the columns that were asked for. */
function widthsOf(
  { columnWidths }: SheetPrinting,
  edits: readonly Edit[],
): (area: Area) => number | undefined {
  const set = new Map(
    edits.flatMap((edit) =>
      edit.kind === "columnWidth"
        ? Array.from({ length: edit.columns }, (_, index) => {
            const at = edit.column + index;
            const least = edit.isLeast === true ? (columnWidths[at] ?? 0) : 0;
            return [at, Math.max(edit.points, least)] as const;
          })
        : [],
    ),
  );
  return ({ column, columns }) => {
    let sum = 0;
    for (let at = column; at < column + columns; at += 1) {
      const width = set.get(at) ?? columnWidths[at];
      if (width === undefined) return undefined;
      sum += width;
    }
    return sum;
  };
}

/** One page wide, and as many pages high as somebody has said. */
function fittedWidth({ fitToPagesTall }: SheetPrinting): PageLayout {
  return { fitToPagesWide: 1, ...(fitToPagesTall !== undefined && { fitToPagesTall }) };
}

/** The headings of the one table, where nobody has said what is repeated. */
function titleRows(printing: SheetPrinting, rated: readonly RatedPart[]): Pick<PageLayout, "titleRows"> {
  const [only, ...others] = rated;
  if (printing.titleRows || !only || others.length > 0) return {};
  return { titleRows: only.at.table.headerRows };
}
