import type { Ledger } from "../core/model/ledger";
import { guardOver, guardOverEnd, guardOverValues } from "../core/plan/guard";
import { areaOfCells, sheetOfEdit, type Edit, type Guard, type Plan } from "../core/plan/plan";
import { INDICATOR_DEFINITIONS } from "../core/read/definition/definition-columns";
import { findManagedTable, lastRowOf, managedSheets } from "../core/read/definition/managed-table";
import { SETTINGS_TABLE } from "../core/read/definition/settings";
import type { Review } from "../core/review";
import { boundsOf, type Area, type RangeAddress } from "../core/values/workbook/cell-address";
import { findSheet, type SheetSnapshot } from "../core/values/workbook/snapshot";
import type { PlanRequest } from "./plan-request";
import { reliedOnBy, type ReliedOn } from "./relied-on";

/** Of a ledger with more cells only the values are guarded, by a checksum: a plan should not hold it a second time. */
const MOST_CELLS_OF_A_LEDGER = 50_000;

/**
 * A plan with guards over what it relies on in the workbook as reviewed. A row that was put in above a table, or a year
 * that was renamed, makes the plan stale even where every cell that it writes is still blank. Guarded are the tables on the
 * sheets that it writes to or that the request speaks of, with the cells between them and what is written beside them; every
 * table where it draws charts; 指標定義 and 設定 where figures are judged or counted by them; the ledgers where it writes what
 * was counted from them, and that none has come on a sheet of its own. A cell anywhere else is nobody's hindrance.
 */
export function guardedPlan(plan: Plan, review: Review, request: PlanRequest): Plan {
  if (plan.edits.length === 0) return plan;
  const relied = reliedOnBy(request, review);
  const guards = [
    ...tableGuards(plan, review, relied),
    ...ledgerGuards(plan, review, relied),
    ...(relied.records === "all" ? [noOtherTable(review)] : []),
    ...(relied.definitions ? definitionGuards(review) : []),
    ...relied.cells.flatMap((cell) => over(review, { ...cell, rows: 1, columns: 1 }, guardOver)),
    ...relied.sheets.flatMap((sheet): Guard[] =>
      findSheet(review.workbook, sheet) ? [{ is: "sheet", sheet }] : [],
    ),
  ];
  return { ...plan, guards };
}

function tableGuards({ edits }: Plan, review: Review, { sheets }: ReliedOn): Guard[] {
  const near = new Set([...edits.map(sheetOfEdit), ...sheets]);
  const draws = edits.some((edit) => edit.kind === "chart");
  const written = writtenBySheet(edits);
  return [...review.tables, ...review.programmeTables]
    .filter(({ sheet }) => draws || near.has(sheet))
    .flatMap(({ sheet, area }) =>
      over(review, { sheet, ...withWrittenBeside(area, written.get(sheet) ?? []) }, guardOver),
    );
}

/** The areas of cells that are written, by their sheets. */
function writtenBySheet(edits: readonly Edit[]): ReadonlyMap<string, readonly Area[]> {
  const bySheet = new Map<string, Area[]>();
  for (const edit of edits) {
    if (edit.kind !== "cells") continue;
    const area = areaOfCells(edit);
    const ofSheet = bySheet.get(edit.sheet);
    if (ofSheet) ofSheet.push(area);
    else bySheet.set(edit.sheet, [area]);
  }
  return bySheet;
}

/** A table with what is written beside it: in the rows of the table, and the gap between belongs to both. */
function withWrittenBeside(table: Area, written: readonly Area[]): Area {
  return written.reduce((area, cells) => {
    const isBeside = cells.row < table.row + table.rows && table.row < cells.row + cells.rows;
    return isBeside ? boundsOf(area, cells) : area;
  }, table);
}

function ledgerGuards({ edits }: Plan, review: Review, { records, sheets }: ReliedOn): Guard[] {
  const near = new Set([...edits.map(sheetOfEdit), ...sheets]);
  return review.ledgers
    .filter(({ sheet }) => records === "all" || near.has(sheet))
    .flatMap((ledger) =>
      records === "headings" ? headingGuards(review, ledger) : recordGuards(review, ledger),
    );
}

/** What is counted from ledgers would be counted from one more, were it on a sheet that is not there yet, or is blank. */
function noOtherTable({ workbook }: Review): Guard {
  const filled = workbook.sheets.filter(({ values }) =>
    values.some((row) => row.some((value) => value !== null)),
  );
  return { is: "noOtherTable", sheets: filled.map(({ name }) => name) };
}

function headingGuards(review: Review, { sheet, area }: Ledger): Guard[] {
  return over(review, { sheet, ...area, rows: 1 }, guardOver);
}

/**
 * The records that are there, and that none has come: a row right below an Excel table belongs to it, and anything
 * below a plain ledger, however far, is read as one of its rows.
 */
function recordGuards(review: Review, ledger: Ledger): Guard[] {
  const { sheet, excelTable, columns } = ledger;
  const area = { sheet, ...ledger.area, rows: ledger.area.rows + (excelTable === undefined ? 0 : 1) };
  const isLarge = area.rows * area.columns > MOST_CELLS_OF_A_LEDGER;
  const counted = columns.filter(({ definition }) => definition?.personal !== true);
  return [
    ...(isLarge
      ? counted.flatMap(({ sheetColumn }) =>
          over(review, { ...area, column: sheetColumn, columns: 1 }, guardOverValues),
        )
      : over(review, area, guardOver)),
    ...(excelTable === undefined ? over(review, area, guardOverEnd) : []),
  ];
}

/**
 * With the row below and the column beside, in which an answer or another row may have come. Where there is no such table,
 * none may have come either: neither a sheet of its name, nor the headings on a sheet that has the name without them.
 */
function definitionGuards({ workbook }: Review): Guard[] {
  return [INDICATOR_DEFINITIONS, SETTINGS_TABLE].flatMap((definition): Guard[] => {
    const table = findManagedTable<string>(workbook, definition);
    const found = table
      ? [{ sheet: table.sheet, area: { ...table.area, rows: lastRowOf(table) + 1 - table.area.row } }]
      : managedSheets(workbook, definition.name).map((sheet) => ({ sheet, area: sheet.used }));
    if (found.length === 0) return [{ is: "noSheet", sheet: definition.name }];
    return found.map(({ area, sheet }) =>
      guardOver(sheet, { ...area, rows: area.rows + 1, columns: area.columns + 1 }),
    );
  });
}

function over(
  { workbook }: Review,
  range: RangeAddress,
  guard: (sheet: SheetSnapshot, area: Area) => Guard,
): Guard[] {
  const sheet = findSheet(workbook, range.sheet);
  return sheet ? [guard(sheet, range)] : [];
}
