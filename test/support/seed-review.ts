import type { Review } from "../../src/app/kpi-ledger";
import type { Finding } from "../../src/core/checks/finding";
import { fiscalYear } from "../../src/core/calendar/fiscal-year";
import type {
  Indicator,
  IndicatorCell,
  IndicatorTable,
  NotChecked,
  YearHeading,
} from "../../src/core/indicator/indicator";
import { readCell } from "../../src/core/notation/read-cell";
import type { CellValue } from "../../src/core/workbook/cell-value";

export const SEED_SHEET = "主な事業指標";

/** The published table of indicators: 目標 and 実績 of H29 to R7. */
const SEED: readonly {
  readonly mark: string;
  readonly name: string;
  readonly basis: "cumulative" | "perYear";
  readonly unit: string;
  readonly section: readonly [number, string];
  readonly targets: readonly CellValue[];
  readonly actuals: readonly CellValue[];
}[] = [
  {
    mark: "①",
    name: "住民ワーカー登録者数",
    basis: "cumulative",
    unit: "人",
    section: [1, "雇用創出型テレワーク"],
    targets: [4, 20, 45, 55, 60, 65, 70, 70, 50],
    actuals: [10, 30, 50, 57, 75, 97, 114, 114, 59],
  },
  {
    mark: "②",
    name: "業務委託料収入額",
    basis: "perYear",
    unit: "千円",
    section: [1, "雇用創出型テレワーク"],
    targets: [480, 2400, 6000, 8000, 16000, 30000, 35000, 35000, 30000],
    actuals: [650, 1681, 6754, 14373, 19049, 25987, 19696, 24480, "目標達成"],
  },
  {
    mark: "③",
    name: "クライアント数",
    basis: "cumulative",
    unit: "社",
    section: [1, "雇用創出型テレワーク"],
    targets: [1, 3, 5, 12, 17, 22, 25, 25, 15],
    actuals: [3, 10, 10, 11, 20, 20, 25, 25, 15],
  },
  {
    mark: "④",
    name: "現地ディレクター数",
    basis: "cumulative",
    unit: "人",
    section: [1, "雇用創出型テレワーク"],
    targets: [1, 1, 1, 2, 3, 4, 4, 4, 2],
    actuals: [0, 1, 1, 1, 2, 3, 4, 4, 2],
  },
  {
    mark: "⑤",
    name: "町内テレワーク実施場所数",
    basis: "cumulative",
    unit: "箇所",
    section: [2, "企業進出型テレワーク"],
    targets: [1, 3, 5, 9, 11, 13, 15, 15, 15],
    actuals: [1, 7, 9, 10, 10, 10, 10, 10, 10],
  },
  {
    mark: "⑥",
    name: "立科WORK TRIP 利用社数",
    basis: "perYear",
    unit: "社",
    section: [2, "企業進出型テレワーク"],
    targets: ["-", "-", "-", 5, 10, 40, 60, 60, 60],
    actuals: [0, 0, 3, 8, 31, 31, 33, 33, 23],
  },
];

const HEADER_ROW = 3;
const FIRST_ROW = 5;
const FIRST_YEAR_COLUMN = 2;

function headings(): readonly YearHeading[] {
  return ["H29", "H30", "R1", "R2", "R3", "R4", "R5", "R6", "R7"].map((era, index) => ({
    fiscalYear: fiscalYear(2017 + index),
    address: { sheet: SEED_SHEET, row: HEADER_ROW, column: FIRST_YEAR_COLUMN + index },
    raw: `${era} (${String(2017 + index)})`,
    asOf: era === "R7" ? { text: "2月末実績", month: 2 } : undefined,
    contradiction: undefined,
  }));
}

function cell(value: CellValue, row: number, column: number): IndicatorCell {
  return { address: { sheet: SEED_SHEET, row, column }, reading: readCell(value), formula: null };
}

/** The seed's table as it is read from a sheet with its first figure (① 目標 H29) at C6. */
export function seedTable(): IndicatorTable {
  const years = headings();
  const indicators = SEED.map((row, index): Indicator => {
    const top = FIRST_ROW + index * 2;
    return {
      mark: row.mark,
      name: row.name,
      label: `${row.mark} ${row.name}【${row.unit}】`,
      labelCell: { sheet: SEED_SHEET, row: top, column: 0 },
      unit: row.unit,
      countingBasis: row.basis,
      direction: "higher",
      section: row.section[1],
      sectionNumber: row.section[0],
      description: "",
      descriptionCell: undefined,
      base: undefined,
      years: years.map((heading, year) => ({
        fiscalYear: heading.fiscalYear,
        heading,
        provisional: heading.asOf !== undefined,
        target: cell(row.targets[year] ?? null, top, FIRST_YEAR_COLUMN + year),
        actual: cell(row.actuals[year] ?? null, top + 1, FIRST_YEAR_COLUMN + year),
        rate: undefined,
      })),
    };
  });
  return {
    sheet: SEED_SHEET,
    area: {
      row: HEADER_ROW,
      column: 0,
      rows: 2 + SEED.length * 2,
      columns: FIRST_YEAR_COLUMN + years.length,
    },
    layout: "kind-rows",
    headerRows: { first: HEADER_ROW, last: HEADER_ROW },
    headings: years,
    indicators,
    hasRates: false,
    excelTable: undefined,
  };
}

/** A review of the seed's table with the findings and unread places that a test wants. */
export function seedReview(
  parts: { readonly findings?: readonly Finding[]; readonly notChecked?: readonly NotChecked[] } = {},
): Review {
  return {
    workbook: { sheets: [], names: [], date1904: false },
    tables: [seedTable()],
    findings: parts.findings ?? [],
    notChecked: parts.notChecked ?? [],
  };
}

/** A review of a workbook in which nothing was found. */
export function emptyReview(): Review {
  return { workbook: { sheets: [], names: [], date1904: false }, tables: [], findings: [], notChecked: [] };
}
