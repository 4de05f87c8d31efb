import type { IndicatorTable } from "../../../model/indicator";
import type { Ledger } from "../../../model/ledger";
import type { LedgerAgreement } from "../../../model/ledger-agreement";
import type { ProgrammeTable } from "../../../model/programme";
import { managedSheets } from "../../../read/definition/managed-table";
import { ownSheets } from "../../../plan/own-places";
import {
  ACKNOWLEDGEMENT_SHEET,
  CHART_DATA_NAME,
  CHART_DATA_SHEET,
  CHART_SHEET,
  CHART_SHEET_NAME,
  DEFINITION_SHEET,
  EVIDENCE_PREFIX,
  INDICATOR_PAPER_NAME,
  INDICATOR_PAPER_SHEET,
  PROGRAMME_PAPER_NAME,
  PROGRAMME_PAPER_SHEET,
  SETTINGS_SHEET,
  SOURCE_PAPER_NAME,
  SOURCE_PAPER_SHEET,
  TIDY_DATA_NAME,
  TIDY_DATA_SHEET,
  TIDY_DEFINITION_NAME,
  TIDY_DEFINITION_SHEET,
  TIDY_HISTORY_NAME,
  TIDY_HISTORY_SHEET,
} from "../../../values/workbook/own-sheets";
import { findName, type WorkbookSnapshot } from "../../../values/workbook/snapshot";

/** What a copy needs to know of a workbook as it was read. */
export interface ReadForCopy {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly IndicatorTable[];
  readonly programmeTables: readonly ProgrammeTable[];
  readonly ledgers: readonly Ledger[];
  readonly ledgerAgreement: LedgerAgreement;
}

/** Why a sheet is kept, or why it is not. */
export type SheetPurpose =
  | "paper"
  | "indicator"
  | "programme"
  | "charts"
  | "tidyData"
  | "chartData"
  | "definitions"
  | "ledger"
  | "settings"
  | "answers"
  | "evidence"
  | "other";

/** A sheet with what a copy does with it. */
export interface SheetChoice {
  readonly sheet: string;
  readonly purpose: SheetPurpose;
  /** Kept where nobody chooses otherwise. */
  readonly isUsual: boolean;
  /** Never kept, whatever is chosen: it holds records. */
  readonly isBarred: boolean;
  readonly isHidden: boolean;
}

const BARRED: ReadonlySet<SheetPurpose> = new Set([
  "ledger",
  "settings",
  "answers",
  "evidence",
  "definitions",
]);
/** Kept also where they are hidden: the charts need their figures. */
const USUAL_HIDDEN: ReadonlySet<SheetPurpose> = new Set(["chartData"]);

/**
 * The sheets of a workbook and what a mail copy keeps of them: papers, tables, charts with their figures and 指標データ;
 * never ledgers, 設定, 確認記録 or 根拠. 指標定義 is barred as it is: a reduced one takes its place.
 */
export function sheetChoices(read: ReadForCopy): SheetChoice[] {
  return read.workbook.sheets.map(({ name, visibility }) => {
    const purpose = purposeOf(name, read);
    const isHidden = visibility !== "visible";
    const isBarred = BARRED.has(purpose);
    const isUsual = purpose !== "other" && !isBarred && (!isHidden || USUAL_HIDDEN.has(purpose));
    return { sheet: name, purpose, isUsual, isBarred, isHidden };
  });
}

function purposeOf(name: string, read: ReadForCopy): SheetPurpose {
  const { workbook, ledgers, ledgerAgreement, tables, programmeTables } = read;
  const isOn = (places: readonly { readonly sheet: string }[]): boolean =>
    places.some(({ sheet }) => sheet === name);
  const waiting = ledgerAgreement.undecided.flatMap((one) => one.ledgers);
  // A sheet with records stays here, whatever else it holds.
  if (isOn(ledgers) || isOn(waiting)) return "ledger";
  const managed = MANAGED.find(([title]) =>
    managedSheets(workbook, title).some((sheet) => sheet.name === name),
  );
  if (managed) return managed[1];
  const own = OWN_PURPOSES.get(name);
  if (own) return own;
  // Here a name is enough: what may be records is not passed on.
  if (name.startsWith(EVIDENCE_PREFIX)) return "evidence";
  const points = (to: string): boolean => findName(workbook, to)?.refersTo?.sheet === name;
  if (ownSheets(workbook).has(name)) {
    if (points(CHART_SHEET_NAME)) return "charts";
    if ([PROGRAMME_PAPER_NAME, INDICATOR_PAPER_NAME, SOURCE_PAPER_NAME].some(points)) return "paper";
    if ([TIDY_DATA_NAME, TIDY_DEFINITION_NAME, TIDY_HISTORY_NAME].some(points)) return "tidyData";
    return points(CHART_DATA_NAME) ? "chartData" : "evidence";
  }
  if (isOn(tables)) return "indicator";
  return isOn(programmeTables) ? "programme" : "other";
}

const OWN_PURPOSES: ReadonlyMap<string, SheetPurpose> = new Map([
  [PROGRAMME_PAPER_SHEET, "paper"],
  [INDICATOR_PAPER_SHEET, "paper"],
  [SOURCE_PAPER_SHEET, "paper"],
  [CHART_SHEET, "charts"],
  [CHART_DATA_SHEET, "chartData"],
  [TIDY_DATA_SHEET, "tidyData"],
  [TIDY_DEFINITION_SHEET, "tidyData"],
  [TIDY_HISTORY_SHEET, "tidyData"],
]);

/** Found as their readers find them: by a name in any spelling, or by an Excel table of that name. */
const MANAGED: readonly (readonly [title: string, purpose: SheetPurpose])[] = [
  [SETTINGS_SHEET, "settings"],
  [ACKNOWLEDGEMENT_SHEET, "answers"],
  [DEFINITION_SHEET, "definitions"],
];
