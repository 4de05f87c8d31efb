import type { MilestoneHeading } from "../headings/milestone-heading";
import { rowsBetween } from "../frame/table-frame";
import { holdsGrades } from "../../tables/figure-at";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { MilestonesFrame } from "./milestone-frames";
import { ROWS_TO_PROBE } from "./years-of-figures";

/** 中間評価 over letters (a, b, ◎) holds grades, not what was reached, and so does 達成度 over △ and ○. */
export function withoutGrades(
  grid: SheetGrid,
  { rows, lastRow, headings }: MilestonesFrame,
): MilestoneHeading[] {
  const probe = rowsBetween(rows.last + 1, Math.min(lastRow, rows.last + ROWS_TO_PROBE));
  return headings.map((heading) => {
    if (!["reached", "rate"].includes(heading.kind)) return heading;
    const texts = probe.map((row) => grid.text(row, heading.column)).filter((text) => text !== "");
    const areWords = texts.length > 0 && !texts.some((text) => /[0-9０-９]/.test(text));
    const areGrades = heading.kind === "rate" ? holdsGrades(grid, probe, heading.column) : areWords;
    return areGrades ? { ...heading, kind: "other" } : heading;
  });
}
