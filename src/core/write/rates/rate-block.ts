import type { YearRates } from "../../judge/achievement/year-rate";
import {
  formatArea,
  formatCell,
  overlaps,
  parseArea,
  sameArea,
  type Area,
} from "../../values/workbook/cell-address";
import { RATE_BLOCK_PREFIX } from "../../values/workbook/own-sheets";
import { cellsEdits } from "../../plan/cell-changes";
import { freePlaces, hiddenContents, isFree, isTaken, takenCells } from "../../plan/free-area";
import type { Edit } from "../../plan/plan";
import { EMPTY_PART, type PlanPart } from "../../plan/plan-part";
import { blockContents, type BlockContents } from "./rate-block-contents";
import {
  blockPlace,
  chosenPlace,
  headingsIn,
  isAmongOthers,
  rightOf,
  type PlaceRequest,
} from "./rate-block-place";
import {
  blockArea,
  blockCells,
  blockRateCell,
  blockShape,
  headedByTable,
  withoutProgress,
  type BlockShape,
  type WantedCell,
} from "./rate-block-shape";
import { bandFactor, bandMissed } from "./band-factor";
import {
  bandEdits,
  bareLeftovers,
  bodiesOf,
  lookEdits,
  percentFormats,
  type BandPlaces,
} from "./rate-block-looks";
import type { RatePlace, Surroundings } from "./rate-place";
import type { RateTable } from "./rate-table";
import { isStaffGradeHeading } from "../../plan/sheet-words";

/** A block and everything that decides where it can be. */
export interface BlockRequest extends Surroundings, PlaceRequest {
  /** Every cell that the block holds when it starts at a column. */
  readonly cellsAt: (column: number) => readonly WantedCell[];
}

/**
 * A block right of the table, with a column for each year. It is where a person chose, at its old place, or one column
 * right of the table, or beyond the tables beside it.
 */
export const RATE_BLOCK: RatePlace = {
  locate: (at, chosen) => {
    const shape = blockShape(at);
    if (!shape) return () => undefined;
    const column =
      standingColumn({ at, shape, chosen }) ?? standingColumn({ at, shape: withoutProgress(shape), chosen });
    return (indicator, year) =>
      column === undefined ? undefined : blockRateCell(indicator, year, shape, column);
  },
  plan: (at, surroundings, judging) => {
    const shape = blockShape(at);
    if (!shape) return EMPTY_PART;
    const part = planShape(at, shape, surroundings, judging);
    const less = withoutProgress(shape);
    if (part.refusals.length === 0 || less.columns.length === shape.columns.length) return part;
    const withoutIt = planShape(at, less, surroundings, judging);
    if (withoutIt.refusals.length > 0) return part;
    const notice = {
      code: "progressNotPlaced",
      sheet: at.sheet.name,
      at: formatArea(at.table.area),
    } as const;
    return { ...withoutIt, notices: [...withoutIt.notices, notice] };
  },
};

function planShape(
  at: RateTable,
  bare: BlockShape,
  surroundings: Surroundings,
  judging: YearRates,
): PlanPart {
  const { column } = blockPlace({ at, shape: bare, chosen: surroundings.chosen });
  const isNamed = at.table.measure !== undefined || isAmongOthers(at, blockArea(bare, column));
  const shape = isNamed ? headedByTable(bare, at.table) : bare;
  const cellsAt = (column: number): WantedCell[] => blockCells(at, shape, column, judging);
  return planBlock({ ...surroundings, at, shape, cellsAt }, judging);
}

/** The column in which a block is, or would be once the plan is applied; undefined where its place is taken. */
export function standingColumn(request: PlaceRequest & Pick<Surroundings, "chosen">): number | undefined {
  const { at } = request;
  const area = blockPlace(request);
  return at.standing !== undefined || isFree(at.sheet, area, []) ? area.column : undefined;
}

/**
 * What it takes to bring a table's block up to date, or the refusal with the cells that are in the way and the places
 * where it would fit. A block beside rates of the table's own (評価 only) gives way quietly, with a notice.
 */
export function planBlock(request: BlockRequest, judging: YearRates): PlanPart {
  const { at } = request;
  const { sheet } = at;
  const area = blockPlace(request);
  const wanted = request.cellsAt(area.column);
  const contents = blockContents(sheet, wanted, at.standing?.area, judging);
  const taken = [...new Set([...contents.taken, ...obstacles(request, area)])];
  if (taken.length > 0) return givenWay(request, area, taken);
  const special = wanted.flatMap(({ row, column, role, of }) => {
    const rated = role === "rate" && of ? at.years.get(of.year) : undefined;
    const factor = bandFactor(rated);
    const missed = rated && factor !== undefined ? bandMissed(rated) : undefined;
    return factor === 1 && missed === undefined ? [] : [{ row, column, factor, missed }];
  });
  const onShare = wanted.filter(
    ({ role, of }) => role === "grade" && of && at.years.get(of.year)?.part?.grows === true,
  );
  const edits = contentsEdits(request, area, contents, { special, onShare }, judging);
  const notices: PlanPart["notices"] =
    contents.kept.length > 0 ? [{ code: "cellsKept", sheet: sheet.name, cells: contents.kept }] : [];
  return { edits, refusals: [], notices };
}

function contentsEdits(
  request: BlockRequest,
  area: Area,
  contents: BlockContents,
  bands: Pick<BandPlaces, "special" | "onShare">,
  judging: YearRates,
): Edit[] {
  const { shape } = request;
  const { table, sheet, standing } = request.at;
  const old = standing?.area;
  const looks = lookEdits(table, sheet, shape, area, old);
  const changed = contents.changes.length > 0 || !old || !sameArea(old, area);
  const bodies = bodiesOf(area, shape);
  const formats = [bodies.rates, bodies.progress].flatMap((body) =>
    percentFormats(sheet, contents.changes, body, old),
  );
  return [
    ...bareLeftovers(sheet.name, area, old),
    ...looks,
    ...formats,
    ...cellsEdits(sheet.name, contents.changes),
    ...(changed ? bandEdits(sheet.name, shape, { area, old, ...bands }, judging.scheme) : []),
    ...nameEdits(request, area),
  ];
}

function nameEdits({ at: { sheet, standing }, freeName }: BlockRequest, area: Area): Edit[] {
  const after = { sheet: sheet.name, ...area };
  if (standing?.name === undefined) return [{ kind: "name", name: freeName, before: null, after }];
  if (sameArea(standing.area, area)) return [];
  return [{ kind: "name", name: standing.name, before: { sheet: sheet.name, ...standing.area }, after }];
}

/** The first name of ours that refers to no block yet: `KPI台帳_達成率_1`. `used`: names that do, in capitals. */
export function freeBlockName(used: ReadonlySet<string>): string {
  let number = 1;
  while (used.has(`${RATE_BLOCK_PREFIX}${String(number)}`.toUpperCase())) number += 1;
  return `${RATE_BLOCK_PREFIX}${String(number)}`;
}

/**
 * What is in the way beyond the wanted cells themselves: anything else in the rectangle outside the old block, which
 * would be given the table's look; other blocks; what is in hidden columns outside the old block; and, where the add-in places a block for the first time by itself, the
 * gap before it.
 */
function obstacles(request: BlockRequest, area: Area): string[] {
  const { at, claimed } = request;
  const old = at.standing?.area;
  const gap = old || chosenPlace(request) ? [] : gapCells(at, area);
  const inOld = (cell: Area): boolean => old !== undefined && overlaps(old, cell);
  const taken = takenCells(at.sheet, area).filter((text) => {
    const cell = parseArea(text);
    return cell !== undefined && !inOld(cell);
  });
  const hidden = hiddenContents(at.sheet, area).filter(
    ({ column }) => !old || column < old.column || column >= old.column + old.columns,
  );
  return [
    ...gap,
    ...taken,
    ...hidden.map(formatCell),
    ...claimed.filter((other) => overlaps(other, area)).map(formatArea),
  ];
}

/** A note right beside the table belongs to it; a block after the note would tear the two apart. */
function gapCells(at: RateTable, area: Area): string[] {
  const right = rightOf(at);
  if (area.column !== right + 1) return [];
  return Array.from({ length: area.rows }, (_, index) => ({ row: area.row + index, column: right }))
    .filter(({ row, column }) => isTaken(at.sheet, row, column))
    .map(formatCell);
}

function givenWay({ at, shape, claimed }: BlockRequest, area: Area, taken: readonly string[]): PlanPart {
  const { sheet } = at;
  const onlyGrades = shape.columns.every(({ kind }) => kind !== "rate");
  const right = rightOf(at);
  if (onlyGrades) {
    const rows = [shape.headerRows.first, shape.headerRows.last];
    const staffHaveOne = [right - 1, right, right + 1].some((column) =>
      headingsIn(sheet, rows, column).some(isStaffGradeHeading),
    );
    if (staffHaveOne) return EMPTY_PART;
    return { ...EMPTY_PART, notices: [{ code: "gradeNotPlaced", sheet: sheet.name, at: formatArea(area) }] };
  }
  // Where only the gap is taken, the same place is not offered again, but the next one, which has its gap.
  const first = isFree(sheet, area, claimed) && area.column === right + 1 ? right + 2 : right + 1;
  const offers = freePlaces(sheet, { ...area, column: first }, claimed).map(formatArea);
  return {
    ...EMPTY_PART,
    refusals: [{ code: "blockTaken", sheet: sheet.name, at: formatArea(area), taken, offers }],
  };
}
