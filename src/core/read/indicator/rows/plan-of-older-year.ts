import { readYearLabel } from "../../../values/notation/fiscal-year-label";
import { compareKey } from "../../../values/notation/normalise";
import type { FigureHeading } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import { resolveHeadings, type TableFrame } from "../frame/table-frame";
import { yearOfOutcome } from "../frame/year-of-outcome";
import type { HeadedColumn } from "../headings/header-band";

/** 平成20年度策定 改革プラン, 改革プラン（平成21年3月策定）: when a plan was made, in the form of `compareKey`. */
const PLAN_MADE_IN =
  /^(?:(?<front>[^()]*\d年(?:度|\d{1,2}月)?)策定の?(?:経営)?(?:改革)?(?:プラン|計画)(?:[値額])?|(?:経営)?(?:改革)?(?:プラン|計画)(?:[値額])?\((?<behind>[^()]*\d年(?:度|\d{1,2}月)?)策定\))$/;

const GOAL: FigureHeading = { kind: "target", unit: "", asOf: undefined, note: "" };

/**
 * The columns of a table whose only 実績 is of one year, with the figures of an older plan beside it as what was planned for that
 * year. Left as they are where no title above says that the table tells what came of that very year, as the plan's figures may be
 * those of its last one.
 */
export function withPlanOfOlderYear(
  grid: SheetGrid,
  frame: TableFrame,
  headed: readonly HeadedColumn[],
): readonly HeadedColumn[] {
  const [actual, ...others] = headed;
  if (!actual || others.length > 0 || actual.figure?.kind !== "actual") return headed;
  const year = resolveHeadings(grid, frame.band).headings[0]?.fiscalYear;
  const title = yearOfOutcome(grid, frame.band.first);
  if (title?.says !== "goals" || title.heading.fiscalYear !== year) return headed;
  const column = actual.column - 1;
  const { front, behind } =
    PLAN_MADE_IN.exec(compareKey(grid.seenText(frame.band.last, column)))?.groups ?? {};
  const made = readYearLabel(front ?? behind ?? "");
  if (made?.state !== "year" || made.fiscalYear >= year) return headed;
  return [{ column, year: actual.year, figure: GOAL }, actual];
}
