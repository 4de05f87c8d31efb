import type { YearJudging } from "../../judge/achievement/judging";
import type { IndicatorTable } from "../../model/indicator";
import { contentAt } from "../../plan/cell-changes";
import { combinePlans } from "../../plan/combine-plans";
import {
  addedWhereMissing,
  cellsInTheWay,
  managedChangeSteps,
  managedEditSteps,
  managedSheet,
  type ManagedSheet,
} from "../../plan/managed-sheet";
import { isHeaded } from "../../plan/own-cells";
import type { Edit, Plan } from "../../plan/plan";
import type { SheetCell } from "../../plan/sheet-cell";
import {
  TIDY_DATA_HEADINGS,
  TIDY_DEFINITION_HEADINGS,
  TIDY_HISTORY_HEADINGS,
} from "../../plan/tidy-headings";
import { serialOf } from "../../values/calendar/excel-serial";
import type { CalendarDate } from "../../values/calendar/calendar-date";
import { runToTheEnd } from "../../values/steps/run-to-the-end";
import { columnsOf, formatArea, rowsOf, type Area } from "../../values/workbook/cell-address";
import type { CellContent } from "../../values/workbook/cell-value";
import {
  TIDY_DATA_NAME,
  TIDY_DATA_SHEET,
  TIDY_DEFINITION_NAME,
  TIDY_DEFINITION_SHEET,
  TIDY_HISTORY_NAME,
  TIDY_HISTORY_SHEET,
} from "../../values/workbook/own-sheets";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import { tablesToWorkOn } from "../../plan/tables-to-work-on";
import { tidyData } from "./tidy-data";
import { tidyDefinitions } from "./tidy-definitions";
import { historyRows } from "./tidy-history";
import { tidyRow } from "./tidy-row";

/** The parts of a review that 指標データ is made from. */
export interface TidySources extends YearJudging {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly IndicatorTable[];
  /** The day that 更新履歴 names. */
  readonly today: CalendarDate;
}

/** One of the three sheets: one table from A1, without merges, formulas, title or Excel table. */
interface TidySheet {
  readonly definedName: string;
  readonly usualName: string;
  readonly headings: readonly string[];
  /** Number formats by heading; General elsewhere. */
  readonly formats: Readonly<Record<string, string>>;
}

const DATA: TidySheet = {
  definedName: TIDY_DATA_NAME,
  usualName: TIDY_DATA_SHEET,
  headings: TIDY_DATA_HEADINGS,
  formats: {},
};
const DEFINITIONS: TidySheet = {
  definedName: TIDY_DEFINITION_NAME,
  usualName: TIDY_DEFINITION_SHEET,
  headings: TIDY_DEFINITION_HEADINGS,
  formats: {},
};
const HISTORY: TidySheet = {
  definedName: TIDY_HISTORY_NAME,
  usualName: TIDY_HISTORY_SHEET,
  headings: TIDY_HISTORY_HEADINGS,
  formats: { 更新日: "yyyy-mm-dd" },
};

/** `planTidySteps` at once. */
export function planTidy(sources: TidySources): Plan {
  return runToTheEnd(planTidySteps(sources));
}

/**
 * 指標データ, 指標データ定義 and 指標データ更新履歴: the visible tables as data by the 15 rules of 総務省 (docs/decisions/tidy.md).
 * Made again they are brought up to date where they are; 更新履歴 keeps what it has and gets a row a change. Refused as a whole
 * where a sheet of such a name, or a cell that is needed, is somebody else's. Pauses between its sheets and within each.
 */
export function* planTidySteps(sources: TidySources): Generator<undefined, Plan> {
  const { workbook } = sources;
  const { chosen, notices } = tablesToWorkOn(workbook, sources.tables);
  const rows = tidyRows(sources);
  yield;
  if (rows.length === 0) return { kind: "tidy", edits: [], refusals: [], notices };
  const data = targetOf(workbook, DATA);
  const history = targetOf(workbook, HISTORY);
  const kept = standingRows(history, HISTORY);
  if (history.state === "standing" && history.written && !kept) {
    // Its rows are not made again by anything: with other columns nobody knows where they belong.
    const { written } = history;
    const at = formatArea({ ...written, rows: 1 });
    const refusal = { code: "blockTaken", sheet: history.name, at, taken: [at], offers: [] } as const;
    return { kind: "tidy", edits: [], refusals: [refusal], notices };
  }
  const day = serialOf(sources.today, workbook.date1904) ?? null;
  const added = historyRows(standingRows(data, DATA), rows, day);
  yield;
  const parts = [
    yield* sheetPlanSteps(workbook, DATA, data, rows),
    yield* sheetPlanSteps(
      workbook,
      DEFINITIONS,
      targetOf(workbook, DEFINITIONS),
      tidyDefinitions(chosen, sources.definitions.definitions),
    ),
    yield* sheetPlanSteps(workbook, HISTORY, history, [...(kept ?? []), ...added]),
  ];
  const whole = combinePlans(parts, "tidy");
  return { ...whole, edits: whole.refusals.length > 0 ? [] : whole.edits, notices };
}

/** The rows of 指標データ without their headings: the sheet's, and the CSV's. */
export function tidyRows({ workbook, tables, ...judging }: TidySources): CellContent[][] {
  const municipality = judging.settings.municipality ?? "";
  const { chosen } = tablesToWorkOn(workbook, tables);
  return tidyData(chosen, judging).map((datum) => tidyRow(datum, municipality));
}

function targetOf(workbook: WorkbookSnapshot, { definedName, usualName, headings }: TidySheet): ManagedSheet {
  return managedSheet(workbook, definedName, usualName, (sheet, area) => isHeaded(sheet, area, headings));
}

/** The rows that are below the headings now; undefined where the sheet is not there or has other columns. */
function standingRows(target: ManagedSheet, { headings }: TidySheet): CellContent[][] | undefined {
  if (target.state !== "standing" || !target.written) return undefined;
  const { sheet, written } = target;
  const area = { ...written, columns: headings.length };
  const [first, ...rows] = rowsOf(area).map((row) =>
    columnsOf(area).map((column) => contentAt(sheet, row, column)),
  );
  if (!first || headings.some((heading, index) => first[index] !== heading)) return undefined;
  // A row that somebody has emptied would split the table in two.
  return rows.filter((cells) => cells.some((content) => content !== null));
}

function* sheetPlanSteps(
  workbook: WorkbookSnapshot,
  tidy: TidySheet,
  target: ManagedSheet,
  rows: readonly (readonly CellContent[])[],
): Generator<undefined, Plan> {
  const refused = (refusal: Plan["refusals"][number]): Plan => ({
    kind: "tidy",
    edits: [],
    refusals: [refusal],
  });
  if (target.state === "nameTaken") return refused({ code: "nameTaken", sheet: target.name });
  const written = target.state === "standing" ? target.written : undefined;
  const origin = { row: written?.row ?? 0, column: written?.column ?? 0 };
  const area: Area = { ...origin, rows: rows.length + 1, columns: tidy.headings.length };
  const wanted = [tidy.headings, ...rows]
    .flatMap((cells, row) =>
      cells.map((content, column): SheetCell => ({
        row: origin.row + row,
        column: origin.column + column,
        content,
      })),
    )
    .filter(({ content }) => content !== null);
  const taken = cellsInTheWay(target, wanted, written);
  if (taken.length > 0)
    return refused({ code: "blockTaken", sheet: target.name, at: formatArea(area), taken, offers: [] });
  yield;
  const changes = yield* managedChangeSteps(target, wanted, written);
  const edits = yield* managedEditSteps(workbook, target, changes, tidy.definedName, area);
  if (edits.length === 0) return { kind: "tidy", edits: [], refusals: [] };
  if (target.state === "standing" && target.sheet.isProtected)
    return refused({ code: "protected", sheet: target.name });
  const added = addedWhereMissing(target);
  return {
    kind: "tidy",
    edits: [...added, ...formatsOf(target.name, tidy, area), ...edits, ...looksOf(target.name, area)],
    refusals: [],
  };
}

/** Before the cells, so that a day becomes no bare number. */
function formatsOf(sheet: string, { headings, formats }: TidySheet, area: Area): Edit[] {
  return headings.flatMap((heading, index): Edit[] => {
    const numberFormat = formats[heading];
    if (numberFormat === undefined) return [];
    const column = { row: area.row + 1, column: area.column + index, rows: area.rows - 1, columns: 1 };
    return [{ kind: "format", sheet, area: column, format: { numberFormat } }];
  });
}

/** Columns wide enough for a name; nothing else, as the sheet is read by machines. */
function looksOf(sheet: string, area: Area): Edit[] {
  return [
    { kind: "format", sheet, area: { ...area, rows: 1 }, format: { bold: true } },
    { kind: "columnWidth", sheet, column: area.column, columns: area.columns, points: COLUMN_POINTS },
    { kind: "freeze", sheet, rows: area.row + 1, columns: 0 },
    {
      kind: "pageLayout",
      sheet,
      layout: {
        orientation: "landscape",
        paper: "A4",
        fitToPagesWide: 1,
        titleRows: { first: area.row, last: area.row },
      },
    },
  ];
}

const COLUMN_POINTS = 84;
