import { text } from "../../protocol/argument";
import { ApiObject } from "../../protocol/api-object";
import { invalidArgument } from "../../protocol/host-error";
import { parseAreaAddress, quoteSheet, formatAreaAddress, splitSheet } from "../a1";
import type { AreaState, SheetState } from "../book-state";
import { dataArea } from "../structured-references";
import type { WorkbookModel } from "../workbook-model";

export interface PlacedArea {
  readonly sheet: SheetState;
  readonly area: AreaState;
}

/** What the API calls an address: `Sheet1!A1:B2`. */
export function formatAddress({ sheet, area }: PlacedArea): string {
  return `${quoteSheet(sheet.name)}!${formatAreaAddress(area)}`;
}

/** True for a range that was given as an object. */
export function isRange(value: unknown): value is ApiObject & PlacedArea {
  return value instanceof ApiObject && "area" in value && "sheet" in value;
}

/** A range that was given as an object, or as an address on the sheet at hand. */
export function rangeArgument(
  model: WorkbookModel,
  home: SheetState,
  value: unknown,
  name: string,
): PlacedArea {
  return isRange(value) ? value : readAddress(model, home, text(value, name));
}

/** Reads an address, a defined name or a table's name, as `getRange` does; fails with `InvalidArgument`. */
export function readAddress(model: WorkbookModel, home: SheetState, written: string): PlacedArea {
  const { sheet: named, rest } = splitSheet(written);
  const sheet = named === undefined ? home : model.findSheet(named);
  const area = parseAreaAddress(rest.replaceAll("$", ""));
  if (sheet && area) return { sheet, area };
  const found = named === undefined ? (nameArea(model, rest) ?? tableArea(model, rest)) : undefined;
  if (found) return found;
  throw invalidArgument(
    `The argument is invalid or missing or has an incorrect format: address "${written}"`,
  );
}

/** The area that a defined name means; undefined where it does not exist or is no plain reference. */
export function nameArea(model: WorkbookModel, name: string): PlacedArea | undefined {
  const item = model.state.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return item && referenceArea(model, item.formula);
}

/** The area of a reference with its sheet, `='my sheet'!$A$1:$B$2`; undefined where it is something else. */
export function referenceArea(model: WorkbookModel, reference: string): PlacedArea | undefined {
  const { sheet: named, rest } = splitSheet(reference.replace(/^=/, ""));
  const sheet = named === undefined ? undefined : model.findSheet(named);
  const area = parseAreaAddress(rest.replaceAll("$", ""));
  return sheet && area ? { sheet, area } : undefined;
}

function tableArea(model: WorkbookModel, name: string): PlacedArea | undefined {
  for (const sheet of model.state.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (table) return { sheet, area: dataArea(table) };
  }
  return undefined;
}
