import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export interface AddInReference {
  /** The manifest's `<Id>`. */
  readonly id: string;
  /** The manifest's `<Version>`, four numbers. */
  readonly version: string;
}

const officeTypes = "http://schemas.microsoft.com/office/2011/relationships";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const typesPart = "[Content_Types].xml";
const rootRelationships = "_rels/.rels";

/**
 * The workbook with an add-in's pane in it: Excel opens the pane with the file, where the add-in is registered for
 * development on the same machine ([MS-OWEXML]: `taskpanes` and `webextension` parts). For trying the add-in, never for a
 * workbook that goes to other people, whom Excel would ask about an add-in that they do not have. Throws where the workbook
 * has a pane already.
 */
export function workbookWithPane(workbook: Uint8Array, addIn: AddInReference): Uint8Array {
  const parts = unzipSync(workbook);
  const types = textOf(parts, typesPart);
  const roots = textOf(parts, rootRelationships);
  if (roots.includes("webextensiontaskpanes")) throw new Error("The workbook has a task pane already.");
  return zipSync({
    ...parts,
    [typesPart]: strToU8(
      beforeEnd(
        types,
        "Types",
        contentType("taskpanes", "webextensiontaskpanes") + contentType("webextension1", "webextension"),
      ),
    ),
    [rootRelationships]: strToU8(
      beforeEnd(
        roots,
        "Relationships",
        relationship("rIdPane", "webextensiontaskpanes", "xl/webextensions/taskpanes.xml"),
      ),
    ),
    "xl/webextensions/taskpanes.xml": strToU8(declaration + taskPanes),
    "xl/webextensions/_rels/taskpanes.xml.rels": strToU8(
      `${declaration}<Relationships xmlns="${relationshipsNamespace}">${relationship("rId1", "webextension", "webextension1.xml")}</Relationships>`,
    ),
    "xl/webextensions/webextension1.xml": strToU8(declaration + webExtension(addIn)),
  });
}

/** Docked at the right, as wide as Excel makes a pane, and visible. */
const taskPanes =
  '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">' +
  '<wetp:taskpane dockstate="right" visibility="1" width="350" row="1">' +
  '<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>' +
  "</wetp:taskpane></wetp:taskpanes>";

/** `developer` and `Registry`: the add-in is looked for among those in development, as Microsoft's own tools write it. */
function webExtension({ id, version }: AddInReference): string {
  return (
    '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" ' +
    `id="{${id.toUpperCase()}}"><we:reference id="${id}" version="${version}" store="developer" storeType="Registry"/>` +
    "<we:alternateReferences/><we:properties/><we:bindings/>" +
    '<we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>'
  );
}

function contentType(part: string, kind: string): string {
  return `<Override PartName="/xl/webextensions/${part}.xml" ContentType="application/vnd.ms-office.${kind}+xml"/>`;
}

function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${officeTypes}/${kind}" Target="${target}"/>`;
}

function textOf(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  const bytes = parts[name];
  if (bytes === undefined) throw new Error(`The workbook has no ${name}.`);
  return strFromU8(bytes);
}

function beforeEnd(xml: string, root: string, added: string): string {
  const end = `</${root}>`;
  if (!xml.includes(end)) throw new Error(`${root} does not end.`);
  return xml.replace(end, added + end);
}
