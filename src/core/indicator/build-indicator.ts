import { isPercentFormat } from "../calendar/number-format";
import { readCell } from "../notation/read-cell";
import { isPercent } from "../notation/unit";
import { overrideFor, type IndicatorOverrides } from "./indicator-overrides";
import { readIndicatorLabel } from "./indicator-label";
import type { FigurePlace, IndicatorSource, YearPlaces } from "./indicator-source";
import type { Indicator, IndicatorCell, IndicatorYear } from "./indicator";
import type { SheetGrid } from "./sheet-grid";

/**
 * Reads the places that a layout found into an indicator. Unit, counting basis and direction come from the overrides, else
 * from columns of their own, else from the label; `tableUnit` (（単位：千円） above the table) comes last.
 */
export function buildIndicator(
  grid: SheetGrid,
  source: IndicatorSource,
  tableUnit: string,
  overrides: IndicatorOverrides,
): Indicator {
  const label = readIndicatorLabel(source.label.text);
  const mark = label.mark === "" ? source.mark : label.mark;
  const override = overrideFor(overrides, { mark, name: label.name, section: source.section });
  const unit = override?.unit ?? firstNonEmpty(source.unit, label.unit, tableUnit);
  const readFigure = figureReader(grid, source, unit);
  return {
    mark,
    name: label.name,
    label: source.label.text,
    labelCell: grid.address(source.label.place.row, source.label.place.column),
    unit,
    countingBasis: override?.countingBasis ?? label.countingBasis,
    direction: override?.direction ?? "higher",
    section: source.section,
    sectionNumber: source.sectionNumber,
    description: source.description?.text ?? "",
    descriptionCell: source.description && grid.address(source.description.place.row, source.description.place.column),
    base: readFigure(source.base),
    years: readYears(source, readFigure),
  };
}

function firstNonEmpty(...texts: readonly string[]): string {
  return texts.find((text) => text !== "") ?? "";
}

type FigureReader = (place: FigurePlace | undefined) => IndicatorCell | undefined;

/**
 * Reads figures at the cell that is seen there. A figure merged across years holds for each of them; merged downwards only
 * a mark does (a number would be target and actual at once).
 */
function figureReader(grid: SheetGrid, source: IndicatorSource, unit: string): FigureReader {
  const percentCells = isPercent(unit) && source.years.some((year) => isPercentCell(grid, year.actual) || isPercentCell(grid, year.target));
  return (place) => {
    if (!place) return undefined;
    const seen = grid.anchor(place.row, place.column);
    const numberHangsOver = seen.row < place.row && typeof grid.value(seen.row, seen.column) === "number";
    const cell = numberHangsOver ? place : { row: seen.row, column: seen.column };
    const value = numberHangsOver ? null : grid.value(cell.row, cell.column);
    const ownFormat = grid.numberFormat(cell.row, cell.column);
    const numberFormat = percentCells && typeof value === "string" ? "0%" : ownFormat;
    return {
      address: grid.address(cell.row, cell.column),
      reading: readCell(value, { unit, numberFormat }),
      formula: numberHangsOver ? null : grid.formula(cell.row, cell.column),
    };
  };
}

/** A row of ％ whose numbers are 0.25 shown as 25%: typed percentages are read on the same scale. */
function isPercentCell(grid: SheetGrid, place: FigurePlace | undefined): boolean {
  if (!place || typeof grid.value(place.row, place.column) !== "number") return false;
  return isPercentFormat(grid.numberFormat(place.row, place.column));
}

function readYears(source: IndicatorSource, readFigure: FigureReader): IndicatorYear[] {
  const years = source.years.map((places) => ({ places, target: readFigure(places.target), actual: readFigure(places.actual) }));
  const reported = years.filter((year) => year.actual && year.actual.reading.state !== "blank");
  const latest = latestOf((reported.length > 0 ? reported : years).map((year) => year.places));
  const inOrder = [...years].sort((one, other) => one.places.heading.fiscalYear - other.places.heading.fiscalYear);
  return inOrder.map(({ places, target, actual }) => {
    const asOf = places.heading.asOf ?? (places.heading.fiscalYear === latest ? source.latestAsOf : undefined);
    return {
      fiscalYear: places.heading.fiscalYear,
      heading: { ...places.heading, asOf },
      provisional: asOf !== undefined,
      target,
      actual,
      rate: readFigure(places.rate),
    };
  });
}

function latestOf(years: readonly YearPlaces[]): number {
  return Math.max(...years.map((year) => year.heading.fiscalYear));
}
