import { rectanglesOf, type Area } from "../../../core/values/workbook/cell-address";
import type { Job } from "../../session/batches";
import { passingRangeOf, rowBand } from "../../session/ranges";
import { BYTES_OF_A_CELL } from "../../read/read-cells";
import { bytesOfContent, cellsOfRange, CONTENTS, type StoodInCell, type StoredContent } from "./cells-image";
import type { CellWatch } from "./cell-watch";
import { lookForOffice, takesFillAway, type CellLook, type LookPass } from "./cell-look";
import { textAsTyped } from "./text-as-typed";

/** How much one write may hold; several of them go into one request. */
const BYTES_OF_A_WRITE = 500_000;

/** What a write takes besides its cells: the paths to sheet and range, and the call. */
const BYTES_OF_A_CALL = 1_000;

/** Gives the sheet when the write is queued: only then is a sheet there that the same request adds. */
export type SheetOf = () => Excel.Worksheet;

/** Leaves a cell as it is, where contents of an area are written. */
export const UNTOUCHED = Symbol("untouched");

/**
 * Rows of contents that are written to the cells of `area`; blank empties a cell. Text stays text. What is in the
 * cells is asked for in the same request, before they are written, and told to the watch.
 */
export function writeContents(
  sheet: SheetOf,
  area: Area,
  contents: readonly (readonly (StoredContent | typeof UNTOUCHED)[])[],
  watch: CellWatch,
  text: (text: string) => string = textAsTyped,
): Job[] {
  return blocks(contents, bytesOfRow).map(({ from, rows, bytes }) => {
    const block = rowBand(area, from, rows.length);
    let stood: Excel.Range | undefined;
    return {
      bytes,
      units: rows.length * area.columns,
      queue: () => {
        stood = passingRangeOf(sheet(), block);
        stood.load(CONTENTS);
        // `formulas` takes values as well; null leaves a cell as it is, "" empties it.
        passingRangeOf(sheet(), block).formulas = rows.map((row) =>
          row.map((content) => written(content, text)),
        );
      },
      take: () => {
        if (stood)
          tellWhatStood(
            watch,
            block,
            cellsOfRange(stood),
            (row, column) => rows[row]?.[column] !== UNTOUCHED,
          );
      },
    };
  });
}

/** Tells the watch what was in the cells that were written. */
export function tellWhatStood(
  watch: CellWatch,
  area: Area,
  stood: readonly (readonly StoodInCell[])[],
  isWritten: (row: number, column: number) => boolean,
): void {
  stood.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (isWritten(row, column)) watch.saw({ row: area.row + row, column: area.column + column }, cell);
    });
  });
}

function written(
  content: StoredContent | typeof UNTOUCHED,
  text: (text: string) => string,
): string | number | boolean | null {
  if (content === UNTOUCHED) return null;
  if (content === null) return "";
  if (typeof content === "object") return "formula" in content ? content.formula : content.error;
  return typeof content === "string" ? text(content) : content;
}

/** What a row takes in the request or, with what was in its cells, in the answer; the larger of the two. */
function bytesOfRow(row: readonly (StoredContent | typeof UNTOUCHED)[]): number {
  const request = row.reduce<number>(
    (sum, content) => sum + (content === UNTOUCHED ? 5 : bytesOfContent(content)),
    0,
  );
  return Math.max(request, row.length * BYTES_OF_A_CELL);
}

/** Gives every cell of an area its own number format. */
export function writeNumberFormats(
  sheet: SheetOf,
  area: Area,
  formats: readonly (readonly (string | typeof UNTOUCHED)[])[],
): Job[] {
  const bytesOf = (format: string | typeof UNTOUCHED): number =>
    format === UNTOUCHED ? 5 : format.length * 3 + 3;
  return blocks(formats, (row) => row.reduce((sum, format) => sum + bytesOf(format), 0)).map(
    ({ from, rows, bytes }) => ({
      bytes,
      queue: () => {
        // As with contents, null leaves a cell as it is.
        passingRangeOf(sheet(), rowBand(area, from, rows.length)).numberFormat = rows.map((row) =>
          row.map((format) => (format === UNTOUCHED ? null : format)),
        );
      },
    }),
  );
}

/** Gives every cell of an area its own look; properties that a look leaves out stay as they are. */
export function writeLooks(
  sheet: SheetOf,
  area: Area,
  looks: readonly (readonly CellLook[])[],
  pass: LookPass,
): Job[] {
  const written = blocks(looks, (row) =>
    row.reduce((sum, look) => sum + 40 * Object.keys(look).length, 0),
  ).flatMap(({ from, rows, bytes }) => {
    const properties = rows.map((row) => row.map((look) => lookForOffice(look, pass)));
    const isEmpty = properties.every((row) => row.every((cell) => Object.keys(cell).length === 0));
    if (isEmpty) return [];
    return [
      {
        bytes,
        queue: () => {
          passingRangeOf(sheet(), rowBand(area, from, rows.length)).setCellProperties(properties);
        },
      },
    ];
  });
  return pass === "takeAway" ? [...clearFills(sheet, area, looks), ...written] : written;
}

function clearFills(sheet: SheetOf, area: Area, looks: readonly (readonly CellLook[])[]): Job[] {
  const unfilled = looks.flatMap((row, rowOffset) =>
    row.flatMap((look, columnOffset) =>
      takesFillAway(look) ? [{ row: area.row + rowOffset, column: area.column + columnOffset }] : [],
    ),
  );
  return rectanglesOf(unfilled).map((one) => ({
    bytes: BYTES_OF_A_CALL,
    queue: () => {
      passingRangeOf(sheet(), one).format.fill.clear();
    },
  }));
}

/** Gives all cells of a range one number format: a single value stands for every cell, which the types do not say. */
export function setUniformNumberFormat(range: Excel.Range, format: string): void {
  const everyCell: unknown = format;
  range.numberFormat = everyCell as string[][];
}

interface Block<Row> {
  readonly from: number;
  readonly rows: readonly Row[];
  readonly bytes: number;
}

/** Cuts rows into blocks that are small enough for one write. */
function blocks<Row>(rows: readonly Row[], bytesOf: (row: Row) => number): Block<Row>[] {
  const cut: { from: number; rows: Row[]; bytes: number }[] = [];
  rows.forEach((row, from) => {
    const bytes = bytesOf(row);
    const last = cut.at(-1);
    if (last && last.bytes + bytes <= BYTES_OF_A_WRITE) {
      last.rows.push(row);
      last.bytes += bytes;
    } else cut.push({ from, rows: [row], bytes: BYTES_OF_A_CALL + bytes });
  });
  return cut;
}
