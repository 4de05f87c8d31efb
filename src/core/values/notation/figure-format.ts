import { isDateFormat } from "./number-format";
import { readNumber, type TypedNumber } from "./read-number";
import { scaledUnit } from "./unit";

/** What a number format says of the figures that it shows, beside their digits. */
export interface FormatReading extends Partial<
  Pick<TypedNumber, "unit" | "qualifier" | "provisional" | "footnote">
> {
  /** What Excel shows is the value times this: 100 in a percent format, 0.001 where the digits end in a comma. */
  readonly times: number;
}

const PLAIN: FormatReading = { times: 1 };

/** Formats that show digits and nothing else. */
const DIGITS_ALONE = /^(?:General|G\/標準|@|[#0,]*0(?:\.0+)?)$/i;

/** What is shown around the digits of a format's first section, and what the value is multiplied by. */
interface Section {
  readonly before: string;
  readonly after: string;
  readonly times: number;
}

/**
 * Reads the unit, the hedge and the scale that a number format shows: `#,##0"人"` counts 人, `0%` is 100 times the value,
 * `#,##0,"千円"` shows 1,681千円 for 1681000. Formats that show no figure with a unit say nothing.
 * @example
 * readFormat('#,##0"人"'); // { times: 1, unit: "人" }
 * readFormat('0%"以上"'); // { times: 100, unit: "%", qualifier: "atLeast" }
 */
export function readFormat(format: string, rowUnit = ""): FormatReading {
  if (DIGITS_ALONE.test(format)) return PLAIN;
  const section = isDateFormat(format) ? undefined : readSection(format);
  if (!section) return PLAIN;
  const { before, after, times } = section;
  const shown = `${before}1${after}`;
  const typed = shown === "1" ? undefined : readNumber(shown, rowUnit);
  if (!typed) return { times };
  const { unit, qualifier, provisional, footnote } = typed;
  return {
    times,
    ...(unit === "" ? {} : { unit }),
    ...(qualifier && { qualifier }),
    ...(provisional === undefined ? {} : { provisional }),
    ...(footnote === undefined ? {} : { footnote }),
  };
}

/** The parts of a section: quoted or escaped text, colours and currencies in brackets, fillers, digits, percent, the rest. */
const PARTS =
  /"([^"]*)"|\\(.)|\[([^\]]*)(?:\]|$)|[_*].|(General|G\/標準|[#0?](?:[#0?.,]*[#0?])?)(,*)|(%)|([^;])/iy;

/** The first section, which shows positive figures; undefined where it depends on a condition or shows no plain digits. */
function readSection(format: string): Section | undefined {
  let [before, after, times] = ["", "", 1];
  let hasDigits = false;
  PARTS.lastIndex = 0;
  for (let part = PARTS.exec(format); part; part = PARTS.exec(format)) {
    const [whole, quoted, escaped, bracketed, digits, commas = "", percent, other] = part;
    if (digits !== undefined) {
      if (hasDigits) return undefined;
      hasDigits = true;
      times /= 1000 ** commas.length;
      continue;
    }
    if (bracketed !== undefined && /^[<>=]/.test(bracketed)) return undefined;
    if (percent !== undefined) times *= 100;
    const currency = /^\$([^-]*)/.exec(bracketed ?? "")?.[1] ?? "";
    const text = bracketed === undefined ? (quoted ?? escaped ?? percent ?? other ?? " ") : currency;
    if (whole === "@" || /^[eE/]$/.test(other ?? "")) return undefined;
    if (hasDigits) after += text;
    else before += text;
  }
  return hasDigits ? { before, after, times } : undefined;
}

/**
 * The number that a cell of this format holds when it shows a figure in `unit`: 61 of ％ is 0.61 in `0%`.
 * @example
 * valueInFormat(61, "％", "0%"); // 0.61
 * valueInFormat(61, "％", "General"); // 61
 */
export function valueInFormat(figure: number, unit: string, format: string): number {
  const shown = readFormat(format, unit);
  const own = scaledUnit(shown.unit ?? unit).factor * shown.times;
  const wanted = scaledUnit(unit).factor;
  return own === wanted ? figure : Number(((figure * wanted) / own).toPrecision(15));
}
