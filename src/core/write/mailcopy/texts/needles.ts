import { readMissingMark } from "../../../values/notation/missing-mark";
import { compareKey, normaliseLine, unifyBrackets } from "../../../values/notation/normalise";

/**
 * What must not be in a copy. `personal`: a value of a column with personal data; `removed`: a text of what is not kept;
 * `property`: an author or a company of the file's properties.
 */
export type NeedleKind = "personal" | "removed" | "property";

export interface Needle {
  readonly kind: NeedleKind;
  /** Where it is in the original, for the list: `住民ワーカー台帳!B5`, `docProps/core.xml`. */
  readonly origin: string;
  readonly key: string;
  readonly search: "anywhere" | "bounded" | "whole" | "name";
}

/** A text met a needle: `stop`, or `list` for a short name within a longer word, which is mostly another word. */
export interface Match {
  readonly needle: Needle;
  readonly weight: "stop" | "list";
}

/** In characters: shorter texts of removed sheets are words that are everywhere. */
const SHORTEST_REMOVED = 4;
const SHORT_NAME = 2;
const NUMBER_LIKE = /^[\d.,:/\-%+()¥△▲\\年月日時分]+$/;
const ASCII_WORD = /^[a-z0-9_]+$/;
/** Digits in a telephone number: fewer are a figure. */
const TELEPHONE = 9;
/** Digits of a personal number that is looked for: an extension of four is a figure of any table. */
const SHORTEST_NUMBER = 6;
const GRAM = 3;
/** Texts whose needles are remembered: texts come again and again, and a map of all would hold the pane up while it grows. */
const REMEMBERED = 2_000;
/** In characters, of all texts together: a long text that thousands of cells share is looked through once. */
const MOST_REMEMBERED = 1 << 22;

/** Finds needles in texts; as many needles as a ledger has cells cost no more than a few. */
export class Needles {
  /** By the first three characters, then by key: one map of hundreds of thousands is filled anew, at once, whenever it grows. */
  private readonly byStart = new Map<string, Map<string, Needle>>();
  private readonly counts: Record<NeedleKind, number> = { personal: 0, removed: 0, property: 0 };
  private readonly remembered = new Map<string, readonly Match[]>();
  private rememberedLength = 0;
  /** How long needles are that may be within other text, by their first three characters. */
  private readonly lengths = new Map<string, Set<number>>();
  private readonly names = new Map<string, Needle>();

  /** Adds a value of the original; false where it is too short or too general to be looked for. */
  add(kind: NeedleKind, text: string, origin: string): boolean {
    const key = compareKey(withoutUnseen(text));
    const search = searchOf(kind, key, /\s/.test(normaliseLine(text)));
    if (search === undefined) return false;
    const known = this.withKey(key);
    // A personal value is looked for everywhere, whatever else the same text is.
    if (known && (known.kind === "personal" || kind !== "personal")) return true;
    const needle: Needle = { kind, origin, key, search };
    this.put(needle, known);
    if (search === "name") this.names.set(key, needle);
    else if (search !== "whole") {
      const gram = key.slice(0, GRAM);
      this.lengths.set(gram, (this.lengths.get(gram) ?? new Set()).add(key.length));
    }
    return true;
  }

  get size(): number {
    return this.counts.personal + this.counts.removed + this.counts.property;
  }

  /** How many of the needles are of a kind. */
  count(kind: NeedleKind): number {
    return this.counts[kind];
  }

  /** Every needle that a text holds, each once. */
  in(written: string): readonly Match[] {
    const known = this.remembered.get(written);
    if (known) return known;
    const found = this.find(written);
    if (this.remembered.size >= REMEMBERED || this.rememberedLength + written.length > MOST_REMEMBERED)
      this.forget();
    this.remembered.set(written, found);
    this.rememberedLength += written.length;
    return found;
  }

  private forget(): void {
    this.remembered.clear();
    this.rememberedLength = 0;
  }

  private put(needle: Needle, instead: Needle | undefined): void {
    const start = needle.key.slice(0, GRAM);
    const ofStart = this.byStart.get(start) ?? new Map<string, Needle>();
    this.byStart.set(start, ofStart.set(needle.key, needle));
    this.counts[needle.kind] += 1;
    if (instead) this.counts[instead.kind] -= 1;
    this.forget();
  }

  private withKey(key: string): Needle | undefined {
    return this.byStart.get(key.slice(0, GRAM))?.get(key);
  }

  private find(written: string): Match[] {
    const text = withoutUnseen(written);
    const tight = compareKey(text);
    if (tight === "") return [];
    const found = new Map<Needle, Match["weight"]>();
    const whole = this.withKey(tight);
    if (whole) found.set(whole, "stop");
    const loose = ` ${unifyBrackets(normaliseLine(text)).toLowerCase()} `;
    for (let at = 0; at + GRAM <= tight.length; at += 1) {
      for (const length of this.lengths.get(tight.slice(at, at + GRAM)) ?? []) {
        const needle = at + length <= tight.length ? this.withKey(tight.slice(at, at + length)) : undefined;
        if (!needle || found.has(needle) || needle.search === "whole" || needle.search === "name") continue;
        if (needle.search === "anywhere" || isBounded(loose, needle.key)) found.set(needle, "stop");
      }
    }
    if (this.names.size > 0) this.findNames(loose, tight, found);
    return [...found].map(([needle, weight]) => ({ needle, weight }));
  }

  private findNames(loose: string, tight: string, found: Map<Needle, Match["weight"]>): void {
    for (let length = 1; length <= SHORT_NAME; length += 1) {
      for (let at = 0; at + length <= tight.length; at += 1) {
        const needle = this.names.get(tight.slice(at, at + length));
        if (!needle || found.get(needle) === "stop") continue;
        found.set(needle, isBounded(loose, needle.key) || isSpaced(loose, needle.key) ? "stop" : "list");
      }
    }
  }
}

/**
 * Characters that take no room and change no reading: joiners, marks of direction, soft hyphens and selectors of variants,
 * by which the registers of towns tell 辻󠄀 from 辻.
 */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, "");
}

function searchOf(kind: NeedleKind, key: string, isSpacedOut: boolean): Needle["search"] | undefined {
  const length = [...key].length;
  if (kind !== "personal" && length < SHORTEST_REMOVED) return undefined;
  if (length === 0 || readMissingMark(key) !== undefined) return undefined;
  if (NUMBER_LIKE.test(key)) {
    const digits = key.replace(/\D/g, "").length;
    if (digits >= TELEPHONE) return isSpacedOut ? "anywhere" : "bounded";
    return kind === "personal" && digits < SHORTEST_NUMBER ? undefined : "whole";
  }
  // A mark such as ○ is no name.
  if (!/\p{L}/u.test(key)) return "whole";
  if (length <= SHORT_NAME) return "name";
  return ASCII_WORD.test(key) && !isSpacedOut ? "bounded" : "anywhere";
}

/** Whether the key is in the text with neither a letter nor a digit before or after it. */
function isBounded(loose: string, key: string): boolean {
  for (let at = loose.indexOf(key); at >= 0; at = loose.indexOf(key, at + 1)) {
    const before = loose.slice(0, at).at(-1) ?? " ";
    const after = loose.slice(at + key.length, at + key.length + 2);
    if (!WORD_CHARACTER.test(before) && !WORD_START.test(after)) return true;
  }
  return false;
}

/** A name of two characters with a space between them: 林 明. */
function isSpaced(loose: string, key: string): boolean {
  const [first, second] = [...key];
  return first !== undefined && second !== undefined && isBounded(loose, `${first} ${second}`);
}

const WORD_CHARACTER = /[\p{L}\p{N}_]$/u;
const WORD_START = /^[\p{L}\p{N}_]/u;
