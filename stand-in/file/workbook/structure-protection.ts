import type { BookState } from "../../model/book-state";
import { lostPart, type LostPart } from "../lost/lost-part";
import { legacyPasswordHash } from "../sheet/legacy-password-hash";
import { attributesSource } from "../sheet/sheet-source";
import { booleanAttribute, child, element, type XmlElement } from "../../../src/ooxml/xml/xml-element";

const PASSWORD = /^workbook(Password|AlgorithmName|HashValue|SaltValue|SpinCount)/;

/** Reads `<workbookProtection>` where it locks the structure. `source` holds the password's hash; without it there is none. */
export function readStructureProtection(workbook: XmlElement): BookState["structureProtection"] {
  const node = child(workbook, "workbookProtection");
  if (!booleanAttribute(node, "lockStructure")) return undefined;
  const hash = Object.entries(node?.attributes ?? {}).filter(([name]) => PASSWORD.test(name));
  return hash.length > 0 ? { source: Object.fromEntries(hash) } : {};
}

/** `<workbookProtection>` over what the file had (a lock of revisions or windows); undefined where nothing is locked. */
export function structureProtectionXml(
  protection: BookState["structureProtection"],
  workbook: XmlElement | undefined,
  lost: LostPart[],
): XmlElement | undefined {
  const old = Object.entries(child(workbook, "workbookProtection")?.attributes ?? {});
  const kept = old.filter(([name]) => !PASSWORD.test(name) && name !== "lockStructure");
  if (!protection)
    return kept.length > 0 ? element("workbookProtection", Object.fromEntries(kept)) : undefined;
  const { password, source } = protection;
  const hash = password === undefined ? undefined : legacyPasswordHash(password);
  if (password !== undefined && hash === undefined) {
    lost.push(lostPart("structurePassword"));
  }
  return element("workbookProtection", {
    ...attributesSource(source),
    ...(hash === undefined ? {} : { workbookPassword: hash }),
    ...Object.fromEntries(kept),
    lockStructure: "1",
  });
}
