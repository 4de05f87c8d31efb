import type { Indicator, IndicatorCell, IndicatorTable } from "../../model/indicator";
import type { CellAddress } from "../../values/workbook/cell-address";
import type { DefinitionTexts } from "./definition-texts";

/** Another file as far as it is compared: plain data, so that a choice of figures can be carried out on a newer reading. */
export interface OtherWorkbook {
  readonly fileName: string;
  readonly tables: readonly IndicatorTable[];
  /** Sheets that are hidden in it. */
  readonly hiddenSheets: readonly string[];
  /** Its 指標定義; undefined where it has none. */
  readonly definitions: DefinitionTexts | undefined;
  /** Cells with formulas whose values the file does not hold. */
  readonly uncalculated: readonly CellAddress[];
  /** Rows, headings and sheets of it that no reader understood, by the cell or range (A1) where there is one. */
  readonly unread: readonly { readonly sheet: string; readonly at: string }[];
}

/** Which of an indicator's figures it is; `rate` is one that was typed. */
export type ComparedItem = "target" | "actual" | "base" | "rate";

/** `filled`: blank or 未集計 here and given there; `emptied`: given here and blank there. */
export type FigureChange = "changed" | "filled" | "emptied";

/**
 * Why a figure of the other file cannot be taken over: a formula is here, there is no cell for it here, it is no number, it
 * or the one here has a word such as 以上 or 速報値, its unit is another, the unit is typed in the cell here and a bare number
 * would lose it, its cell here is merged and the figure of years that would become others, or it is a rate, which follows
 * from the figures.
 */
export type NotTaken =
  "formula" | "noCell" | "noNumber" | "hedged" | "unit" | "typedUnit" | "severalYears" | "rate";

/** A figure that is another in the other file. */
export interface FigureDifference {
  /** Indicator, year and item in one text: the same after rows were inserted. */
  readonly key: string;
  /** As it is here. */
  readonly indicator: Indicator;
  /** Undefined for the base. */
  readonly fiscalYear: number | undefined;
  readonly item: ComparedItem;
  readonly change: FigureChange;
  /** Undefined where a table has no such cell. */
  readonly here: IndicatorCell | undefined;
  readonly there: IndicatorCell | undefined;
  /** A figure of a year that is over on 基準日, or of no year: whoever takes another over says why. */
  readonly isPublished: boolean;
  /** What would be written, in the unit of the indicator here; undefined where `notTaken` says why not. */
  readonly takes: number | undefined;
  readonly notTaken: NotTaken | undefined;
}

/** What is said of an indicator in words, or by 指標定義 in the column of that heading. */
export type ComparedText =
  | { readonly of: "name" | "description" | "unit" | "mark" | "section" | "yearHeading" }
  | { readonly of: "definition"; readonly heading: string };

/** A text that is another in the other file; "" where one has none. */
export interface TextDifference {
  readonly what: ComparedText;
  readonly indicator: string;
  /** Where it is here, else the indicator's label. */
  readonly at: CellAddress | undefined;
  readonly here: string;
  readonly there: string;
}

/** A year that only one of the two has figures of. */
export interface YearDifference {
  readonly fiscalYear: number;
  readonly side: Side;
  readonly indicators: number;
}

export type Side = "here" | "there";

/** What could not be set side by side; nothing is passed over without being named. */
export type NotCompared =
  | { readonly code: "noTables"; readonly side: Side }
  | { readonly code: "hiddenSheet"; readonly side: Side; readonly sheet: string }
  | { readonly code: "ambiguous"; readonly name: string; readonly here: number; readonly there: number }
  | { readonly code: "yearTwice"; readonly name: string; readonly fiscalYear: number }
  | { readonly code: "uncalculated"; readonly cells: number; readonly first: string }
  | { readonly code: "unread"; readonly places: number; readonly sheet: string; readonly at: string }
  | { readonly code: "noDefinitions"; readonly side: Side };

/** An open workbook beside another file; the figures that agree are only counted. */
export interface Comparison {
  readonly fileName: string;
  /** In the order of the tables here. */
  readonly figures: readonly FigureDifference[];
  readonly texts: readonly TextDifference[];
  /** Only in the other file. */
  readonly added: readonly Indicator[];
  /** Only here. */
  readonly dropped: readonly Indicator[];
  readonly years: readonly YearDifference[];
  readonly notCompared: readonly NotCompared[];
  readonly compared: { readonly indicators: number; readonly figures: number };
}
