import type { ConditionalFormatState, LostPart, SheetState } from "../../model/book-state";
import { relationshipKind, type Relationship } from "../../../src/ooxml/package/opc-package";
import { childElements, children, type XmlElement } from "../../../src/ooxml/xml/xml-element";
import { extensionIdsOfRules } from "./conditional-formats";

/** Children of a worksheet that the model does not know, with what people call them and whether a position is in them. */
const CARRIED: Readonly<Record<string, { what: string; positional: boolean }>> = {
  sheetCalcPr: { what: "calculation settings", positional: false },
  protectedRanges: { what: "ranges with a password of their own", positional: true },
  scenarios: { what: "scenarios", positional: true },
  dataConsolidate: { what: "consolidation", positional: true },
  customSheetViews: { what: "custom views", positional: true },
  phoneticPr: { what: "furigana settings", positional: false },
  hyperlinks: { what: "hyperlinks", positional: true },
  rowBreaks: { what: "page breaks", positional: true },
  colBreaks: { what: "page breaks", positional: true },
  customProperties: { what: "custom properties of the sheet", positional: false },
  cellWatches: { what: "watched cells", positional: true },
  ignoredErrors: { what: "ignored error marks", positional: true },
  smartTags: { what: "smart tags", positional: true },
  legacyDrawing: { what: "comments and notes", positional: true },
  legacyDrawingHF: { what: "pictures in header or footer", positional: false },
  drawingHF: { what: "pictures in header or footer", positional: false },
  picture: { what: "background picture", positional: false },
  oleObjects: { what: "embedded objects", positional: true },
  controls: { what: "form controls", positional: true },
  webPublishItems: { what: "web publishing", positional: true },
  extLst: { what: "extensions", positional: true },
};

/** What the extensions of a worksheet are, by the name of their first element. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  "x14:sparklineGroups": "sparklines",
  "x14:conditionalFormattings": "data bars, colour scales or icon sets in their newer form",
  "x14:slicerList": "slicers",
  "x15:slicerList": "slicers",
  "x15:timelineRefs": "timelines",
};

/** Read into the model and saved from there. */
const READ_EXTENSION = "x14:dataValidations";

/** Relationships of a worksheet whose parts are written anew, or belong to such a part. */
const REWRITTEN = new Set(["table", "drawing"]);
/** Stands beside the worksheet without an element that names it. */
const PIVOT_TABLE = "pivotTable";

export interface Carried {
  readonly elements: XmlElement[];
  readonly relationships: Relationship[];
}

/**
 * What of a file's worksheet goes into the saved one as it is. `isFirstUse` is false for a copy of the sheet, which
 * cannot share parts such as comments. What has to be left out is said in `lost`.
 */
export function carriedElements(
  sheet: SheetState,
  root: XmlElement,
  relationships: readonly Relationship[],
  isFirstUse: boolean,
  lost: LostPart[],
): Carried {
  const usable = relationships.filter((relationship) => {
    if (relationship.external) return true;
    const kind = relationshipKind(relationship);
    if (kind === PIVOT_TABLE && (!isFirstUse || sheet.shifted === true)) {
      lost.push({ what: "pivot table", where: sheet.name });
      return false;
    }
    return isFirstUse && !REWRITTEN.has(kind);
  });
  const ids = new Set(usable.map((relationship) => relationship.id));
  const elements: XmlElement[] = [];
  for (const node of childElements(root)) {
    const kind = CARRIED[node.name];
    if (!kind) continue;
    if (node.name === "extLst") elements.push(...carriedExtensions(sheet, root, node, ids, lost));
    else if ((kind.positional && sheet.shifted === true) || !hasOnly(node, ids)) {
      lost.push({ what: kind.what, where: sheet.name });
    } else elements.push(node);
  }
  const isCommentKept = elements.some((node) => node.name === "legacyDrawing");
  return {
    elements,
    relationships: usable.filter(
      (relationship) => isCommentKept || !COMMENT_PARTS.has(relationshipKind(relationship)),
    ),
  };
}

/** Without the drawing that shows them, comments would make Excel repair the file. */
const COMMENT_PARTS = new Set(["comments", "vmlDrawing", "threadedComment"]);

function carriedExtensions(
  sheet: SheetState,
  root: XmlElement,
  list: XmlElement,
  ids: ReadonlySet<string>,
  lost: LostPart[],
): XmlElement[] {
  const kept = children(list, "ext").flatMap((extension) => {
    const inside = childElements(extension)[0];
    if (inside?.name === READ_EXTENSION) return [];
    if (sheet.shifted === true || !hasOnly(extension, ids)) {
      lost.push({ what: EXTENSIONS[inside?.name ?? ""] ?? "extension of the sheet", where: sheet.name });
      return [];
    }
    return inside?.name === "x14:conditionalFormattings"
      ? liveFormats(sheet, root, extension, inside)
      : [extension];
  });
  return kept.length === 0 ? [] : [{ ...list, children: kept }];
}

/** A conditional format that the model no longer has takes its newer half along. */
function liveFormats(
  sheet: SheetState,
  root: XmlElement,
  extension: XmlElement,
  formats: XmlElement,
): XmlElement[] {
  const before = extensionIdsOfRules(children(root, "conditionalFormatting"));
  const after = extensionIdsOfRules(sheet.conditionalFormats.flatMap(ruleNode));
  const isGone = (node: XmlElement): boolean => {
    const id = node.attributes.id ?? "";
    return before.has(id) && !after.has(id);
  };
  const groups = children(formats, "x14:conditionalFormatting").flatMap((group) => {
    const rules = children(group, "x14:cfRule");
    if (rules.length > 0 && rules.every(isGone)) return [];
    return [
      { ...group, children: group.children.filter((node) => typeof node === "string" || !isGone(node)) },
    ];
  });
  return groups.length === 0 ? [] : [{ ...extension, children: [{ ...formats, children: groups }] }];
}

function ruleNode(format: ConditionalFormatState): XmlElement[] {
  if (format.rule.kind !== "other") return [];
  const { source } = format.rule;
  const rule = typeof source === "object" && source !== null && "rule" in source ? source.rule : undefined;
  return isElement(rule) ? [rule] : [];
}

function isElement(value: unknown): value is XmlElement {
  return typeof value === "object" && value !== null && "children" in value && "attributes" in value;
}

function hasOnly(node: XmlElement, ids: ReadonlySet<string>): boolean {
  const own = node.attributes["r:id"];
  return (own === undefined || ids.has(own)) && childElements(node).every((inner) => hasOnly(inner, ids));
}
