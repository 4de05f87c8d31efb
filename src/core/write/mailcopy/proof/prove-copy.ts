import { openPackageSteps } from "../../../../ooxml/package/open-in-steps";
import type { OpcPackage } from "../../../../ooxml/package/opc-package";
import { UnreadableFile } from "../../../../ooxml/package/unreadable-file";
import type { Needle, Needles } from "../texts/needles";
import { decodedAddress } from "../texts/decoded-address";
import { knownPart } from "./known-parts";
import { partTextSteps, STRING_OF, type PartText, type TextRole } from "./part-texts";
import type { Proof, ProofFault } from "./proof";
import { packageFaultSteps } from "./prove-package";
import { rawTextSteps } from "./raw-texts";

/** What is looked for in a copy. */
export interface Sought {
  readonly needles: Needles;
  /** Needles that can be seen on a kept sheet of the original: what a person sees of a sheet may have them. */
  readonly visible: ReadonlySet<Needle>;
  /** Personal values that a person has confirmed, by their place in the ledger. */
  readonly confirmed: ReadonlySet<string>;
  readonly notSearched: number;
  /** Names of sheets that are not in the copy. */
  readonly removedSheets: readonly string[];
  /** Names of the copy's sheets, in order. */
  readonly sheets: readonly string[];
}

/** Where a text may be that is visible anyway. */
const SEEN: ReadonlySet<TextRole> = new Set([
  "cell",
  "sharedString",
  "formula",
  "chartText",
  "sheetName",
  "tableColumn",
  "numberFormat",
]);
/** A file within a file within a file is made to be overlooked. */
const DEEPEST = 4;

/** Reads a finished copy again, from its bytes alone, and looks for everything that must not be in it. */
export function* proveCopySteps(bytes: Uint8Array, sought: Sought): Generator<undefined, Proof> {
  const search = new Search(sought);
  yield* search.packageSteps(bytes, "", 0);
  const { needles } = sought;
  return {
    holds: search.faults.size === 0,
    faults: [...search.faults.values()],
    listed: [...search.listed.values()],
    searched: {
      personal: needles.count("personal"),
      removed: needles.count("removed"),
      property: needles.count("property"),
    },
    notSearched: sought.notSearched,
    parts: search.parts,
    notSeen: search.notSeen,
  };
}

class Search {
  readonly faults = new Map<string, ProofFault>();
  readonly listed = new Map<string, ProofFault>();
  readonly notSeen: string[] = [];
  parts = 0;
  private readonly references: readonly RegExp[];

  constructor(private readonly sought: Sought) {
    this.references = sought.removedSheets.filter((name) => name !== "").map(referenceTo);
  }

  *packageSteps(bytes: Uint8Array, within: string, depth: number): Generator<undefined, void> {
    let opc: OpcPackage;
    try {
      opc = yield* openPackageSteps(bytes);
    } catch (cause) {
      if (!(cause instanceof UnreadableFile)) throw cause;
      this.add({ kind: "unreadable", part: within, cell: "", origin: "" });
      return;
    }
    for (const fault of yield* packageFaultSteps(opc)) this.add({ ...fault, part: within + fault.part });
    const sheetNames = new Map(
      this.sought.sheets.map((name, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, name]),
    );
    const stringCells: string[] = [];
    // Worksheets first: they tell which cell shows which shared string.
    const names = [...opc.parts.keys()].sort(
      (one, other) => Number(other.includes("/worksheets/")) - Number(one.includes("/worksheets/")),
    );
    for (const name of names) {
      const part = opc.parts.get(name);
      if (!part) continue;
      this.parts += 1;
      this.look({ role: "other", text: name, at: "" }, within + name, "");
      const kind = knownPart(part.contentType);
      if (kind === "picture") this.notSeen.push(within + name);
      if (kind === "text" || looksLikeMarkup(part.bytes)) {
        yield* partTextSteps(part.bytes, (text) => {
          const cell = this.cellOf(text, sheetNames.get(name), stringCells);
          if (cell !== undefined) this.look(text, within + name, cell);
        });
      }
      // Bytes may begin like markup and be none; markup with zeros in it is UTF-16 that does not say so.
      if (kind !== "text" || part.bytes.subarray(0, HEAD).includes(0))
        yield* this.rawSteps(part.bytes, within + name);
      if (part.bytes[0] === 0x50 && part.bytes[1] === 0x4b && depth < DEEPEST)
        yield* this.packageSteps(part.bytes, `${within}${name}!`, depth + 1);
    }
  }

  private *rawSteps(bytes: Uint8Array, part: string): Generator<undefined, void> {
    yield* rawTextSteps(bytes, (text) => {
      this.look({ role: "other", text, at: "" }, part, "");
    });
  }

  /** The cell of the copy in which a text is seen; undefined where the text is the number of a shared string. */
  private cellOf(text: PartText, sheet: string | undefined, stringCells: string[]): string | undefined {
    const placed = (at: string): string => (sheet === undefined || at === "" ? "" : `${sheet}!${at}`);
    if (text.at.startsWith(STRING_OF)) {
      stringCells[Number(text.text)] ??= placed(text.at.slice(STRING_OF.length));
      return undefined;
    }
    return text.role === "sharedString" ? (stringCells[Number(text.at)] ?? "") : placed(text.at);
  }

  private look(text: PartText, part: string, cell: string): void {
    this.lookAt(text, part, cell);
    const decoded = ESCAPED.test(text.text) ? decodedAddress(text.text) : undefined;
    if (decoded !== undefined) this.lookAt({ ...text, text: decoded }, part, cell);
  }

  private lookAt({ role, text }: PartText, part: string, cell: string): void {
    if (text === "" || (role === "other" && isOwnPartName(text))) return;
    if (role === "formula" && this.references.some((reference) => reference.test(text)))
      this.add({ kind: "sheetName", part, cell, origin: "" });
    for (const { needle, weight } of this.sought.needles.in(text)) {
      if (this.mayStay(needle, role, text)) continue;
      const fault = { kind: needle.kind, part, cell, origin: needle.origin };
      if (weight === "stop") this.add(fault);
      else this.listed.set(keyOf(fault), fault);
    }
  }

  private mayStay(needle: Needle, role: TextRole, text: string): boolean {
    if (role === "machine")
      return needle.search === "anywhere" ? isJoined(needle, text) : IN_ASCII.test(needle.key);
    if (!SEEN.has(role)) return false;
    return needle.kind === "personal"
      ? this.sought.confirmed.has(needle.origin)
      : this.sought.visible.has(needle);
  }

  private add(fault: ProofFault): void {
    this.faults.set(keyOf(fault), fault);
  }
}

/** The names that parts have in every copy: `sheet1.xml` says nothing of a removed sheet that is called Sheet1. */
const NUMBERED_PART =
  /^(?:(?:\.\.\/|xl\/)?(?:worksheets|drawings|charts|tables|media|theme)\/)?(?:_rels\/)?(?:sheet|drawing|chart|table|image|theme)\d{1,5}\.(?:xml|png|jpeg)(?:\.rels)?$/;
const FIXED_PARTS: ReadonlySet<string> = new Set([
  "[Content_Types].xml",
  "_rels/.rels",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "styles.xml",
  "xl/sharedStrings.xml",
  "sharedStrings.xml",
]);
const IN_ASCII = /^[ -~]*$/;
const LATIN_WORDS = /^[a-z0-9_]+$/;

function isOwnPartName(text: string): boolean {
  return FIXED_PARTS.has(text) || NUMBERED_PART.test(text);
}

/**
 * Several Latin words, looked for without their spaces, meet what Office writes as one: `topLeft`, the address of a
 * schema. What has a space itself is none of Office's words.
 */
function isJoined({ key }: Needle, text: string): boolean {
  return LATIN_WORDS.test(key) && !/\s/.test(text);
}

function keyOf({ kind, part, cell, origin }: ProofFault): string {
  return [kind, part, cell, origin].join("\n");
}

/** A formula that names the sheet: with or without quotes, and not as the end of a longer name. */
function referenceTo(sheet: string): RegExp {
  const plain = sheet.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return new RegExp(`(?:^|[^\\p{L}\\p{N}_.'])${plain}!|'${plain.replaceAll("'", "''")}'!`, "iu");
}

/** As addresses of the web write what is not ASCII. */
const ESCAPED = /%[0-9a-f]{2}/i;

/** In bytes: enough to tell what the others are. */
const HEAD = 64;

function looksLikeMarkup(bytes: Uint8Array): boolean {
  return bytes.subarray(0, HEAD).includes(0x3c);
}
