import type { FigureDoubt } from "./figure-doubt";
import type { IndicatorLayout } from "./indicator-layout";
import type { AsOfNote } from "../values/notation/as-of-note";
import type { FiscalYear } from "../values/calendar/fiscal-year";
import type { YearSpan } from "../values/calendar/year-span";
import type { CellReading, Qualifier } from "../values/notation/cell-reading";
import type { Area, CellAddress } from "../values/workbook/cell-address";
import type { Understanding } from "./understanding";

/** 延べ・累計 running total / 年度計 a flow / 年度末現在 a stock on the last day. */
export type CountingBasis = "cumulative" | "perYear" | "atYearEnd";

/**
 * 比率 actual ÷ target (target ÷ actual where less is better) / 基準値からの進捗 progress from a base to the target /
 * 2−実績÷目標, which offices use where less is better.
 */
export type AssessmentMethod = "ratio" | "progressFromBase" | "twoMinusRatio";

/** Whether a figure grows through its year (visits), is what it is at any time (members, shares), or nobody can say. */
export type Accrual = "growing" | "standing" | "unknown";

/** Which way is better. */
export type Direction = "higher" | "lower";

/** `unknown`: the signs do not say, and a person has to; until then there is no rate and no grade. */
export type DirectionRead = Direction | "unknown";

/** One figure of the table: its cell, what it says, and the formula that it may be calculated by. */
export interface IndicatorCell {
  readonly address: CellAddress;
  readonly reading: CellReading;
  readonly formula: string | null;
  /** The figure in the indicator's unit; undefined where the cell says none, or none that can be compared (`doubt`). */
  readonly figure: number | undefined;
  /** How many of the unit's base one of the cell's own counts: 1000 for 千円, 100 for 0.6 shown as 60% in a row of ％. */
  readonly scale: number;
  /** What its heading, or the indicator's name, says of a target (目標値（未満）) where the cell says nothing itself. */
  readonly bound?: Qualifier;
  /** Why a number cannot be compared with the others of its indicator. */
  readonly doubt?: FigureDoubt;
  /** A unit that this cell names and its row does not. */
  readonly ownUnit?: string;
  /** The figure is a part of the cell's text; absent where the cell is the figure, as nearly all are. */
  readonly within?: TextAround;
}

/**
 * What a cell's text has in front of the digits of a figure and behind them: `79%（平成20）→` and `%（平成32）` of 95. A formula takes
 * both off, so that it follows the figure, and gives none once anything else of the text has changed.
 */
export interface TextAround {
  readonly before: string;
  readonly after: string;
}

/** The heading of a year in this table. */
export interface YearHeading {
  readonly fiscalYear: FiscalYear;
  readonly address: CellAddress;
  readonly raw: string;
  readonly asOf: AsOfNote | undefined;
  /** What era and western year each say, where they contradict each other. */
  readonly contradiction: { readonly fromEra: number; readonly fromWestern: number } | undefined;
  /** 24年度 of no era, where something was reached in it: 平成, as no other year of that number has come yet. */
  readonly eraByDate?: true;
}

export interface IndicatorYear {
  readonly fiscalYear: FiscalYear;
  readonly heading: YearHeading;
  readonly provisional: boolean;
  /** It is not over by 基準日, and nothing says to which month its figure was counted or that it speaks of the whole year. */
  readonly isOpen?: true;
  /** Undefined where the table has no such cell (a missing row or column), which is not the same as a blank one. */
  readonly target: IndicatorCell | undefined;
  readonly actual: IndicatorCell | undefined;
  readonly rate: IndicatorCell | undefined;
}

export interface Indicator {
  /** `①`, or "" where the table numbers nothing. */
  readonly mark: string;
  /** Name without mark, counting basis and unit: `住民ワーカー登録者数`. */
  readonly name: string;
  /** The label as written. */
  readonly label: string;
  readonly labelCell: CellAddress;
  /** `人`, from the table or, where it states none, from the cells; "" where nobody names one. */
  readonly unit: string;
  /** The unit that the table states for its row, where 指標定義 says one that counts something else (回 for 人). */
  readonly tableUnit?: string;
  /** How many of its base the unit counts: 1000 for 千円. */
  readonly unitScale: number;
  readonly countingBasis: CountingBasis;
  /** As far as anything speaks of it; what decides a grade is `knownAccrual`. */
  readonly accrual: Accrual;
  readonly direction: DirectionRead;
  /** How its rates come about where the table's own headings say so (進捗率); undefined where they do not. */
  readonly assessment?: AssessmentMethod;
  /** Where direction, unit, counting basis and base come from. */
  readonly understanding: Understanding;
  /** `雇用創出型テレワーク` without its number; "" where the table has no sections. */
  readonly section: string;
  /** 1 for the first section of the table, and so on; 0 where it has none. Charts are named by it. */
  /** The section is the title of a table of places: what is said of a place in no section is not said of it. */
  readonly sectionIsTitle?: true;
  readonly sectionNumber: number;
  /** `2 安全・安心`: as the sheet writes it, for people to read; "" where the table has no sections. */
  readonly sectionHeading: string;
  readonly description: string;
  readonly descriptionCell: CellAddress | undefined;
  /** 基準値 of a column of that name. */
  readonly base: IndicatorCell | undefined;
  /** In the order of fiscal years, one a heading that is not 計. */
  readonly years: readonly IndicatorYear[];
  /**
   * What its rows have and is left out: its only target, which may be for one year or for all of them together; its actuals,
   * which are counted otherwise than its targets; or its goals, one of no year and others of years to come, of which nothing says
   * which its actuals are held against. Absent for any other indicator.
   */
  readonly lacks?: "target" | "actual" | "yearOfTarget";
  /** What is aimed at for several years together; absent where its years have targets of their own. */
  readonly summedTarget?: SummedTarget;
  /** 指標定義 says that its target at the end is of that year alone, not of the years up to it together. */
  readonly endIsOfOneYear?: true;
  /** What is aimed at in a year that nobody has said; absent where its years have targets of their own. */
  readonly undatedTarget?: UndatedTarget;
}

/** A target whose year neither the table, nor a title above it, nor 指標定義 says: 目標値 beside R4実績 and R5実績. */
export interface UndatedTarget {
  readonly cell: IndicatorCell;
  /** Where the heading is that it shares with those of the other rows. */
  readonly heading: CellAddress;
}

/**
 * What a table says of the actuals beside a target of several years: `yearly`, of a year each (実績（単年度）, or a total that adds
 * them up), or `running`, sums themselves (実績（累計）, or a total that is the latest of them).
 */
export type SummedActuals = "yearly" | "running";

/** What an office's own 達成率 hold against one target of several years: each year's own actual, or all of them so far together. */
export type HeldByRates = "ofYear" | "soFar";

/** A target of several years together (R3～R6累計目標, or 60 below 計画期間計); the table has a column for each, as far as it goes. */
export interface SummedTarget extends YearSpan {
  readonly cell: IndicatorCell;
  readonly actuals: SummedActuals | undefined;
  /** What the office's own 達成率 of the years hold against it; absent where they do not tell, or there are none. */
  readonly rates?: HeldByRates | undefined;
}

export interface IndicatorTable {
  readonly sheet: string;
  /** The whole table with its headings. */
  readonly area: Area;
  readonly layout: IndicatorLayout;
  /** Row(s) of the year headings (kind-rows, kind-columns) or of the column headings (long). */
  readonly headerRows: { readonly first: number; readonly last: number };
  /** In the order in which they are on the sheet, duplicates included. */
  readonly headings: readonly YearHeading[];
  readonly indicators: readonly Indicator[];
  /** True where the sheet has 達成率 rows or columns of its own (the add-in's own block is not one). */
  readonly hasRates: boolean;
  /**
   * The kind of figures that the table is without as a whole, so that no indicator is without them by mistake: a plan that
   * nothing is reported against; absent where the table has both.
   */
  readonly lacks?: "target" | "actual";
  /** What is in the table and is understood, but nothing is judged by: totals, differences, grades, remarks. */
  readonly known: readonly Area[];
  /** Figures of rows that are money spent: shown, never graded. */
  readonly costs: readonly Area[];
  /** Columns of numbers of rows: №. */
  readonly numbers: readonly Area[];
  /** The Excel table that this is (long layout), by name. */
  readonly excelTable: string | undefined;
  /** What it counts (貸出冊数), where other columns of the same rows count something else, each a table of its own; else absent. */
  readonly measure?: string;
}
