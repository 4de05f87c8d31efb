import { child, children, textOf, type XmlElement } from "../../../../ooxml/xml/xml-element";
import { isKeptFormula, type FormulaScope } from "../formulas/kept-formula";
import type { SourceBook } from "../../../../ooxml/workbook/source-book";

/** A defined name that may be in a copy. `sheet`: the sheet whose own it is. */
export interface KeptName {
  readonly name: string;
  readonly formula: string;
  readonly sheet: string | undefined;
  readonly isHidden: boolean;
}

/** Names that Excel needs for a sheet's print area, titles and filter; others of this prefix are connections and macros. */
const OF_SHEETS = /^_xlnm\.(?:Print_Area|Print_Titles|_FilterDatabase)$/i;

/**
 * The defined names that point to kept sheets and to nothing else; names that need one another are kept together. What is
 * hidden, a macro's or a constant text, and whatever holds a fault or a path, is left out.
 */
export function keptNames(
  { workbook, sheets }: SourceBook,
  scope: Omit<FormulaScope, "hasName">,
  kept: ReadonlySet<string>,
  isSought: (text: string) => boolean,
  whenDropped: (name: string) => void,
): KeptName[] {
  let names = children(child(workbook, "definedNames"), "definedName").flatMap((node) => {
    const one = nameOf(node, sheets, kept);
    if (!one || isSought(one.name)) {
      whenDropped(node.attributes.name ?? "");
      return [];
    }
    return [one];
  });
  // One that goes may take others with it.
  for (let before = -1; before !== names.length;) {
    before = names.length;
    const known = new Set(names.map(({ name }) => name.toLowerCase()));
    const hasName = (name: string): boolean => known.has(name.toLowerCase());
    names = names.filter((one) => {
      const isKept = isKeptFormula(one.formula, { ...scope, hasName });
      if (!isKept) whenDropped(one.name);
      return isKept;
    });
  }
  return names;
}

function nameOf(
  node: XmlElement,
  sheets: SourceBook["sheets"],
  kept: ReadonlySet<string>,
): KeptName | undefined {
  const { name = "", localSheetId, hidden } = node.attributes;
  const formula = textOf(node).trim();
  const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)]?.name;
  if (localSheetId !== undefined && (sheet === undefined || !kept.has(sheet))) return undefined;
  const isHidden = hidden === "1" || hidden === "true";
  const isOfSheet = OF_SHEETS.test(name);
  if (name.startsWith("_xlnm.") ? !isOfSheet : isHidden) return undefined;
  if (["function", "vbProcedure", "xlm"].some((attribute) => isOn(node.attributes[attribute])))
    return undefined;
  // A fault points to what is gone; a text may be anything, a path or a note.
  if (/#REF!|"/.test(formula) || formula === "") return undefined;
  return { name, formula, sheet, isHidden };
}

function isOn(text: string | undefined): boolean {
  return text === "1" || text === "true";
}
