/** The first day of each era as an Excel serial (1900 system), the latest first. Before 1900 Excel has no dates. */
const eras = [
  { from: 43586, letter: "R", short: "令", long: "令和", firstYear: 2019 },
  { from: 32516, letter: "H", short: "平", long: "平成", firstYear: 1989 },
  { from: 9856, letter: "S", short: "昭", long: "昭和", firstYear: 1926 },
  { from: 4595, letter: "T", short: "大", long: "大正", firstYear: 1912 },
  { from: 1, letter: "M", short: "明", long: "明治", firstYear: 1868 },
] as const;

/** A format's quoted text, escapes, brackets and exponents, which are kept, and the era's codes. */
const pieces = /"[^"]*"|\\.|\[[^\]]*\]|[_*].|[0#?.][eE][+-]|general|g+|e+|[\s\S]/gi;

/**
 * Puts the era's name and year of a date into a number format in place of its codes `g`, `gg`, `ggg`, `e` and `ee`,
 * as quoted text: the formatting library knows every code of Excel's but these. `serial` counts in the 1900 system.
 * `[$-ja-JP-x-gannen]` writes the first year as 元.
 */
export function withJapaneseEra(format: string, serial: number): string {
  if (!/[ge]/i.test(format)) return format;
  const era = eras.find(({ from }) => serial >= from);
  if (era === undefined) return format;
  const eraYear = westernYear(serial) - era.firstYear + 1;
  const gannen = /-x-gannen/i.test(format) && eraYear === 1;

  return format.replaceAll(pieces, (piece) => {
    if (/^g{1,3}$/i.test(piece)) return `"${[era.letter, era.short, era.long][piece.length - 1] ?? ""}"`;
    if (/^e{1,2}$/i.test(piece)) return `"${gannen ? "元" : String(eraYear).padStart(piece.length, "0")}"`;
    return piece;
  });
}

function westernYear(serial: number): number {
  // Serial 25569 is 1970-01-01. Excel counts a 1900-02-29 that never was, so serials before 61 lie a day later.
  const days = Math.floor(serial) - 25569 + (serial < 61 ? 1 : 0);
  return new Date(days * 86_400_000).getUTCFullYear();
}
