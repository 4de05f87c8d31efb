import { numberAt } from "../../tables/figure-at";
import type { SheetGrid } from "../../tables/sheet-grid";
import { mayBeStanding } from "../../understanding/accrual";
import { rateAgrees } from "../../understanding/rate-agrees";
import type { KindRow, KindRowGroup } from "./kind-row-groups";

/**
 * 実績 of each year below 目標（累計）, which says nothing itself: 3, 5, 4 against 5, 10, 15. Where the sum of the years is nearer to the
 * last target than the latest figure is, it is what may be meant: the row is then one of 単年度, which no running total is held
 * against. Left as it is where the office's own 達成率 hold it so.
 */
export function withYearlyActual(
  grid: SheetGrid,
  years: readonly { readonly column: number }[],
  group: KindRowGroup,
): KindRowGroup {
  const of = (kind: string): KindRow[] => group.rows.filter(({ figure }) => figure.kind === kind);
  const [targets, [actual, ...others], [rate]] = [of("target"), of("actual"), of("rate")];
  const [target] = targets;
  if (!target || !actual || others.length > 0 || actual.figure.counts !== undefined) return group;
  if (!targets.every(({ figure }) => figure.counts === "sum")) return group;
  // Members may leave: their number at the time is what is held against the target.
  if (group.label && mayBeStanding(group.label.text)) return group;
  const reported = years.flatMap(({ column }) => {
    const reached = numberAt(grid, actual.row, column);
    const aim = numberAt(grid, target.row, column);
    return reached === undefined || aim === undefined || aim <= 0 ? [] : [{ column, reached, aim }];
  });
  const isHeldSo = reported.some(
    ({ column, reached, aim }) => rate && rateAgrees(grid, { row: rate.row, column }, reached, aim),
  );
  if (isHeldSo || !areYearly(reported)) return group;
  const figure = { ...actual.figure, counts: "year" } as const;
  return { ...group, rows: group.rows.map((row) => (row === actual ? { ...row, figure } : row)) };
}

function areYearly(reported: readonly { readonly reached: number; readonly aim: number }[]): boolean {
  const last = reported.at(-1);
  if (!last || reported.length < 2) return false;
  const sum = reported.reduce((before, { reached }) => before + reached, 0);
  // Nearer by the ratio: sum ÷ aim is less than aim ÷ latest.
  return sum * last.reached < last.aim * last.aim;
}
