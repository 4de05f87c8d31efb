import { strToU8 } from "fflate";
import { NAMESPACES, PART_NAMESPACES } from "../../../src/ooxml/xml/namespaces";
import { escapeAttribute, escapeText, XML_DECLARATION } from "../../../src/ooxml/xml/serialize-xml";
import { escapeStoredText } from "../../../src/ooxml/xml/stored-text";
import type { RichText } from "./cell-text";

/** Gives texts their numbers while a workbook is saved: each text is stored once. */
export class SharedTextWriter {
  private readonly plain = new Map<string, number>();
  private readonly rich = new Map<string, number>();
  private readonly items: string[] = [];
  private readonly namespaces = new Map<string, string>();
  private uses = 0;

  /** The number of a text; `rich` is how a file held it, where `canHold` says that it can be held so. */
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

  /** False where a prefix already has another meaning in this part. */
  canHold({ namespaces }: RichText): boolean {
    const entries = Object.entries(namespaces);
    if (entries.some(([prefix, uri]) => (this.namespaces.get(prefix) ?? uri) !== uri)) return false;
    for (const [prefix, uri] of entries) this.namespaces.set(prefix, uri);
    return true;
  }

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  /** The part with all texts. */
  part(): Uint8Array {
    const counts = `count="${String(this.uses)}" uniqueCount="${String(this.items.length)}"`;
    return strToU8(
      `${XML_DECLARATION}<sst xmlns="${PART_NAMESPACES.spreadsheet}"${this.foreign()} ${counts}>` +
        `${this.items.join("")}</sst>`,
    );
  }

  /** Whatever is in a text beside the runs that every Excel knows, an Excel may pass over. */
  private foreign(): string {
    const own = [...this.namespaces].filter(([prefix]) => prefix !== "mc");
    if (this.namespaces.size === 0) return "";
    const declared = [...own, ["mc", NAMESPACES.mc ?? ""] as const];
    const ignorable = own.map(([prefix]) => prefix).join(" ");
    return (
      declared.map(([prefix, uri]) => ` xmlns:${prefix}="${escapeAttribute(uri)}"`).join("") +
      (ignorable === "" ? "" : ` mc:Ignorable="${ignorable}"`)
    );
  }
}

/** Without the attribute, spaces at the ends and line breaks would be lost. */
function textXml(text: string): string {
  const keep = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${keep}>${escapeText(escapeStoredText(text))}</t>`;
}
