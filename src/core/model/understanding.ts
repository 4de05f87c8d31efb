import type { RecordCondition } from "./record-condition";
import type { FiscalYear } from "../values/calendar/fiscal-year";
import type { YearSpan } from "../values/calendar/year-span";
import type { CellAddress } from "../values/workbook/cell-address";

/**
 * Where a reading comes from: said in so many words (指標定義, 設定, the table itself), concluded from signs, the usual case
 * taken because nothing speaks of it, or not known. Only `unknown` withholds rate and grade; the rest is written and listed.
 */
export type UnderstandingSource = "stated" | "inferred" | "assumed" | "unknown";

/** What of an indicator can be read one way or another. */
export type UnderstoodAttribute =
  | "direction"
  | "unit"
  | "scale"
  | "countingBasis"
  | "accrual"
  | "targetForm"
  | "targetYear"
  | "targetSpan"
  | "base"
  | "kind"
  | "ledger";

/** How an office's own rates come about: 実績÷目標, 目標÷実績 or 2−実績÷目標. */
export type OfficeRateForm = "actualOverTarget" | "targetOverActual" | "twoMinusRatio";

/** What a reading rests on, as data; the words for it are in the messages. */
export type Sign =
  /** A column of 指標定義 says so. */
  | { readonly code: "definition" }
  /** 判定方式 of 指標定義 (2−実績÷目標) holds for what should become less. */
  | { readonly code: "definedMethod" }
  /** The indicator's label, a column or a heading of the table says so. */
  | { readonly code: "table"; readonly text: string }
  /** A column 方向 or 増減. */
  | { readonly code: "directionColumn"; readonly text: string; readonly at: CellAddress }
  /** 以下, 以内, 未満 or 以上 at a target. */
  | { readonly code: "targetWord"; readonly text: string; readonly at: CellAddress }
  /** The 達成率 figures of the office come about by this form, in so many cells, and by no other. */
  | { readonly code: "officeRates"; readonly form: OfficeRateForm; readonly cells: number }
  /** The 達成率 figures of the table are how far its actuals have come from their bases, in so many cells, and none is anything else. */
  | { readonly code: "officeProgress"; readonly cells: number }
  /** What is counted is unwanted: 死者, 滞納. */
  | { readonly code: "unwantedName"; readonly word: string }
  /** What is counted is how much of something unwanted has gone: 減少数, 削減量. */
  | { readonly code: "decreaseOfUnwanted"; readonly word: string }
  /** An unwanted word that something else follows (防止, 解消, 〜ない), so that it says nothing of the direction. */
  | { readonly code: "unwantedWordReversed"; readonly word: string }
  /** A word that leans to less being better, or an unwanted one that is not what is counted and that nothing turns round. */
  | { readonly code: "doubtfulWord"; readonly word: string }
  /** A name that says 〜ない of something that is neither known to be wanted nor to be unwanted. */
  | { readonly code: "negatedName" }
  /** A decrease of something that is not known to be unwanted. */
  | { readonly code: "decreaseOfOther"; readonly word: string }
  /** Wanted high by some offices and low by others (経常収支比率). */
  | { readonly code: "nameOfTwoMinds"; readonly word: string }
  /** A share or points, by unit or name: a part of the year shows no part of it. */
  | { readonly code: "ratio"; readonly text: string }
  /** A word of the name for what happens through the year: 利用, 相談. */
  | { readonly code: "happeningName"; readonly word: string }
  /** A word of the name for what is there at a time: 会員, 施設. */
  | { readonly code: "standingName"; readonly word: string }
  /** The label says 延べ, or a column 累計, and the actuals fall so often that it is no running total. */
  | { readonly code: "runningTotalFalls"; readonly word: string; readonly times: number }
  /** The targets never rise, and the last is below the first. */
  | { readonly code: "targetsFall"; readonly from: number; readonly to: number }
  /** The last target lies below 基準値. */
  | { readonly code: "targetBelowBase"; readonly base: number; readonly target: number }
  /** A title above the table names the years of the plan: the target is of the last of them. */
  | { readonly code: "planPeriod"; readonly text: string; readonly at: CellAddress }
  /** The one target at the end is as large as each of the actuals, which are of one year each; all together are `sum`. */
  | { readonly code: "targetNearActuals"; readonly target: number; readonly sum: number }
  /** Where no base is stated: every actual is above the one target, which is of a later year. */
  | { readonly code: "targetBelowActuals"; readonly actual: number; readonly target: number };

/** The source of one attribute's value, and the signs that it rests on. */
export interface Understood {
  readonly source: UnderstandingSource;
  readonly signs: readonly Sign[];
}

/** How an indicator's attributes are known; their values are in the indicator itself. What nobody asks for is left out. */
export type Understanding = Readonly<Partial<Record<UnderstoodAttribute, Understood>>> & {
  readonly direction: Understood;
};

/** A person's answer to which way is better, for the indicator whose label is in a cell. */
export interface DirectionAnswer {
  readonly at: CellAddress;
  readonly direction: "higher" | "lower";
}

/** A person's answer to whether a figure grows through its year or is what it is at any time. */
export interface AccrualAnswer {
  readonly at: CellAddress;
  readonly accrual: "growing" | "standing";
}

/** A person's answer to how an indicator with a target of zero or below is judged: by the way from its base, or not at all. */
export interface MethodAnswer {
  readonly at: CellAddress;
  readonly assessment: "progressFromBase" | "ratio";
}

/** A person's answer to which year the targets below one heading are of; it is one answer for all of their rows. */
export interface TargetYearAnswer {
  /** The heading of the targets. */
  readonly at: CellAddress;
  /** The labels of the indicators in those rows. */
  readonly rows: readonly CellAddress[];
  readonly targetYear: FiscalYear;
}

/** A person's answer to which years the one target at the end is for: that year alone, or those up to it together. */
export interface TargetSpanAnswer {
  readonly at: CellAddress;
  readonly targetSpan: YearSpan;
}

/** A person's answer that records are not to be counted, for rows of 指標定義 that have no condition yet. */
export interface LeaveOutAnswer {
  /** The cell with the name of the first of the rows. */
  readonly at: CellAddress;
  /** The cells with the names of all of them. */
  readonly rows: readonly CellAddress[];
  readonly leaveOut: RecordCondition;
}

/** What of an indicator is asked with answers to choose from, and what may be chosen. */
export type QuestionSubject = "direction" | "accrual" | "method" | "targetYear" | "targetSpan";
/** Answers of one word; a target's years are among many. */
export type Choice = DirectionAnswer["direction"] | AccrualAnswer["accrual"] | MethodAnswer["assessment"];

/** What a person may answer of an indicator; it is written to 指標定義. */
export type DefinitionAnswer =
  DirectionAnswer | AccrualAnswer | MethodAnswer | TargetYearAnswer | TargetSpanAnswer | LeaveOutAnswer;
