import type { FiscalYear } from "../../values/calendar/fiscal-year";
import type { IndicatorDefinition } from "../../model/indicator-definition";
import type { Settings } from "../../read/definition/settings";
import type { ProgrammeRecount } from "./recount-programme";
import { sameSection } from "./match-programme";
import { roundFigure } from "./round-figure";
import type { Recount, RecountedYear } from "./recount";

/**
 * What a supplementary figure takes for granted, as data for its label. `assumed` is a value of 設定, `counted` one of the
 * recounted indicators.
 */
export type Assumption =
  | {
      readonly kind: "assumed";
      readonly setting: "spendingPerVisitThousandYen" | "population";
      readonly value: number;
    }
  | {
      readonly kind: "counted";
      readonly indicator: string;
      readonly value: number;
      readonly provisional: boolean;
    }
  | {
      readonly kind: "spent";
      readonly section: string;
      readonly thousandYen: number;
      readonly estimate: boolean;
    };

export type SupplementaryKind = "townSpending" | "shareOfPopulation" | "feePerWorker" | "spendingPerResult";

/** An estimate that the document's own words define; never an actual, and always shown with its assumptions. */
export interface SupplementaryFigure {
  readonly kind: SupplementaryKind;
  readonly fiscalYear: FiscalYear;
  /** Thousand yen; a ratio for `shareOfPopulation`. */
  readonly value: number;
  /** How many of the series that it is made from have begun anew by then: only figures with the same number compare. */
  readonly series: number;
  readonly assumptions: readonly Assumption[];
}

/** Why a figure is not given for a year. */
export interface WithoutFigure {
  readonly kind: SupplementaryKind;
  readonly fiscalYear: FiscalYear;
  readonly why: "noSetting" | "notCounted" | "zero";
}

export interface SupplementaryFigures {
  readonly figures: readonly SupplementaryFigure[];
  readonly without: readonly WithoutFigure[];
}

type Counted = Extract<Recount, { state: "counted" }>;

function countedFrom(recounts: readonly Recount[], ledger: string): Counted | undefined {
  return recounts.find(
    (recount): recount is Counted =>
      recount.state === "counted" &&
      recount.definition.rule?.ledger === ledger &&
      // One list of several of a kind is not the programme's own ledger of that kind.
      recount.definition.rule.lists === undefined,
  );
}

function yearOf(recount: Counted | undefined, year: FiscalYear): RecountedYear | undefined {
  return recount?.years.find(({ fiscalYear }) => fiscalYear === year);
}

function nameOf({ mark, name }: IndicatorDefinition): string {
  return `${mark}${name}`;
}

function counted(recount: Counted, year: RecountedYear): Assumption {
  return {
    kind: "counted",
    indicator: nameOf(recount.definition),
    value: year.value,
    provisional: year.provisional,
  };
}

/** How many of these series have begun anew by a year. */
function seriesBegun(year: FiscalYear, recounts: readonly Counted[]): number {
  return recounts.filter(
    ({ definition }) => definition.seriesBreak && year >= definition.seriesBreak.fiscalYear,
  ).length;
}

/** 町内消費見込: companies that came × what one visit is taken to leave in the town, in thousand yen. */
function townSpending(
  year: FiscalYear,
  recounts: readonly Recount[],
  settings: Settings,
): SupplementaryFigure | WithoutFigure {
  const [kind, perVisit] = ["townSpending" as const, settings.spendingPerVisitThousandYen];
  const visits = countedFrom(recounts, "visits");
  const companies = yearOf(visits, year);
  if (!visits || !companies) return { kind, fiscalYear: year, why: "notCounted" };
  if (perVisit === undefined) return { kind, fiscalYear: year, why: "noSetting" };
  const assumptions: Assumption[] = [
    counted(visits, companies),
    { kind: "assumed", setting: "spendingPerVisitThousandYen", value: perVisit },
  ];
  return {
    kind,
    fiscalYear: year,
    value: roundFigure(companies.value * perVisit, undefined),
    series: seriesBegun(year, [visits]),
    assumptions,
  };
}

/** Registered workers ÷ inhabitants, as a ratio. */
function shareOfPopulation(
  year: FiscalYear,
  recounts: readonly Recount[],
  settings: Settings,
): SupplementaryFigure | WithoutFigure {
  const [kind, { population }] = ["shareOfPopulation" as const, settings];
  const workers = countedFrom(recounts, "workers");
  const registered = yearOf(workers, year);
  if (!workers || !registered) return { kind, fiscalYear: year, why: "notCounted" };
  if (population === undefined) return { kind, fiscalYear: year, why: "noSetting" };
  if (population <= 0) return { kind, fiscalYear: year, why: "zero" };
  const assumptions: Assumption[] = [
    counted(workers, registered),
    { kind: "assumed", setting: "population", value: population },
  ];
  return {
    kind,
    fiscalYear: year,
    value: registered.value / population,
    series: seriesBegun(year, [workers]),
    assumptions,
  };
}

/** Fees ÷ registered workers, in thousand yen. */
function feePerWorker(year: FiscalYear, recounts: readonly Recount[]): SupplementaryFigure | WithoutFigure {
  const kind = "feePerWorker";
  const [workers, fees] = [countedFrom(recounts, "workers"), countedFrom(recounts, "contracts")];
  const [registered, earned] = [yearOf(workers, year), yearOf(fees, year)];
  if (!workers || !fees || !registered || !earned) return { kind, fiscalYear: year, why: "notCounted" };
  if (registered.value === 0) return { kind, fiscalYear: year, why: "zero" };
  const thousands = (earned.value * (fees.definition.rule?.divisor ?? 1)) / 1000;
  const assumptions = [counted(fees, earned), counted(workers, registered)];
  return {
    kind,
    fiscalYear: year,
    value: thousands / registered.value,
    series: seriesBegun(year, [workers, fees]),
    assumptions,
  };
}

/** A section's spending ÷ an indicator of the same section, in thousand yen for one of its units. */
function spendingPerResult(
  year: FiscalYear,
  recounts: readonly Recount[],
  programme: ProgrammeRecount,
): (SupplementaryFigure | WithoutFigure)[] {
  const kind = "spendingPerResult";
  return recounts.flatMap((recount): (SupplementaryFigure | WithoutFigure)[] => {
    if (recount.state !== "counted" || recount.definition.section === "") return [];
    const { section } = recount.definition;
    const spent = programme.comparisons.flatMap(({ item, recounted: { fiscalYear, spent, estimate } }) =>
      sameSection(item.section, section) && fiscalYear === year && spent !== undefined
        ? [{ spent, estimate }]
        : [],
    );
    const result = yearOf(recount, year);
    if (spent.length === 0 || !result) return [];
    if (result.value === 0) return [{ kind, fiscalYear: year, why: "zero" }];
    const total = spent.reduce((sum, one) => sum + one.spent, 0);
    const estimate = spent.some((one) => one.estimate);
    const assumptions: Assumption[] = [
      { kind: "spent", section, thousandYen: total, estimate },
      counted(recount, result),
    ];
    const series = seriesBegun(year, [recount]);
    return [{ kind, fiscalYear: year, value: total / result.value, series, assumptions }];
  });
}

/**
 * The supplementary figures of a year, on request: town spending, share of the population, fee per worker and spending per
 * result where both sides exist. All are estimates; what each takes for granted comes with it, and what is missing is said.
 */
export function supplementaryFigures(
  year: FiscalYear,
  recounts: readonly Recount[],
  settings: Settings,
  programme: ProgrammeRecount | undefined,
): SupplementaryFigures {
  const all = [
    townSpending(year, recounts, settings),
    shareOfPopulation(year, recounts, settings),
    feePerWorker(year, recounts),
    ...(programme ? spendingPerResult(year, recounts, programme) : []),
  ];
  return {
    figures: all.filter((one): one is SupplementaryFigure => "value" in one),
    without: all.filter((one): one is WithoutFigure => "why" in one),
  };
}
