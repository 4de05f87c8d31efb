import { format, formatColor, isDateFormat } from "numfmt";
import type { StoredValue } from "./book-state";
import { withJapaneseEra } from "./japanese-era-format";

/** Days between the first days of the two date systems. */
const days1904 = 1462;

const englishColors: Readonly<Record<string, string>> = {
  黒: "Black",
  青: "Blue",
  水: "Cyan",
  緑: "Green",
  紫: "Magenta",
  赤: "Red",
  白: "White",
  黄: "Yellow",
};

/**
 * What a cell shows of its value: "" for a blank, an error's name, text as it stands (or through the format's text
 * section), a number by its format. A format that cannot be read shows the number as General does, a date outside
 * Excel's calendar shows `#####`. Column width is not looked at.
 */
export function formatNumber(
  value: StoredValue,
  numberFormat: string | undefined,
  { date1904 = false }: { readonly date1904?: boolean } = {},
): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  const { pattern, number } = prepared(value, numberFormat, date1904);
  if (isDateFormat(pattern) && typeof number === "number" && (number < 0 || number >= 2_958_466))
    return "#####";
  return attempt(
    () => format(pattern, number, options),
    () => format("General", number, options),
  );
}

/** The colour that a number's format asks for, `[Red]` in `#,##0;[Red]-#,##0`, as CSS; undefined where it asks for none. */
export function formattedColor(value: StoredValue, numberFormat: string | undefined): string | undefined {
  if (value === null || typeof value === "object" || !numberFormat?.includes("[")) return undefined;
  const { pattern, number } = prepared(value, numberFormat, false);
  const color = attempt(
    () => formatColor(pattern, number),
    () => null,
  );
  return typeof color === "string" ? color : undefined;
}

const options = { locale: "ja-JP", dateSpanLarge: false } as const;

function prepared(
  value: number | string | boolean,
  numberFormat: string | undefined,
  date1904: boolean,
): { pattern: string; number: number | string | boolean } {
  const pattern = (numberFormat ?? "General").replaceAll(
    /\[([黒青水緑紫赤白黄])\]/g,
    (_whole, color: string) => `[${englishColors[color] ?? color}]`,
  );
  if (typeof value !== "number" || !speaksOfDates(pattern)) return { pattern, number: value };
  const serial = date1904 ? value + days1904 : value;
  return { pattern: withJapaneseEra(pattern, serial), number: serial };
}

function speaksOfDates(pattern: string): boolean {
  return attempt(
    () => isDateFormat(pattern),
    () => false,
  );
}

function attempt<T>(wanted: () => T, otherwise: () => T): T {
  try {
    return wanted();
  } catch {
    return otherwise();
  }
}
