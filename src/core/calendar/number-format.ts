/** A number format without what it shows literally: quoted text, escaped characters, colours, conditions and locales. */
function formatCodes(format: string): string {
  return format
    .replace(/"[^"]*"/g, "")
    .replace(/[\\_*]./g, "")
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, "");
}

/** Whether Excel shows a number in this format as a date (`yyyy/m/d`, `ggge"年"m"月"`, `m/d`), not as a mere time. */
export function isDateFormat(format: string): boolean {
  if (/^(?:general|@|標準|g\/標準|)$/i.test(format.trim())) return false;
  const codes = formatCodes(format.split(";")[0] ?? "")
    .replace(/e[+-]/gi, "")
    .replace(/general|g\/標準/gi, "");
  if (/[ydg]|e/i.test(codes)) return true;
  // A lone m is a month unless hours or seconds stand beside it.
  return /m/i.test(codes) && !/[hs]/i.test(codes);
}

/** Whether Excel shows a number in this format in percent (0.25 as 25%). */
export function isPercentFormat(format: string): boolean {
  return formatCodes(format).includes("%");
}
