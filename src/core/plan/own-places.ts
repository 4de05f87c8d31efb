import type { Area, RangeAddress } from "../values/workbook/cell-address";
import {
  CHART_DATA_NAME,
  CHART_DATA_SHEET,
  CHART_SHEET,
  CHART_SHEET_NAME,
  EVIDENCE_PREFIX,
  INDICATOR_PAPER_NAME,
  INDICATOR_PAPER_SHEET,
  KEPT_BY_STAFF,
  PROGRAMME_PAPER_NAME,
  PROGRAMME_PAPER_SHEET,
  RATE_BLOCK_PREFIX,
  SOURCE_PAPER_NAME,
  SOURCE_PAPER_SHEET,
  TIDY_DATA_NAME,
  TIDY_DATA_SHEET,
  TIDY_DEFINITION_NAME,
  TIDY_DEFINITION_SHEET,
  TIDY_HISTORY_NAME,
  TIDY_HISTORY_SHEET,
} from "../values/workbook/own-sheets";
import {
  findName,
  findSheet,
  type DefinedName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../values/workbook/snapshot";
import {
  anywhereNearTop,
  isChartData,
  isEvidence,
  isHeaded,
  isPaper,
  isRateBlock,
  isSummary,
} from "./own-cells";
import { TIDY_DATA_HEADINGS, TIDY_DEFINITION_HEADINGS, TIDY_HISTORY_HEADINGS } from "./tidy-headings";

type IsWritten = (sheet: SheetSnapshot, area: Area) => boolean;

/** The sheets that the add-in writes whole: their usual names, the defined names that point to them, and what is on them. */
const WRITTEN_SHEETS: readonly (readonly [usual: string, defined: string, isWritten: IsWritten])[] = [
  [CHART_SHEET, CHART_SHEET_NAME, isSummary],
  [CHART_DATA_SHEET, CHART_DATA_NAME, isChartData],
  [PROGRAMME_PAPER_SHEET, PROGRAMME_PAPER_NAME, isPaper],
  [INDICATOR_PAPER_SHEET, INDICATOR_PAPER_NAME, isPaper],
  [SOURCE_PAPER_SHEET, SOURCE_PAPER_NAME, isPaper],
  [TIDY_DATA_SHEET, TIDY_DATA_NAME, headedBy(TIDY_DATA_HEADINGS)],
  [TIDY_DEFINITION_SHEET, TIDY_DEFINITION_NAME, headedBy(TIDY_DEFINITION_HEADINGS)],
  [TIDY_HISTORY_SHEET, TIDY_HISTORY_NAME, headedBy(TIDY_HISTORY_HEADINGS)],
];

function headedBy(headings: readonly string[]): IsWritten {
  return (sheet, area) => isHeaded(sheet, area, headings);
}

/**
 * The names of the workbook's sheets that the add-in writes: by their usual names, those that defined names of ours point
 * to (somebody may have renamed them), and those that repeat records of a ledger as evidence. Neither name proves
 * anything by itself: the cells have to be what the add-in writes there. 設定, 指標定義 and 確認記録 are the staff's to write,
 * and known by their names.
 */
export function ownSheets(workbook: WorkbookSnapshot): ReadonlySet<string> {
  const usual = workbook.sheets.filter(isOursByItsName).map(({ name }) => name);
  const named = WRITTEN_SHEETS.flatMap(([, defined, isWritten]) => namedSheet(workbook, defined, isWritten));
  return new Set([...usual, ...named]);
}

function isOursByItsName(sheet: SheetSnapshot): boolean {
  const { name } = sheet;
  if (KEPT_BY_STAFF.has(name)) return true;
  if (sheet.tables.length > 0) return false;
  if (name.startsWith(EVIDENCE_PREFIX)) return anywhereNearTop(sheet, isEvidence);
  const [, , isWritten] = WRITTEN_SHEETS.find(([usual]) => usual === name) ?? [];
  return isWritten !== undefined && anywhereNearTop(sheet, isWritten);
}

function namedSheet(workbook: WorkbookSnapshot, name: string, isWritten: IsWritten): string[] {
  const written = findName(workbook, name)?.refersTo;
  const sheet = written && findSheet(workbook, written.sheet);
  // The add-in makes no Excel table on these sheets: one that has any is somebody's, whatever a name says.
  return written && sheet?.tables.length === 0 && isWritten(sheet, written) ? [sheet.name] : [];
}

/** A block of rates that an earlier run wrote, with the name that refers to it. */
export interface NamedBlock {
  readonly name: string;
  readonly area: RangeAddress;
}

/** The blocks of rates that defined names of ours refer to, where the cells there are what the add-in writes. */
export function namedRateBlocks(workbook: WorkbookSnapshot): NamedBlock[] {
  return workbook.names.flatMap((defined) => {
    const { name, refersTo } = defined;
    const sheet = refersTo && isOfBlock(defined) ? findSheet(workbook, refersTo.sheet) : undefined;
    return refersTo && sheet && isRateBlock(sheet, refersTo) ? [{ name, area: refersTo }] : [];
  });
}

function isOfBlock({ name }: DefinedName): boolean {
  return name.toUpperCase().startsWith(RATE_BLOCK_PREFIX.toUpperCase());
}
