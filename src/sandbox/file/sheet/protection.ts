import type { SheetState } from "../../model/book-state";
import { booleanAttribute, element, type XmlElement } from "../xml/xml-element";
import { attributesSource } from "./sheet-source";

/**
 * The file says what is locked, the API what is allowed. The first value is whether the file's attribute locks where
 * it is missing.
 */
const OPTIONS: Readonly<Record<string, { attribute: string; lockedByDefault: boolean }>> = {
  allowFormatCells: { attribute: "formatCells", lockedByDefault: true },
  allowFormatColumns: { attribute: "formatColumns", lockedByDefault: true },
  allowFormatRows: { attribute: "formatRows", lockedByDefault: true },
  allowInsertColumns: { attribute: "insertColumns", lockedByDefault: true },
  allowInsertRows: { attribute: "insertRows", lockedByDefault: true },
  allowInsertHyperlinks: { attribute: "insertHyperlinks", lockedByDefault: true },
  allowDeleteColumns: { attribute: "deleteColumns", lockedByDefault: true },
  allowDeleteRows: { attribute: "deleteRows", lockedByDefault: true },
  allowSort: { attribute: "sort", lockedByDefault: true },
  allowAutoFilter: { attribute: "autoFilter", lockedByDefault: true },
  allowPivotTables: { attribute: "pivotTables", lockedByDefault: true },
  allowEditObjects: { attribute: "objects", lockedByDefault: false },
  allowEditScenarios: { attribute: "scenarios", lockedByDefault: false },
};

/** Reads `<sheetProtection>`; what it holds besides the options (the password's hash) stays in `source`. */
export function readProtection(node: XmlElement | undefined): SheetState["protection"] {
  if (!booleanAttribute(node, "sheet")) return undefined;
  const options = Object.fromEntries(
    Object.entries(OPTIONS).map(([option, { attribute, lockedByDefault }]) => [
      option,
      !booleanAttribute(node, attribute, lockedByDefault),
    ]),
  );
  const known = new Set(["sheet", ...Object.values(OPTIONS).map(({ attribute }) => attribute)]);
  const rest = Object.entries(node?.attributes ?? {}).filter(([name]) => !known.has(name));
  return { options, ...(rest.length > 0 ? { source: Object.fromEntries(rest) } : {}) };
}

/** `<sheetProtection>`; an option that the model does not name is not allowed. */
export function protectionXml(protection: NonNullable<SheetState["protection"]>): XmlElement {
  const locks = Object.entries(OPTIONS).flatMap(([option, { attribute, lockedByDefault }]) => {
    const isLocked = protection.options[option] !== true;
    return isLocked === lockedByDefault ? [] : [[attribute, isLocked ? "1" : "0"]];
  });
  const attributes = { ...attributesSource(protection.source), sheet: "1" };
  return element("sheetProtection", {
    ...attributes,
    ...(Object.fromEntries(locks) as Record<string, string>),
  });
}
