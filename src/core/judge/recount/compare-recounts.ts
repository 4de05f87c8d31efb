import { fiscalYearOf, type FiscalYear } from "../../values/calendar/fiscal-year";
import { definitionFor } from "../../model/definition-for";
import type { IndicatorDefinition } from "../../model/indicator-definition";
import type { Indicator, IndicatorTable, IndicatorYear } from "../../model/indicator";
import type { NotCheckedReason } from "../../model/not-checked";
import { compareKey } from "../../values/notation/normalise";
import { sameMeasure } from "../../values/notation/unit";
import type { Ledger } from "../../model/ledger";
import { recountAll, type RecountContext, type RecountedYear } from "./recount";

/**
 * How the table's actual compares with the ledger's figure. `unassessable`: the cell holds no number (blank, a mark, 目標達成),
 * so that there is no difference to name. `outside`: all dated records of the ledgers are of later years, or of earlier ones, or there is none.
 */
export type ComparisonState = "same" | "different" | "unassessable" | "outside";

/** One cell of a table beside the figure that the ledger gives for it. */
export interface RecountComparison {
  readonly table: IndicatorTable;
  readonly indicator: Indicator;
  readonly year: IndicatorYear;
  readonly definition: IndicatorDefinition;
  readonly recounted: RecountedYear;
  /** The sheets that were counted. */
  readonly ledgers: readonly Ledger[];
  readonly state: ComparisonState;
  /** Table minus ledger; undefined where the cell holds no number. */
  readonly difference: number | undefined;
  /** True for the fiscal year of 基準日, the only one that 再集計 writes. */
  readonly isCurrentYear: boolean;
}

/** An indicator of a table that was not recounted, and why. */
export interface NotRecounted {
  readonly table: IndicatorTable;
  readonly indicator: Indicator;
  readonly why: NotCheckedReason;
}

export interface RecountReview {
  /** In the order of tables, indicators and years. */
  readonly comparisons: readonly RecountComparison[];
  readonly notRecounted: readonly NotRecounted[];
}

/** Figures that differ by less than this are the same: far below what any table shows. */
const TOLERANCE = 1e-9;

/**
 * Recounts every indicator of the tables that 指標定義 gives a rule for, in every year of its table that has begun by
 * 基準日, and sets the figures beside each other. Years without an 実績 cell are left out.
 */
export function compareRecounts(
  tables: readonly IndicatorTable[],
  definitions: readonly IndicatorDefinition[],
  ledgers: readonly Ledger[],
  context: RecountContext,
): RecountReview {
  const comparisons: RecountComparison[] = [];
  const notRecounted: NotRecounted[] = [];
  const currentYear = fiscalYearOf(context.asOf, context.startMonth);
  for (const table of tables) {
    for (const indicator of table.indicators) {
      const definition = definitionFor(indicator, definitions);
      if (!definition) {
        notRecounted.push({ table, indicator, why: { code: "noDefinition" } });
        continue;
      }
      const units = unitsOfOneName(indicator, definition, tables, definitions);
      if (units.length > 0) {
        notRecounted.push({ table, indicator, why: { code: "unitsOfOneName", units } });
        continue;
      }
      const result = recountAll(
        // The count is set beside the table's figures, in the unit that the table gives them in.
        indicator.unit === "" ? definition : { ...definition, unit: indicator.unit },
        ledgers,
        indicator.years.map(({ fiscalYear }) => fiscalYear),
        context,
      );
      if (result.state === "notCounted") {
        notRecounted.push({ table, indicator, why: result.why });
        continue;
      }
      if (result.inPart.length > 0) {
        const sheets = result.ledgers.map(({ sheet }) => sheet);
        notRecounted.push({ table, indicator, why: { code: "calendarYears", sheets, years: result.inPart } });
      }
      const byYear = new Map<FiscalYear, RecountedYear>(result.years.map((year) => [year.fiscalYear, year]));
      for (const year of indicator.years) {
        const recounted = byYear.get(year.fiscalYear);
        if (!recounted || !year.actual) continue;
        const isCurrentYear = year.fiscalYear === currentYear;
        comparisons.push({
          table,
          indicator,
          year,
          definition: result.definition,
          recounted,
          ledgers: result.ledgers,
          isCurrentYear,
          ...compare(year, recounted),
        });
      }
    }
  }
  return { comparisons, notRecounted };
}

/** The units of the indicators that share a row of 指標定義, where this one's is not what the row counts; none where it is. */
function unitsOfOneName(
  indicator: Indicator,
  definition: IndicatorDefinition,
  tables: readonly IndicatorTable[],
  definitions: readonly IndicatorDefinition[],
): readonly string[] {
  const unit = unitOfRow(indicator);
  if (unit === "" || (definition.unit !== "" && sameMeasure(unit, definition.unit))) return [];
  const key = compareKey(indicator.name);
  const sharing = tables
    .flatMap(({ indicators }) => indicators)
    .filter((one) => compareKey(one.name) === key && definitionFor(one, definitions) === definition)
    .map(unitOfRow)
    .filter((one) => one !== "");
  return sharing.every((one) => sameMeasure(one, unit)) ? [] : [...new Set(sharing)];
}

/** As the table has it, whatever 指標定義 makes of it. */
function unitOfRow({ tableUnit, unit }: Indicator): string {
  return tableUnit ?? unit;
}

/** Whether nothing was counted in a year that lies before or after all that the ledgers hold, where 0 says nothing. */
function isOutside({ records, isCovered }: RecountedYear): boolean {
  return records === 0 && !isCovered;
}

function compare(
  year: IndicatorYear,
  recounted: RecountedYear,
): Pick<RecountComparison, "state" | "difference"> {
  const figure = year.actual?.figure;
  if (figure === undefined) return { state: "unassessable", difference: undefined };
  if (figure !== 0 && isOutside(recounted)) return { state: "outside", difference: undefined };
  const difference = figure - recounted.value;
  const same = Math.abs(difference) <= TOLERANCE * Math.max(1, Math.abs(recounted.value));
  return { state: same ? "same" : "different", difference: same ? 0 : difference };
}
