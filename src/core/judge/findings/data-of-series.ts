/**
 * What a base comes to beside a target of zero or below: the way from it can be gone, one may help where none is known, the target
 * does not lie beyond it, or is of several years together.
 */
export type BaseWay = "way" | "noBase" | "noWay" | "ofSum";

/** What the findings about a series of years, its targets and a year that is not over carry. Years are western. */
export interface SeriesFindingData {
  /** A 延べ figure falls from `before` (in `beforeYear`) to `value`, and no series break is recorded. */
  "series/cumulative-decrease": {
    readonly before: number;
    readonly beforeYear: number;
    readonly value: number;
    readonly unit: string;
  };
  /** `equal` of the `compared` figures of a year are those of the year before. */
  "series/copied-forward": {
    readonly beforeYear: number;
    readonly equal: number;
    readonly compared: number;
  };
  /** A flow that repeated `value` after another repeat, or a stock that has not changed for `years` years. */
  "series/flat": {
    readonly kind: "flow" | "stock";
    readonly value: number;
    readonly unit: string;
    /** The years concerned, the one of the finding last. */
    readonly years: readonly number[];
  };
  /** `change` is a ratio: 3 is three times the old value more. */
  "series/spike": {
    readonly before: number;
    readonly beforeYear: number;
    readonly value: number;
    readonly unit: string;
    readonly change: number;
  };
  /** The name says `named` (延べ), the description `described` (合計数). */
  "series/definition-doubt": { readonly named: string; readonly described: string };
}

export interface TargetFindingData {
  /** Eased from `before`. Rates on both targets; `atLeastOnOld` where the cell only says that the new target was reached. */
  "target/lowered": {
    readonly before: number;
    readonly beforeYear: number;
    readonly target: number;
    readonly unit: string;
    readonly rate: number | undefined;
    readonly rateOnOld: number | undefined;
    readonly atLeastOnOld: number | undefined;
    /** The reason of the series break that is recorded for the year; undefined where none is. */
    readonly breakReason: string | undefined;
  };
  "target/already-met": {
    readonly target: number;
    readonly actualBefore: number;
    readonly beforeYear: number;
    readonly unit: string;
  };
  /** The years in which target and actual were the same, the one of the finding last. */
  "target/exact-hits": { readonly years: readonly number[] };
  /** The one target, of `endYear`, may be for that year or for all up to it; `actual` is the latest, held against nothing. */
  "target/span-unconfirmed": {
    readonly name: string;
    readonly target: number;
    readonly actual: number;
    readonly unit: string;
    readonly endYear: number;
  };
  /** A year with an actual above zero; `raw` is what is in the target's cell, "" where nothing is. */
  "target/missing": { readonly actual: number; readonly unit: string; readonly raw: string };
  /** No ratio to a target of zero or below. `progress`: the way gone from the base to it, as a ratio; undefined without a base. */
  "target/not-positive": {
    readonly name: string;
    readonly target: number;
    readonly unit: string;
    readonly progress: number | undefined;
    /** What a base comes to beside such a target. */
    readonly way: BaseWay;
  };
  /** The years in which the target was missed, each with its rate (pro-rated for a flow of a year that is not over). */
  "target/missed-repeatedly": {
    readonly years: readonly { readonly fiscalYear: number; readonly rate: number | undefined }[];
  };
  /** The description speaks of another target than this year's. */
  "target/stale-text":
    | {
        readonly kind: "number";
        /** As written, `25社`. */
        readonly text: string;
        readonly stated: number;
        readonly target: number;
        readonly unit: string;
      }
    | {
        readonly kind: "share";
        /** As written, `町人口の約1%`. */
        readonly text: string;
        /** Ratios. */
        readonly stated: number;
        readonly share: number;
        readonly target: number;
        readonly unit: string;
        /** 町人口 of 設定, or what the highest target so far would be the stated share of. */
        readonly population: number;
        /** The target that the text was written for, where the population is inferred from it. */
        readonly formerTarget: number | undefined;
      };
}

export interface ProvisionalFindingData {
  /** A flow of `months` months beside the target of twelve. */
  "provisional/full-year-target": {
    readonly target: number;
    readonly actual: number;
    readonly unit: string;
    readonly rate: number;
    readonly proRatedRate: number;
    readonly months: number;
  };
  /** `asOf` is 基準日 as 2026-02-28. */
  "provisional/unmarked": { readonly raw: string; readonly asOf: string };
}
