import { readXmlPart } from "../../../../ooxml/package/opc-package";
import { xmlDocument } from "../../../../ooxml/xml/serialize-xml";
import { descendants, type XmlElement, type XmlNode } from "../../../../ooxml/xml/xml-element";
import type { CleanContext } from "./clean-context";
import { drawingOnly } from "./drawing-only";

const THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";
/** Names of a theme and of what it is made of: Excel shows them in its menus only. */
const NAMED: ReadonlySet<string> = new Set(["a:theme", "a:clrScheme", "a:fontScheme", "a:fmtScheme"]);

/** The letters that a theme cannot go without; those of single scripts (`a:font`) it can. */
const MAIN_LETTERS: readonly string[] = ["a:latin", "a:ea", "a:cs"];

/**
 * Adds the theme's colours and letters; false where it is painted with pictures, which it cannot go without, or its main
 * letters are called as something that is looked for: the copy then has Excel's own.
 */
export function addTheme(part: string, to: string, context: CleanContext): boolean {
  const source = readXmlPart(context.book.opc, part);
  if (descendants(source, "a:blipFill").length > 0) return false;
  const { isSought } = context;
  const letters = MAIN_LETTERS.flatMap((name) => descendants(source, name));
  if (letters.some(({ attributes }) => isSought(attributes.typeface ?? ""))) return false;
  const theme = neutral(drawingOnly(source), isSought);
  const elements = theme.children.filter(
    (node) =>
      typeof node !== "string" && (node.name === "a:themeElements" || node.name === "a:extraClrSchemeLst"),
  );
  context.writer.add(to, xmlDocument({ ...theme, children: elements }, undefined), THEME_TYPE);
  context.usedParts.add(part);
  return true;
}

function neutral(node: XmlElement, isSought: (text: string) => boolean): XmlElement {
  const attributes = NAMED.has(node.name) ? { ...node.attributes, name: "Office" } : node.attributes;
  return {
    ...node,
    attributes,
    children: node.children.flatMap((part): XmlNode[] => {
      if (typeof part === "string") return [part];
      const isLeftOut = part.name === "a:font" && isSought(part.attributes.typeface ?? "");
      return isLeftOut ? [] : [neutral(part, isSought)];
    }),
  };
}
