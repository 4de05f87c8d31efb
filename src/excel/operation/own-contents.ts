import { HostFailure } from "../../app/workbook-host";
import { formulaShape } from "../../core/plan/formula-text";
import { areaOfCells, type Edit, type Plan } from "../../core/plan/plan";
import {
  cellKey,
  cellsOf,
  contains,
  formatCell,
  rowsOf,
  type Area,
  type CellPosition,
} from "../../core/values/workbook/cell-address";
import { isCellError, isFormula, type CellError } from "../../core/values/workbook/cell-value";
import type { CellWatch } from "../pieces/cells/cell-watch";
import { contentIn, sameStored, type StoredContent } from "../pieces/cells/cells-image";
import type { PieceImage } from "../pieces/piece";
import { turns } from "../session/next-turn";
import type { Image } from "./image";

/**
 * Tells what an operation leaves in cells from what someone has typed there meanwhile: its own is what was in the cell at
 * either of its ends, what its plan writes, and what Excel makes of the headings and formulas of a table that it makes or
 * resizes, and of cells that it merges.
 */
export class OwnContents {
  private readonly written = new Map<string, StoredContent[]>();
  /** Headings of tables, which Excel names as it likes, and their new rows and columns, which it fills with formulas. */
  private readonly excelsOwn: { readonly sheet: string; readonly area: Area; readonly without?: Area }[] = [];

  /** By sheet and row: with many tables most of what a plan formats lies elsewhere than a given cell. */
  private readonly formatted = new Map<string, Map<number, Area[]>>();
  /** Areas of more rows than are gone through one by one, by sheet. */
  private readonly formattedHigh = new Map<string, Area[]>();

  private ends: readonly Image[] = [];

  /** What a plan leaves; `ends`: what the workbook was at one end of the operation, or at both. Pauses between edits. */
  static async of(plan: Plan, ends: readonly Image[]): Promise<OwnContents> {
    const own = await OwnContents.ofPlan(plan);
    own.between(ends);
    return own;
  }

  /** What a plan leaves, before anything is known of the workbook (`between`). */
  static async ofPlan(plan: Plan): Promise<OwnContents> {
    const own = new OwnContents();
    const turn = turns();
    for (const edit of plan.edits) {
      own.take(edit);
      await turn();
    }
    return own;
  }

  between(ends: readonly Image[]): void {
    this.ends = ends;
  }

  private take(edit: Edit): void {
    if (edit.kind === "format" && edit.format.numberFormat !== undefined)
      this.addFormatted(edit.sheet, edit.area);
    if (edit.kind === "copyFormat" && edit.only === undefined) this.addFormatted(edit.to.sheet, edit.to);
    if (edit.kind === "addTable") this.excelsOwn.push({ sheet: edit.sheet, area: { ...edit.area, rows: 1 } });
    if (edit.kind === "resizeTable")
      this.excelsOwn.push({ sheet: edit.sheet, area: edit.after, without: edit.before });
    if (edit.kind === "merge") for (const cell of cellsOf(edit.area)) this.add(edit.sheet, cell, null);
    if (edit.kind !== "cells") return;
    const area = areaOfCells(edit);
    edit.after.forEach((contents, row) => {
      contents.forEach((content, column) => {
        this.add(edit.sheet, { row: area.row + row, column: area.column + column }, content);
      });
    });
  }

  /** Whether the content of a cell is the operation's, or was there before it. */
  isOurs(sheet: string, cell: CellPosition, content: StoredContent): boolean {
    const isExcels = this.excelsOwn.some(
      ({ area, without, ...one }) =>
        one.sheet === sheet &&
        contains(area, cell) &&
        !(without && contains(without, cell)) &&
        (cell.row === area.row || (!isCellError(content) && isFormula(content))),
    );
    if (isExcels) return true;
    const written = this.written.get(cellKey({ ...cell, sheet })) ?? [];
    const stood = this.ends.map(({ cells }) => contentIn(cells.get(sheet) ?? [], cell));
    return [...stood, ...written].some((own) => isLike(own, content));
  }

  /** Whether the plan writes or formats a cell, or Excel does for it. */
  touches(sheet: string, cell: CellPosition): boolean {
    const isExcels = this.excelsOwn.some((one) => one.sheet === sheet && contains(one.area, cell));
    return isExcels || this.written.has(cellKey({ ...cell, sheet })) || this.formats(sheet, cell);
  }

  /** Whether the plan gives a cell a number format, which may come before its content. */
  formats(sheet: string, cell: CellPosition): boolean {
    const inRow = this.formatted.get(sheet)?.get(cell.row) ?? [];
    const high = this.formattedHigh.get(sheet) ?? [];
    return [inRow, high].some((areas) => areas.some((area) => contains(area, cell)));
  }

  private addFormatted(sheet: string, area: Area): void {
    if (area.rows > MOST_ROWS) {
      listed(this.formattedHigh, sheet).push(area);
      return;
    }
    const rows = this.formatted.get(sheet) ?? new Map<number, Area[]>();
    this.formatted.set(sheet, rows);
    for (const row of rowsOf(area)) listed(rows, row).push(area);
  }

  private add(sheet: string, cell: CellPosition, content: StoredContent): void {
    const key = cellKey({ ...cell, sheet });
    const own = content === "" ? null : content;
    listed(this.written, key).push(own);
  }
}

/** An area of more rows is looked through as a whole. */
const MOST_ROWS = 500;

/** The list of a key, which is begun where there is none. */
function listed<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const known = lists.get(key);
  if (known) return known;
  const begun: Value[] = [];
  lists.set(key, begun);
  return begun;
}

/** Excel spells formulas back in its own way, and puts marks of its own into them (`@`). */
function isLike(own: StoredContent, content: StoredContent): boolean {
  if (isCellError(own) || isCellError(content)) return sameStored(own, content);
  if (isFormula(own) && isFormula(content))
    return formulaShape(own.formula) === formulaShape(content.formula);
  return own === content || (typeof content === "string" && content === contentAsText(own));
}

/** What a cell of text format makes of what is written to it. */
function contentAsText(content: Exclude<StoredContent, CellError>): string {
  if (content === null) return "";
  return isFormula(content) ? content.formula : String(content).toUpperCase();
}

/** What someone had typed into a cell that was written over before anyone could see it. */
export interface Overwritten extends CellPosition {
  readonly sheet: string;
  readonly content: StoredContent;
  /** Left out where the operation had given it another by then. */
  readonly numberFormat?: string;
}

/** Gathers what was written over while a move goes on. */
export class Watcher {
  private readonly foreign: Overwritten[] = [];
  /** What was in each cell before it was written for the first time. */
  private readonly first = new Map<string, Overwritten>();
  /** What pieces were right before they were written, by their keys. */
  readonly pieces = new Map<string, PieceImage>();

  constructor(private readonly own: OwnContents) {}

  /** The watch over the cells of a sheet. */
  on(sheet: string): CellWatch {
    return {
      saw: (cell, { content, numberFormat }) => {
        const seen = {
          sheet,
          ...cell,
          content,
          ...(!this.own.formats(sheet, cell) && { numberFormat }),
        };
        const key = cellKey({ ...cell, sheet });
        if (!this.first.has(key)) this.first.set(key, seen);
        if (!this.own.isOurs(sheet, cell, content)) this.foreign.push(seen);
      },
    };
  }

  /** What people had typed into cells that were written over. */
  get typedMeanwhile(): readonly Overwritten[] {
    return this.foreign;
  }

  /**
   * What has to be put back. On a sheet where anything was somebody's, a row may have been put in: then even a content that
   * could be the operation's own was another cell's, so all that was there comes back as it was seen.
   */
  get overwritten(): readonly Overwritten[] {
    const sheets = new Set(this.foreign.map(({ sheet }) => sheet));
    return [...[...this.first.values()].filter(({ sheet }) => sheets.has(sheet)), ...this.foreign];
  }

  /** Throws `stale`, with the cells of one sheet, where something was written over. */
  refuseOverwritten(): void {
    const [first] = this.foreign;
    if (!first) return;
    const cells = this.foreign.filter(({ sheet }) => sheet === first.sheet).map(formatCell);
    throw new HostFailure("stale", { sheet: first.sheet, cells: [...new Set(cells)] });
  }
}
