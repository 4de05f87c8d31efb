import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openPackage, readXmlPart, relationshipsOf } from "../../../src/ooxml/package/opc-package";
import { child, children } from "../../../src/ooxml/xml/xml-element";

/**
 * The file with another number in one cell (A1) and everything else as it was stored, old results of formulas included: as
 * if a recipient had typed it, before anything is calculated.
 */
export function retyped(workbook: Uint8Array, sheet: string, cell: string, value: number): Uint8Array {
  const source = openPackage(workbook);
  const partOfBook = "xl/workbook.xml";
  const entry = children(child(readXmlPart(source, partOfBook), "sheets"), "sheet").find(
    ({ attributes }) => attributes.name === sheet,
  );
  const id = entry?.attributes["r:id"];
  const relationship = relationshipsOf(source, partOfBook).find((one) => one.id === id);
  const files = unzipSync(workbook);
  const part = relationship?.target ?? "";
  const stored = files[part];
  if (!stored) throw new Error(`no sheet ${sheet}`);
  const xml = strFromU8(stored);
  const found = new RegExp(`(<c r="${cell}"[^>]*>)<v>[^<]*</v>`).exec(xml);
  if (!found) throw new Error(`no number in ${sheet}!${cell}`);
  const typed = `${found[1] ?? ""}<v>${String(value)}</v>`;
  return zipSync({ ...files, [part]: strToU8(xml.replace(found[0], typed)) });
}
