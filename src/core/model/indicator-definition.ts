import type { FiscalYear } from "../values/calendar/fiscal-year";
import type { AssessmentMethod, CountingBasis, Direction } from "./indicator";
import type { LedgerKind } from "./ledger-definition";
import type { RecordCondition } from "./record-condition";
import type { YearSpan } from "../values/calendar/year-span";
import type { CellAddress } from "../values/workbook/cell-address";

/** 件数 records / 合計 sum of a column / 異なり数 different values of a column. */
export type Aggregation = "count" | "sum" | "distinct";

/** 四捨五入 half away from zero / 切捨て towards zero / 切上げ away from zero, to a whole number, as Excel does. */
export type Rounding = "halfUp" | "down" | "up";

/** Lists that an indicator is counted from by their own names. */
export interface NamedLists {
  /** As 台帳 says it: `研修台帳`, `研修台帳R6、研修台帳R7`. */
  readonly name: string;
  /** The names of the ledgers (`listName`): sheets, or Excel tables of which a sheet has several. */
  readonly of: readonly string[];
}

/** How the figure is counted from the ledger. Columns are named by their headings. */
export interface CountingRule {
  readonly ledger: LedgerKind;
  /** What is counted where 台帳 names sheets or Excel tables and no kind; left out: all of the kind. */
  readonly lists?: NamedLists;
  readonly aggregation: Aggregation;
  /** What is summed or told apart; "" for 件数. */
  readonly valueColumn: string;
  readonly dateColumn: string;
  /** "" where nothing ends. */
  readonly endDateColumn: string;
  /** Undefined: every record counts. */
  readonly condition: RecordCondition | undefined;
  /** The figure is divided by this; 1 where 換算 is blank: then by what brings it to the indicator's unit (`divisorFor`). */
  readonly divisor: number;
  /** Undefined: the figure is left as it is. */
  readonly rounding: Rounding | undefined;
}

/** 系列の切替: from this fiscal year on the series is another one, and is not compared with what was before. */
export interface SeriesBreak {
  readonly fiscalYear: FiscalYear;
  /** The condition from then on; undefined: a cumulative count starts again at the year's beginning. */
  readonly condition: RecordCondition | undefined;
  readonly reason: string;
}

/** Whether a series begins anew in a year after `before`, up to `after`: nothing is compared across it. */
export function beginsAnewBetween(
  seriesBreak: SeriesBreak | undefined,
  before: number,
  after: number,
): boolean {
  return seriesBreak !== undefined && seriesBreak.fiscalYear > before && seriesBreak.fiscalYear <= after;
}

/**
 * One row of 指標定義: what the indicator is, how it is counted and how it is judged. What a row leaves blank, or has no
 * column for, is left to the table.
 */
export interface IndicatorDefinition {
  /** `①`, or "". */
  readonly mark: string;
  readonly section: string;
  /** `住民ワーカー登録者数`. */
  readonly name: string;
  readonly unit: string;
  readonly countingBasis: CountingBasis | undefined;
  /** Undefined where no ledger is named: the indicator is not recounted. */
  readonly rule: CountingRule | undefined;
  readonly direction: Direction | undefined;
  /** Undefined: the ratio. */
  readonly assessment: AssessmentMethod | undefined;
  /** 基準値. */
  readonly base: number | undefined;
  /** 目標年度: the year of a target of which the table says none. */
  readonly targetYear: FiscalYear | undefined;
  /** 目標の期間: the years that the one target at the end is for, that year alone or those up to it together. */
  readonly targetSpan: YearSpan | undefined;
  readonly seriesBreak: SeriesBreak | undefined;
  readonly description: string;
  /** The cell with the indicator's name; undefined for a definition that is only proposed. */
  readonly cell: CellAddress | undefined;
}

/** All that a person says in a form of the indicator whose label is in a cell; what it leaves blank is blank in 指標定義 too. */
export interface WholeDefinition {
  readonly at: CellAddress;
  readonly definition: IndicatorDefinition;
}
