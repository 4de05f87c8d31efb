import type { IndicatorTable } from "../../model/indicator";
import {
  contains,
  formatArea,
  formatCell,
  overlaps,
  parseArea,
  sameArea,
  type Area,
} from "../../values/workbook/cell-address";
import { RATE_BLOCK_PREFIX } from "../../values/workbook/own-sheets";
import { valueAt, type SheetSnapshot } from "../../values/workbook/snapshot";
import { cellsEdits } from "../../plan/cell-changes";
import { freePlaces, isTaken, takenCells } from "../../plan/free-area";
import type { Edit } from "../../plan/plan";
import { NOTHING, type PlanPart } from "../../plan/plan-part";
import type { StandingBlock } from "./rate-block-binding";
import { blockContents, type BlockContents } from "./rate-block-contents";
import { bandEdits, bareLeftovers, bodiesOf, lookEdits, percentFormats } from "./rate-block-looks";
import { blockArea, blockCells, type BlockShape } from "./rate-block-shape";
import type { RateContext } from "./rate-context";
import { isTableHeading, isStaffGradeHeading } from "./sheet-words";

/** Where a person wants a block whose place was taken: `at` is the refused place, `place` the offered one (A1). */
export interface ChosenPlace {
  readonly sheet: string;
  readonly at: string;
  readonly place: string;
}

/** A block and everything that decides where it can stand. */
export interface BlockRequest {
  readonly table: IndicatorTable;
  readonly sheet: SheetSnapshot;
  readonly shape: BlockShape;
  readonly standing: StandingBlock | undefined;
  /** Areas of this sheet that belong to other blocks, standing ones and those planned before this one. */
  readonly claimed: readonly Area[];
  readonly chosen: readonly ChosenPlace[];
  /** A name for a block that has none yet. */
  readonly freeName: string;
}

type PlaceRequest = Pick<BlockRequest, "table" | "sheet" | "shape" | "standing" | "chosen">;

/** Where the block stands or would stand: where a person chose, its old place, else one column right of the table. */
export function blockPlace(request: PlaceRequest): Area {
  return chosenPlace(request) ?? usualPlace(request);
}

function usualPlace({ table, sheet, shape, standing }: PlaceRequest): Area {
  const right = rightOf(table, sheet);
  return blockArea(shape, standing && standing.area.column >= right ? standing.area.column : right + 1);
}

function chosenPlace(request: PlaceRequest): Area | undefined {
  const refused = formatArea(usualPlace(request));
  const choice = request.chosen.find((one) => one.sheet === request.table.sheet && one.at === refused);
  const place = choice && parseArea(choice.place);
  return place && blockArea(request.shape, place.column);
}

/**
 * What it takes to bring a table's block up to date, or the refusal with the cells that stand in the way and the places
 * where it would fit. A block beside rates of the table's own (評価 only) gives way quietly, with a notice.
 */
export function planBlock(request: BlockRequest, context: RateContext): PlanPart {
  const { table, sheet, shape, standing } = request;
  const area = blockPlace(request);
  const old = standing?.area;
  const wanted = blockCells(table, shape, area.column, context);
  const contents = blockContents(sheet, wanted, old, context);
  const taken = [...new Set([...contents.taken, ...obstacles(request, area)])];
  if (taken.length > 0) return givenWay(request, area, taken);
  const edits = contentsEdits(request, area, contents, context);
  const notices: PlanPart["notices"] =
    contents.kept.length > 0 ? [{ code: "cellsKept", sheet: sheet.name, cells: contents.kept }] : [];
  return { edits, refusals: [], notices };
}

function contentsEdits(
  request: BlockRequest,
  area: Area,
  contents: BlockContents,
  context: RateContext,
): Edit[] {
  const { table, sheet, shape, standing } = request;
  const old = standing?.area;
  const looks = lookEdits(table, sheet, shape, area, old);
  const changed = contents.changes.length > 0 || !old || !sameArea(old, area);
  const formats = percentFormats(sheet, contents.changes, bodiesOf(area, shape).rates, old);
  return [
    ...bareLeftovers(sheet.name, area, old),
    ...looks,
    ...formats,
    ...cellsEdits(sheet.name, contents.changes),
    ...(changed ? bandEdits(sheet.name, shape, area, old, context.scheme) : []),
    ...nameEdits(request, area),
  ];
}

function nameEdits({ sheet, standing, freeName }: BlockRequest, area: Area): Edit[] {
  const after = { sheet: sheet.name, ...area };
  if (standing?.name === undefined) return [{ kind: "name", name: freeName, before: null, after }];
  if (sameArea(standing.area, area)) return [];
  return [{ kind: "name", name: standing.name, before: { sheet: sheet.name, ...standing.area }, after }];
}

/** The first name of ours that refers to no block yet: `KPI台帳_達成率_1`. */
export function freeBlockName(used: ReadonlySet<string>): string {
  let number = 1;
  while (used.has(`${RATE_BLOCK_PREFIX}${String(number)}`)) number += 1;
  return `${RATE_BLOCK_PREFIX}${String(number)}`;
}

/**
 * What stands in the way beyond the wanted cells themselves: anything else in the rectangle outside the old block, which
 * would be given the table's look; other blocks; and, where the add-in places a block for the first time by itself, the
 * gap before it.
 */
function obstacles(request: BlockRequest, area: Area): string[] {
  const { table, sheet, standing, claimed } = request;
  const old = standing?.area;
  const gap = old || chosenPlace(request) ? [] : gapCells(table, sheet, area);
  const inOld = (cell: Area): boolean => old !== undefined && overlaps(old, cell);
  const taken = takenCells(sheet, area).filter((text) => {
    const cell = parseArea(text);
    return cell !== undefined && !inOld(cell);
  });
  return [...gap, ...taken, ...claimed.filter((other) => overlaps(other, area)).map(formatArea)];
}

/** A note right beside the table belongs to it; a block behind the note would tear the two apart. */
function gapCells(table: IndicatorTable, sheet: SheetSnapshot, area: Area): string[] {
  const right = rightOf(table, sheet);
  if (area.column !== right + 1) return [];
  return Array.from({ length: area.rows }, (_, index) => ({ row: area.row + index, column: right }))
    .filter(({ row, column }) => isTaken(sheet, row, column))
    .map(formatCell);
}

/**
 * The first column right of the table's figures and of the columns that its own headings add (計, 備考 …). What else the
 * staff have put beside the table is not the table's.
 */
function rightOf(table: IndicatorTable, sheet: SheetSnapshot): number {
  const rows = Array.from(
    { length: table.headerRows.last - table.headerRows.first + 1 },
    (_, index) => table.headerRows.first + index,
  );
  const figures = table.indicators.flatMap(({ base, labelCell, years }) => [
    labelCell,
    ...[base, ...years.flatMap(({ target, actual, rate }) => [target, actual, rate])].flatMap(
      (cell) => cell?.address ?? [],
    ),
  ]);
  const farthest = figures.reduce(
    (most, cell) => Math.max(most, lastColumnOf(sheet, cell)),
    table.area.column,
  );
  let column = farthest + 1;
  while (headingsIn(sheet, rows, column).some(isTableHeading)) column += 1;
  return column;
}

function lastColumnOf(sheet: SheetSnapshot, cell: { readonly row: number; readonly column: number }): number {
  const merge = sheet.merges.find((area) => contains(area, cell));
  return merge ? merge.column + merge.columns - 1 : cell.column;
}

function headingsIn(sheet: SheetSnapshot, rows: readonly number[], column: number): string[] {
  return rows.map((row) => valueAt(sheet, row, column)).filter((value) => typeof value === "string");
}

function givenWay(
  { table, sheet, shape, claimed }: BlockRequest,
  area: Area,
  taken: readonly string[],
): PlanPart {
  const onlyGrades = shape.columns.every(({ kind }) => kind === "grade");
  const right = rightOf(table, sheet);
  if (onlyGrades) {
    const rows = [shape.headerRows.first, shape.headerRows.last];
    const staffHaveOne = [right - 1, right, right + 1].some((column) =>
      headingsIn(sheet, rows, column).some(isStaffGradeHeading),
    );
    if (staffHaveOne) return NOTHING;
    return { ...NOTHING, notices: [{ code: "gradeNotPlaced", sheet: sheet.name, at: formatArea(area) }] };
  }
  const offers = freePlaces(sheet, { ...area, column: right + 1 }, claimed).map(formatArea);
  return {
    ...NOTHING,
    refusals: [{ code: "blockTaken", sheet: sheet.name, at: formatArea(area), taken, offers }],
  };
}
