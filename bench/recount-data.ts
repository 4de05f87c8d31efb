import { sampleDefinitions } from "../scripts/sample-ledgers/sample-definitions";
import { seededRandom } from "../scripts/sample-ledgers/seeded-random";
import type { IndicatorDefinition } from "../src/core/model/indicator-definition";
import { ledgerDefinition } from "../src/core/read/ledger/ledger-definitions";
import type { CellValue } from "../src/core/values/workbook/cell-value";
import type { SheetSnapshot, WorkbookSnapshot } from "../src/core/values/workbook/snapshot";

/** Columns of the records, as clean as a program could wish for; dates are Excel's numbers, 0 where blank. */
export interface BenchRecords {
  readonly workers: { readonly day: readonly number[]; readonly withWhom: readonly string[] };
  readonly contracts: { readonly day: readonly number[]; readonly fee: readonly number[] };
  readonly clients: { readonly day: readonly number[]; readonly withWhom: readonly string[] };
  readonly directors: { readonly day: readonly number[]; readonly withWhom: readonly string[] };
  readonly sites: { readonly day: readonly number[]; readonly end: readonly number[] };
  readonly visits: { readonly day: readonly number[]; readonly company: readonly string[] };
}

/** 100,000 records in all; other numbers have the same parts. */
const ALL_RECORDS = 100_000;
const SIZES = {
  workers: 30_000,
  contracts: 40_000,
  clients: 9_000,
  directors: 500,
  sites: 500,
  visits: 20_000,
} as const;

/** 1 April 2017 and 28 February 2026 as Excel's numbers. */
const FIRST_DAY = 42_826;
export const AS_OF = 46_081;

export const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;

/** The last day of each year that is counted to, as Excel's number: 31 March, and the as-of day for the last one. */
export const YEAR_ENDS: readonly number[] = [
  43_190,
  43_555,
  43_921,
  44_286,
  44_651,
  45_016,
  45_382,
  45_747,
  AS_OF,
];
export const YEAR_STARTS: readonly number[] = [FIRST_DAY, ...YEAR_ENDS.slice(0, -1).map((end) => end + 1)];
export const BREAK_INDEX = YEARS.indexOf(2025);

export function benchRecords(all = ALL_RECORDS): BenchRecords {
  const of = (kind: keyof typeof SIZES): number => Math.round((SIZES[kind] * all) / ALL_RECORDS);
  const random = seededRandom(1);
  const days = (count: number): number[] =>
    Array.from({ length: count }, () => random.whole(FIRST_DAY, AS_OF));
  const withWhom = (count: number): string[] =>
    Array.from({ length: count }, () => random.pick(["町", "公社"]));
  const siteDays = days(of("sites"));
  return {
    workers: { day: days(of("workers")), withWhom: withWhom(of("workers")) },
    contracts: {
      day: days(of("contracts")),
      fee: Array.from({ length: of("contracts") }, () => random.whole(1_000, 300_000)),
    },
    clients: { day: days(of("clients")), withWhom: withWhom(of("clients")) },
    directors: { day: days(of("directors")), withWhom: withWhom(of("directors")) },
    sites: {
      day: siteDays,
      end: siteDays.map((day) => (random.whole(0, 2) === 0 ? day + random.whole(1, 900) : 0)),
    },
    visits: {
      day: days(of("visits")),
      company: Array.from({ length: of("visits") }, () => `架空商事${String(random.whole(1, 4_000))}`),
    },
  };
}

function sheetOf(
  kind: keyof BenchRecords,
  columns: Readonly<Record<string, readonly CellValue[]>>,
  count: number,
): SheetSnapshot {
  const { name, columns: definitions } = ledgerDefinition(kind);
  const header = definitions.map((column) => column.header);
  const values: CellValue[][] = [header];
  const formats: string[][] = [header.map(() => "General")];
  const formatRow = definitions.map(({ type }) => (type === "date" ? "yyyy/m/d" : "General"));
  for (let record = 0; record < count; record += 1) {
    values.push(
      definitions.map(({ key, required }) => {
        const cell = columns[key]?.[record];
        return cell !== undefined ? cell : required ? `${kind}${String(record)}` : null;
      }),
    );
    formats.push(formatRow);
  }
  const blankFormulas = new Array<null>(header.length).fill(null);
  return {
    name,
    visibility: "visible",
    isProtected: false,
    used: { row: 0, column: 0, rows: values.length, columns: header.length },
    values,
    formulas: values.map(() => blankFormulas),
    numberFormats: formats,
    merges: [],
    tables: [],
    charts: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** The same records as a workbook's sheets, with every column that the ledgers have. */
export function benchWorkbook(records: BenchRecords): WorkbookSnapshot {
  const { workers, contracts, clients, directors, sites, visits } = records;
  return {
    sheets: [
      sheetOf("workers", { registeredOn: workers.day, registeredWith: workers.withWhom }, workers.day.length),
      sheetOf("contracts", { recordedOn: contracts.day, fee: contracts.fee }, contracts.day.length),
      sheetOf("clients", { contractedOn: clients.day, contractedWith: clients.withWhom }, clients.day.length),
      sheetOf(
        "directors",
        { appointedOn: directors.day, affiliation: directors.withWhom },
        directors.day.length,
      ),
      sheetOf(
        "sites",
        { registeredOn: sites.day, endedOn: sites.end.map((end) => (end === 0 ? null : end)) },
        sites.day.length,
      ),
      sheetOf("visits", { startedOn: visits.day, company: visits.company }, visits.day.length),
    ],
    names: [],
    fileName: "bench.xlsx",
    date1904: false,
  };
}

/** The sample's six indicators, with the series break of ①③④. */
export function benchDefinitions(): readonly IndicatorDefinition[] {
  return sampleDefinitions();
}

/** Figures by indicator, one a year. */
export type BenchFigures = Readonly<Record<string, readonly number[]>>;
