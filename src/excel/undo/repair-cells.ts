import type { Area } from "../../core/workbook/cell-address";
import type { CellLook } from "../parts/cell-look";
import type { StoredContent } from "../parts/cells-image";
import { rectanglesOf } from "../parts/rectangles";
import { isConverted, isReadAsFormula } from "../parts/text-as-typed";
import {
  setUniformNumberFormat,
  writeContents,
  writeLooks,
  writeNumberFormats,
  type SheetOf,
} from "../parts/write-cells";
import type { Job } from "../session/batches";
import { rangeOf } from "../session/ranges";
import type { CellRepair } from "./cell-changes";

/** The number format under which Excel keeps what is written as text. */
const TEXT = "@";
const GENERAL = "General";

/** The jobs that carry out repairs of one sheet's cells, in the order in which they have to run. */
export function repairCells(sheet: SheetOf, repairs: readonly CellRepair[]): Job[] {
  const contents = repairs.filter(({ content }) => content !== undefined);
  const asText = contents.filter(({ content }) => isTextInDisguise(content?.wanted ?? null));
  const asValue = contents.filter(
    ({ content, numberFormatNow }) => numberFormatNow === TEXT && isNoText(content?.wanted ?? null),
  );
  // Contents bring formats along (a formula takes its precedents'), so the format is written behind them.
  const formatted = repairs.filter(
    ({ content, numberFormat }) => content !== undefined || numberFormat !== undefined,
  );
  return [
    ...uniformFormatJobs(sheet, asText, TEXT),
    ...uniformFormatJobs(sheet, asValue, GENERAL),
    ...contentJobs(sheet, contents),
    ...formatJobs(sheet, formatted),
    ...lookJobs(
      sheet,
      repairs.filter(({ look }) => look !== undefined),
    ),
  ];
}

/**
 * Text that looks like a number was text without a mark of its own: it is written under the text format, which is
 * taken away again. (An apostrophe would stay behind. The API does not tell whether one was there.)
 */
function isTextInDisguise(content: StoredContent): boolean {
  return typeof content === "string" && isConverted(content) && !isReadAsFormula(content);
}

/** A number, a formula or an error that is written under the text format becomes text. */
function isNoText(content: StoredContent): boolean {
  return content !== null && typeof content !== "string";
}

function uniformFormatJobs(sheet: SheetOf, repairs: readonly CellRepair[], format: string): Job[] {
  return rectanglesOf(repairs).map((area) => ({
    bytes: 100,
    queue: () => {
      setUniformNumberFormat(rangeOf(sheet(), area), format);
    },
  }));
}

function onlyFormulasMarked(text: string): string {
  return isReadAsFormula(text) ? `'${text}` : text;
}

function contentJobs(sheet: SheetOf, repairs: readonly CellRepair[]): Job[] {
  const at = byCell(repairs);
  return rectanglesOf(repairs).flatMap((area) => {
    const contents = grid(area, (key) => at.get(key)?.content?.wanted ?? null);
    return writeContents(sheet, area, contents, onlyFormulasMarked);
  });
}

function formatJobs(sheet: SheetOf, repairs: readonly CellRepair[]): Job[] {
  const at = byCell(repairs);
  return rectanglesOf(repairs).flatMap((area) =>
    writeNumberFormats(
      sheet,
      area,
      grid(area, (key) => at.get(key)?.finalNumberFormat ?? "General"),
    ),
  );
}

function lookJobs(sheet: SheetOf, repairs: readonly CellRepair[]): Job[] {
  const at = byCell(repairs);
  const areas = rectanglesOf(repairs).map((area) => ({
    area,
    looks: grid<CellLook>(area, (key) => at.get(key)?.look ?? {}),
  }));
  return [
    ...areas.flatMap(({ area, looks }) => writeLooks(sheet, area, looks, "takeAway")),
    ...areas.flatMap(({ area, looks }) => writeLooks(sheet, area, looks, "set")),
  ];
}

function byCell(repairs: readonly CellRepair[]): Map<string, CellRepair> {
  return new Map(repairs.map((repair) => [keyOf(repair.row, repair.column), repair]));
}

function grid<T>(area: Area, at: (key: string) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_unused, column) =>
      at(keyOf(area.row + row, area.column + column)),
    ),
  );
}

function keyOf(row: number, column: number): string {
  return `${String(row)}:${String(column)}`;
}
