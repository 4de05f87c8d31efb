import type { OpcPackage } from "../../../../ooxml/package/opc-package";
import type { RemovedKind } from "./removals";

/** What a part is told as, by its name or its content type; the first that fits. */
const KINDS: readonly (readonly [RegExp, RemovedKind])[] = [
  [/comments|persons?\b|\.threadedcomments\+xml/i, "comment"],
  [/pivot/i, "pivot"],
  [/externalLink/i, "externalLink"],
  [/quer(?:y|ies)|connections|xmlMaps|\bmodel\//i, "query"],
  [/webextension|taskpanes/i, "webExtension"],
  [/customXml|customProperty/i, "customXml"],
  [/docProps|-properties\+xml|docMetadata|thumbnail/i, "properties"],
  [/printerSettings/i, "printerSettings"],
  [/vba|macrosheet|dialogsheet|customUI|userCustomization|activeX\b/i, "macro"],
  [/ctrlProps|activeX/i, "control"],
  [/embeddings|oleObject/i, "embedding"],
  [/slicer|timeline/i, "slicer"],
  [/metadata|richData|featurePropertyBag|revision/i, "metadata"],
  [/\.vml$|vmlDrawing/i, "comment"],
  [/chart/i, "chart"],
  [/drawing/i, "shape"],
  [/media\/|^image\//i, "picture"],
];

/** Parts that are made anew, or that come with a sheet, which is told by itself. */
const MADE_ANEW =
  /\.rels$|calcChain|(?:sharedStrings|styles|theme|worksheet|table|sheet\.main|template\.main|macroEnabled\.main)\+xml$/i;

/** Kinds of parts of which a copy may have some. */
const CARRIED: ReadonlySet<RemovedKind> = new Set(["chart", "shape", "picture"]);

/** A sheet that is a chart is never kept, whatever becomes of the chart. */
const CHART_SHEET = /\.chartsheet\+xml$/i;

/** The parts of which no copy has anything, whatever it keeps. */
export function partsOfNoCopy(opc: OpcPackage): string[] {
  return droppedParts(opc, new Set()).flatMap(({ name, kind }) =>
    CARRIED.has(kind) && !CHART_SHEET.test(opc.parts.get(name)?.contentType ?? "") ? [] : [name],
  );
}

/** What the copy is without, part by part: everything of the original that nothing kept needs. */
export function droppedParts(
  { parts }: OpcPackage,
  used: ReadonlySet<string>,
): { readonly name: string; readonly kind: RemovedKind }[] {
  return [...parts].flatMap(([name, { contentType }]) => {
    if (used.has(name) || MADE_ANEW.test(name) || MADE_ANEW.test(contentType)) return [];
    const kind = KINDS.find(([pattern]) => pattern.test(name) || pattern.test(contentType))?.[1] ?? "other";
    return [{ name, kind }];
  });
}
