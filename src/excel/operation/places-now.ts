import { columnsOf, rowsOf, type Area, type CellPosition } from "../../core/values/workbook/cell-address";
import { isCellError, isFormula } from "../../core/values/workbook/cell-value";
import type { CellWatch } from "../pieces/cells/cell-watch";
import type { CellsImage } from "../pieces/cells/cells-image";
import { areaNow, type LinesNow } from "../pieces/lines-now";
import type { Footprint } from "./footprint";
import type { Image } from "./image";
import type { CellRepair } from "./three-moments";

/** By the names of the sheets of which rows or columns have moved; "unknown" where nobody can tell where they are. */
export type PlacesNow = ReadonlyMap<string, LinesNow | "unknown">;

/** Whether anything is somewhere else than it was: in other rows and columns, or on sheets of other names. */
export function isElsewhere({ renamed }: Footprint, places: PlacesNow): boolean {
  return places.size > 0 || renamed !== undefined;
}

/**
 * A footprint at the places where its cells are by now, and the sheets of which something of it cannot be found any more.
 * `wanted`: what it is brought to. What an apply wrote may have come after the rows had moved: of that, only cells are looked for.
 */
export function footprintNow(
  footprint: Footprint,
  wanted: Image,
  places: PlacesNow,
  isUndo: boolean,
): { readonly footprint: Footprint; readonly lost: readonly string[] } {
  if (!isElsewhere(footprint, places)) return { footprint, lost: [] };
  const { renamed = new Map<string, string>() } = footprint;
  const cells = [...footprint.cells].flatMap(([sheet, kept]): [string, typeof kept][] => {
    const lines = places.get(sheet);
    if (lines === "unknown") return [];
    return [[sheet, lines ? kept.map((one) => ({ ...one, area: heldArea(one.area, lines) })) : kept]];
  });
  // What is found by an address would be put back beside its place. A name that was not there is only taken away again.
  const isFound = ({ key, place }: Footprint["pieces"][number]): boolean =>
    place.sheet === undefined ? wanted.pieces.get(key)?.text === "null" : !places.has(place.sheet);
  const lost: Footprint["pieces"][number][] = [];
  const pieces = footprint.pieces.flatMap((piece) => {
    if (isFound(piece)) return [piece];
    const [lines, image] = [places.get(piece.place.sheet ?? ""), wanted.pieces.get(piece.key)];
    const isKnown = isUndo && image !== undefined && lines !== undefined && lines !== "unknown";
    const moved = isKnown ? piece.movedTo?.(lines, image) : undefined;
    if (!moved && !piece.isView) lost.push(piece);
    return moved ? [moved] : [];
  });
  return {
    footprint: { ...footprint, cells: new Map(cells), pieces },
    lost: [
      ...[...places].flatMap(([sheet, lines]) =>
        lines === "unknown" && footprint.cells.has(sheet) ? [sheet] : [],
      ),
      // Excel has given a row that was put in between the look of the one above it.
      ...[...cells].flatMap(([sheet, kept]) =>
        kept.some(
          ({ area, groups }, index) =>
            Object.values(groups).includes(true) && isLarger(area, footprint.cells.get(sheet)?.[index]?.area),
        )
          ? [sheet]
          : [],
      ),
      ...lost.flatMap(({ place }) => place.sheet ?? [...places.keys(), ...renamed.keys()].slice(0, 1)),
    ],
  };
}

/** What was read at the places of now, as cells at the places where they were; without what has come between them. */
export function atPlacesBefore(now: Image, { cells }: Footprint, places: PlacesNow): Image {
  const imagesBefore = (sheet: string, images: readonly CellsImage[]): readonly CellsImage[] => {
    const lines = places.get(sheet);
    if (!lines || lines === "unknown") return images;
    return images.flatMap((image, index) => {
      const area = cells.get(sheet)?.[index]?.area;
      return area ? [imageAt(area, image, lines)] : [];
    });
  };
  return {
    ...now,
    cells: new Map([...now.cells].map(([sheet, images]) => [sheet, imagesBefore(sheet, images)])),
  };
}

function imageAt(area: Area, image: CellsImage, lines: LinesNow): CellsImage {
  const rows = rowsOf(area).map((row) => lineNow(lines.rows, row) - image.area.row);
  const columns = columnsOf(area).map((column) => lineNow(lines.columns, column) - image.area.column);
  const pick = <T>(grid: readonly (readonly T[])[]): T[][] =>
    rows.map((row) => columns.flatMap((column) => grid[row]?.slice(column, column + 1) ?? []));
  return {
    area,
    contents: pick(image.contents),
    numberFormats: pick(image.numberFormats),
    looks: pick(image.looks),
  };
}

/** Repairs of a sheet's cells at the places where these are by now. */
export function repairsNow(repairs: readonly CellRepair[], lines: LinesNow): CellRepair[] {
  return repairs.map((repair) => ({ ...repair, ...cellAt(repair, lines) }));
}

/**
 * Formulas that would be put back and would point to where cells were before: any, after rows or columns have moved, and those
 * that name a sheet which has another name by now.
 */
export function pointsToBefore({ content }: CellRepair, { renamed }: Footprint, places: PlacesNow): boolean {
  if (content === undefined || isCellError(content.wanted) || !isFormula(content.wanted)) return false;
  const { formula } = content.wanted;
  return (
    places.size > 0 || [...(renamed ?? [])].some(([name]) => formula.includes(name.replaceAll("'", "''")))
  );
}

/** The watch over cells that are told of by the places where they are now. */
export function watchFrom(watch: CellWatch, { rows, columns }: LinesNow): CellWatch {
  const [rowsBefore, columnsBefore] = [turned(rows), turned(columns)];
  return {
    saw: ({ row, column }, stood) => {
      watch.saw({ row: lineNow(rowsBefore, row), column: lineNow(columnsBefore, column) }, stood);
    },
  };
}

function turned(lines: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  return new Map([...lines].map(([before, now]) => [now, before]));
}

function cellAt({ row, column }: CellPosition, lines: LinesNow): CellPosition {
  return { row: lineNow(lines.rows, row), column: lineNow(lines.columns, column) };
}

function isLarger(now: Area, then: Area = now): boolean {
  return now.rows > then.rows || now.columns > then.columns;
}

const NOT_HELD = "Not a row or a column that was held on to";

function heldArea(area: Area, lines: LinesNow): Area {
  const now = areaNow(area, lines);
  if (!now) throw new Error(NOT_HELD);
  return now;
}

function lineNow(lines: ReadonlyMap<number, number>, line: number): number {
  const now = lines.get(line);
  if (now === undefined) throw new Error(NOT_HELD);
  return now;
}
