import { equivalentContent } from "../../../core/plan/cell-changes";
import { contains, type Area, type CellPosition } from "../../../core/values/workbook/cell-address";
import {
  isCellError,
  type CellContent,
  type CellError,
  type CellValue,
} from "../../../core/values/workbook/cell-value";
import { formulaFromOffice, valueFromOffice } from "../../read/cell-from-office";
import type { CellLook, LookGroups } from "./cell-look";
import { bytesOfLook, lookFromOffice, lookOptions } from "./cell-look";
import type { CellGrid } from "../../read/cell-grid";
import { BYTES_OF_A_CELL, readCells } from "../../read/read-cells";
import type { Job } from "../../session/batches";
import { passingRangeOf, rowBand } from "../../session/ranges";

/** What is in a cell: as a plan writes it, or an error that someone typed. */
export type StoredContent = CellContent | CellError;

/** What a cell held at one moment. */
export interface StoodInCell {
  readonly content: StoredContent;
  readonly numberFormat: string;
}

/** An area whose cells are kept as they are, with as much of their look as `groups` says. */
export interface KeptArea {
  readonly area: Area;
  readonly groups: LookGroups;
}

/** Cells as they were at one moment; the grids have the shape of `area`. */
export interface CellsImage {
  readonly area: Area;
  readonly contents: readonly (readonly StoredContent[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly looks: readonly (readonly CellLook[])[];
}

/** About how many bytes the answer holds that reports cells and their looks. */
export function bytesOfKept({ area, groups }: KeptArea): number {
  const look = hasLook(groups) ? bytesOfLook(groups) : 0;
  return area.rows * area.columns * (BYTES_OF_A_CELL + look);
}

function hasLook(groups: LookGroups): boolean {
  return Object.values(groups).includes(true);
}

/** The jobs that read an area's cells in blocks, and the image once they have run. */
export function readCellsImage(
  sheet: Excel.Worksheet,
  kept: KeptArea,
  limit: number,
): { jobs: Job[]; image: () => CellsImage } {
  const { jobs, grid } = readCells(sheet, kept.area, limit);
  const looks: CellLook[][] = [];
  const lookJobs = hasLook(kept.groups) ? readLooks(sheet, kept, looks, limit) : [];
  return {
    jobs: [...jobs, ...lookJobs],
    image: () => ({ area: kept.area, contents: contentsOf(grid), numberFormats: grid.numberFormats, looks }),
  };
}

function readLooks(
  sheet: Excel.Worksheet,
  { area, groups }: KeptArea,
  into: CellLook[][],
  limit: number,
): Job[] {
  const bytes = bytesOfLook(groups);
  const rowsOfBlock = Math.max(1, Math.floor(limit / bytes / area.columns));
  const jobs: Job[] = [];
  for (let from = 0; from < area.rows; from += rowsOfBlock) {
    const block = rowBand(area, from, rowsOfBlock);
    let answer: OfficeExtension.ClientResult<Excel.CellProperties[][]> | undefined;
    jobs.push({
      bytes: block.rows * block.columns * bytes,
      queue: () => {
        answer = passingRangeOf(sheet, block).getCellProperties(lookOptions(groups));
      },
      take: () => {
        answer?.value.forEach((row) => into.push(row.map((cell) => lookFromOffice(cell, groups))));
      },
    });
  }
  return jobs;
}

function contentsOf(grid: CellGrid): StoredContent[][] {
  return grid.values.map((row, index) =>
    row.map((value, column) => contentOf(value, grid.formulas[index]?.[column] ?? null)),
  );
}

function contentOf(value: CellValue, formula: string | null): StoredContent {
  return formula === null ? value : { formula };
}

/** What was in a cell when the images were taken; blank where it is in none of them. */
export function contentIn(images: readonly CellsImage[], cell: CellPosition): StoredContent {
  const image = images.find(({ area }) => contains(area, cell));
  return image?.contents[cell.row - image.area.row]?.[cell.column - image.area.column] ?? null;
}

/** The number format under which Excel keeps what is written as text. */
export const TEXT_FORMAT = "@";

/** The number format of a cell when the images were taken; "General" where it is in none of them. */
export function formatIn(images: readonly CellsImage[], cell: CellPosition): string {
  const image = images.find(({ area }) => contains(area, cell));
  return image?.numberFormats[cell.row - image.area.row]?.[cell.column - image.area.column] ?? "General";
}

function contentsOfRange(range: Excel.Range): StoredContent[][] {
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  const types: readonly (readonly unknown[])[] = range.valueTypes;
  return range.values.map((row: readonly unknown[], index) =>
    row.map((value, column) => {
      const formula = formulaFromOffice(formulas[index]?.[column], value);
      return contentOf(valueFromOffice(value, types[index]?.[column], formula !== null), formula);
    }),
  );
}

/** What is in the cells of a range, with their number formats, where `CONTENTS` were loaded. */
export function cellsOfRange(range: Excel.Range): StoodInCell[][] {
  const formats: readonly (readonly string[])[] = range.numberFormat;
  return contentsOfRange(range).map((row, index) =>
    row.map((content, column) => ({ content, numberFormat: formats[index]?.[column] ?? GENERAL })),
  );
}

const GENERAL = "General";

/** What has to be loaded of a range for `cellsOfRange`. */
export const CONTENTS = ["values", "formulas", "valueTypes", "numberFormat"];

/** Same content; two errors are the same where they show the same. */
export function sameStored(one: StoredContent, other: StoredContent): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object") return false;
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Same content, formulas however Excel spells them back. */
export function equivalentStored(one: StoredContent, other: StoredContent): boolean {
  if (isCellError(one) || isCellError(other)) return sameStored(one, other);
  return equivalentContent(one, other);
}

/** About how many bytes writing a cell takes: its content, as little more than its text. */
export function bytesOfContent(content: StoredContent): number {
  if (content === null) return 5;
  if (typeof content !== "object") return typeof content === "string" ? content.length * 3 + 4 : 20;
  return "formula" in content ? content.formula.length * 3 + 4 : BYTES_OF_A_CELL;
}
