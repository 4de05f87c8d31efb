import { HostError, invalidArgument } from "../protocol/host-error";
import type { SheetState } from "./book-state";
import { renameSheetInFormula } from "./map-references";
import { eventType, workbookTarget } from "./host-events";
import { createSheet } from "./new-book";
import { rewriteFormulas, sheetPrefix } from "./shift-cells";
import type { WorkbookModel } from "./workbook-model";

/**
 * Excel's rules for a sheet's name: 1 to 31 letters, none of `\ / ? * [ ] :`, no apostrophe at an end. In Japanese the
 * full-width forms are refused as well (as its own message says; that the API refuses them too is inferred).
 */
export function checkSheetName(name: string): void {
  const isFine =
    name.length > 0 &&
    name.length <= 31 &&
    !/[\\/?*[\]:￥＼／？＊［］：]|\p{Cc}|\p{Cs}/u.test(name) &&
    !/^['’＇]|['’＇]$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!isFine) throw invalidArgument(`"${name}" cannot be a sheet's name.`);
}

/** Throws where the workbook's structure is protected. The error's code is inferred from that of protected sheets. */
export function requireFreeStructure(model: WorkbookModel): void {
  if (model.state.structureProtection)
    throw new HostError("AccessDenied", "The workbook's structure is protected.");
}

/** Adds an empty sheet at the end; without a name it gets the next free `SheetN`. */
export function addSheet(model: WorkbookModel, name: string | undefined): SheetState {
  requireFreeStructure(model);
  const chosen = name ?? freeName(model, "Sheet");
  requireFreeName(model, chosen);
  model.calculation.structureWillChange();
  const sheet = createSheet(chosen, [...model.state.sheets, ...model.deletedSheets]);
  model.state.sheets.push(sheet);
  model.announcements.raise([
    {
      type: eventType.worksheetAdded,
      target: workbookTarget,
      args: { worksheetId: sheet.id, source: "Local" },
    },
  ]);
  return sheet;
}

export function requireFreeName(model: WorkbookModel, name: string): void {
  checkSheetName(name);
  if (model.state.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError("ItemAlreadyExists", `There is a sheet named ${name} already.`);
  }
}

function freeName(model: WorkbookModel, stem: string): string {
  const taken = new Set(model.state.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = model.state.sheets.length + 1;
  while (taken.has(`${stem}${String(number)}`.toLowerCase())) number += 1;
  return `${stem}${String(number)}`;
}

/** Renames a sheet, and with it every reference to it. */
export function renameSheet(model: WorkbookModel, sheet: SheetState, name: string): void {
  const before = sheet.name;
  if (name === before) return;
  requireFreeStructure(model);
  if (name.toLowerCase() === before.toLowerCase()) checkSheetName(name);
  else requireFreeName(model, name);
  model.calculation.structureWillChange();
  rewriteFormulas(model, (formula) => renameSheetInFormula(formula, before, sheetPrefix(name)));
  sheet.name = name;
  if (model.state.activeSheet === before) model.state.activeSheet = name;
}

export function moveSheet(model: WorkbookModel, sheet: SheetState, position: number): void {
  requireFreeStructure(model);
  const { sheets } = model.state;
  if (position < 0 || position >= sheets.length)
    throw invalidArgument("There is no such position among the sheets.");
  model.calculation.structureWillChange();
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

/** Deletes a sheet; references to it become #REF!. The last visible one, and a very hidden one, cannot be deleted. */
export function deleteSheet(model: WorkbookModel, sheet: SheetState): void {
  requireFreeStructure(model);
  const { sheets } = model.state;
  const isLastVisible =
    sheet.visibility === "Visible" && sheets.filter((one) => one.visibility === "Visible").length === 1;
  if (isLastVisible || sheet.visibility === "VeryHidden")
    throw new HostError("InvalidOperation", `The sheet ${sheet.name} cannot be deleted.`);
  model.calculation.structureWillChange();
  if (model.activeSheet === sheet) {
    const next = nextVisible(model, sheet);
    if (next) model.activate(next);
  }
  sheets.splice(sheets.indexOf(sheet), 1);
  model.deletedSheets.push(sheet);
  rewriteFormulas(model, (formula) => renameSheetInFormula(formula, sheet.name, undefined));
  model.references.move(sheet, () => undefined);
}

/** The sheet that Excel shows when this one goes: the next visible one, else the one before. */
export function nextVisible(model: WorkbookModel, sheet: SheetState): SheetState | undefined {
  const { sheets } = model.state;
  const at = sheets.indexOf(sheet);
  const isVisible = (one: SheetState): boolean => one !== sheet && one.visibility === "Visible";
  return sheets.slice(at + 1).find(isVisible) ?? sheets.slice(0, at).reverse().find(isVisible);
}
