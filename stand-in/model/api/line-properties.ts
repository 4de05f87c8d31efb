import { record } from "../../protocol/argument";
import { formatAreaAddress, quoteSheet } from "../a1";
import type { AreaState } from "../book-state";
import { columnWidth, rowHeight } from "../sheet-metrics";
import type { WorkbookModel } from "../workbook-model";
import type { Wanted } from "./cell-properties";
import { readFormat, unknownProperty } from "./cell-properties";
import type { PlacedArea } from "./range-address";
import { RangeFormatApi } from "./range-format";

/** `getRowProperties` and `getColumnProperties`: one plain object for each line. */
export function readLineProperties(
  model: WorkbookModel,
  place: PlacedArea,
  kind: "row" | "column",
  wanted: unknown,
): unknown[] {
  const options = record(wanted, "loadOptions");
  return linesOf(place.area, kind).map((area) => {
    const result: Record<string, unknown> = {};
    for (const [name, of] of Object.entries(options)) {
      if (of === false || of === null || of === undefined) continue;
      const line = kind === "row" ? area.row : area.column;
      if (name === `${kind}Hidden`)
        result[name] = (kind === "row" ? place.sheet.hiddenRows : place.sheet.hiddenColumns).has(line);
      else if (name === "address")
        result[name] = `${quoteSheet(place.sheet.name)}!${formatAreaAddress(area)}`;
      else if (name === `${kind}Index`) result[name] = line;
      else if (name === "format")
        result[name] = readLineFormat(model, { sheet: place.sheet, area }, kind, record(of, "format"));
      else throw unknownProperty(name);
    }
    return result;
  });
}

function readLineFormat(
  model: WorkbookModel,
  place: PlacedArea,
  kind: "row" | "column",
  wanted: Wanted,
): Record<string, unknown> {
  const { [kind === "row" ? "rowHeight" : "columnWidth"]: size, ...rest } = wanted;
  const result = readFormat(new RangeFormatApi({ ...place, model }), rest);
  if (size === true && kind === "row") result.rowHeight = rowHeight(place.sheet, place.area.row);
  if (size === true && kind === "column") result.columnWidth = columnWidth(place.sheet, place.area.column);
  return result;
}

function linesOf(area: AreaState, kind: "row" | "column"): AreaState[] {
  const count = kind === "row" ? area.rows : area.columns;
  return Array.from({ length: count }, (_line, index) =>
    kind === "row"
      ? { ...area, row: area.row + index, rows: 1 }
      : { ...area, column: area.column + index, columns: 1 },
  );
}
