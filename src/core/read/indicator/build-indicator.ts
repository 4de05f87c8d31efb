import { heldByRates } from "../../model/held-by-rates";
import { figureOf } from "../../model/indicator-figures";
import { isOurRateFormula } from "../../plan/our-formulas";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import type { CellReading } from "../../values/notation/cell-reading";
import { sameMeasure } from "../../values/notation/unit";
import { readAccrual } from "../understanding/accrual";
import { countingBasisOf } from "../understanding/counting-basis";
import { isProgressFromBase } from "../understanding/progress-heading";
import { boundsInHeadings, withBound, type HeadingCells } from "../understanding/heading-bounds";
import { readDirection } from "../understanding/read-direction";
import type { IndicatorOverrides } from "./indicator-overrides";
import { overrideOf } from "./override-of";
import { readIndicatorLabel } from "../tables/indicator-label";
import { measureOf, unitToReadBy } from "./labels/measure";
import { unitOfName } from "./labels/unit-of-name";
import { withOwnUnits } from "./frame/own-units";
import { withFiguresBehindWord } from "./places/figures-behind-word";
import { withGoalsInBrackets } from "./places/goals-in-brackets";
import { withGoalOfYearsTogether } from "./sums/goal-of-years-together";
import { withNotesThatAgree } from "./places/notes-that-agree";
import { doubted, withYearsSaidTwice } from "./years-said-twice";
import { verdictsBeside } from "./verdicts-beside";
import { wordsAround, wordsBeside } from "./words-around";
import { withGoalsAtTheEnd } from "./goals-at-the-end";
import type { DirectionSaid } from "./direction-said";
import { figureReader, type FigureReader, type ReadCell } from "./figure-reader";
import type { IndicatorSource, SummedTargetPlace } from "./places/indicator-source";
import type { AsOfNote } from "../../values/notation/as-of-note";
import type { Indicator, IndicatorCell, IndicatorYear, SummedTarget } from "../../model/indicator";
import type { Understanding, Understood } from "../../model/understanding";
import type { SheetGrid } from "../tables/sheet-grid";

/** What an indicator has from its table. */
export interface TableContext {
  /** （単位：千円） above the table; "" where there is none. */
  readonly unit: string;
  /** The year that notes such as 【2月末実績】 speak of. */
  readonly latestYear: number;
  /** The first year that is not over by 基準日; undefined where nobody has said that day. */
  readonly openFrom: FiscalYear | undefined;
  readonly overrides: IndicatorOverrides;
  /** What its columns and the notes around it say of which way is better. */
  readonly directionOf: (one: IndicatorSource) => DirectionSaid;
  /** Where its headings are. */
  readonly headings: HeadingCells;
}

/**
 * Reads the places that a layout found into an indicator. Unit, counting basis and direction come from the overrides, else
 * from columns of their own, else from the label; the table's unit comes last.
 */
export function buildIndicator(grid: SheetGrid, found: IndicatorSource, table: TableContext): Indicator {
  const inUnits = withOwnUnits(found, table.unit);
  const reached = withFiguresBehindWord(grid, withGoalsAtTheEnd(grid, inUnits, table.headings));
  const source = withGoalOfYearsTogether(
    grid,
    withNotesThatAgree(grid, withGoalsInBrackets(grid, reached, table.headings)),
    table.headings,
  );
  const label = readIndicatorLabel(source.label.text);
  const mark = label.mark === "" ? source.mark : label.mark;
  const override = overrideOf(source, table.overrides);
  const defined = override?.unit ?? "";
  const ofRow = firstNonEmpty(source.unit, label.unit);
  const stated = firstNonEmpty(defined, ofRow, table.unit);
  const readFigure = figureReader(grid, source, unitToReadBy(stated, label.name));
  const readBase = readFigure(source.base, "base");
  const readTogether = readFigure(source.summedTarget ?? source.undatedTarget, "target");
  const read = readYears(source, readFigure, table);
  const ofBase = readBase ? [readBase.reading] : [];
  const targets = [readTogether, ...read.map(({ target }) => target)].flatMap((cell) => cell?.reading ?? []);
  const actuals = [...ofBase, ...read.flatMap(({ actual }) => actual?.reading ?? [])];
  const ofYears = [
    readTogether?.reading ?? [],
    ...read.map(({ target, actual }) => [target?.reading ?? [], actual?.reading ?? []].flat()),
  ].flat();
  const inName = stated === "" ? unitOfName(label.name, ofYears) : undefined;
  const measure = measureOf(
    firstNonEmpty(stated, inName?.unit ?? ""),
    [...ofBase, ...ofYears],
    defined === "" ? label.unit : stated,
    label.name,
  );
  const measured = (cell: ReadCell | undefined, alike: readonly CellReading[]): IndicatorCell | undefined =>
    cell && { ...cell, ...measure.of(cell.reading, alike) };
  const base = measured(readBase, actuals);
  const named = { label: source.label.text, unit: measure.unit };
  const bounded = (target: IndicatorCell | undefined): IndicatorCell | undefined =>
    target && withBound(grid, table.headings, named, target);
  const years = withYearsSaidTwice(
    read.map(({ target, actual, rate, isOneOfTwo, ...year }) => ({
      ...year,
      target: isOneOfTwo ? doubted(measured(target, targets)) : bounded(measured(target, targets)),
      actual: measured(actual, actuals),
      rate: rate && { ...rate, figure: undefined, scale: 1 },
    })),
  );
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
      around: () => wordsAround(grid, source, table.headings),
      noted: table.directionOf(found),
      verdicts: () => verdictsBeside(grid, source, years),
      beside: () => wordsBeside(grid, source, table.headings),
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
  const inOrder = [...years]
    .sort((one, other) => one.fiscalYear - other.fiscalYear)
    .flatMap(({ actual }) => figureOf(actual) ?? []);
  const counts = { label: source.label.text, counted: source.counted, unit: measure.unit };
  const { countingBasis, understood: basis } = countingBasisOf({
    ...counts,
    defined: override?.countingBasis,
    actuals: inOrder,
  });
  const accrual = readAccrual({ ...counts, name: label.name }, { countingBasis, ...basis });
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
      unit: unitSource(measure.unit, defined, inName?.word),
      countingBasis: basis,
      accrual: accrual.understood,
      ...(areProgress && { targetForm: { source: "stated", signs: [{ code: "table", text: "進捗率" }] } }),
      ...targetYearOf(source),
      ...(base && base.reading.state !== "blank" ? { base: { source: "stated", signs: [] } } : {}),
    },
    section: source.section,
    ...(source.sectionIsTitle && { sectionIsTitle: true }),
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
function unitSource(unit: string, defined: string, inName: string | undefined): Understood {
  if (inName !== undefined) return { source: "inferred", signs: [{ code: "table", text: inName }] };
  if (defined !== "") return { source: "stated", signs: [{ code: "definition" }] };
  return unit === ""
    ? { source: "assumed", signs: [] }
    : { source: "stated", signs: [{ code: "table", text: unit }] };
}

function firstNonEmpty(...texts: readonly string[]): string {
  return texts.find((text) => text !== "") ?? "";
}

type ReadYear = Omit<IndicatorYear, "target" | "actual" | "rate"> &
  Readonly<Record<"target" | "actual" | "rate", ReadCell | undefined>> & { readonly isOneOfTwo: boolean };

function readYears(
  source: IndicatorSource,
  readFigure: FigureReader,
  { latestYear: latest, openFrom }: TableContext,
): ReadYear[] {
  const inOrder = [...source.years].sort((one, other) => one.heading.fiscalYear - other.heading.fiscalYear);
  return inOrder.map(({ heading, target, actual, rate }) => {
    const asOf =
      heading.asOf ?? (heading.fiscalYear === latest ? noteFor(source.latestAsOf, latest) : undefined);
    const { fiscalYear } = heading;
    const reached = readFigure(actual, "actual", fiscalYear);
    const isNotFinal = reached?.reading.state === "number" && reached.reading.provisional !== undefined;
    const provisional = asOf !== undefined || isNotFinal;
    return {
      fiscalYear,
      heading: { ...heading, asOf },
      provisional,
      ...(!provisional && openFrom !== undefined && fiscalYear >= openFrom && { isOpen: true }),
      target: readFigure(target, "target", fiscalYear),
      isOneOfTwo: target?.isOneOfTwo === true,
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
