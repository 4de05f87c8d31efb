import type { IndicatorCell, IndicatorTable, IndicatorYear } from "../../src/core/model/indicator";
import type { FoundTables } from "../../src/core/read/indicator/find-indicator-tables";
import { valueText } from "../../src/core/values/notation/value-text";
import { formatArea, formatCell } from "../../src/core/values/workbook/cell-address";

/** A table as the fixtures write it down: short enough to be checked by hand against the sheet beside it. */
export interface TableText {
  readonly range: string;
  readonly layout: string;
  readonly years: readonly string[];
  readonly hasRates: boolean;
  readonly indicators: readonly Readonly<Record<string, unknown>>[];
}

/** What was found, as the fixtures write it down. */
export function describeFound(found: FoundTables): {
  readonly tables: readonly TableText[];
  readonly notChecked: readonly string[];
} {
  return {
    tables: found.tables.map(describeTable),
    notChecked: found.notChecked.map(({ what, why }) =>
      [what.kind, what.at ?? "", what.text, why.code].join(" ").replace(/ +/g, " "),
    ),
  };
}

function describeTable(table: IndicatorTable): TableText {
  return {
    range: formatArea(table.area),
    layout: table.layout,
    years: table.headings.map(({ address, fiscalYear, asOf }) =>
      [formatCell(address), String(fiscalYear), asOf?.text ?? ""].join(" ").trim(),
    ),
    hasRates: table.hasRates,
    indicators: table.indicators.map((indicator) => ({
      label: [indicator.mark, indicator.name, indicator.unit, indicator.countingBasis].join("|"),
      section: `${String(indicator.sectionNumber)} ${indicator.section}`,
      ...(indicator.description === "" ? {} : { description: indicator.description }),
      ...(indicator.base && { base: figure(indicator.base) }),
      target: figures(indicator.years, "target"),
      actual: figures(indicator.years, "actual"),
      ...(table.hasRates ? { rate: figures(indicator.years, "rate") } : {}),
      provisional: indicator.years.filter((year) => year.provisional).map((year) => year.fiscalYear),
    })),
  };
}

/** The figures of a row with the cell of the first one: `C6: 4 20 (－)`, where brackets hold what is no number. */
function figures(years: readonly IndicatorYear[], kind: "target" | "actual" | "rate"): string {
  const first = years[0]?.[kind];
  const texts = years.map((year) => figure(year[kind]));
  return [first ? `${formatCell(first.address)}:` : "", ...texts].join(" ").trim();
}

function figure(cell: IndicatorCell | undefined): string {
  if (!cell) return "absent";
  const { reading } = cell;
  if (reading.state === "number") return String(reading.value);
  return reading.state === "blank" ? "blank" : `(${reading.state} ${valueText(reading.raw)})`;
}
