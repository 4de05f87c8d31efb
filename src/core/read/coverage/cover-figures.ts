import type { FigureClass, SheetCoverage } from "../../model/coverage";
import type { NotChecked, NotCheckedReason } from "../../model/not-checked";
import {
  contains,
  formatArea,
  formatCell,
  parseArea,
  rectanglesOf,
  type Area,
  type CellPosition,
} from "../../values/workbook/cell-address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../values/workbook/snapshot";
import { ledgerBodies } from "../tables/ledger-bodies";
import { SheetGrid } from "../tables/sheet-grid";
import { YearCellReader } from "../tables/year-row";
import { ownSheets } from "../../plan/own-places";
import { figuresInLines } from "./figures-in-lines";
import { figuresInTexts, figuresInTextsBeside, type FigureInText } from "./figures-in-texts";
import { cellsOfTable, figuresByRow, type ReadPlaces } from "./classify-figures";
import { unreadReason } from "./unread-reason";

/** How many rectangles of unread figures are named on one sheet; how many more there are is said. */
const MOST_RECTANGLES = 20;

export interface Coverage {
  readonly sheets: readonly SheetCoverage[];
  readonly notChecked: readonly NotChecked[];
}

/**
 * Accounts for every figure of the workbook: each is counted in one class, and rectangles of those
 * that nothing has read, and of costs, are named with their heading and why nothing is judged by them, unless `named` says already
 * that they are in a row of totals, or of a list that is no ledger yet. Yields after so many rows.
 */
export function* coverageSteps(
  workbook: WorkbookSnapshot,
  startMonth: number,
  read: ReadPlaces,
  named: readonly NotChecked[],
): Generator<undefined, Coverage> {
  const covered: SheetCovered[] = [];
  for (const sheet of workbook.sheets)
    covered.push(yield* coverSheet(workbook, startMonth, sheet, read, named));
  return {
    sheets: covered.map(({ coverage }) => coverage),
    notChecked: covered.flatMap(({ notChecked }) => notChecked),
  };
}

/** Rows after which there is a pause. */
const ROWS_OF_A_STEP = 200;

interface SheetCovered {
  readonly coverage: SheetCoverage;
  readonly notChecked: readonly NotChecked[];
}

function* coverSheet(
  workbook: WorkbookSnapshot,
  startMonth: number,
  sheet: SheetSnapshot,
  read: ReadPlaces,
  named: readonly NotChecked[],
): Generator<undefined, SheetCovered> {
  const said = named.flatMap(({ what, why }) =>
    what.sheet === sheet.name &&
    (what.kind === "ledger" || why.code === "totalRow" || why.code === "belowTable")
      ? (parseArea(what.at ?? "") ?? [])
      : [],
  );
  const classes: Partial<Record<FigureClass, number>> = {};
  const unread: CellPosition[] = [];
  const costs: CellPosition[] = [];
  let [figures, rows] = [0, 0];
  for (const ofRow of figuresByRow(workbook, sheet, read)) {
    for (const figure of ofRow) {
      figures += 1;
      classes[figure.class] = (classes[figure.class] ?? 0) + 1;
      if (figure.class === "unread") unread.push(figure);
      if (figure.class === "cost") costs.push(figure);
    }
    rows += 1;
    if (rows % ROWS_OF_A_STEP === 0) yield;
  }
  yield;
  const coverage = { sheet: sheet.name, figures, classes };
  const unnamed = unread.filter((cell) => !said.some((area) => contains(area, cell)));
  const texts = textsUnread(workbook, sheet, read);
  if (unnamed.length + costs.length + texts.length === 0) return { coverage, notChecked: [] };
  const reasons = reasonsOn(workbook, startMonth, sheet);
  return {
    coverage,
    notChecked: [
      ...namePlaces(sheet, costs, (area) => ({ ...reasons(area), why: { code: "cost" } })),
      ...namePlaces(sheet, unnamed, reasons),
      ...namePlaces(sheet, texts, (area) => reasonOfText(texts, area)),
    ],
  };
}

/** Texts with figures within that nothing has read, and that are on no sheet of the add-in's. */
function textsUnread(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  read: ReadPlaces,
): readonly FigureInText[] {
  if (ownSheets(workbook).has(sheet.name)) return [];
  const isOn = (one: { readonly sheet: string }): boolean => one.sheet === sheet.name;
  const cells = read.tables.filter(isOn).flatMap(cellsOfTable);
  const own = new Set(cells.map(([cell]) => formatCell(cell)));
  const areas = [...read.ledgers, ...read.programmeTables].filter(isOn);
  const grid = new SheetGrid(sheet, workbook.date1904, [], ledgerBodies(read.ledgers, sheet.name));
  // In tables with 目標 and 実績 in front of figures, remarks are behind these.
  const beside = without([...figuresInLines(grid), ...figuresInTextsBeside(grid)], read.tables.filter(isOn));
  const found = new Map([...beside, ...figuresInTexts(grid)].map((one) => [formatCell(one), one]));
  return without([...found.values()], areas).filter((cell) => !own.has(formatCell(cell)));
}

function without(
  cells: readonly FigureInText[],
  places: readonly { readonly area: Area }[],
): readonly FigureInText[] {
  return cells.filter((cell) => !places.some(({ area }) => contains(area, cell)));
}

function reasonOfText(texts: readonly FigureInText[], { row, column }: Area): Reasoned {
  const at = texts.find((one) => one.row === row && one.column === column)?.heading;
  const text = at?.text ?? "";
  return {
    heading: text,
    why: { code: "figuresUnread", cell: at && formatCell(at), text, because: "inText" },
  };
}

interface Reasoned {
  readonly heading: string;
  readonly why: NotCheckedReason;
}

function reasonsOn(
  workbook: WorkbookSnapshot,
  startMonth: number,
  sheet: SheetSnapshot,
): (area: Area) => Reasoned {
  const grid = new SheetGrid(sheet, workbook.date1904, []);
  const reader = new YearCellReader(grid, startMonth);
  return (area) => {
    const { heading, ...why } = unreadReason(grid, reader, area);
    return { heading, why: { code: "figuresUnread", ...why } };
  };
}

/** Rectangles of figures, each with its heading and why nothing is judged by them, and how many more there are. */
function namePlaces(
  sheet: SheetSnapshot,
  cells: readonly CellPosition[],
  reasons: (area: Area) => Reasoned,
): NotChecked[] {
  const rectangles = rectanglesOf(cells);
  const named = rectangles.slice(0, MOST_RECTANGLES).map((area): NotChecked => {
    const { heading, why } = reasons(area);
    return { what: { kind: "figures", sheet: sheet.name, at: formatArea(area), text: heading }, why };
  });
  const more = rectangles.length - named.length;
  const rest: NotChecked = {
    what: { kind: "figures", sheet: sheet.name, at: undefined, text: "" },
    why: { code: "moreFiguresUnread", places: more },
  };
  return more > 0 ? [...named, rest] : named;
}
