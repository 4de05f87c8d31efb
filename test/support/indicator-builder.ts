import { fiscalYear } from "../../src/core/values/calendar/fiscal-year";
import type { Indicator, IndicatorCell, IndicatorYear } from "../../src/core/model/indicator";
import { measureOf } from "../../src/core/read/indicator/labels/measure";
import { readCell } from "../../src/core/values/notation/read-cell";
import type { CellValue } from "../../src/core/values/workbook/cell-value";

const NOWHERE = { sheet: "指標", row: 0, column: 0 };

/** A figure as it is in a cell. */
export function figure(value: CellValue, isTarget = false): IndicatorCell {
  const reading = readCell(value, { isTarget });
  return { address: NOWHERE, reading, formula: null, ...measureOf("", [reading]).of(reading) };
}

/** A year with its figures; `asOfMonth` makes it provisional. */
export function year(
  target: CellValue,
  actual: CellValue,
  { of = 2025, asOfMonth }: { readonly of?: number; readonly asOfMonth?: number } = {},
): IndicatorYear {
  const asOf =
    asOfMonth === undefined ? undefined : { text: `${String(asOfMonth)}月末実績`, month: asOfMonth };
  return {
    fiscalYear: fiscalYear(of),
    heading: {
      fiscalYear: fiscalYear(of),
      address: NOWHERE,
      raw: String(of),
      asOf,
      contradiction: undefined,
    },
    provisional: asOf !== undefined,
    target: figure(target, true),
    actual: figure(actual),
    rate: undefined,
  };
}

/** An indicator with nothing remarkable about it but what a test says. */
export function indicator(parts: Partial<Indicator> = {}): Indicator {
  return {
    mark: "①",
    name: "講座の回数",
    label: "① 講座の回数【回】",
    labelCell: NOWHERE,
    unit: "回",
    unitScale: 1,
    countingBasis: "perYear",
    accrual: (parts.countingBasis ?? "perYear") === "perYear" ? "growing" : "standing",
    direction: "higher",
    understanding: { direction: { source: "assumed", signs: [] } },
    section: "",
    sectionNumber: 0,
    sectionHeading: "",
    description: "",
    descriptionCell: undefined,
    base: undefined,
    years: [],
    ...parts,
  };
}
