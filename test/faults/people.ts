import type { Plan } from "../../src/core/plan/plan";
import { deleteCells, insertCells } from "../../stand-in/model/api/shift-range";
import type { AreaState, SheetState } from "../../stand-in/model/book-state";
import { addSheet, deleteSheet, moveSheet, renameSheet } from "../../stand-in/model/sheets";
import type { WorkbookModel } from "../../stand-in/model/workbook-model";
import { sheetNamed } from "../adapter/excel/open-workbook";
import { CONTRACTS, DEFINITIONS, INDICATORS, MEMO, WORKERS } from "./small-town";

/** What somebody else does to the workbook while the add-in works on it. */
export interface Person {
  readonly does: string;
  readonly edit: (model: WorkbookModel) => void;
  /** What they typed, which must not be lost. */
  readonly typed?: string;
  /** True for what takes rows, columns or sheets away, moves them or renames them: what was written may go with them. */
  readonly moves?: boolean;
  /** True for what is nobody's business: a plan is carried out all the same. */
  readonly isAside?: boolean;
}

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

const rows = (row: number, count = 1): AreaState => ({ row, column: 0, rows: count, columns: LAST_COLUMN });
const columns = (column: number, count = 1): AreaState => ({
  row: 0,
  column,
  rows: LAST_ROW,
  columns: count,
});

function on(name: string, does: string, edit: (model: WorkbookModel, sheet: SheetState) => void): Person {
  return {
    does: `${does} (${name})`,
    edit: (model) => {
      const sheet = model.findSheet(name);
      if (!sheet) return;
      model.asUser(() => {
        edit(model, sheet);
      });
    },
  };
}

function types(name: string, row: number, column: number, text: string, does: string): Person {
  return {
    does: `${does} (${name})`,
    edit: (model) => {
      const sheet = model.findSheet(name);
      if (sheet) model.userEdit(sheet, row, column, text);
    },
    ...(text === "" ? {} : { typed: text }),
  };
}

const moving = (person: Person): Person => ({ ...person, moves: true });

const aside = (person: Person): Person => ({ ...person, isAside: true });

const insertsRow = (name: string, row: number, where: string): Person =>
  moving(
    on(name, `puts a row in ${where}`, (model, sheet) => {
      insertCells(model, { sheet, area: rows(row) }, "Down");
    }),
  );

const deletesRow = (name: string, row: number, which: string): Person =>
  moving(
    on(name, `deletes ${which}`, (model, sheet) => {
      deleteCells(model, { sheet, area: rows(row) }, "Up");
    }),
  );

const insertsColumn = (name: string, column: number, where: string): Person =>
  moving(
    on(name, `puts a column in ${where}`, (model, sheet) => {
      insertCells(model, { sheet, area: columns(column) }, "Right");
    }),
  );

const deletesColumn = (name: string, column: number, which: string): Person =>
  moving(
    on(name, `deletes ${which}`, (model, sheet) => {
      deleteCells(model, { sheet, area: columns(column) }, "Left");
    }),
  );

const renames = (name: string, to: string): Person =>
  moving(
    on(name, `calls the sheet ${to}`, (model, sheet) => {
      renameSheet(model, sheet, to);
    }),
  );

const deletes = (name: string): Person =>
  moving(
    on(name, "deletes the sheet", (model, sheet) => {
      deleteSheet(model, sheet);
    }),
  );

/** The edits that any workbook of the small town can see. */
export const PEOPLE: readonly Person[] = [
  insertsRow(INDICATORS, 0, "above the table"),
  insertsRow(INDICATORS, 3, "between the headings and the first indicator"),
  insertsRow(INDICATORS, 5, "between two indicators"),
  deletesRow(INDICATORS, 1, "a blank row above the table"),
  deletesRow(INDICATORS, 4, "a row of the table"),
  insertsColumn(INDICATORS, 0, "before the table"),
  insertsColumn(INDICATORS, 3, "between two years"),
  deletesColumn(INDICATORS, 2, "a year"),
  renames(INDICATORS, "指標一覧"),
  deletes(INDICATORS),
  types(INDICATORS, 2, 3, "R8", "renames a year"),
  types(INDICATORS, 3, 3, "33", "corrects a target"),
  types(INDICATORS, 4, 4, "7", "types the actual that was still blank"),
  types(INDICATORS, 5, 2, "1,500", "corrects a target that was text"),
  types(INDICATORS, 3, 0, "①登録者（世帯）", "renames an indicator and its unit"),
  types(INDICATORS, 4, 5, "私のメモ", "writes into the gap beside the table"),
  types(INDICATORS, 3, 6, "私のメモ", "writes where the rates go"),
  types(INDICATORS, 9, 0, "④", "writes right below the table"),
  types(INDICATORS, 5, 2, "", "empties a target"),
  on(INDICATORS, "protects the sheet", (_model, sheet) => {
    sheet.protection = { options: {} };
  }),
  aside(types(INDICATORS, 40, 1, "私のメモ", "writes far below the table")),
  aside(types(INDICATORS, 4, 60, "私のメモ", "writes far beside the table")),
  aside(types(MEMO, 4, 4, "私のメモ", "writes a note")),
  aside(insertsRow(MEMO, 0, "at the top")),
  aside(
    on(MEMO, "moves the sheet to the front", (model, sheet) => {
      moveSheet(model, sheet, 0);
    }),
  ),
  types(WORKERS, 5, 3, "2025/12/1", "adds a record"),
  types(WORKERS, 4, 3, "2026/4/1", "corrects a record's date"),
  types(WORKERS, 0, 3, "受付", "renames a heading"),
  insertsRow(WORKERS, 2, "among the records"),
  deletesRow(WORKERS, 2, "a record"),
  renames(WORKERS, "名簿"),
  deletes(WORKERS),
  types(CONTRACTS, 2, 4, "99000", "corrects an amount"),
  types(CONTRACTS, 4, 3, "2025/8/1", "begins a record"),
  insertsColumn(CONTRACTS, 3, "before the dates"),
  types(DEFINITIONS, 2, 12, "", "takes a conversion away"),
  types(DEFINITIONS, 1, 2, "別の指標", "gives a rule to another indicator"),
  types(DEFINITIONS, 1, 13, "低い方が良い", "answers a direction"),
  insertsRow(DEFINITIONS, 0, "above the definitions"),
  types(DEFINITIONS, 3, 2, "新しい指標", "adds a definition"),
  renames(DEFINITIONS, "定義"),
];

/** The edits that get in the way of just this plan: of sheets that it adds, of cells that it writes. */
export function peopleInTheWay({ edits }: Plan): Person[] {
  const added = new Set(edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])));
  const written = edits.flatMap((edit) => (edit.kind === "cells" && !added.has(edit.sheet) ? [edit] : []));
  const ends = [written[0], written.at(-1)].flatMap((edit) => edit ?? []);
  return [
    ...[...added].slice(0, 2).flatMap((name) => [makesSheet(name, []), makesSheet(name, ["同僚の表"])]),
    ...ends.map(({ sheet, row, column }) =>
      types(
        sheet,
        row,
        column,
        "同僚の数字",
        `writes into a cell that the plan writes, R${String(row)}C${String(column)}`,
      ),
    ),
  ];
}

function makesSheet(name: string, texts: readonly string[]): Person {
  const [first] = texts;
  return {
    does: `makes a sheet ${name}${first === undefined ? "" : " with something on it"}`,
    edit: (model) => {
      if (model.findSheet(name)) return;
      model.asUser(() => {
        addSheet(model, name);
      });
      texts.forEach((text, row) => {
        model.userEdit(sheetNamed(model.state, name), row + 6, 1, text);
      });
    },
    ...(first === undefined ? {} : { typed: first }),
  };
}
