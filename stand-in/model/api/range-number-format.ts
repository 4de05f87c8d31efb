import { invalidArgument } from "../../protocol/host-error";
import { patchStyle } from "../cell-style";
import { requireAllowed } from "../protection";
import { putStyle, styleAt } from "../sheet-cells";
import type { PlacedArea } from "./range-address";
import { inShapeOf } from "./range-values";

/** Writes `numberFormat`; null leaves a cell's format as it is. The values stay: a text in a cell made `@` is none. */
export function writeNumberFormats(place: PlacedArea, written: unknown): void {
  const { sheet, area } = place;
  const formats = inShapeOf(place, written);
  requireAllowed(sheet, "allowFormatCells");
  for (const [row, cells] of formats.entries()) {
    for (const [column, format] of cells.entries()) {
      if (format === null) continue;
      if (typeof format !== "string" || format.length > 255)
        throw invalidArgument("A number format must be a text");
      const numberFormat = format === "" ? "General" : format;
      const style = styleAt(sheet, area.row + row, area.column + column);
      putStyle(sheet, area.row + row, area.column + column, patchStyle(style, { numberFormat }));
    }
  }
}
