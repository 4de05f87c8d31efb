import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { sameArea } from "../model/area";
import type { AreaState, BookState, SheetState } from "../model/book-state";
import type { FormulaEngine } from "../model/formula-engine";
import { defaultColumnWidth, defaultRowHeight } from "../model/sheet-metrics";
import { HostError } from "../protocol/host-error";
import { FormulaBar } from "./formula-bar";
import { ChartView } from "./chart/chart-view";
import { conditionalLooks } from "./conditional/conditional-looks";
import { selectCell, type GridSelection } from "./grid/grid-selection";
import { SheetGrid } from "./grid/sheet-grid";
import { messages } from "./words/messages.ja";
import type { OpenWorkbook } from "./open-workbook";
import { SheetTabs } from "./sheet-tabs";
import { activateSheet, clearCells, selectCells, typeCells } from "./user-actions";

/** The open workbook: the content of the active cell, the active sheet with its charts, and the tabs. */
export function WorkbookView({
  workbook,
  engine,
  onRefused,
}: {
  readonly workbook: OpenWorkbook;
  readonly engine: FormulaEngine;
  readonly onRefused: (text: string) => void;
}) {
  const { model } = workbook;
  const { state } = model;
  useSyncExternalStore(workbook.subscribe, workbook.revision);
  const revision = workbook.contentRevision;
  const sheet = model.activeSheet;
  const [selection, setSelection] = useSelection(sheet, model.selection.areas);
  const lookOf = useConditionalLooks(sheet, state, engine, revision);
  const select = (chosen: GridSelection): void => {
    setSelection(chosen);
    workbook.selecting(() => {
      selectCells(model, sheet, chosen.area);
    });
  };
  const asked = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      onRefused(error.code === "AccessDenied" ? messages.refused.protected : messages.refused.notAllowed);
    }
  };

  return (
    <>
      <FormulaBar
        sheet={sheet}
        selection={selection}
        date1904={state.date1904}
        onGo={(area) => {
          select(isOneCell(area) ? selectCell(sheet, area.row, area.column) : selectionOf(area));
        }}
      />
      <SheetGrid
        key={sheet.id}
        sheet={sheet}
        revision={revision}
        date1904={state.date1904}
        defaultColumnWidth={defaultColumnWidth}
        defaultRowHeight={defaultRowHeight}
        selection={selection}
        label={messages.gridOf(sheet.name)}
        inputLabel={messages.inputFor}
        lookOf={lookOf}
        onSelect={select}
        onEdit={(row, column, texts) => {
          asked(() => {
            typeCells(model, sheet, row, column, texts);
          });
        }}
        onClear={() => {
          asked(() => {
            clearCells(model, sheet, selection.area);
          });
        }}
        onEditing={(editing) => {
          if (editing) model.cellEdit.begin();
          else model.cellEdit.end();
        }}
        overlay={sheet.charts.map((chart) => (
          <ChartView key={chart.id} chart={chart} book={state} />
        ))}
      />
      <SheetTabs
        sheets={state.sheets}
        active={sheet}
        onActivate={(chosen) => {
          activateSheet(model, chosen);
        }}
      />
    </>
  );
}

/**
 * The model knows which cells are selected, the page also from which cell on. Where the two differ, the add-in has
 * selected something else since.
 */
function useSelection(
  sheet: SheetState,
  areas: readonly AreaState[],
): [GridSelection, (selection: GridSelection) => void] {
  const [chosen, setChosen] = useState<{ sheet: SheetState; selection: GridSelection }>();
  const [area] = areas;
  if (area === undefined) return [selectCell(sheet, 0, 0), choose];
  if (chosen?.sheet === sheet && sameArea(chosen.selection.area, area)) return [chosen.selection, choose];
  return [isOneCell(area) ? selectCell(sheet, area.row, area.column) : selectionOf(area), choose];

  function choose(selection: GridSelection): void {
    setChosen({ sheet, selection });
  }
}

function isOneCell(area: AreaState): boolean {
  return area.rows === 1 && area.columns === 1;
}

function selectionOf(area: AreaState): GridSelection {
  return { active: { row: area.row, column: area.column }, area };
}

/** The add-in changes a workbook in many requests, one after the other; what takes long is drawn when none has come for so long. */
const settledAfterMs = 150;

function useConditionalLooks(
  sheet: SheetState,
  book: BookState,
  engine: FormulaEngine,
  revision: number,
): ReturnType<typeof conditionalLooks> {
  const settled = useSettled(revision);
  return useMemo(
    () => conditionalLooks(sheet, book, engine),
    // The workbook is changed in place; its revision says when.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [sheet, book, engine, settled],
  );
}

/** The last revision after which the workbook was left alone for a moment. */
function useSettled(revision: number): number {
  const [settled, setSettled] = useState(revision);
  useEffect(() => {
    const timer = setTimeout(setSettled, settledAfterMs, revision);
    return () => {
      clearTimeout(timer);
    };
  }, [revision]);
  return settled;
}
