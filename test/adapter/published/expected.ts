import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What a careful person reads from a published table and computes by hand: `expected.json` beside a fixture's `book.txt`. */
export interface ExpectedReading {
  /** 基準日, so that a fixture says the same on every day. */
  readonly asOf: string;
  /** `--do`; left out: the command's own list. */
  readonly do?: string;
  readonly exit: number;
  readonly indicators: readonly ExpectedIndicator[];
  /** `Sheet!A1:B2`: figures that nothing reads, each to be named in `notChecked`. */
  readonly unread?: readonly string[];
  /** Findings by code, `target/lowered`, or by code and place, `target/lowered 指標!C4`. */
  readonly codes?: {
    readonly must?: readonly string[];
    readonly mustNot?: readonly string[];
    /**
     * All other codes that a careful person would let stand, beside `harmlessCodes` (left out: none); any that is not here is
     * a false alarm.
     */
    readonly may?: readonly string[];
    /** One fact is one finding. */
    readonly atMost?: Readonly<Record<string, number>>;
  };
  /** `Sheet!A1`: cells that must stay as they are. */
  readonly untouched?: readonly string[];
  /** `Sheet!A1` → what the cell may show in OUT (null is blank). */
  readonly out?: Readonly<Record<string, readonly (string | number | null)[]>>;
  /** `Sheet!A1` → what people see in the cell of OUT, by its number format. */
  readonly shows?: Readonly<Record<string, string>>;
  /** Ledgers that the workbook has, and their records. */
  readonly ledgers?: readonly { readonly kind: string; readonly sheet: string; readonly rows: number }[];
  /** `⑤ 2025 | 3 | 3`: indicator and year, the ledger's figure, the records that make it up. */
  readonly recount?: readonly string[];
  /** How a figure was worked out where that is not plain to see. */
  readonly calculation?: readonly string[];
}

export interface ExpectedIndicator {
  readonly sheet: string;
  /** Several with `|` between where a part of an indicator may be named in more than one way. */
  readonly name: string;
  /** `*` where each cell has its own. */
  readonly unit: string;
  /** `lower inferred`: direction (`higher`, `lower`, `unknown`, `*` either) and its source where it matters. */
  readonly direction: string;
  readonly section?: string;
  /** The layout is one that may be read or named: the range that is named where it is not read (blank: no figure to name). */
  readonly orNamed?: string;
  /** `2015 | 30 | 42 | 0.7143 | effortNeeded`: see `readYear`. */
  readonly years: readonly string[];
}

export interface ExpectedFigure {
  /** `number`, or why there is none: `none` (no cell, or a blank one), `mark`, `text`, `error`. */
  readonly state: string;
  readonly value?: number;
  /** The cell's own unit where it is not the indicator's. */
  readonly unit?: string;
  readonly qualifier?: string;
  /** The target of another year, that the actual is compared with: an end target. */
  readonly fiscalYear?: number;
  /** The target is of a year that nothing says. */
  readonly isUndated?: true;
}

export interface ExpectedYear {
  readonly fiscalYear: number;
  readonly target: ExpectedFigure;
  readonly actual: ExpectedFigure;
  /** Ratio to four digits where there is one. */
  readonly rate?: number;
  readonly rateState: string;
  readonly grade: string;
  readonly gradeBasis?: string;
  /** 進捗率 from the base, to four digits. */
  readonly progress?: number;
}

/** What is so wherever it is said, and alarms nobody. */
export const harmlessCodes: readonly string[] = [
  "cell/unit-in-value",
  "cell/number-as-text",
  "indicator/assumed",
  "ledger/assumed",
];

const qualifiers = /^(?:以上|以下|以内|未満|超)$/;

/**
 * `年度 | 目標 | 実績 | 達成率 or its state | 評価 [basis] [| 進捗率]`.
 *
 * A figure is `30`, `4 万円` (in the cell's own unit), `70 以上`, `1.4@2019` (the target of 2019), `1.4@?` (a target whose year nothing
 * says), `-` (no figure) or
 * `mark`, `text`, `error`. `*` is not compared; the state `none` is no rate, whatever the reason. A figure in percent
 * is what people see: 55.6 where the cell holds 0.556.
 */
export function readYear(line: string): ExpectedYear {
  const [year = "", target = "", actual = "", rate = "", grade = "", progress] = line
    .split("|")
    .map((part) => part.trim());
  const [key = "", basis] = grade.split(" ");
  const isRate = /^-?\d/.test(rate);
  return {
    fiscalYear: Number(year),
    target: readFigure(target),
    actual: readFigure(actual),
    ...(isRate ? { rate: Number(rate) } : {}),
    rateState: isRate ? "assessed" : rate,
    grade: key,
    ...(basis === undefined ? {} : { gradeBasis: basis }),
    ...(progress === undefined ? {} : { progress: Number(progress) }),
  };
}

function readFigure(text: string): ExpectedFigure {
  if (text === "-") return { state: "none" };
  const [, digits, year, rest = ""] = /^(-?\d+(?:\.\d+)?)(?:@(\d{4}|\?))?(?: (.+))?$/.exec(text) ?? [];
  if (digits === undefined) return { state: text };
  return {
    state: "number",
    value: Number(digits),
    ...(year === undefined ? {} : year === "?" ? { isUndated: true } : { fiscalYear: Number(year) }),
    ...(rest === "" ? {} : qualifiers.test(rest) ? { qualifier: rest } : { unit: rest }),
  };
}

export interface Fixture {
  readonly name: string;
  /** What it is, from the first line of the workbook's text. */
  readonly title: string;
  /** The workbook as `table-text-book` reads it. */
  readonly book: string;
  readonly expected: ExpectedReading;
}

/** Every folder of `test/fixtures/<group>`, in the order of names. */
export function fixturesOf(group: string): Fixture[] {
  const folder = path.join(__dirname, "..", "..", "fixtures", group);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const file = (leaf: string): string => readFileSync(path.join(folder, name, leaf), "utf8");
      const book = file("book.txt");
      return {
        name,
        title: /^\/\/ (.+)/.exec(book)?.[1] ?? "",
        book,
        expected: JSON.parse(file("expected.json")) as ExpectedReading,
      };
    });
}
