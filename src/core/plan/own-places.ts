import type { Area, RangeAddress } from "../values/workbook/cell-address";
import {
  CHART_DATA_NAME,
  CHART_SHEET_NAME,
  EVIDENCE_PREFIX,
  INDICATOR_PAPER_NAME,
  PROGRAMME_PAPER_NAME,
  RATE_BLOCK_PREFIX,
  TIDY_DATA_NAME,
  TIDY_DEFINITION_NAME,
  TIDY_HISTORY_NAME,
  USUAL_NAMES,
} from "../values/workbook/own-sheets";
import {
  findName,
  findSheet,
  type DefinedName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../values/workbook/snapshot";
import { isChartData, isHeaded, isPaper, isRateBlock, isSummary } from "./own-cells";
import { TIDY_DATA_HEADINGS, TIDY_DEFINITION_HEADINGS, TIDY_HISTORY_HEADINGS } from "./tidy-headings";

/**
 * The names of the workbook's sheets that the add-in writes: by their usual names, those that defined names of ours point
 * to (somebody may have renamed them), and those that repeat records of a ledger as evidence. A defined name proves
 * nothing by itself: the cells that it points to have to be what the add-in writes there.
 */
export function ownSheets(workbook: WorkbookSnapshot): ReadonlySet<string> {
  const usual = workbook.sheets
    .map(({ name }) => name)
    .filter((name) => USUAL_NAMES.has(name) || name.startsWith(EVIDENCE_PREFIX));
  return new Set([
    ...usual,
    ...namedSheet(workbook, CHART_SHEET_NAME, isSummary),
    ...namedSheet(workbook, CHART_DATA_NAME, isChartData),
    ...namedSheet(workbook, PROGRAMME_PAPER_NAME, isPaper),
    ...namedSheet(workbook, INDICATOR_PAPER_NAME, isPaper),
    ...TIDY_SHEETS.flatMap(([name, headings]) =>
      namedSheet(workbook, name, (sheet, area) => isHeaded(sheet, area, headings)),
    ),
  ]);
}

const TIDY_SHEETS: readonly (readonly [name: string, headings: readonly string[]])[] = [
  [TIDY_DATA_NAME, TIDY_DATA_HEADINGS],
  [TIDY_DEFINITION_NAME, TIDY_DEFINITION_HEADINGS],
  [TIDY_HISTORY_NAME, TIDY_HISTORY_HEADINGS],
];

function namedSheet(
  workbook: WorkbookSnapshot,
  name: string,
  isWritten: (sheet: SheetSnapshot, area: Area) => boolean,
): string[] {
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
