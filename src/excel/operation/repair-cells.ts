import { rectanglesOf, type Area } from "../../core/values/workbook/cell-address";
import type { CellLook } from "../pieces/cells/cell-look";
import type { CellWatch } from "../pieces/cells/cell-watch";
import { TEXT_FORMAT, type StoredContent } from "../pieces/cells/cells-image";
import { areasAround } from "../pieces/cells/joined-areas";
import { isReadAsFormula } from "../../core/values/notation/reads-as-formula";
import { isConverted, textAsTyped } from "../pieces/cells/text-as-typed";
import {
  UNTOUCHED,
  writeContents,
  writeLooks,
  writeNumberFormats,
  type SheetOf,
} from "../pieces/cells/write-cells";
import type { Job } from "../session/batches";
import type { CellRepair } from "./three-moments";

const GENERAL = "General";

/**
 * The jobs that carry out repairs of one sheet's cells, in the order in which they have to run. A protected sheet
 * takes contents only, and of its unlocked cells: there no cell beside them is named, and text is marked as it can be.
 */
export function repairCells(
  sheet: SheetOf,
  repairs: readonly CellRepair[],
  isProtected: boolean,
  watch: CellWatch,
): Job[] {
  const contents = repairs.filter(({ content }) => content !== undefined);
  if (isProtected) return contentJobs(sheet, contents, rectanglesOf, textAsTyped, watch);
  const asText = contents.filter(
    (repair) => isTextInDisguise(repair.content?.wanted ?? null) || isTextByItsFormat(repair),
  );
  const outOfTextFormat = contents.filter(
    (repair) =>
      repair.numberFormatNow === TEXT_FORMAT &&
      (isNoText(repair.content?.wanted ?? null) || isTextByItsMark(repair)),
  );
  const watchContents = beforeFormats(watch, [...asText, ...outOfTextFormat]);
  // Contents bring formats along (a formula takes its precedents'), so the format is written after them.
  const formatted = repairs.filter(
    ({ content, numberFormat }) => content !== undefined || numberFormat !== undefined,
  );
  return [
    ...formatJobs(sheet, asText, () => TEXT_FORMAT),
    ...formatJobs(sheet, outOfTextFormat, () => GENERAL),
    ...contentJobs(
      sheet,
      contents.filter((repair) => !isTextByItsFormat(repair)),
      areasAround,
      onlyFormulasMarked,
      watchContents,
    ),
    ...contentJobs(sheet, contents.filter(isTextByItsFormat), areasAround, (text) => text, watchContents),
    ...formatJobs(sheet, formatted, ({ finalNumberFormat }) => finalNumberFormat),
    ...lookJobs(
      sheet,
      repairs.filter(({ look }) => look !== undefined),
    ),
  ];
}

/** Tells, of cells that get a format for the time of writing, the one that they had before that. */
function beforeFormats(watch: CellWatch, formatted: readonly CellRepair[]): CellWatch {
  const had = byCell(formatted);
  return {
    saw: (cell, stood) => {
      const numberFormat = had.get(keyOf(cell.row, cell.column))?.numberFormatNow ?? stood.numberFormat;
      watch.saw(cell, { ...stood, numberFormat });
    },
  };
}

/**
 * Text that looks like a number was text without a mark of its own: it is written under the text format, which is
 * taken away again. (An apostrophe would stay behind. The API does not tell whether one was there.)
 */
function isTextInDisguise(content: StoredContent): boolean {
  return typeof content === "string" && isConverted(content) && !isReadAsFormula(content);
}

/** `=1+1` that the text format keeps from being a formula, now and when it is done: it needs no apostrophe, which would stay behind. */
function isTextByItsFormat({ content, finalNumberFormat }: CellRepair): boolean {
  const wanted = content?.wanted;
  return (
    finalNumberFormat === TEXT_FORMAT &&
    typeof wanted === "string" &&
    isReadAsFormula(wanted) &&
    !/^['＇]/.test(wanted)
  );
}

/**
 * `=1+1` that only an apostrophe keeps from being a formula. One that is typed into a cell of the text format is no
 * mark (inferred of Excel: it is dropped there).
 */
function isTextByItsMark({ content, finalNumberFormat }: CellRepair): boolean {
  const wanted = content?.wanted;
  return finalNumberFormat !== TEXT_FORMAT && typeof wanted === "string" && isReadAsFormula(wanted);
}

/**
 * A number, a formula or an error that is written under the text format becomes text, and a blank, in Excel for Mac, an
 * empty text.
 */
function isNoText(content: StoredContent): boolean {
  return typeof content !== "string";
}

function onlyFormulasMarked(text: string): string {
  return isReadAsFormula(text) ? `'${text}` : text;
}

function contentJobs(
  sheet: SheetOf,
  repairs: readonly CellRepair[],
  areasOf: (repairs: readonly CellRepair[]) => Area[],
  text: (text: string) => string,
  watch: CellWatch,
): Job[] {
  const at = byCell(repairs);
  return areasOf(repairs).flatMap((area) => {
    const contents = grid(area, (key) => {
      const content = at.get(key)?.content;
      return content === undefined ? UNTOUCHED : content.wanted;
    });
    return writeContents(sheet, area, contents, watch, text);
  });
}

function formatJobs(
  sheet: SheetOf,
  repairs: readonly CellRepair[],
  formatOf: (repair: CellRepair) => string,
): Job[] {
  const at = byCell(repairs);
  return areasAround(repairs).flatMap((area) => {
    const formats = grid(area, (key) => {
      const repair = at.get(key);
      return repair ? formatOf(repair) : UNTOUCHED;
    });
    return writeNumberFormats(sheet, area, formats);
  });
}

function lookJobs(sheet: SheetOf, repairs: readonly CellRepair[]): Job[] {
  const at = byCell(repairs);
  const areas = areasAround(repairs).map((area) => ({
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
