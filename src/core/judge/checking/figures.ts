import { targetOfNoYear } from "../../model/target-of-no-year";
import { flatMapSteps } from "../../values/steps/flat-map-steps";
import type { Indicator, IndicatorCell, IndicatorTable, IndicatorYear } from "../../model/indicator";
import type { FigureName } from "../findings/data-of-cells";

/** A cell of a table with what it is the figure of. */
export interface Figure {
  readonly table: IndicatorTable;
  readonly indicator: Indicator;
  /** Undefined for the base and for a target of several years, which belong to no single one. */
  readonly year: IndicatorYear | undefined;
  readonly name: FigureName;
  readonly cell: IndicatorCell;
}

/** Most checks ask for the same figures; a table never changes once it is read. */
const figuresByTable = new WeakMap<IndicatorTable, readonly Figure[]>();

/** Every target, actual, rate and base of a table, each cell once, though it may be merged over several years. */
function figuresOfTable(table: IndicatorTable): readonly Figure[] {
  const known = figuresByTable.get(table);
  if (known) return known;
  const figures = distinctCells(
    table.indicators.flatMap((indicator) => figuresOfIndicator(table, indicator)),
  );
  figuresByTable.set(table, figures);
  return figures;
}

/** More columns than any sheet has: makes one number of a row and a column. */
const COLUMNS = 32_768;

/** Of a base and a goal in one cell (H26：85億円→H31：90億円以上) the one that is not understood is not passed over for the other. */
function distinctCells(figures: readonly Figure[]): Figure[] {
  const seen = new Map<number, "text" | "other">();
  return figures.filter(({ cell: { address, reading } }) => {
    const key = address.row * COLUMNS + address.column;
    const isText = reading.state === "text";
    const isNew = isText ? seen.get(key) !== "text" : !seen.has(key);
    if (isNew) seen.set(key, isText ? "text" : "other");
    return isNew;
  });
}

/** The targets, actuals and bases: what staff type, and what rates are calculated from. */
export function typedFiguresOf(table: IndicatorTable): readonly Figure[] {
  return figuresOfTable(table).filter(({ name }) => name !== "rate");
}

/** What is made of each figure of the tables, with a pause after each table. */
export function figureSteps<Made>(
  tables: readonly IndicatorTable[],
  made: (figure: Figure) => readonly Made[],
): Generator<undefined, Made[]> {
  return flatMapSteps(tables, (table) => figuresOfTable(table).flatMap(made), 1);
}

/** The same of what staff type. */
export function typedFigureSteps<Made>(
  tables: readonly IndicatorTable[],
  made: (figure: Figure) => readonly Made[],
): Generator<undefined, Made[]> {
  return figureSteps(tables, (figure) => (figure.name === "rate" ? [] : made(figure)));
}

function figuresOfIndicator(table: IndicatorTable, indicator: Indicator): Figure[] {
  const figures: Figure[] = [];
  const add = (name: FigureName, cell: IndicatorCell | undefined, year?: IndicatorYear): void => {
    if (cell) figures.push({ table, indicator, year, name, cell });
  };
  add("base", indicator.base);
  add("target", targetOfNoYear(indicator));
  for (const year of indicator.years) {
    add("target", year.target, year);
    add("actual", year.actual, year);
    add("rate", year.rate, year);
  }
  return figures;
}

/** What findings call an indicator: its mark, or its name where it has none. */
export function callName(indicator: Indicator): string {
  return indicator.mark === "" ? indicator.name : indicator.mark;
}

/** Where a finding about a figure is placed: cell, indicator and year. */
export function placeOf({ cell, indicator, year }: Figure): {
  readonly at: IndicatorCell["address"];
  readonly indicator: string;
  readonly fiscalYear: number | undefined;
} {
  return { at: cell.address, indicator: callName(indicator), fiscalYear: year?.fiscalYear };
}
