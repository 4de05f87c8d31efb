/**
 * Text as Excel stores it (ST_Xstring of ECMA-376 §22.9.2.19): what XML cannot hold is written `_x0001_`, and text
 * that looks like such an escape gets its underscore escaped.
 */
export function escapeStoredText(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return text.replace(LOOKS_ESCAPED, "_x005F_").replace(UNSTORABLE, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}

/** Reads back what `escapeStoredText` wrote. */
export function readStoredText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
// A lone half of a surrogate pair cannot be written in UTF-8. A carriage return would be read back as a line feed.
const UNSTORABLE =
  // eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const NEEDS_ESCAPE =
  // eslint-disable-next-line no-control-regex -- as above
  /_x[0-9A-Fa-f]{4}_|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/;
