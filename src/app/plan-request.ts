import type { LedgerAnswer } from "../core/write/answers/plan-ledger-answer";
import type { SheetYearsAnswer } from "../core/write/answers/plan-sheet-years";
import type { OtherWorkbook } from "../core/judge/comparison/comparison";
import type { WholeDefinition } from "../core/model/indicator-definition";
import type { DefinitionAnswer } from "../core/model/understanding";
import type { PaperChoices } from "../core/write/paper/plan-paper";
import type { MadeLedgerKind } from "../core/model/ledger-definition";
import type { CellAddress } from "../core/values/workbook/cell-address";
import type { SettingChanges } from "../core/write/answers/plan-settings";
import type { WrittenReason } from "../core/write/answers/acknowledge-finding";
import type { FindingName } from "./finding-name";
import type { PlanCommand } from "./plan-commands";

/** What a person decided where a command could not go on by itself. */
export interface PlanChoices {
  /** For blocks whose place is taken (`blockTaken`, found by `sheet` and `at`): the offered range to use instead. */
  readonly places?: readonly { readonly sheet: string; readonly at: string; readonly place: string }[];
  /** Actuals that 再集計 is to leave as they are. */
  readonly leaveOut?: readonly CellAddress[];
  /** The ledgers that 台帳を作成 is to make; all that are missing where left out. */
  readonly kinds?: readonly MadeLedgerKind[];
  /** Which years the papers show, and which of them may be made again over edits by hand. */
  readonly paper?: PaperChoices;
}

/** Everything that a plan can be asked for, one line each, with what has to be said besides. */
interface RequestData {
  readonly commands: { readonly commands: readonly PlanCommand[]; readonly choices?: PlanChoices };
  /** Rows of 達成率 below the rows of 実績, which the command for the rates fills afterwards: there is nothing else to say. */
  readonly rateRows: unknown;
  /** The records that make up the actual or the amount in a cell, on a new sheet. */
  readonly evidence: { readonly cell: CellAddress };
  /** The ledger's figure for the actual in a cell, a past year's too, with the reason in 確認記録. */
  readonly adopt: { readonly cell: CellAddress; readonly words: WrittenReason };
  /** Which sheets are the ledger of a kind, for 設定. */
  readonly ledgerAnswer: { readonly answer: LedgerAnswer };
  /** What the years without an era on a sheet count from, for 設定. */
  readonly sheetYears: { readonly answer: SheetYearsAnswer };
  /** What of 設定 is to be another. */
  readonly settings: { readonly changes: SettingChanges };
  /** The safe mend of one finding, or of all that have one. */
  readonly mend: { readonly finding: FindingName | "all" };
  /** What a person says of indicators, for 指標定義. */
  readonly define: { readonly answers: readonly (DefinitionAnswer | WholeDefinition)[] };
  /** Figures of another file, by their keys in the comparison with it; a reason where a published year is touched. */
  readonly takeOver: {
    readonly other: OtherWorkbook;
    readonly keys: readonly string[];
    readonly words: WrittenReason;
  };
  /** A small table of nobody's figures, to try everything on: there is nothing else to say. */
  readonly sample: unknown;
  /** Why findings are left as they are, one reason for all of them, for 確認記録. Without a reason nothing is written. */
  readonly acknowledge: { readonly findings: readonly FindingName[]; readonly words: WrittenReason };
}

/**
 * True where what is written was counted from records: `apply` compares the cells that it writes to, not those that
 * were counted.
 */
export function countsRecords(request: PlanRequest): boolean {
  if (request.kind === "commands")
    return request.commands.includes("recount") || request.commands.includes("paper");
  return request.kind === "evidence" || request.kind === "adopt";
}

export type RequestKind = keyof RequestData;

/** What a plan is asked for: plain data, so that it can be made again from a newer reading of the workbook. */
export type PlanRequest<Kind extends RequestKind = RequestKind> = {
  readonly [Each in Kind]: { readonly kind: Each } & RequestData[Each];
}[Kind];
