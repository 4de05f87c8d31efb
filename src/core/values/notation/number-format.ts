/**
 * A number format without what it shows literally: quoted text, escaped characters, colours, conditions and locales. A bracket
 * that nothing closes reaches to the end, so that a format of brackets alone is read in one pass.
 */
function formatCodes(format: string): string {
  return format
    .replace(/"[^"]*"/g, "")
    .replace(/[\\_*]./g, "")
    .replace(/\[(?![hms]+\])[^\]]*(?:\]|$)/gi, "");
}

/**
 * Whether Excel shows a number in this format as a date (`yyyy/m/d`, `ggge"年"m"月"`, `m/d`), not as a mere time.
 * @example
 * isDateFormat("yyyy/m/d"); // true
 * isDateFormat("#,##0"); // false
 */
export function isDateFormat(format: string): boolean {
  if (/^(?:general|@|標準|g\/標準|)$/i.test(format.trim())) return false;
  const codes = formatCodes(format.split(";")[0] ?? "")
    .replace(/e[+-]/gi, "")
    .replace(/general|g\/標準/gi, "");
  if (/[ydg]|e/i.test(codes)) return true;
  // A lone m is a month unless hours or seconds are beside it.
  return /m/i.test(codes) && !/[hs]/i.test(codes);
}

/**
 * Whether Excel shows a number in this format in percent (0.25 as 25%).
 * @example
 * isPercentFormat("0.0%"); // true
 */
export function isPercentFormat(format: string): boolean {
  return formatCodes(format).includes("%");
}

/**
 * What Excel shows of a whole number whose format has words around the digits: 令和5年度 for 5 in `"令和"0"年度"`. Undefined where
 * the format has no such words, or shows the number otherwise than by its plain digits.
 */
export function shownAmongWords(value: number, format: string): string | undefined {
  const [section = ""] = format.split(";");
  if (!/["\\年度]/.test(section) || !Number.isInteger(value) || isDateFormat(section)) return undefined;
  const shown = section
    .replace(/\[[^\]]*(?:\]|$)/g, "")
    .replace(
      /"([^"]*)"|\\(.)|(#*0+|General|G\/標準)/gi,
      (_, quoted?: string, escaped?: string, digits?: string) =>
        digits === undefined ? (quoted ?? escaped ?? "") : String(value),
    );
  return shown.includes(String(value)) && !/[#%?]/.test(shown) ? shown : undefined;
}

/** The words that a number format shows beside the digits: `%以上` of `0"%以上"`; "" where it has none. */
export function literalText(format: string): string {
  const [section = ""] = format.split(";");
  return [...section.matchAll(/"([^"]*)"|\\(.)/g)]
    .map(([, quoted, escaped]) => quoted ?? escaped ?? "")
    .join("");
}
