import { op, table } from "arquero";
import { BREAK_INDEX, YEAR_ENDS, YEAR_STARTS, type BenchFigures, type BenchRecords } from "./recount-data";

/** The part of arquero's table that is used here; its own types lose themselves in `any`. */
interface ArqueroTable {
  params(values: object): ArqueroTable;
  filter(criteria: (row: Row, $: Limits) => boolean): ArqueroTable;
  rollup(values: object): ArqueroTable;
  numRows(): number;
  get(column: string, row: number): unknown;
}

interface Row {
  readonly day: number;
  readonly end: number;
  readonly withWhom: string;
}

interface Limits {
  readonly yearStart: number;
  readonly yearEnd: number;
  readonly broken: boolean;
}

type Tables = Readonly<Record<keyof BenchRecords, ArqueroTable>>;

function tableOf(columns: object): ArqueroTable {
  const made: unknown = table({ ...columns });
  return made as ArqueroTable;
}

/** The records as arquero's tables, which are made once. */
export function arqueroTables(records: BenchRecords): Tables {
  return {
    workers: tableOf(records.workers),
    contracts: tableOf(records.contracts),
    clients: tableOf(records.clients),
    directors: tableOf(records.directors),
    sites: tableOf(records.sites),
    visits: tableOf(records.visits),
  };
}

function brokenTotal(records: ArqueroTable): number[] {
  return YEAR_ENDS.map((yearEnd, index) => {
    const broken = index >= BREAK_INDEX;
    return records
      .params({ yearEnd, broken })
      .filter((row, $) => row.day <= $.yearEnd && (!$.broken || row.withWhom === "公社"))
      .numRows();
  });
}

function perYear(records: ArqueroTable): ArqueroTable[] {
  return YEAR_ENDS.map((yearEnd, index) =>
    records
      .params({ yearStart: YEAR_STARTS[index], yearEnd })
      .filter((row, $) => row.day >= $.yearStart && row.day <= $.yearEnd),
  );
}

function single(records: ArqueroTable): number {
  return Number(records.get("figure", 0));
}

/** The six indicators as one would write them with arquero: a filter a year, then a count, a sum or a distinct count. */
export function recountWithArquero(tables: Tables): BenchFigures {
  return {
    "①": brokenTotal(tables.workers),
    "②": perYear(tables.contracts).map((year) =>
      Math.round(single(year.rollup({ figure: op.sum("fee") })) / 1000),
    ),
    "③": brokenTotal(tables.clients),
    "④": brokenTotal(tables.directors),
    "⑤": YEAR_ENDS.map((yearEnd) =>
      tables.sites
        .params({ yearEnd })
        .filter((row, $) => row.day <= $.yearEnd && (row.end === 0 || row.end >= $.yearEnd))
        .numRows(),
    ),
    "⑥": perYear(tables.visits).map((year) => single(year.rollup({ figure: op.distinct("company") }))),
  };
}
