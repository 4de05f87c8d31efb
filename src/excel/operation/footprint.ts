import type { Edit, Plan } from "../../core/plan/plan";
import { areaOf, type Area } from "../../core/values/workbook/cell-address";
import { NO_LOOK, WHOLE_LOOK, type LookGroups } from "../pieces/cell-look";
import type { KeptArea } from "../pieces/cells-image";
import { joinAreas } from "../pieces/joined-areas";
import { LAST_COLUMN, LAST_ROW } from "../session/ranges";
import type { PieceAddress } from "./pieces";

/** Everything of the workbook as it stands that a plan may change: what is kept before, compared and put back. */
export interface Footprint {
  /** By sheet; sheets that the plan adds are not among them. */
  readonly cells: ReadonlyMap<string, readonly KeptArea[]>;
  readonly pieces: readonly PieceAddress[];
  readonly addedSheets: readonly string[];
}

/** The footprint of a plan. */
export function footprintOf(plan: Plan): Footprint {
  const addedSheets = plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));
  const isNew = new Set(addedSheets);
  const cells = new Map<string, KeptArea[]>();
  const pieces = new Map<string, PieceAddress>();
  for (const edit of plan.edits) {
    for (const { sheet, ...kept } of keptCells(edit)) {
      if (!isNew.has(sheet)) cells.set(sheet, [...(cells.get(sheet) ?? []), kept]);
    }
    for (const piece of piecesOf(edit)) {
      if (!("sheet" in piece && isNew.has(piece.sheet))) pieces.set(JSON.stringify(piece), piece);
    }
  }
  return {
    cells: new Map([...cells].map(([sheet, areas]) => [sheet, joinKept(areas)])),
    pieces: [...pieces.values()],
    addedSheets,
  };
}

/** The sheets of a footprint that are there already. */
export function sheetsOf({ cells, pieces }: Footprint): string[] {
  return [
    ...new Set([...cells.keys(), ...pieces.flatMap((piece) => ("sheet" in piece ? [piece.sheet] : []))]),
  ];
}

type KeptOnSheet = KeptArea & { readonly sheet: string };

/** The cells whose content or look an edit may change. */
function keptCells(edit: Edit): KeptOnSheet[] {
  switch (edit.kind) {
    case "cells": {
      const { sheet, row, column } = edit;
      const columns = Math.max(0, ...edit.after.map((cells) => cells.length));
      const area = { row, column, rows: edit.after.length, columns };
      return area.rows > 0 && columns > 0 ? [{ sheet, area, groups: NO_LOOK }] : [];
    }
    case "format":
      return [{ sheet: edit.sheet, ...lookKept(edit.area, groupsOf(edit.format)) }];
    case "copyFormat":
      return [{ sheet: edit.to.sheet, ...lookKept(areaOf(edit.to), WHOLE_LOOK) }];
    case "merge":
    case "addTable":
      return [{ sheet: edit.sheet, ...lookKept(edit.area, WHOLE_LOOK) }];
    case "resizeTable":
      return [{ sheet: edit.sheet, ...lookKept(edit.after, WHOLE_LOOK) }];
    case "columnWidth":
    case "rowHeight":
    case "conditionalFormat":
    case "validation":
    case "name":
    case "addSheet":
    case "freeze":
    case "pageLayout":
    case "showGridlines":
    case "chart":
      return [];
  }
}

function groupsOf(format: (Edit & { kind: "format" })["format"]): LookGroups {
  const {
    fill,
    border,
    fontColor,
    fontName,
    fontSize,
    bold,
    wrapText,
    horizontalAlignment,
    verticalAlignment,
  } = format;
  return {
    fill: fill !== undefined,
    borders: border !== undefined,
    font: [fontColor, fontName, fontSize, bold].some((property) => property !== undefined),
    alignment: [wrapText, horizontalAlignment, verticalAlignment].some((property) => property !== undefined),
  };
}

/** A line between two cells belongs to both, so with borders the cells around are kept as well. */
function lookKept(area: Area, groups: LookGroups): KeptArea {
  if (!groups.borders) return { area, groups };
  const row = Math.max(0, area.row - 1);
  const column = Math.max(0, area.column - 1);
  const lastRow = Math.min(LAST_ROW, area.row + area.rows);
  const lastColumn = Math.min(LAST_COLUMN, area.column + area.columns);
  return { area: { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 }, groups };
}

/** Areas of the same groups that lie close together are kept as one. */
function joinKept(kept: readonly KeptArea[]): KeptArea[] {
  const byGroups = new Map<string, KeptArea[]>();
  for (const one of kept) {
    const key = JSON.stringify(one.groups);
    byGroups.set(key, [...(byGroups.get(key) ?? []), one]);
  }
  return [...byGroups.values()].flatMap((same) => {
    const [first] = same;
    return first
      ? joinAreas(same.map(({ area }) => area)).map((area) => ({ area, groups: first.groups }))
      : [];
  });
}

/** What else an edit may change. */
function piecesOf(edit: Edit): PieceAddress[] {
  switch (edit.kind) {
    case "columnWidth":
      return numbers(edit.columns).map((offset) => ({
        kind: "columnWidth",
        sheet: edit.sheet,
        column: edit.column + offset,
      }));
    case "rowHeight":
      return numbers(edit.rows).map((offset) => ({
        kind: "rowHeight",
        sheet: edit.sheet,
        row: edit.row + offset,
      }));
    case "merge":
    case "conditionalFormat":
    case "validation":
      return [{ kind: edit.kind, sheet: edit.sheet, area: edit.area }];
    case "name":
      return [{ kind: "name", name: edit.name }];
    case "addTable":
      return [{ kind: "table", sheet: edit.sheet, name: edit.name }];
    case "resizeTable":
      return [{ kind: "table", sheet: edit.sheet, name: edit.table }];
    case "chart":
      return [{ kind: "chart", sheet: edit.sheet, name: edit.chart.name }];
    case "freeze":
    case "pageLayout":
    case "showGridlines":
      return [{ kind: edit.kind, sheet: edit.sheet }];
    case "cells":
    case "format":
    case "copyFormat":
    case "addSheet":
      return [];
  }
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
