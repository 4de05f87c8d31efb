import { remembered } from "./remembered";

/** Letters between which Japanese writes no space. */
const WIDE = /[\u3000-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;

/**
 * What was typed, on one line and otherwise untouched: trimmed, a line break between Japanese letters taken out, any other
 * run of white space made one space.
 * @example
 * toOneLine("令和７年度\n（2月末現在）"); // "令和７年度（2月末現在）"
 */
export function toOneLine(text: string): string {
  return lineOf(text);
}

const lineOf = remembered((text) => {
  const joined = text
    .trim()
    .replace(/(\S)[^\S\n]*\n\s*(\S)/g, (_, before: string, after: string) =>
      WIDE.test(before) || WIDE.test(after) ? before + after : `${before} ${after}`,
    );
  return joined.replace(/\s+/g, " ");
});
