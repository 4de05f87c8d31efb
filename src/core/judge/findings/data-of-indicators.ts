import type { UnitDoubt } from "../../model/figure-doubt";
import type { Sign } from "../../model/understanding";
import type { FigureName } from "./data-of-cells";

/** What the findings about the years of a table carry. */
export interface YearFindingData {
  /** `H30 (2017)`; `readAs` is the year that the table was read with. */
  "year/era-mismatch": {
    readonly raw: string;
    readonly fromEra: number;
    readonly fromWestern: number;
    readonly readAs: number;
  };
  /** `24年度実績` of no era; `year` is 24. */
  "year/era-by-date": { readonly raw: string; readonly year: number };
  /** Between the years `before` and `after` those in `missing` have no column. */
  "year/gap": { readonly before: number; readonly after: number; readonly missing: readonly number[] };
  /** `first` is the A1 address of the heading that names the same year first. */
  "year/duplicate": { readonly raw: string; readonly first: string };
  /** The heading comes after a later (in a falling row: an earlier) year, `previous`. */
  "year/order": { readonly raw: string; readonly previous: number };
}

/** What the findings about an indicator as a whole carry. */
export interface IndicatorFindingData {
  /** `first` is the A1 address of the same indicator's first label. */
  "indicator/duplicate": { readonly name: string; readonly first: string };
  "indicator/in-words": { readonly name: string };
  "indicator/unit-missing": { readonly name: string };
  /** `raw` as people see it; `unit` is the cell's own, "" where it names none. */
  "indicator/units-differ": {
    readonly raw: string;
    readonly unit: string;
    readonly indicatorUnit: string;
    readonly figure: FigureName;
    readonly why: UnitDoubt;
  };
  /** 目標 without 実績 (`missing` actual), or the reverse. */
  "indicator/row-missing": { readonly name: string; readonly missing: "target" | "actual" };
  /** Nobody has said which way is better, and the signs are not enough or contradict. */
  "indicator/direction-unconfirmed": { readonly name: string; readonly signs: readonly Sign[] };
  /** Whether the figure grows through the year is not known, and its grade is another by each answer. */
  "indicator/accrual-unconfirmed": {
    readonly name: string;
    readonly signs: readonly Sign[];
    /** The grades, as keys of the bands in use. */
    readonly growing: string;
    readonly standing: string;
    /** Where it is asked whether years are added up against a target of all of them: the rates by each answer. */
    readonly sum?: { readonly growing: number | undefined; readonly standing: number | undefined };
  };
  /**
   * Nobody has said which year the targets of these indicators, all below one heading, are of; `latest` is that of their latest actual,
   * in which those of `rated` have a rate all the same. It is not asked where an answer would go for another table's target as well.
   */
  "indicator/target-year-unconfirmed": {
    readonly names: readonly string[];
    readonly latest: number;
    readonly rated: readonly string[];
    readonly isAsked: boolean;
  };
  /** Nothing speaks of the direction of these indicators: higher was taken, the usual case. */
  "indicator/assumed": { readonly names: readonly string[] };
  /** 指標定義 has no row for it. */
  "indicator/undefined": { readonly name: string };
}
