import type { FiscalYear } from "../../../values/calendar/fiscal-year";
import { readYearLabel, type YearLabelReading } from "../../../values/notation/fiscal-year-label";
import { readFigureAndBrackets } from "../../../values/notation/figure-within";
import { compareKey } from "../../../values/notation/normalise";
import { readFigureHeading, type FigureKind } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";

import type { MilestoneHeading } from "./milestone-heading";

/** So many rows below a heading show what its cells hold. */
const ROWS_TO_PROBE = 12;

/** A cell's figure and the one in brackets behind it; undefined where its text is no such pair. */
export function bracketsAt(
  grid: SheetGrid,
  row: number,
  column: number,
): ReturnType<typeof readFigureAndBrackets> {
  const at = grid.anchor(row, column);
  const value = grid.value(at.row, at.column);
  return typeof value === "string" ? readFigureAndBrackets(value) : undefined;
}

const WITH_BRACKETS = /^(.*?)\(([^()]+)\)$/;
/** 延べ counts people who came twice as two, in one year as in several. */
const RUNNING = /^(?:累計|累積)[値数]?$/;

/**
 * 実績値（29年度目標値） over 9.6%（15.0%）: as the heading has it, what was reached is in front of the brackets and the goal in them, or
 * the other way round; below 実績値（累計） what has been reached so far is in them. A year that only one of the two names is that
 * of both. Undefined for any other heading, and where no cell below has brackets.
 */
export function headingsOfBrackets(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number },
  column: number,
): readonly MilestoneHeading[] | undefined {
  const raw = grid.seenText(rows.last, column);
  const [, outer, inner] = WITH_BRACKETS.exec(compareKey(raw)) ?? [];
  if (outer === undefined || inner === undefined || rows.first < rows.last) return undefined;
  if (!holdsBrackets(grid, rows.last + 1, column)) return undefined;
  const [out, inside] = [wordOf(outer), wordOf(inner)];
  const at = grid.anchor(rows.last, column);
  const label = out.label ?? inside.label;
  const heading = (of: typeof out): Omit<MilestoneHeading, "kind"> => {
    const own = of.label ?? label;
    return { column, year: own && { ...at, label: own, raw }, unit: "", asksForYear: false };
  };
  if (out.kind === "actual" && RUNNING.test(inner))
    return [{ ...heading(out), kind: "reached", side: "inside", counts: "sum" }];
  if (out.kind === "actual" && inside.kind === "target")
    return [
      { ...heading(out), kind: "reached", side: "outside" },
      { ...heading(inside), kind: "target", side: "inside" },
    ];
  if (out.kind !== "target" || inside.kind !== "actual") return undefined;
  return [
    { ...heading(out), kind: "target", side: "outside" },
    { ...heading(inside), kind: "reached", side: "inside" },
  ];
}

/**
 * Whether what has been reached so far, below 実績（累計）, is of years before all `goals`: 130 in 「20（130）」 is nothing that 50 of its own
 * year can be held against.
 */
export function areBeforeGoals(
  headings: readonly MilestoneHeading[],
  goals: readonly (FiscalYear | undefined)[],
): boolean {
  return headings
    .filter(({ counts }) => counts === "sum")
    .every(({ year }) => {
      const reached = yearSaid(year?.label);
      return (
        reached !== undefined &&
        goals.length > 0 &&
        goals.every((aimedAt) => aimedAt !== undefined && aimedAt > reached)
      );
    });
}

/** Undefined where a label has no year of its own, and where that has no era. */
export function yearSaid(label: YearLabelReading | undefined): FiscalYear | undefined {
  return label?.state === "year" ? label.fiscalYear : undefined;
}

function holdsBrackets(grid: SheetGrid, firstRow: number, column: number): boolean {
  for (let row = firstRow; row < Math.min(grid.lastRow + 1, firstRow + ROWS_TO_PROBE); row += 1)
    if (bracketsAt(grid, row, column)) return true;
  return false;
}

/** H29実績値: a word with its year, or without one. */
function wordOf(text: string): {
  readonly label: ReturnType<typeof readYearLabel>;
  readonly kind: FigureKind | undefined;
} {
  const label = readYearLabel(text);
  return { label, kind: readFigureHeading(label?.rest ?? text)?.kind };
}
