import { oneOf } from "../../protocol/argument";
import { isUnbounded, intersection, without } from "../area";
import { requireAllowed, requireUnlocked } from "../protection";
import { eachCell } from "../sheet-cells";
import { settleTableHeaders } from "../table-headers";
import type { WorkbookModel } from "../workbook-model";
import { removeMerges } from "../merged-cells";
import type { PlacedArea } from "./range-address";
import { clearStyle } from "./styled-cells";

/** `range.clear`: contents, formats, or both; clearing formats also takes merges and conditional formats away. */
export function clearRange(model: WorkbookModel, place: PlacedArea, applyTo: string): void {
  const what = oneOf(
    applyTo,
    ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks", "ResetContents"],
    "applyTo",
  );
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
  if (what !== "Formats") clearContents(model, place);
  if (what === "All" || what === "Formats") clearFormats(model, place);
}

function clearContents(model: WorkbookModel, { sheet, area }: PlacedArea): void {
  if (sheet.protection && isUnbounded(area)) requireAllowed(sheet);
  requireUnlocked(sheet, area);
  eachCell(sheet, area, (row, column, cell) => {
    if (cell.value !== null || cell.formula !== undefined)
      model.writeCell(sheet, row, column, { value: null });
  });
  settleTableHeaders(model, sheet, area);
  model.noteChange(sheet, area);
}

function clearFormats(model: WorkbookModel, { sheet, area }: PlacedArea): void {
  requireAllowed(sheet, "allowFormatCells");
  removeMerges(sheet, area);
  clearStyle({ sheet, areas: [area], book: model.state });
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) =>
    intersection(format.area, area)
      ? without(format.area, area).map((part) => ({ ...format, area: part }))
      : [format],
  );
}
