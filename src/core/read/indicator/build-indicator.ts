import { heldByRates } from "../../model/held-by-rates";
import { figureOf } from "../../model/indicator-figures";
import { isOurRateFormula } from "../../plan/our-formulas";
import { isPercentFormat } from "../../values/notation/number-format";
import { readCell, type CellContext } from "../../values/notation/read-cell";
import type { FigureWithin } from "../../values/notation/figure-within";
import type { CellReading } from "../../values/notation/cell-reading";
import { isPercent, sameMeasure } from "../../values/notation/unit";
import { readAccrual } from "../understanding/accrual";
import { countingBasisOf } from "../understanding/counting-basis";
import { isProgressFromBase } from "../understanding/progress-heading";
import { boundsInHeadings, withBound, type HeadingCells } from "../understanding/heading-bounds";
import { readDirection } from "../understanding/read-direction";
import type { IndicatorOverrides } from "./indicator-overrides";
import { overrideOf } from "./override-of";
import { withoutHeadedYear, withoutYear } from "./places/year-in-cell";
import { readIndicatorLabel } from "../tables/indicator-label";
import { countedIn, measureOf, unitToReadBy } from "./labels/measure";
import type { FigureKind } from "../tables/heading-words";
import type { FigurePlace, IndicatorSource, SummedTargetPlace } from "./places/indicator-source";
import type { AsOfNote } from "../../values/notation/as-of-note";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import type { Indicator, IndicatorCell, IndicatorYear, SummedTarget } from "../../model/indicator";
import type { Understanding, Understood } from "../../model/understanding";
import type { SheetGrid } from "../tables/sheet-grid";

/** What an indicator has from its table. */
export interface TableContext {
  /** （単位：千円） above the table; "" where there is none. */
  readonly unit: string;
  /** The year that notes such as 【2月末実績】 speak of. */
  readonly latestYear: number;
  readonly overrides: IndicatorOverrides;
  /** Where its headings are. */
  readonly headings: HeadingCells;
}

/**
 * Reads the places that a layout found into an indicator. Unit, counting basis and direction come from the overrides, else
 * from columns of their own, else from the label; the table's unit comes last.
 */
export function buildIndicator(grid: SheetGrid, source: IndicatorSource, table: TableContext): Indicator {
  const label = readIndicatorLabel(source.label.text);
  const mark = label.mark === "" ? source.mark : label.mark;
  const override = overrideOf(source, table.overrides);
  const defined = override?.unit ?? "";
  const ofRow = firstNonEmpty(source.unit, label.unit);
  const stated = firstNonEmpty(defined, ofRow, table.unit);
  const readFigure = figureReader(grid, source, unitToReadBy(stated, label.name));
  const readBase = readFigure(source.base, "base");
  const readTogether = readFigure(source.summedTarget ?? source.undatedTarget, "target");
  const read = readYears(source, readFigure, table.latestYear);
  const ofBase = readBase ? [readBase.reading] : [];
  const targets = [readTogether, ...read.map(({ target }) => target)].flatMap((cell) => cell?.reading ?? []);
  const actuals = [...ofBase, ...read.flatMap(({ actual }) => actual?.reading ?? [])];
  const ofYears = [
    readTogether?.reading ?? [],
    ...read.map(({ target, actual }) => [target?.reading ?? [], actual?.reading ?? []].flat()),
  ].flat();
  const measure = measureOf(stated, [...ofBase, ...ofYears]);
  const measured = (cell: ReadCell | undefined, alike: readonly CellReading[]): IndicatorCell | undefined =>
    cell && { ...cell, ...measure.of(cell.reading, alike) };
  const base = measured(readBase, actuals);
  const named = { label: source.label.text, unit: measure.unit };
  const bounded = (target: IndicatorCell | undefined): IndicatorCell | undefined =>
    target && withBound(grid, table.headings, named, target);
  const years = read.map(({ target, actual, rate, ...year }) => ({
    ...year,
    target: bounded(measured(target, targets)),
    actual: measured(actual, actuals),
    rate: rate && { ...rate, figure: undefined, scale: 1 },
  }));
  const together = bounded(measured(readTogether, targets));
  const heading = source.undatedTarget?.heading;
  const undatedTarget = together &&
    heading && { cell: together, heading: grid.address(heading.row, heading.column) };
  const column = source.direction && {
    text: source.direction.text,
    at: grid.address(source.direction.place.row, source.direction.place.column),
  };
  const formatOf = ({ address }: IndicatorCell): string => grid.numberFormat(address.row, address.column);
  const { direction, understood } = readDirection(
    {
      name: label.name,
      label: source.label.text,
      unit: measure.unit,
      section: source.section,
      years,
      base,
      together: source.summedTarget && together,
      ahead: undatedTarget?.cell,
      column,
      inHeadings: boundsInHeadings(
        grid,
        [source.undatedTarget, ...source.years.map(({ target }) => target)].flatMap((place) => place ?? []),
        table.headings,
      ),
      formatOf,
    },
    override,
  );
  const { countingBasis, understood: basis } = countingBasisOf({
    label: source.label.text,
    defined: override?.countingBasis,
    actuals: [...years]
      .sort((one, other) => one.fiscalYear - other.fiscalYear)
      .flatMap(({ actual }) => figureOf(actual) ?? []),
  });
  const accrual = readAccrual(
    { name: label.name, unit: measure.unit, label: source.label.text },
    { countingBasis, ...basis },
  );
  const areProgress = source.ratesAreProgress && isProgressFromBase({ years, base }, formatOf);
  return {
    mark,
    name: label.name,
    label: source.label.text,
    labelCell: grid.address(source.label.place.row, source.label.place.column),
    unit: measure.unit,
    ...(defined !== "" && !sameMeasure(ofRow, defined) && { tableUnit: ofRow }),
    unitScale: measure.unitScale,
    countingBasis,
    accrual: accrual.accrual,
    direction,
    ...(areProgress && { assessment: "progressFromBase" }),
    understanding: {
      direction: understood,
      unit: unitSource(measure.unit, defined),
      countingBasis: basis,
      accrual: accrual.understood,
      ...(areProgress && { targetForm: { source: "stated", signs: [{ code: "table", text: "進捗率" }] } }),
      ...targetYearOf(source),
      ...(base && base.reading.state !== "blank" ? { base: { source: "stated", signs: [] } } : {}),
    },
    section: source.section,
    sectionNumber: source.sectionNumber,
    sectionHeading: source.sectionHeading,
    description: source.description?.text ?? "",
    descriptionCell:
      source.description && grid.address(source.description.place.row, source.description.place.column),
    base,
    years,
    ...(source.lacks && { lacks: source.lacks }),
    ...(source.summedTarget &&
      together && { summedTarget: spanTarget(source.summedTarget, together, years) }),
    ...(undatedTarget && { undatedTarget }),
  };
}

/** Rates of ours say nothing: they were written by what was known then. */
function spanTarget(
  { from, to, actuals }: SummedTargetPlace,
  cell: IndicatorCell,
  years: readonly IndicatorYear[],
): SummedTarget {
  const isOurs = ({ rate }: IndicatorYear): boolean => !!rate?.formula && isOurRateFormula(rate.formula);
  const ofSpan = years.filter(({ fiscalYear }) => fiscalYear >= from && fiscalYear <= to);
  const stated = ofSpan.map((year) => (isOurs(year) ? { actual: year.actual, rate: undefined } : year));
  const rates = heldByRates(stated, figureOf(cell));
  return { cell, from, to, actuals, ...(rates && { rates }) };
}

/** Only where the table itself does not say the year. */
function targetYearOf({ undatedTarget, targetYear }: IndicatorSource): Pick<Understanding, "targetYear"> {
  if (undatedTarget) return { targetYear: { source: "unknown", signs: [] } };
  return targetYear ? { targetYear } : {};
}

/** A unit that is written nowhere is taken to be the same for target and actual. */
function unitSource(unit: string, defined: string): Understood {
  if (defined !== "") return { source: "stated", signs: [{ code: "definition" }] };
  return unit === ""
    ? { source: "assumed", signs: [] }
    : { source: "stated", signs: [{ code: "table", text: unit }] };
}

function firstNonEmpty(...texts: readonly string[]): string {
  return texts.find((text) => text !== "") ?? "";
}

/** A cell before its figure is set beside the others of its indicator. */
type ReadCell = Pick<IndicatorCell, "address" | "reading" | "formula" | "within">;

/** `headed` is the year that heads the figure. */
type FigureReader = (
  place: FigurePlace | undefined,
  kind: FigureKind | "base",
  headed?: FiscalYear,
) => ReadCell | undefined;

/**
 * Reads figures at the cell that is seen there. A figure merged across years holds for each of them; merged downwards only
 * a mark does (a number would be target and actual at once).
 */
function figureReader(grid: SheetGrid, source: IndicatorSource, unit: string): FigureReader {
  const percentCells =
    isPercent(unit) &&
    source.years.some((year) => isPercentCell(grid, year.actual) || isPercentCell(grid, year.target));
  const hasSigns = [source.base, ...source.years.map(({ actual }) => actual)].some(
    (place) => place && WITH_SIGN.test(grid.text(place.row, place.column)),
  );
  return (place, kind, headed) => {
    if (!place) return undefined;
    if (place.within) return figureOfText(grid, place, place.within, { unit, isTarget: kind === "target" });
    const seen = grid.anchor(place.row, place.column);
    const numberHangsOver = seen.row < place.row && typeof grid.value(seen.row, seen.column) === "number";
    const cell = numberHangsOver ? place : { row: seen.row, column: seen.column };
    const value = numberHangsOver ? null : grid.value(cell.row, cell.column);
    const ownFormat = grid.numberFormat(cell.row, cell.column);
    const numberFormat = percentCells && typeof value === "string" ? "0%" : ownFormat;
    const formula = numberHangsOver ? null : grid.formula(cell.row, cell.column);
    // 97.7%（21年度） under 基準値（時期）.
    const heading = source.yearsInCells ? undefined : headed;
    const typed = { value, numberFormat };
    const shown = heading === undefined ? withoutYear(typed) : withoutHeadedYear(typed, heading);
    const context = { unit, numberFormat: shown?.numberFormat ?? numberFormat, isTarget: kind === "target" };
    const read: CellReading = shown
      ? unlessInBrackets(readCell(shown.value, context))
      : { state: "text", raw: value };
    const figure = countedIn(place.unit, kind === "target" && !hasSigns ? unlessChange(read) : read);
    const reading = { ...figure, raw: value };
    return {
      address: grid.address(cell.row, cell.column),
      reading: kind === "rate" ? reading : asCalculated(reading, formula),
      formula,
    };
  };
}

/** A figure that is a part of its cell's text: as many of its unit as its digits say, as the formula that refers to it has it. */
function figureOfText(
  grid: SheetGrid,
  { row, column }: FigurePlace,
  { text, digits, before, after }: FigureWithin,
  context: CellContext,
): ReadCell {
  const { row: atRow, column: atColumn } = grid.anchor(row, column);
  const raw = grid.value(atRow, atColumn);
  const address = grid.address(atRow, atColumn);
  const read = readCell(text, context);
  if (read.state !== "number") return { address, reading: { ...read, raw }, formula: null };
  const { times: _, ...plain } = read;
  const value = Number(digits.replaceAll(",", ""));
  return {
    address,
    reading: { ...plain, value, raw, typedAsText: false },
    formula: null,
    within: { before, after },
  };
}

/** `(104)`: below zero in accounts, but a part, a sum or a target in many a table of indicators. Nobody can tell which. */
const ALL_IN_BRACKETS = /^[(（][^()（）]*[)）]$/;

/** Typed text whose figure is in brackets is no figure of an indicator; a number that Excel shows so is one. */
function unlessInBrackets(reading: CellReading): CellReading {
  if (reading.state !== "number" || typeof reading.raw !== "string") return reading;
  const text = reading.raw.trim();
  const isDoubtful = ALL_IN_BRACKETS.test(text) || (/^[(（]/.test(text) && reading.value < 0);
  return isDoubtful ? { state: "text", raw: reading.raw } : reading;
}

/** A change as it is typed: ＋30人, +5, ±0. */
const WITH_SIGN = /^\s*[+＋±]/;

/** A target of ＋30人, where what was reached has no such sign, says by how much more: no figure to hold that against. */
function unlessChange(reading: CellReading): CellReading {
  if (reading.state !== "number" || typeof reading.raw !== "string") return reading;
  return WITH_SIGN.test(reading.raw) ? { state: "text", raw: reading.raw } : reading;
}

/** Text that a formula gives (`=TEXT(…)&"件"`) cannot be made a number, so no formula of ours could calculate with it. */
function asCalculated(reading: CellReading, formula: string | null): CellReading {
  if (formula === null || reading.state !== "number" || !reading.typedAsText) return reading;
  return { state: "text", raw: reading.raw };
}

/** A row of ％ whose numbers are 0.25 shown as 25%: typed percentages are read on the same scale. */
function isPercentCell(grid: SheetGrid, place: FigurePlace | undefined): boolean {
  if (!place || typeof grid.value(place.row, place.column) !== "number") return false;
  return isPercentFormat(grid.numberFormat(place.row, place.column));
}

type ReadYear = Omit<IndicatorYear, "target" | "actual" | "rate"> &
  Readonly<Record<"target" | "actual" | "rate", ReadCell | undefined>>;

function readYears(source: IndicatorSource, readFigure: FigureReader, latest: number): ReadYear[] {
  const inOrder = [...source.years].sort((one, other) => one.heading.fiscalYear - other.heading.fiscalYear);
  return inOrder.map(({ heading, target, actual, rate }) => {
    const asOf =
      heading.asOf ?? (heading.fiscalYear === latest ? noteFor(source.latestAsOf, latest) : undefined);
    const { fiscalYear } = heading;
    const reached = readFigure(actual, "actual", fiscalYear);
    const isNotFinal = reached?.reading.state === "number" && reached.reading.provisional !== undefined;
    return {
      fiscalYear,
      heading: { ...heading, asOf },
      provisional: asOf !== undefined || isNotFinal,
      target: readFigure(target, "target", fiscalYear),
      actual: reached,
      rate: readFigure(rate, "rate", fiscalYear),
    };
  });
}

/** A note that names its own year speaks of no other: a paper dated 令和7年6月1日現在 says nothing of 令和6年度. */
function noteFor(note: AsOfNote | undefined, year: number): AsOfNote | undefined {
  return note?.fiscalYear === undefined || note.fiscalYear === year ? note : undefined;
}

/**
 * The latest year whose actual any indicator has filled in, with a mark too; without any, the last year of the table. Later
 * ones are plans.
 */
export function latestFilledYear(grid: SheetGrid, indicators: readonly IndicatorSource[]): number {
  let [latest, latestReported] = [-Infinity, -Infinity];
  for (const { heading, actual } of indicators.flatMap((indicator) => indicator.years)) {
    latest = Math.max(latest, heading.fiscalYear);
    if (!actual || heading.fiscalYear <= latestReported) continue;
    const seen = grid.anchor(actual.row, actual.column);
    if (!grid.isBlank(seen.row, seen.column)) latestReported = heading.fiscalYear;
  }
  return Number.isFinite(latestReported) ? latestReported : latest;
}
