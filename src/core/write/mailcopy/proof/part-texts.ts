import { readStoredText } from "../../../../ooxml/xml/stored-text";
import { attributesOf, scanMarkup, type MarkupHandler } from "../texts/scan-markup";

/**
 * Where a text of a copy is. `cell` (also a choice of a filter, which is a cell's), `sharedString`, `formula`, `chartText`, `sheetName`, `tableColumn` and `numberFormat` are
 * what a person sees of a sheet; everything else is `other`. `machine`: an attribute that Office writes from a list of words
 * or as a number.
 */
export type TextRole =
  | "cell"
  | "sharedString"
  | "formula"
  | "chartText"
  | "sheetName"
  | "tableColumn"
  | "numberFormat"
  | "other"
  | "machine";

export interface PartText {
  readonly role: TextRole;
  readonly text: string;
  /** The cell of a worksheet, or the number of a shared string; "" elsewhere. */
  readonly at: string;
}

/** Attributes in which people's own words may be; the others hold Office's words and numbers. */
const FREE: ReadonlySet<string> = new Set([
  "name",
  "displayName",
  "title",
  "descr",
  "prompt",
  "promptTitle",
  "error",
  "errorTitle",
  "location",
  "display",
  "tooltip",
  "Target",
  "formatCode",
  "codeName",
  "caption",
  "text",
  "uniqueName",
  "comment",
  "description",
  "totalsRowLabel",
  "textlink",
  "typeface",
  "script",
  "author",
  "userName",
]);
const FORMULAS: ReadonlySet<string> = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "definedName",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);
/** Elements whose text may be split over runs; it is put together before it is looked at. */
const GROUPS: ReadonlySet<string> = new Set(["si", "is", "p", "text", "comment"]);
const SEEN_ATTRIBUTES: Readonly<Record<string, TextRole>> = {
  "sheet name": "sheetName",
  "table name": "tableColumn",
  "table displayName": "tableColumn",
  "tableColumn name": "tableColumn",
  "numFmt formatCode": "numberFormat",
  "hyperlink location": "formula",
  "filter val": "cell",
  "customFilter val": "cell",
  "sp textlink": "formula",
};

/** Hands every text of a part of XML to `take`: between tags, in attributes, in comments and instructions. */
export function* partTextSteps(
  bytes: Uint8Array,
  take: (text: PartText) => void,
): Generator<undefined, void> {
  yield* scanMarkup(bytes, new TextScan(take));
}

class TextScan implements MarkupHandler {
  private readonly path: string[] = [];
  private group: { readonly name: string; text: string } | undefined;
  private cell = { at: "", type: "n" };
  private strings = 0;
  private formula = "";

  constructor(private readonly take: (text: PartText) => void) {}

  open(name: string, raw: string): void {
    this.path.push(name);
    const attributes = raw === "" || raw === "/" ? NONE : attributesOf(raw);
    if (name === "c" && this.path.includes("sheetData")) {
      this.cell = { at: attributes.get("r") ?? "", type: attributes.get("t") ?? "n" };
      return;
    }
    if (GROUPS.has(name) && !this.group) this.group = { name, text: "" };
    if (FORMULAS.has(name)) this.formula = "";
    for (const [attribute, text] of attributes) {
      const role = SEEN_ATTRIBUTES[`${name} ${attribute}`] ?? (FREE.has(attribute) ? "other" : "machine");
      this.take({ role, text: readStoredText(text), at: "" });
    }
  }

  text(text: string): void {
    if (text.trim() === "") return;
    const inside = this.path.at(-1) ?? "";
    if (FORMULAS.has(inside)) this.formula += text;
    else if (this.path.includes("rPh")) this.give("other", text);
    else if (this.group) this.group.text += text;
    else if (inside === "v" && this.path.includes("sheetData")) this.value(text);
    else this.give(inside === "v" ? "chartText" : "other", text);
  }

  aside(text: string): void {
    this.give("other", text);
  }

  close(name: string): void {
    this.path.pop();
    if (FORMULAS.has(name) && this.formula !== "") {
      this.give("formula", this.formula, this.path.includes("sheetData") ? this.cell.at : "");
      this.formula = "";
    }
    if (this.group?.name !== name) return;
    const { text } = this.group;
    this.group = undefined;
    if (name === "si") {
      this.give("sharedString", text, String(this.strings));
      this.strings += 1;
    } else if (name === "is") this.give("cell", text, this.cell.at);
    else this.give(this.path.includes("chartSpace") ? "chartText" : "other", text);
  }

  /** A shared string's number says nothing by itself: `at` and `text` join the two. */
  private value(text: string): void {
    if (this.cell.type === "s") this.take({ role: "machine", text, at: `${STRING_OF}${this.cell.at}` });
    else this.give("cell", text, this.cell.at);
  }

  private give(role: TextRole, text: string, at = ""): void {
    this.take({ role, text: readStoredText(text), at });
  }
}

/** Marks, in `at`, the cell that shows the shared string whose number is the text. */
export const STRING_OF = "string of ";

const NONE: ReadonlyMap<string, string> = new Map();
