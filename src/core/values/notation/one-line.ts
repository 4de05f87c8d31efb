/** Letters between which Japanese writes no space. */
const WIDE = /[\u3000-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;

/**
 * What was typed, on one line and otherwise untouched: trimmed, a line break between Japanese letters taken out, any other
 * run of white space made one space.
 */
export function toOneLine(text: string): string {
  const joined = text
    .trim()
    .replace(/(\S)[^\S\n]*\n\s*(\S)/g, (_, before: string, after: string) =>
      WIDE.test(before) || WIDE.test(after) ? before + after : `${before} ${after}`,
    );
  return joined.replace(/\s+/g, " ");
}
