import type { SheetState } from "../../model/book-state";
import { booleanAttribute, element, type XmlElement } from "../../../src/ooxml/xml/xml-element";
import { lostPart, type LostPart } from "../lost/lost-part";
import { legacyPasswordHash } from "./legacy-password-hash";
import { attributesSource } from "./sheet-source";

/** The file says what is locked, the API what is allowed; some attributes lock where they are missing. */
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
  allowSelectLockedCells: { attribute: "selectLockedCells", lockedByDefault: false },
  allowSelectUnlockedCells: { attribute: "selectUnlockedCells", lockedByDefault: false },
};
/** Options that stand for the API's selection mode: left out where they are allowed, which is the usual mode. */
const SELECTION = new Set(["allowSelectLockedCells", "allowSelectUnlockedCells"]);
const PASSWORD = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

/** Reads `<sheetProtection>`. `source` holds the password's hash; without it there is no password. */
export function readProtection(node: XmlElement | undefined): SheetState["protection"] {
  if (!booleanAttribute(node, "sheet")) return undefined;
  const options = Object.entries(OPTIONS).flatMap(([option, { attribute, lockedByDefault }]) => {
    const isAllowed = !booleanAttribute(node, attribute, lockedByDefault);
    return SELECTION.has(option) && isAllowed ? [] : [[option, isAllowed] as const];
  });
  const hash = Object.entries(node?.attributes ?? {}).filter(([name]) => PASSWORD.includes(name));
  return {
    options: Object.fromEntries(options),
    ...(hash.length > 0 ? { source: Object.fromEntries(hash) } : {}),
  };
}

/** `<sheetProtection>`; an option that the model does not name is not allowed, but selecting cells is. */
export function protectionXml(
  protection: NonNullable<SheetState["protection"]>,
  sheetName: string,
  lost: LostPart[],
): XmlElement {
  const locks = Object.entries(OPTIONS).flatMap(([option, { attribute, lockedByDefault }]) => {
    const isLocked = SELECTION.has(option)
      ? protection.options[option] === false
      : protection.options[option] !== true;
    return isLocked === lockedByDefault ? [] : [[attribute, isLocked ? "1" : "0"] as const];
  });
  const { password } = protection;
  const hash = password === undefined ? undefined : legacyPasswordHash(password);
  if (password !== undefined && hash === undefined) {
    lost.push(lostPart("sheetPassword", sheetName));
  }
  return element("sheetProtection", {
    ...attributesSource(protection.source),
    ...(hash === undefined ? {} : { password: hash }),
    sheet: "1",
    ...Object.fromEntries(locks),
  });
}
