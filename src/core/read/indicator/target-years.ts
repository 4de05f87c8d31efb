import { comparedTarget } from "../../model/compared-target";
import { ownDefinitionFor } from "../../model/definition-for";
import type { Indicator, IndicatorTable, YearHeading } from "../../model/indicator";
import type { NotChecked } from "../../model/not-checked";
import { figureOf, isGiven, isReported } from "../../model/indicator-figures";
import type { Understood } from "../../model/understanding";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import { formatCell } from "../../values/workbook/cell-address";
import type { SheetGrid } from "../tables/sheet-grid";
import { notCheckedAt, type TableSource } from "./frame/table-frame";
import type { IndicatorOverride, IndicatorOverrides } from "./indicator-overrides";
import { distinctHeadings } from "./milestones/undated-target";
import { ownOverrideOf } from "./override-of";
import type { IndicatorSource } from "./places/indicator-source";

/** The table with every target at its year that has one by 指標定義 or by the plan named above it. */
export function withTargetYears(
  grid: SheetGrid,
  source: TableSource,
  overrides: IndicatorOverrides,
): TableSource {
  if (!source.indicators.some(({ undatedTarget }) => undatedTarget)) return source;
  const indicators = source.indicators.map((one) =>
    withTargetYear(grid, one, ownOverrideOf(one, overrides)?.targetYear),
  );
  return { ...source, indicators, headings: distinctHeadings(indicators) };
}

/**
 * The target at the year that 指標定義 says of it, else at the last one of its plan; as it is where neither is known. An indicator that
 * has no such target is left alone.
 */
function withTargetYear(
  grid: SheetGrid,
  source: IndicatorSource,
  defined: FiscalYear | undefined,
): IndicatorSource {
  const { undatedTarget: place, ...rest } = source;
  const reached = rest.years.flatMap((year) => (year.actual ? [year.heading.fiscalYear] : []));
  // R5 is what the same indicator on the sheet R5 is aimed at for.
  const own = defined !== undefined && defined >= Math.min(...reached) ? defined : undefined;
  const fiscalYear = own ?? place?.plan?.to;
  if (!place || fiscalYear === undefined) return source;
  const { row, column, heading, text, plan } = place;
  const target = { row, column };
  const isOpen = rest.years.some((year) => year.heading.fiscalYear === fiscalYear);
  const headed: YearHeading = {
    fiscalYear,
    address: grid.address(heading.row, heading.column),
    raw: text,
    asOf: undefined,
    contradiction: undefined,
  };
  const ahead = { heading: headed, target, actual: undefined, rate: undefined };
  const years = isOpen
    ? rest.years.map((year) => (year.heading.fiscalYear === fiscalYear ? { ...year, target } : year))
    : [...rest.years, ahead];
  const targetYear: Understood =
    own === undefined && plan
      ? { source: "inferred", signs: [{ code: "planPeriod", text: plan.text, at: plan.at }] }
      : { source: "stated", signs: [{ code: "definition" }] };
  return { ...rest, years, targetYear: { ...targetYear, heading } };
}

/**
 * What 指標定義 says without any 目標年度 that would be the year of different targets in several tables: it goes by names, and nobody can
 * tell which of them is meant. The same as it is where there is none such.
 */
export function withoutSharedYears(
  tables: readonly IndicatorTable[],
  overrides: IndicatorOverrides,
): IndicatorOverrides {
  const goalsOf = ({ indicators }: IndicatorTable, override: IndicatorOverride): string =>
    indicators
      .filter(({ understanding: { targetYear } }) =>
        targetYear?.signs.some(({ code }) => code === "definition"),
      )
      .filter((one) => ownDefinitionFor(one, overrides) === override)
      .flatMap(({ years }) => years.filter(({ fiscalYear }) => fiscalYear === override.targetYear))
      .map(({ target }) => String(figureOf(target)))
      .join();
  const isShared = (override: IndicatorOverride): boolean =>
    override.targetYear !== undefined &&
    new Set(tables.map((table) => goalsOf(table, override)).filter((goals) => goals !== "")).size > 1;
  if (!overrides.some(isShared)) return overrides;
  return overrides.map((one) => (isShared(one) ? { ...one, targetYear: undefined } : one));
}

/**
 * Rows whose targets all stand in other years than 指標定義 says of them; not where another table has that year, which may be
 * the one that it is said of.
 */
export function targetYearsUnused(
  tables: readonly IndicatorTable[],
  overrides: IndicatorOverrides,
): NotChecked[] {
  const indicators = tables.flatMap((table) => table.indicators);
  return overrides.flatMap((override) => {
    const year = override.targetYear;
    if (year === undefined) return [];
    const own = indicators.filter((one) => ownDefinitionFor(one, overrides) === override);
    if (own.some(({ undatedTarget, summedTarget }) => undatedTarget ?? summedTarget)) return [];
    const aimed = own.map((one) => ({ one, targets: one.years.filter(({ target }) => isGiven(target)) }));
    if (aimed.some(({ targets }) => targets.some(({ fiscalYear }) => fiscalYear === year))) return [];
    return aimed.flatMap(({ one: { name, labelCell }, targets }): NotChecked[] => {
      const what = { kind: "row", sheet: labelCell.sheet, at: formatCell(labelCell), text: name } as const;
      const years = targets.map(({ fiscalYear }) => fiscalYear);
      return years.length === 0 ? [] : [{ what, why: { code: "targetYearUnused", year, targets: years } }];
    });
  });
}

/** Rows of which 指標定義 says which years their target is for, and that have no such target, or lack one of those years. */
export function targetSpansUnused(
  tables: readonly IndicatorTable[],
  overrides: IndicatorOverrides,
): NotChecked[] {
  const indicators = tables.flatMap((table) => table.indicators);
  return overrides.flatMap((override) => {
    const span = override.targetSpan;
    const own = indicators.filter((one) => ownDefinitionFor(one, overrides) === override);
    if (!span || own.some(({ endIsOfOneYear, summedTarget }) => endIsOfOneYear ?? summedTarget)) return [];
    return own.map(({ name, labelCell }) => ({
      what: { kind: "row", sheet: labelCell.sheet, at: formatCell(labelCell), text: name },
      why: { code: "targetSpanUnused", span },
    }));
  });
}

/**
 * A target whose year nobody has said and that no actual is held against: flows of several years, of which it may be for one or for
 * all of them together.
 */
export function undatedNotHeld(grid: SheetGrid, indicator: Indicator): NotChecked[] {
  const { name, undatedTarget, years } = indicator;
  const reported = years.filter(isReported);
  const isHeld = reported.some((year) => comparedTarget(indicator, year).cell === undatedTarget?.cell);
  if (!undatedTarget || reported.length === 0 || isHeld) return [];
  const { row, column } = undatedTarget.cell.address;
  const why = { code: "targetOfTotal", indicator: name } as const;
  return [notCheckedAt(grid, "cell", row, column, grid.text(row, column), why)];
}
