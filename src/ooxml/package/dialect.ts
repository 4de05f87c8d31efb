import { strToU8 } from "fflate";
import { xmlPieces } from "../xml/xml-pieces";
import { joinSteps } from "./join-bytes";

/** Which of the two forms of ISO/IEC 29500 a package is written in ("Strict Open XML Spreadsheet" in Excel's dialogue). */
export type Dialect = "transitional" | "strict";

const TRANSITIONAL =
  /^http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\/2006\//;
const STRICT = /^http:\/\/purl\.oclc\.org\/ooxml\/(spreadsheetml|drawingml|officeDocument)\//;
/** Names whose last step differs as well: transitional, strict. */
const RENAMED: readonly (readonly [string, string])[] = [
  ["extended-properties", "extendedProperties"],
  ["custom-properties", "customProperties"],
];

/** A namespace or a relationship's type as the dialect names it; unchanged where both have one name for it. */
export function uriIn(dialect: Dialect, uri: string): string {
  if (dialect === "strict") {
    if (!TRANSITIONAL.test(uri)) return uri;
    return renamed(uri.replace(TRANSITIONAL, "http://purl.oclc.org/ooxml/$1/"), 0, 1);
  }
  if (!STRICT.test(uri)) return uri;
  return renamed(uri.replace(STRICT, "http://schemas.openxmlformats.org/$1/2006/"), 1, 0);
}

function renamed(uri: string, from: 0 | 1, to: 0 | 1): string {
  const pair = RENAMED.find((names) => uri.endsWith(`/${names[from]}`));
  return pair ? uri.slice(0, -pair[from].length) + pair[to] : uri;
}

/**
 * A transitional XML part in Strict: its namespaces, and the percentages of drawings and charts, which Strict writes with
 * their sign. Text between the tags is left alone. Values that are Strict already stay as they are. Pauses after each piece;
 * for parts that this code writes, in which no text holds a bare `<` or `>`.
 */
export function* strictPartSteps(bytes: Uint8Array): Generator<undefined, Uint8Array> {
  const pieces: Uint8Array[] = [];
  let waiting = "";
  for (const piece of xmlPieces(bytes)) {
    const text = waiting + piece;
    // A tag that goes on in the next piece waits for it.
    const whole = text.lastIndexOf(">") + 1;
    pieces.push(strToU8(text.slice(0, whole).replace(/<[^<>]+>/g, strictTag)));
    waiting = text.slice(whole);
    yield;
  }
  pieces.push(strToU8(waiting));
  return yield* joinSteps(pieces);
}

function strictTag(tag: string): string {
  const named = tag.includes("schemas.openxmlformats.org")
    ? tag.replace(/="(http:[^"]*)"/g, (_, uri: string) => `="${uriIn("strict", uri)}"`)
    : tag;
  if (/^<c:(?:gapWidth|overlap|lblOffset|holeSize) /.test(named))
    return named.replace(/ val="(-?\d+)"/, ' val="$1%"');
  if (/^<a:(?:tint|shade|alpha|lumMod|lumOff|satMod|satOff) /.test(named)) return inPercent(named, "val");
  if (named.startsWith("<a:gs ")) return inPercent(named, "pos");
  return /^<a:(?:fillToRect|tileRect|fillRect|srcRect) /.test(named) ? inPercent(named, "[ltrb]") : named;
}

/** Thousandths of a percent as a percentage: `val="60000"` is `val="60%"`. */
function inPercent(tag: string, attributes: string): string {
  return tag.replace(
    new RegExp(` (${attributes})="(-?\\d+)"`, "g"),
    (_, name: string, value: string) => ` ${name}="${String(Number(value) / 1000)}%"`,
  );
}
