import type { AssessmentRule } from "../../model/assessment-rule";
import { comparedTarget } from "../../model/compared-target";
import { rateFormula, type RateReferences } from "../../plan/rate-formula";
import type { YearRates } from "../../judge/achievement/year-rate";
import type { IndicatorTable, IndicatorYear } from "../../model/indicator";
import {
  findSheet,
  type SheetSnapshot,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../../values/workbook/snapshot";
import { standingBlocks, type StandingBlock } from "./rate-block-binding";
import { isMisread } from "./figure-in-formula";
import { yearReferences } from "./table-references";
import { withoutUnnamedBlock } from "./unnamed-block";

/** A year that has a target and an actual: the cells that its rate is made of, and the rule. */
export interface RatedYear {
  readonly references: RateReferences;
  readonly rule: AssessmentRule;
  /** Held against the target of a later year: there is no grade. */
  readonly isInterim: boolean;
  readonly formula: string;
}

/** A table with everything that planning its rates needs, found once. */
export interface RateTable {
  /** Without a block of an earlier run that no name tells apart; its years are those of the table as read, in its order. */
  readonly table: IndicatorTable;
  readonly sheet: SheetSnapshot;
  /** The Excel table that this is; undefined for a plain range. */
  readonly excelTable: TableSnapshot | undefined;
  /** The block that an earlier run left. */
  readonly standing: StandingBlock | undefined;
  /** Years without a target or an actual are not in it. */
  readonly years: ReadonlyMap<IndicatorYear, RatedYear>;
}

/** The tables as they were read, each with what its rates need; one whose sheet is gone has nothing. */
export function rateTables(
  workbook: WorkbookSnapshot,
  read: readonly IndicatorTable[],
  judging: YearRates,
): ReadonlyMap<IndicatorTable, RateTable> {
  const found = read.flatMap((original) => {
    const sheet = findSheet(workbook, original.sheet);
    return sheet ? [{ original, sheet, table: withoutUnnamedBlock(original, sheet) }] : [];
  });
  const standing = standingBlocks(
    workbook,
    found.map(({ table }) => table),
  );
  return new Map(
    found.map(({ original, sheet, table }) => {
      const excelTable = sheet.tables.find(({ name }) => name === table.excelTable);
      const years = ratedYears(table, sheet, excelTable, judging);
      return [original, { table, sheet, excelTable, standing: standing.get(table), years }];
    }),
  );
}

/** For figures that must not be calculated with: the cell shows －, as the report says. */
const NEVER: AssessmentRule = { form: "progressWithoutBase" };

function ratedYears(
  table: IndicatorTable,
  sheet: SheetSnapshot,
  excelTable: TableSnapshot | undefined,
  judging: YearRates,
): Map<IndicatorYear, RatedYear> {
  const rated = new Map<IndicatorYear, RatedYear>();
  for (const indicator of table.indicators) {
    const ruleOfIndicator = judging.ruleOf(indicator);
    for (const year of indicator.years) {
      const target = comparedTarget(indicator, year);
      const rule = [target.cell, year.actual].some((cell) => cell && isMisread(cell))
        ? NEVER
        : ruleOfIndicator;
      const references = yearReferences(indicator, year, rule, sheet, excelTable);
      if (!references) continue;
      const { isInterim } = target;
      rated.set(year, { references, rule, isInterim, formula: rateFormula(references, rule) });
    }
  }
  return rated;
}
