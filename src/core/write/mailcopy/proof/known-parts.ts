/** Every kind of part that a copy may have, by its content type. The proof's own list: what the cleaner thinks is no matter. */
const KNOWN: readonly RegExp[] = [
  /^application\/vnd\.openxmlformats-package\.relationships\+xml$/,
  /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.(?:sheet\.main|worksheet|styles|sharedStrings|table)\+xml$/,
  /^application\/vnd\.openxmlformats-officedocument\.(?:theme|drawing|drawingml\.chart)\+xml$/,
];

const PICTURES = /^image\/(?:png|jpe?g)$/;

const RELATIONSHIPS: ReadonlySet<string> = new Set([
  "officeDocument",
  "worksheet",
  "styles",
  "theme",
  "sharedStrings",
  "table",
  "drawing",
  "chart",
  "image",
  "hyperlink",
]);

/** `text`: read as XML; `picture`: looked through as bytes, and not seen; undefined for what no copy may have. */
export function knownPart(contentType: string): "text" | "picture" | undefined {
  if (PICTURES.test(contentType)) return "picture";
  return KNOWN.some((pattern) => pattern.test(contentType)) ? "text" : undefined;
}

export function isKnownRelationship(type: string): boolean {
  return RELATIONSHIPS.has(type.slice(type.lastIndexOf("/") + 1));
}

/** Elements that no part of a copy may have: they hold or lead to what people don't see. */
export const FORBIDDEN_ELEMENTS: ReadonlySet<string> = new Set([
  "externalData",
  "externalReferences",
  "pivotCaches",
  "pivotSource",
  "legacyDrawing",
  "legacyDrawingHF",
  "oleObjects",
  "controls",
  "absPath",
  "fileSharing",
  "customWorkbookViews",
  "scenarios",
  "rPh",
  "extLst",
  "numCache",
  "strCache",
  "multiLvlStrCache",
  "customProperties",
  "customSheetViews",
  "protectedRanges",
  "AlternateContent",
]);
