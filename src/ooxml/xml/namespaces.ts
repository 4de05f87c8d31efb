const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The prefix under which this code knows each namespace; the empty one for those that are the default of their part. */
export const NAMESPACES: Readonly<Record<string, string>> = {
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  c: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  xdr: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  x14: "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
  x14ac: "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac",
  xm: "http://schemas.microsoft.com/office/excel/2006/main",
  xr: "http://schemas.microsoft.com/office/spreadsheetml/2014/revision",
  xda: "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
  a16: "http://schemas.microsoft.com/office/drawing/2014/main",
  c16r3: "http://schemas.microsoft.com/office/drawing/2017/03/chart",
  cp: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  xsi: "http://www.w3.org/2001/XMLSchema-instance",
  vt: "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
  we: "http://schemas.microsoft.com/office/webextensions/webextension/2010/11",
  wetp: "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11",
};

/** The default namespace of each kind of part that this code writes. */
export const PART_NAMESPACES = {
  spreadsheet: SPREADSHEET,
  relationships: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
  extendedProperties: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
} as const;

/** What ISO 29500 Strict calls the same namespaces ("Strict Open XML Spreadsheet" in Excel's save dialogue). */
const STRICT: Readonly<Record<string, string>> = {
  "http://purl.oclc.org/ooxml/spreadsheetml/main": "",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/chart": "c",
  "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing": "xdr",
  "http://purl.oclc.org/ooxml/officeDocument/extendedProperties": "",
  "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes": "vt",
};

const PREFIX_OF_NAMESPACE: ReadonlyMap<string, string> = new Map([
  ...Object.entries(NAMESPACES).map(([prefix, uri]): [string, string] => [uri, prefix]),
  ...Object.values(PART_NAMESPACES).map((uri): [string, string] => [uri, ""]),
  ...Object.entries(STRICT),
]);

/** The prefix that this code uses for a namespace; undefined where it does not know it. */
export function knownPrefix(uri: string): string | undefined {
  return PREFIX_OF_NAMESPACE.get(uri);
}
