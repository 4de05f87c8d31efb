import type { BlockedReason } from "./blocked-reason";
import type { UnreadBecause } from "./coverage";
import type { DefinitionProblem } from "./definition-problem";
import type { FiscalYear } from "../values/calendar/fiscal-year";
import type { YearSpan } from "../values/calendar/year-span";

/** Something that could not be understood or checked: what, and why, both as codes with data. */
export interface NotChecked {
  readonly what: NotCheckedSubject;
  readonly why: NotCheckedReason;
}

export interface NotCheckedSubject {
  readonly kind:
    "figures" | "row" | "column" | "heading" | "sheet" | "table" | "check" | "ledger" | "indicator" | "cell";
  readonly sheet: string | undefined;
  /** A1 notation, where there is a place. */
  readonly at: string | undefined;
  /** The text that was there, or the check's name. */
  readonly text: string;
}

/** Open list: a module that has a new reason adds it here, and its message beside the others. */
export type NotCheckedReason =
  | { readonly code: "notUnderstood" }
  | { readonly code: "noYear" }
  /** A row of money spent, by its name or its section. */
  | { readonly code: "cost" }
  /** A row that is in the table for comparison: 参考：県平均. */
  | { readonly code: "forReference" }
  /** Actuals of a year each beside targets of all years so far, or the reverse. */
  | { readonly code: "countedOtherwise" }
  /** Actuals whose heading has another note in brackets than that of their goal, whose text it names: 実績（実人数） beside 目標（延べ）. */
  | { readonly code: "notesDiffer"; readonly goal: string }
  /** A row of 目標 or 実績 whose text may be another name, or describe the name above it, which it says. */
  | { readonly code: "nameOrDescription"; readonly name: string; readonly cell: string }
  /** A figure in a cell that is merged over the rows or columns of several indicators, which it names. */
  | { readonly code: "figureOfSeveral"; readonly indicators: readonly string[] }
  /** A row whose results are each of the year that its cell says, not of its heading's. */
  | { readonly code: "yearsOfCells" }
  /** Of two things that are counted, each over years of its own, the second one. */
  | { readonly code: "thingsBeside" }
  /** Figures that no reader has read, and the cell that kept them from it. */
  | {
      readonly code: "figuresUnread";
      readonly cell: string | undefined;
      readonly text: string;
      readonly because: UnreadBecause;
    }
  | { readonly code: "moreFiguresUnread"; readonly places: number }
  | { readonly code: "yearUnclear" }
  | { readonly code: "noTable" }
  | { readonly code: "noActualRow" }
  /** A target for all years together that nothing is held against. */
  | { readonly code: "targetOfAllYears"; readonly indicator: string }
  /** A year that the target of all years together needs and that says no figure. */
  | { readonly code: "sumIncomplete"; readonly indicator: string }
  /** The only target, which may be for the sum of the years that the table gives (合計) or for its own year. */
  | { readonly code: "targetOfTotal"; readonly indicator: string }
  /** 目標年度 of 指標定義 for an indicator whose targets stand in other years by the tables. */
  | {
      readonly code: "targetYearUnused";
      readonly year: FiscalYear;
      readonly targets: readonly FiscalYear[];
    }
  /** 目標の期間 of 指標定義 for an indicator that has no target at the end of those years, or that lacks one of them. */
  | { readonly code: "targetSpanUnused"; readonly span: YearSpan }
  /** A total that adds up a share, or what is there at a time, over the parts of a year. */
  | { readonly code: "sumOfLevels"; readonly indicator: string }
  /** Both figures are there, and the way in which the indicator is judged makes no rate of them. */
  | { readonly code: "rateBlocked"; readonly reason: BlockedReason }
  | { readonly code: "noLedger" }
  /** Tables that would be counted, once somebody says which of them are the programme's own (`LedgerAgreement`). */
  | {
      readonly code: "ledgersUndecided";
      readonly why: "several" | "candidate";
      readonly sheets: readonly string[];
    }
  /** Years of which a ledger says nothing: all its days are later, or earlier, or (`isDated` false) cannot be read. */
  | {
      readonly code: "yearsNotInLedger";
      readonly sheets: readonly string[];
      readonly years: readonly FiscalYear[];
      readonly isDated: boolean;
      readonly undated: number;
    }
  /** Years that are not counted, because the ledgers are lists of calendar years and hold a part of them only. */
  | {
      readonly code: "calendarYears";
      readonly sheets: readonly string[];
      readonly years: readonly FiscalYear[];
    }
  | { readonly code: "noDefinition" }
  /** A row in 指標定義 that names no ledger, or whose way of counting cannot be read. */
  | { readonly code: "noRule" }
  /** 換算 of 指標定義 does not bring the count to the indicator's unit: ÷1000 beside 百万円. */
  | { readonly code: "divisorDisagrees"; readonly divisor: number; readonly unit: string }
  /** Nobody knows whether a sum is of 円 or of 千円. */
  | { readonly code: "moneyUnclear"; readonly column: string }
  /** A row of 指標定義 that indicators of one name in several units share. */
  | { readonly code: "unitsOfOneName"; readonly units: readonly string[] }
  /** What is added up is of another unit (分) than the indicator (時間), and 換算 is blank. */
  | { readonly code: "sumOfOtherUnit"; readonly column: string; readonly of: string; readonly unit: string }
  /** A row below a ledger's Excel table that reads like a record of it. */
  | { readonly code: "belowTable"; readonly table: string }
  /** A typed row of totals in a ledger, which is no record. */
  | { readonly code: "totalRow" }
  /** A ledger whose records are on another sheet as well. */
  | { readonly code: "copyOf"; readonly sheet: string }
  /** A sheet that cannot be read because a cell far out holds something. */
  | { readonly code: "tooFarOut"; readonly cell: string }
  | { readonly code: "missingInput"; readonly input: string }
  /** A heading of 指標定義 that several columns answer to: 委託料 beside 委託料（税抜） and 委託料（税込）. */
  | {
      readonly code: "columnsAlike";
      readonly sheet: string;
      readonly column: string;
      readonly headings: readonly string[];
    }
  /** A column that 指標定義 names, with cells that are no dates, or no numbers. */
  | {
      readonly code: "columnNotReadable";
      readonly sheet: string;
      readonly column: string;
      readonly wants: "date" | "number";
    }
  /** A cell of 指標定義, 設定 or 確認記録 that nothing is done with, because it cannot be understood. */
  | { readonly code: "definitionProblem"; readonly problem: DefinitionProblem }
  /** Targets cannot be judged while nobody has said which way is better; `checks` are the checks left out, by name. */
  | { readonly code: "directionUnknown"; readonly checks: readonly string[] };
