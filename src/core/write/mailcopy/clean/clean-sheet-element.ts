import { targetPart } from "../../../../ooxml/package/opc-package";
import {
  child,
  childElements,
  children,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../../../../ooxml/xml/xml-element";
import { isKeptFormula } from "../formulas/kept-formula";
import type { CleanContext } from "./clean-context";
import { addDrawing } from "./clean-drawing";
import type { SheetInCopy } from "./sheet-in-copy";
import { decodedAddress } from "../texts/decoded-address";
import { filterWithout } from "./clean-filter";
import { addCleanTable } from "./clean-table";
import type { RemovedKind } from "./removals";
import { shaped } from "./shape";
import { CONDITIONAL_RULE, HEADER_FOOTER, PLAIN_ELEMENTS, PROTECTION, VALIDATION } from "./sheet-shapes";

type Cleaner = (node: XmlElement, sheet: SheetInCopy, context: CleanContext) => XmlElement | undefined;

/** How each element below a worksheet is cleaned that is more than looks. */
const CLEANERS: Readonly<Record<string, Cleaner>> = {
  sheetViews: (node) => firstView(node),
  cols: (node, _sheet, { usedStyles }) => {
    for (const column of children(node, "col")) usedStyles.add(numberAttribute(column, "style") ?? 0);
    return plain(node);
  },
  sheetProtection: cleanProtection,
  autoFilter: cleanFilter,
  conditionalFormatting: cleanConditionalFormat,
  dataValidations: cleanValidations,
  hyperlinks: cleanHyperlinks,
  headerFooter: cleanHeaderFooter,
  drawing: (node, sheet, context) => {
    const target = targetOf(node, sheet, context);
    const id = target === undefined ? undefined : addDrawing(target, sheet, context);
    return id === undefined ? undefined : { name: "drawing", attributes: { "r:id": id }, children: [] };
  },
  tableParts: cleanTables,
};

/** What is told of elements that a copy never has; those of the list of comments are told by their parts. */
const DROPPED: Readonly<Record<string, RemovedKind>> = {
  customSheetViews: "view",
  scenarios: "feature",
  protectedRanges: "feature",
  dataConsolidate: "feature",
  cellWatches: "feature",
  smartTags: "feature",
  customProperties: "customXml",
  picture: "picture",
  oleObjects: "embedding",
  controls: "control",
  webPublishItems: "other",
  "mc:AlternateContent": "control",
  extLst: "feature",
};

/** An element below a worksheet as it may be in a copy; undefined where nothing of it may. */
export function cleanSheetElement(
  node: XmlElement,
  sheet: SheetInCopy,
  context: CleanContext,
): XmlElement | undefined {
  const cleaner = CLEANERS[node.name];
  if (cleaner) return cleaner(node, sheet, context);
  const cleaned = plain(node);
  const dropped = DROPPED[node.name];
  if (!cleaned && dropped !== undefined) context.removals.note(dropped, sheet.name);
  return cleaned;
}

function plain(node: XmlElement): XmlElement | undefined {
  const shape = PLAIN_ELEMENTS[node.name];
  return shape && shaped(node, shape);
}

/** A workbook open in several windows has a view for each; a copy has one. */
function firstView(node: XmlElement): XmlElement | undefined {
  const cleaned = plain(node);
  const view = child(cleaned, "sheetView");
  return cleaned && view
    ? { ...cleaned, children: [{ ...view, attributes: { ...view.attributes, workbookViewId: "0" } }] }
    : undefined;
}

function cleanProtection(node: XmlElement, sheet: SheetInCopy, { removals }: CleanContext): XmlElement {
  if (node.attributes.password !== undefined || node.attributes.hashValue !== undefined)
    removals.note("password", sheet.name);
  return shaped(node, PROTECTION);
}

function cleanFilter(node: XmlElement, sheet: SheetInCopy, { removals, isSought }: CleanContext): XmlElement {
  return filterWithout(node, isSought, () => {
    removals.note("filter", sheet.name);
  });
}

function cleanConditionalFormat(
  node: XmlElement,
  sheet: SheetInCopy,
  { scope, removals, isSought, usedDxfs }: CleanContext,
): XmlElement | undefined {
  const rules = children(node, "cfRule")
    .map((rule) => shaped(rule, CONDITIONAL_RULE))
    .filter((rule) => {
      const formulas = [
        ...children(rule, "formula").map(textOf),
        ...childElements(rule)
          .flatMap((scale) => children(scale, "cfvo"))
          .flatMap(({ attributes }) => (attributes.type === "formula" ? [attributes.val ?? ""] : [])),
      ];
      const isKept =
        formulas.every((formula) => isKeptFormula(formula, scope)) && !isSought(rule.attributes.text ?? "");
      const dxf = numberAttribute(rule, "dxfId");
      if (isKept && dxf !== undefined) usedDxfs.add(dxf);
      return isKept;
    });
  const { sqref = "" } = node.attributes;
  if (rules.length < children(node, "cfRule").length)
    removals.note("conditionalFormat", `${sheet.name}!${sqref}`);
  return rules.length > 0
    ? { name: "conditionalFormatting", attributes: { sqref }, children: rules }
    : undefined;
}

function cleanValidations(
  node: XmlElement,
  sheet: SheetInCopy,
  { scope, removals, isSought }: CleanContext,
): XmlElement | undefined {
  const kept = children(node, "dataValidation").flatMap((one) => {
    const validation = shaped(one, VALIDATION);
    const place = `${sheet.name}!${one.attributes.sqref ?? ""}`;
    if (!childElements(validation).every((formula) => isKeptFormula(textOf(formula), scope))) {
      removals.note("validation", place);
      return [];
    }
    const attributes = Object.fromEntries(
      Object.entries(validation.attributes).filter(([name, text]) => {
        const isDropped = MESSAGES.has(name) && isSought(text);
        if (isDropped) removals.note("validation", place);
        return !isDropped;
      }),
    );
    return [{ ...validation, attributes }];
  });
  return kept.length > 0
    ? { name: "dataValidations", attributes: { count: String(kept.length) }, children: kept }
    : undefined;
}

const MESSAGES: ReadonlySet<string> = new Set(["errorTitle", "error", "promptTitle", "prompt"]);

/** Places in the copy and pages of the web; addresses of mail and of files tell who writes to whom, and from where. */
function cleanHyperlinks(
  node: XmlElement,
  sheet: SheetInCopy,
  context: CleanContext,
): XmlElement | undefined {
  const { scope, removals, isSought, writer } = context;
  const kept = children(node, "hyperlink").flatMap((link): XmlElement[] => {
    const { ref = "", location, tooltip } = link.attributes;
    const told = tooltip === undefined || isSought(tooltip) ? {} : { tooltip };
    const relationship = sheet.relationships.find(({ id }) => id === link.attributes["r:id"]);
    if (relationship && isWebPage(relationship.target) && !isSoughtAddress(relationship.target, isSought)) {
      const id = writer.relateOutside(sheet.to, "hyperlink", relationship.target);
      return [{ name: "hyperlink", attributes: { ref, "r:id": id, ...told }, children: [] }];
    }
    const place = location?.replace(/^#/, "");
    if (!relationship && place !== undefined && isKeptFormula(place, scope))
      return [{ name: "hyperlink", attributes: { ref, location: place, ...told }, children: [] }];
    removals.note("link", `${sheet.name}!${ref}`);
    return [];
  });
  return kept.length > 0 ? { name: "hyperlinks", attributes: {}, children: kept } : undefined;
}

/** An address of the web without a name or password in it. Office's own storage is files, by the names of their owners. */
function isWebPage(target: string): boolean {
  return /^https?:\/\/[^/?#@]+(?:[/?#]|$)/i.test(target) && !STORAGE.test(target);
}

const STORAGE =
  /^https?:\/\/(?:[^/?#]*\.)?(?:sharepoint\.com|docs\.live\.net|onedrive\.live\.com|1drv\.ms)(?::\d+)?(?:[/?#]|$)/i;

/** An address may hold a text as it is, or as `%…`; what cannot be read may hold anything. */
function isSoughtAddress(address: string, isSought: (text: string) => boolean): boolean {
  const decoded = decodedAddress(address);
  return decoded === undefined || isSought(address) || isSought(decoded);
}

function cleanHeaderFooter(
  node: XmlElement,
  sheet: SheetInCopy,
  { removals, isSought }: CleanContext,
): XmlElement {
  const cleaned = shaped(node, HEADER_FOOTER);
  const lines = childElements(cleaned).flatMap((line) => {
    // The picture of a header lies in a drawing of the old kind, which a copy has none of.
    const text = textOf(line).replace(/&G/g, "");
    if (!isSought(text)) return [{ ...line, children: [text] }];
    removals.note("headerFooter", sheet.name);
    return [];
  });
  return { ...cleaned, children: lines };
}

function cleanTables(node: XmlElement, sheet: SheetInCopy, context: CleanContext): XmlElement | undefined {
  const parts = children(node, "tablePart").flatMap((part) => {
    const target = targetOf(part, sheet, context);
    return target === undefined
      ? []
      : [{ name: "tablePart", attributes: { "r:id": addCleanTable(target, sheet, context) }, children: [] }];
  });
  return parts.length > 0
    ? { name: "tableParts", attributes: { count: String(parts.length) }, children: parts }
    : undefined;
}

function targetOf(node: XmlElement, sheet: SheetInCopy, { book }: CleanContext): string | undefined {
  const relationship = sheet.relationships.find(({ id }) => id === node.attributes["r:id"]);
  return relationship && targetPart(book.opc, relationship) ? relationship.target : undefined;
}
