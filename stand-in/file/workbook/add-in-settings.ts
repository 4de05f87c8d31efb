import type { BookState } from "../../model/book-state";
import {
  readXmlPart,
  relationshipKind,
  relationshipsOf,
  type OpcPackage,
  type Relationship,
} from "../../../src/ooxml/package/opc-package";
import type { PackageWriter } from "../../../src/ooxml/package/package-writer";
import { xmlDocument } from "../../../src/ooxml/xml/serialize-xml";
import { child, childElements, children, element, type XmlElement } from "../../../src/ooxml/xml/xml-element";

/** The add-in's id in manifest.xml: Excel gives an add-in only the settings that are under its own id. */
export const ADD_IN_ID = "2ca4bcc5-9e62-41ce-954e-8bc8e3ed128d";

const TASK_PANES_TYPE = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const EXTENSION_TYPE = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const TASK_PANES_CONTENT = "application/vnd.ms-office.webextensiontaskpanes+xml";
const EXTENSION_CONTENT = "application/vnd.ms-office.webextension+xml";
const TASK_PANES_PART = "xl/webextensions/taskpanes.xml";
const TASK_PANES_KIND = "webextensiontaskpanes";

/** The kind of relationship that `writeAddInSettings` writes anew. */
export const ADD_IN_RELATIONSHIP = TASK_PANES_KIND;

interface ExtensionPart {
  readonly relationship: Relationship;
  readonly root: XmlElement;
}

/** Reads the settings that the add-in keeps in the document (MS-OWEXXML); values are JSON, anything else is text. */
export function readAddInSettings(source: OpcPackage): Map<string, unknown> {
  const own = extensionsOf(source).find(({ root }) => isOwn(root));
  const properties = children(child(own?.root, "we:properties"), "we:property");
  return new Map(
    properties.map((property) => [
      property.attributes.name ?? "",
      parseValue(property.attributes.value ?? "null"),
    ]),
  );
}

/**
 * Writes the settings as Excel does, in a web extension that no task pane shows by itself; other add-ins' extensions
 * are carried. Nothing where there are neither.
 */
export function writeAddInSettings(
  settings: BookState["settings"],
  writer: PackageWriter,
  source: OpcPackage | undefined,
): void {
  const existing = source ? extensionsOf(source) : [];
  const own = existing.find(({ root }) => isOwn(root));
  const others = existing.filter((extension) => extension !== own);
  if (settings.size === 0 && !own && others.length === 0) return;
  const panes: XmlElement[] = [];
  const oldPanes = source ? taskPanesRoot(source) : undefined;
  for (const { relationship } of others) {
    if (!source) continue;
    writer.carry(source, relationship.target);
    const id = writer.relate(TASK_PANES_PART, EXTENSION_TYPE, relationship.target);
    panes.push(taskPane(id, paneOf(oldPanes, relationship.id)));
  }
  if (settings.size > 0 || own) {
    const part = own?.relationship.target ?? writer.freeName("xl/webextensions/webextension", ".xml");
    writer.add(part, xmlDocument(extensionXml(settings, own?.root), undefined), EXTENSION_CONTENT);
    if (source && own) keepRelationships(writer, source, own.relationship.target);
    const id = writer.relate(TASK_PANES_PART, EXTENSION_TYPE, part);
    panes.push(taskPane(id, own && paneOf(oldPanes, own.relationship.id)));
  }
  writer.add(
    TASK_PANES_PART,
    xmlDocument(element("wetp:taskpanes", {}, panes), undefined),
    TASK_PANES_CONTENT,
  );
  writer.relate("", TASK_PANES_TYPE, TASK_PANES_PART);
}

function keepRelationships(writer: PackageWriter, source: OpcPackage, partName: string): void {
  for (const relationship of relationshipsOf(source, partName))
    writer.keepRelationship(source, partName, relationship);
}

function taskPanesPart(source: OpcPackage): string | undefined {
  const target = relationshipsOf(source, "").find((one) => relationshipKind(one) === TASK_PANES_KIND)?.target;
  return target !== undefined && source.parts.has(target) ? target : undefined;
}

function taskPanesRoot(source: OpcPackage): XmlElement | undefined {
  const part = taskPanesPart(source);
  return part === undefined ? undefined : readXmlPart(source, part);
}

function extensionsOf(source: OpcPackage): ExtensionPart[] {
  const part = taskPanesPart(source);
  if (part === undefined) return [];
  return relationshipsOf(source, part)
    .filter(({ external, target }) => !external && source.parts.has(target))
    .map((relationship) => ({ relationship, root: readXmlPart(source, relationship.target) }));
}

function isOwn(extension: XmlElement): boolean {
  const references = [
    ...children(extension, "we:reference"),
    ...children(child(extension, "we:alternateReferences"), "we:reference"),
  ];
  return references.some((reference) => reference.attributes.id?.toLowerCase() === ADD_IN_ID);
}

function paneOf(panes: XmlElement | undefined, relationshipId: string): XmlElement | undefined {
  return children(panes, "wetp:taskpane").find(
    (pane) => child(pane, "wetp:webextensionref")?.attributes["r:id"] === relationshipId,
  );
}

/** Not visible: a pane that opens by itself asks people without the add-in whether they trust it. */
function taskPane(relationshipId: string, old: XmlElement | undefined): XmlElement {
  const attributes = old?.attributes ?? { dockstate: "right", visibility: "0", width: "350", row: "4" };
  return element("wetp:taskpane", attributes, [element("wetp:webextensionref", { "r:id": relationshipId })]);
}

function extensionXml(settings: BookState["settings"], old: XmlElement | undefined): XmlElement {
  const properties = element(
    "we:properties",
    {},
    [...settings].map(([name, value]) => element("we:property", { name, value: JSON.stringify(value) })),
  );
  if (old) {
    const rest = childElements(old).filter((node) => node.name !== properties.name);
    const before = rest.filter(({ name }) => name === "we:reference" || name === "we:alternateReferences");
    return { ...old, children: [...before, properties, ...rest.filter((node) => !before.includes(node))] };
  }
  return element("we:webextension", { id: `{${ADD_IN_ID.toUpperCase()}}` }, [
    element("we:reference", { id: ADD_IN_ID, version: "1.0.0.0", store: "developer", storeType: "Registry" }),
    element("we:alternateReferences"),
    properties,
    element("we:bindings"),
    element("we:snapshot"),
  ]);
}

function parseValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
