import type { Indicator, IndicatorCell, IndicatorTable } from "../../model/indicator";
import { otherSheetReferences, ownSheetReferences } from "../../plan/formula-text";
import {
  cellKey,
  cellsOf,
  contains,
  formatReference,
  type CellAddress,
  type RangeAddress,
} from "../../values/workbook/cell-address";
import { findSheet, formulaAt, type WorkbookSnapshot } from "../../values/workbook/snapshot";
import { entryAt } from "../../values/invariants/defect";

/** More formulas than any figure of a table rests on; beyond them nobody waits for the answer. */
const MOST_FORMULAS = 2_000;

/** More formulas than these in all are not followed for the figures of a workbook. */
const MOST_FORMULAS_OF_A_BOOK = 100_000;

/** A sum over more cells than this is one over records, which refer to no table of indicators. */
const MOST_CELLS = 2_000;

const searches = new WeakMap<WorkbookSnapshot, CircleSearch>();

/** The cell whose formula names the figure's own cell, be it that cell itself; undefined where none that it rests on does. */
export function cellThatLeadsBack(
  workbook: WorkbookSnapshot,
  { address, formula }: Pick<IndicatorCell, "address" | "formula">,
): CellAddress | undefined {
  if (formula === null) return undefined;
  const search = searches.get(workbook) ?? new CircleSearch(workbook);
  searches.set(workbook, search);
  return search.cellThatLeadsBack(address, formula);
}

/**
 * The tables without the figures whose formulas lead back to themselves: Excel shows 0, or whatever was there before, which is
 * held against nothing. Pauses after each table.
 */
export function* withoutCircularFigures(
  workbook: WorkbookSnapshot,
  tables: readonly IndicatorTable[],
): Generator<undefined, IndicatorTable[]> {
  const checked = <Cell extends IndicatorCell | undefined>(cell: Cell): Cell =>
    cell?.figure !== undefined && cellThatLeadsBack(workbook, cell)
      ? { ...cell, figure: undefined, doubt: "circular" }
      : cell;
  const found: IndicatorTable[] = [];
  for (const table of tables) {
    const hasFormulas = table.indicators.some((indicator) =>
      figuresOf(indicator).some((cell) => cell?.formula),
    );
    found.push(
      !hasFormulas
        ? table
        : {
            ...table,
            indicators: table.indicators.map((indicator) => ({
              ...indicator,
              base: checked(indicator.base),
              years: indicator.years.map((year) => ({
                ...year,
                target: checked(year.target),
                actual: checked(year.actual),
              })),
            })),
          },
    );
    yield;
  }
  return found;
}

function figuresOf({ base, years }: Indicator): (IndicatorCell | undefined)[] {
  return [base, ...years.flatMap(({ target, actual }) => [target, actual])];
}

interface FormulaCell {
  readonly cell: CellAddress;
  readonly key: string;
  readonly formula: string;
}

/** Follows the formulas of a workbook. Many figures rest on the same areas: each is looked through once for all of them. */
class CircleSearch {
  private readonly circles = new Map<string, CellAddress | undefined>();
  private readonly formulas = new Map<string, readonly FormulaCell[]>();
  private readonly references = new Map<string, readonly RangeAddress[]>();
  private left = MOST_FORMULAS_OF_A_BOOK;

  constructor(private readonly workbook: WorkbookSnapshot) {}

  cellThatLeadsBack(start: CellAddress, formula: string): CellAddress | undefined {
    const key = cellKey(start);
    if (!this.circles.has(key)) this.circles.set(key, this.follow(start, formula));
    return this.circles.get(key);
  }

  private follow(start: CellAddress, formula: string): CellAddress | undefined {
    const seen = new Set([cellKey(start)]);
    const walked = new Set<string>();
    const waiting: FormulaCell[] = [{ cell: start, key: cellKey(start), formula }];
    for (let at = 0; at < waiting.length && seen.size <= MOST_FORMULAS && this.left > 0; at += 1) {
      this.left -= 1;
      const next = entryAt(waiting, at);
      const named = this.referencesOf(next);
      if (named.some((range) => range.sheet === start.sheet && contains(range, start))) return next.cell;
      for (const range of named) {
        const area = formatReference(range);
        if (range.rows * range.columns > MOST_CELLS || walked.has(area)) continue;
        walked.add(area);
        for (const one of this.formulasIn(range, area)) {
          if (seen.has(one.key)) continue;
          seen.add(one.key);
          waiting.push(one);
        }
      }
    }
    return undefined;
  }

  private referencesOf({ key, cell, formula }: FormulaCell): readonly RangeAddress[] {
    const known = this.references.get(key);
    if (known) return known;
    const found = referencesOf(formula, cell.sheet);
    this.references.set(key, found);
    return found;
  }

  private formulasIn(range: RangeAddress, area: string): readonly FormulaCell[] {
    const known = this.formulas.get(area);
    if (known) return known;
    const sheet = findSheet(this.workbook, range.sheet);
    const found = (sheet ? cellsOf(range) : []).flatMap((position): FormulaCell[] => {
      const formula = sheet ? formulaAt(sheet, position.row, position.column) : null;
      if (formula === null) return [];
      const cell = { sheet: range.sheet, ...position };
      return [{ cell, key: cellKey(cell), formula }];
    });
    this.formulas.set(area, found);
    return found;
  }
}

function referencesOf(formula: string, sheet: string): RangeAddress[] {
  return [
    ...ownSheetReferences(formula).map((area) => ({ sheet, ...area })),
    ...otherSheetReferences(formula),
  ];
}
