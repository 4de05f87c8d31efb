import { child, children, numberAttribute, type XmlElement } from "../xml/xml-element";

/**
 * Formats that a file names by number alone (ECMA-376 §18.8.30), as Japanese Excel shows them: 14 and 22 are the
 * system's short date there, 5–8 and 37–44 yen, 27–36 and 50–58 the ja-jp table.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"¥"#,##0;"¥"\\-#,##0',
  6: '"¥"#,##0;[Red]"¥"\\-#,##0',
  7: '"¥"#,##0.00;"¥"\\-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"\\-#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: "[$-411]ge.m.d",
  28: '[$-411]ggge"年"m"月"d"日"',
  29: '[$-411]ggge"年"m"月"d"日"',
  30: "m/d/yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"',
  33: 'h"時"mm"分"ss"秒"',
  34: 'yyyy"年"m"月"',
  35: 'm"月"d"日"',
  36: "[$-411]ge.m.d",
  37: "#,##0;\\-#,##0",
  38: "#,##0;[Red]\\-#,##0",
  39: "#,##0.00;\\-#,##0.00",
  40: "#,##0.00;[Red]\\-#,##0.00",
  41: '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* \\-#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: "[$-411]ge.m.d",
  51: '[$-411]ggge"年"m"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: '[$-411]ggge"年"m"月"d"日"',
  55: 'yyyy"年"m"月"',
  56: 'm"月"d"日"',
  57: "[$-411]ge.m.d",
  58: '[$-411]ggge"年"m"月"d"日"',
};

/** The format of a number below 164; undefined where Excel reserves that number without a meaning. */
export function builtInFormat(id: number): string | undefined {
  return BUILT_IN[id];
}

/** The workbook's own number formats by their number. */
export function readNumberFormats(root: XmlElement): ReadonlyMap<number, string> {
  return new Map(
    children(child(root, "numFmts"), "numFmt").map((node) => [
      numberAttribute(node, "numFmtId") ?? -1,
      node.attributes.formatCode ?? "General",
    ]),
  );
}

/** The number format of a cell's style (`<xf>`); `own` are the workbook's own formats. */
export function numberFormatOf(xf: XmlElement, own: ReadonlyMap<number, string>): string {
  const id = numberAttribute(xf, "numFmtId") ?? 0;
  return own.get(id) ?? builtInFormat(id) ?? "General";
}

/** The number formats of a workbook's cell styles, in the order of the numbers by which cells name them. */
export function cellNumberFormats(styles: XmlElement): string[] {
  const own = readNumberFormats(styles);
  return children(child(styles, "cellXfs"), "xf").map((xf) => numberFormatOf(xf, own));
}
