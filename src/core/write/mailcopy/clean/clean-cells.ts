import { columnOfReference } from "../../../../ooxml/workbook/column-of-reference";
import { child, children, numberAttribute, textOf, type XmlElement } from "../../../../ooxml/xml/xml-element";
import { columnName } from "../../../values/workbook/cell-address";
import { isKeptFormula, tellsPlace } from "../formulas/kept-formula";
import type { CleanContext } from "./clean-context";
import { RICH_TEXT } from "./kept-strings";
import { pickAttributes, shaped } from "./shape";

const ROW = [
  "r",
  "spans",
  "s",
  "customFormat",
  "ht",
  "hidden",
  "customHeight",
  "outlineLevel",
  "collapsed",
  "thickTop",
  "thickBot",
];
const FORMULA = ["t", "ref", "si", "ca", "aca"];

/** The rows of one sheet: cells as they are, but for formulas that reach out of the copy, which become their values. */
export class CellCleaner {
  /** Shared formulas by their number: those that stay formulas. */
  private readonly shared = new Map<string, boolean>();
  /** Shared formulas, by their number, whose results are not passed on. */
  private readonly placeTellers = new Set<string>();
  private lastRow = 0;

  constructor(
    private readonly sheet: string,
    private readonly context: CleanContext,
  ) {}

  row(node: XmlElement): XmlElement {
    this.useStyle(node);
    const { r = String(this.lastRow + 1) } = node.attributes;
    this.lastRow = Number(r);
    let column = -1;
    return {
      name: "row",
      attributes: { r, ...pickAttributes(node, ROW) },
      children: children(node, "c").map((cell) => {
        const { r: written } = cell.attributes;
        column = written === undefined ? column + 1 : columnOfReference(written);
        return this.cell(cell, written ?? `${columnName(column)}${r}`);
      }),
    };
  }

  /** `r`: the cell's place, which other programs leave out where it follows the one before. */
  private cell(node: XmlElement, r: string): XmlElement {
    this.useStyle(node);
    const place = `${this.sheet}!${r}`;
    const formula = this.formula(child(node, "f"), place);
    const value = this.value(node);
    const { s, t } = node.attributes;
    const attributes = { r, ...(s === undefined ? {} : { s }) };
    if (t === "inlineStr") {
      const text = child(node, "is");
      return { name: "c", attributes: { ...attributes, t }, children: text ? [shaped(text, RICH_TEXT)] : [] };
    }
    if (!formula && child(node, "f") && !value) this.context.removals.note("formulaWithoutValue", place);
    if (!value) return { name: "c", attributes, children: formula ? [formula] : [] };
    const stored = textOf(value);
    const number = formula ? undefined : this.stringNumber(t, stored);
    if (number !== undefined)
      return {
        name: "c",
        attributes: { ...attributes, t: "s" },
        children: [{ name: "v", attributes: {}, children: [String(number)] }],
      };
    // Other programs store a formula's text among the shared ones, of which the copy has its own numbers.
    const isShared = formula !== undefined && t === "s";
    const text = isShared ? this.context.strings.textOf(Number(stored)) : stored;
    return {
      name: "c",
      attributes: t === undefined ? attributes : { ...attributes, t: isShared ? "str" : t },
      children: [...(formula ? [formula] : []), { name: "v", attributes: {}, children: [text] }],
    };
  }

  /** What a cell shows; a followers' shared formula has no text of its own, and is like the first. */
  private value(node: XmlElement): XmlElement | undefined {
    const formula = child(node, "f");
    if (!formula) return child(node, "v");
    const { t, si = "" } = formula.attributes;
    const text = textOf(formula);
    if (t === "shared" && text !== "" && tellsPlace(text)) this.placeTellers.add(si);
    const isTold = t === "shared" && text === "" ? this.placeTellers.has(si) : tellsPlace(text);
    return isTold ? undefined : child(node, "v");
  }

  /** A formula's text that stays as a value is a string as any other. */
  private stringNumber(type: string | undefined, stored: string): number | undefined {
    const { strings } = this.context;
    if (type === "str") return strings.stored(stored);
    return type === "s" ? (strings.keep(Number(stored)) ?? strings.plain("")) : undefined;
  }

  /** The formula as it may be in the copy; undefined where there is none, or where its value takes its place. */
  private formula(node: XmlElement | undefined, place: string): XmlElement | undefined {
    if (!node) return undefined;
    const { t, si } = node.attributes;
    const text = textOf(node);
    const isFollower = t === "shared" && text === "";
    const isKept =
      t !== "dataTable" &&
      (isFollower ? this.shared.get(si ?? "") === true : isKeptFormula(text, this.context.scope));
    if (t === "shared" && !isFollower) this.shared.set(si ?? "", isKept);
    if (isKept) return { name: "f", attributes: pickAttributes(node, FORMULA), children: [text] };
    this.context.removals.note("formula", place);
    return undefined;
  }

  private useStyle(node: XmlElement): void {
    this.context.usedStyles.add(numberAttribute(node, "s") ?? 0);
  }
}
