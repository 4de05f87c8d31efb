import { strToU8 } from "fflate";
import { PART_NAMESPACES } from "../../../src/ooxml/xml/namespaces";
import { escapeText, XML_DECLARATION } from "../../../src/ooxml/xml/serialize-xml";
import { escapeStoredText } from "../../../src/ooxml/xml/stored-text";
import type { RichText } from "./cell-text";

/** Gives texts their numbers while a workbook is saved: each text is stored once. */
export class SharedTextWriter {
  private readonly plain = new Map<string, number>();
  private readonly rich = new Map<string, number>();
  private readonly items: string[] = [];
  private uses = 0;

  /** The number of a text; `rich` is how a file held it. */
  numberOf(text: string, rich: RichText | undefined): number {
    this.uses += 1;
    const known = rich ? this.rich.get(rich.xml) : this.plain.get(text);
    if (known !== undefined) return known;
    const number = this.items.length;
    if (rich) this.rich.set(rich.xml, number);
    else this.plain.set(text, number);
    this.items.push(`<si>${rich ? rich.xml : textXml(text)}</si>`);
    return number;
  }

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  /** The part with all texts. */
  part(): Uint8Array {
    const counts = `count="${String(this.uses)}" uniqueCount="${String(this.items.length)}"`;
    return strToU8(
      `${XML_DECLARATION}<sst xmlns="${PART_NAMESPACES.spreadsheet}" ${counts}>${this.items.join("")}</sst>`,
    );
  }
}

/** Without the attribute, spaces at the ends and line breaks would be lost. */
function textXml(text: string): string {
  const keep = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${keep}>${escapeText(escapeStoredText(text))}</t>`;
}
