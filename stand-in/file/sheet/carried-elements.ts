import type { ConditionalFormatState, SheetState } from "../../model/book-state";
import {
  relationshipKind,
  targetPart,
  type OpcPackage,
  type Relationship,
} from "../../../src/ooxml/package/opc-package";
import { childElements, children, type XmlElement } from "../../../src/ooxml/xml/xml-element";
import { lostPart, type LostKind, type LostPart } from "../lost/lost-part";
import { extensionIdsOfRules } from "./conditional-formats";
import { ALTERNATE, offeredElements, relationshipIds } from "./element-references";

interface CarriedKind {
  readonly what: LostKind;
  /** Whether a position is in it, which inserted rows would make wrong. */
  readonly positional: boolean;
}

const always = (what: LostKind): CarriedKind => ({ what, positional: false });
const unlessShifted = (what: LostKind): CarriedKind => ({ what, positional: true });

/** Children of a worksheet that the model does not know. */
const CARRIED: Readonly<Record<string, CarriedKind>> = {
  sheetCalcPr: always("calculationSettings"),
  protectedRanges: unlessShifted("protectedRanges"),
  scenarios: unlessShifted("scenarios"),
  dataConsolidate: unlessShifted("consolidation"),
  customSheetViews: unlessShifted("customViews"),
  phoneticPr: always("furiganaSettings"),
  hyperlinks: unlessShifted("hyperlinks"),
  rowBreaks: unlessShifted("pageBreaks"),
  colBreaks: unlessShifted("pageBreaks"),
  customProperties: always("customProperties"),
  cellWatches: unlessShifted("cellWatches"),
  ignoredErrors: unlessShifted("ignoredErrors"),
  smartTags: unlessShifted("smartTags"),
  legacyDrawingHF: always("headerFooterPictures"),
  drawingHF: always("headerFooterPictures"),
  picture: always("backgroundPicture"),
  oleObjects: unlessShifted("embeddedObjects"),
  controls: unlessShifted("controls"),
  webPublishItems: unlessShifted("webPublishing"),
};

/** Carried too; what is lost with it depends on what it shows. */
const LEGACY_DRAWING = "legacyDrawing";

/** Children that are read into the model or written from it. */
const WRITTEN_ANEW = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter sortState mergeCells " +
    "conditionalFormatting dataValidations printOptions pageMargins pageSetup headerFooter drawing tableParts"
  ).split(" "),
);

/** What the extensions of a worksheet are, by the name of their first element. */
const EXTENSIONS: Readonly<Record<string, LostKind>> = {
  "x14:sparklineGroups": "sparklines",
  "x14:conditionalFormattings": "newerFormats",
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
/** Without the drawing that shows them, comments would make Excel repair the file. */
const COMMENT_PARTS = new Set(["comments", "threadedComment"]);

export interface Carried {
  readonly elements: XmlElement[];
  readonly relationships: Relationship[];
}

/** The worksheet as the file has it. */
export interface CarriedFrom {
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly package: OpcPackage;
}

/**
 * What of a file's worksheet goes into the saved one as it is. `isFirstUse` is false for a copy of the sheet, which
 * cannot share parts such as comments. What has to be left out is said in `lost`.
 */
export function carriedElements(
  sheet: SheetState,
  from: CarriedFrom,
  isFirstUse: boolean,
  lost: LostPart[],
): Carried {
  const usable = from.relationships.filter((relationship) =>
    isUsable(sheet, from.package, relationship, isFirstUse, lost),
  );
  const ids = new Set(usable.map((relationship) => relationship.id));
  const elements = childElements(from.root).flatMap((node) => carried(sheet, from, node, ids, lost));
  const relationships = neededRelationships(from.root, usable, elements);
  // Where there is no drawing at all, nothing has told yet that the comments cannot be shown.
  const isComment = (relationship: Relationship): boolean =>
    COMMENT_PARTS.has(relationshipKind(relationship));
  if (!children(from.root, LEGACY_DRAWING).length && usable.some(isComment) && !relationships.some(isComment))
    lost.push(lostPart("comments", sheet.name));
  return { elements, relationships };
}

function isUsable(
  sheet: SheetState,
  source: OpcPackage,
  relationship: Relationship,
  isFirstUse: boolean,
  lost: LostPart[],
): boolean {
  if (relationship.external || relationship.place === true) return true;
  const kind = relationshipKind(relationship);
  if (targetPart(source, relationship) === undefined) {
    lost.push(lostPart("missingPart", sheet.name, relationship.target));
    return false;
  }
  if (kind === PIVOT_TABLE && (!isFirstUse || sheet.shifted === true)) {
    lost.push(lostPart("pivotTable", sheet.name));
    return false;
  }
  return isFirstUse && !REWRITTEN.has(kind);
}

function carried(
  sheet: SheetState,
  from: CarriedFrom,
  node: XmlElement,
  ids: ReadonlySet<string>,
  lost: LostPart[],
): XmlElement[] {
  if (WRITTEN_ANEW.has(node.name)) return [];
  if (node.name === "extLst") return carriedExtensions(sheet, from.root, node, ids, lost);
  const kind = kindOf(node, from);
  const isKept = kind && !(kind.positional && sheet.shifted === true) && hasOnly(node, ids);
  if (isKept === true) return [node];
  lost.push(kind ? lostPart(kind.what, sheet.name) : lostPart("foreignElement", sheet.name, node.name));
  return [];
}

/** Form controls and embedded objects are in an `mc:AlternateContent` since Excel 2010. */
function kindOf(node: XmlElement, from: CarriedFrom): CarriedKind | undefined {
  if (node.name === LEGACY_DRAWING) return unlessShifted(kindOfLegacyDrawing(from));
  if (node.name !== ALTERNATE) return CARRIED[node.name];
  const offered = offeredElements(node).map(({ name }) => CARRIED[name]);
  return offered.find((kind) => kind !== undefined);
}

/** The drawing that shows comments shows form controls and embedded objects too, and may have no comment. */
function kindOfLegacyDrawing({ root, relationships }: CarriedFrom): LostKind {
  if (relationships.some((relationship) => COMMENT_PARTS.has(relationshipKind(relationship))))
    return "comments";
  const offered = childElements(root).flatMap((node) =>
    node.name === ALTERNATE ? offeredElements(node) : [node],
  );
  return offered.some(({ name }) => name === "oleObjects") ? "embeddedObjects" : "controls";
}

/**
 * The relationships that the kept elements name (and the page setup, which names the printer's settings), and those
 * that are beside the sheet without an element that names them.
 */
function neededRelationships(
  root: XmlElement,
  usable: readonly Relationship[],
  kept: readonly XmlElement[],
): Relationship[] {
  const named = new Set(relationshipIds(root));
  const setup = children(root, "pageSetup");
  const needed = new Set([...kept, ...setup].flatMap(relationshipIds));
  const areCommentsKept = kept.some((node) => node.name === LEGACY_DRAWING);
  return usable.filter((relationship) =>
    named.has(relationship.id)
      ? needed.has(relationship.id)
      : areCommentsKept || !COMMENT_PARTS.has(relationshipKind(relationship)),
  );
}

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
      lost.push(lostPart(EXTENSIONS[inside?.name ?? ""] ?? "extension", sheet.name));
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

/** True where every relationship that an element names is among the ids. */
function hasOnly(node: XmlElement, ids: ReadonlySet<string>): boolean {
  return relationshipIds(node).every((id) => ids.has(id));
}
