import { findIndicatorTables } from "../../src/core/read/indicator/find-indicator-tables";
import type { IndicatorTable } from "../../src/core/model/indicator";
import type { CellsEdit, Plan } from "../../src/core/plan/plan";
import { planCharts } from "../../src/core/write/charts/plan-charts";
import { planRates, type RatesOptions } from "../../src/core/write/rates/plan-rates";
import { formatCell, parseArea } from "../../src/core/values/workbook/cell-address";
import type { CellContent } from "../../src/core/values/workbook/cell-value";
import type { WorkbookSnapshot } from "../../src/core/values/workbook/snapshot";
import { contentAt } from "../../src/core/plan/cell-changes";
import { applyPlan } from "./apply-plan";

export function tablesOf(workbook: WorkbookSnapshot): readonly IndicatorTable[] {
  return findIndicatorTables(workbook).tables;
}

/** Reads the workbook's tables and plans their rates, as the command does. */
export function ratesOver(workbook: WorkbookSnapshot, options?: RatesOptions): Plan {
  return planRates(workbook, tablesOf(workbook), options);
}

/** Reads the workbook's tables and plans their charts, as the command does. */
export function chartsOver(workbook: WorkbookSnapshot, options?: RatesOptions): Plan {
  return planCharts(workbook, tablesOf(workbook), options);
}

export function withRates(workbook: WorkbookSnapshot, options?: RatesOptions): WorkbookSnapshot {
  return applyPlan(workbook, ratesOver(workbook, options));
}

export function withCharts(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return applyPlan(workbook, chartsOver(workbook));
}

/** What a plan would write, by cell in A1 notation: texts and numbers as they are, formulas with their `=`. */
export function writtenBy(plan: Plan, sheet?: string): Record<string, unknown> {
  const edits = plan.edits.filter(
    (edit): edit is CellsEdit => edit.kind === "cells" && (sheet === undefined || edit.sheet === sheet),
  );
  return Object.fromEntries(
    edits.flatMap(({ row, column, after }) =>
      after.flatMap((line, down) =>
        line.map(
          (content, right) =>
            [formatCell({ row: row + down, column: column + right }), shown(content)] as const,
        ),
      ),
    ),
  );
}

/** What a cell holds: its formula, else its value. */
export function held(workbook: WorkbookSnapshot, sheetName: string, cell: string): unknown {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  const area = parseArea(cell);
  if (!sheet || !area) throw new Error(`no cell: ${sheetName}!${cell}`);
  return shown(contentAt(sheet, area.row, area.column));
}

/** A row of cells' values, from one column to another: `valuesIn(workbook, "指標", "M7:U7")`. */
export function valuesIn(workbook: WorkbookSnapshot, sheetName: string, range: string): unknown[] {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  const area = parseArea(range);
  if (!sheet || !area) throw new Error(`no range: ${sheetName}!${range}`);
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns) - sheet.used.row;
    return sheet.values[row]?.[area.column + (index % area.columns) - sheet.used.column] ?? null;
  });
}

/** The workbook with other contents in some cells (A1), as if somebody had typed them. */
export function typed(
  workbook: WorkbookSnapshot,
  sheetName: string,
  cells: Readonly<Record<string, CellContent>>,
): WorkbookSnapshot {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  const edits = Object.entries(cells).map(([cell, content]): CellsEdit => {
    const area = parseArea(cell);
    if (!sheet || !area) throw new Error(`no cell: ${sheetName}!${cell}`);
    const { row, column } = area;
    return {
      kind: "cells",
      sheet: sheetName,
      row,
      column,
      before: [[contentAt(sheet, row, column)]],
      after: [[content]],
    };
  });
  return applyPlan(workbook, { kind: "mend", edits, refusals: [] });
}

function shown(content: CellContent): unknown {
  return typeof content === "object" && content !== null ? content.formula : content;
}
