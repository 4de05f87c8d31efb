import { BREAK_INDEX, YEAR_ENDS, YEAR_STARTS, type BenchFigures, type BenchRecords } from "./recount-data";

/** Records as rows, with names that are no words of SQL: `held` is the day, `until` the end (0 where blank). */
export type PlainRows = Readonly<
  Record<keyof BenchRecords, readonly Readonly<Record<string, number | string>>[]>
>;

/** Asks one table for one figure. */
export type Ask = (query: string, table: keyof BenchRecords) => number;

export function plainRows({
  workers,
  contracts,
  clients,
  directors,
  sites,
  visits,
}: BenchRecords): PlainRows {
  const byWhom = ({ day, withWhom }: BenchRecords["workers"]): PlainRows["workers"] =>
    day.map((held, index) => ({ held, who: withWhom[index] ?? "" }));
  return {
    workers: byWhom(workers),
    contracts: contracts.day.map((held, index) => ({ held, fee: contracts.fee[index] ?? 0 })),
    clients: byWhom(clients),
    directors: byWhom(directors),
    sites: sites.day.map((held, index) => ({ held, until: sites.end[index] ?? 0 })),
    visits: visits.day.map((held, index) => ({ held, company: visits.company[index] ?? "" })),
  };
}

/** The six indicators as one would write them in SQL: a query for each figure. */
export function recountWithSql(ask: Ask): BenchFigures {
  const figure = (table: keyof BenchRecords, what: string, where: string): number =>
    ask(`SELECT ${what} AS figure FROM ${table} WHERE ${where}`, table);
  const brokenTotal = (table: "workers" | "clients" | "directors"): number[] =>
    YEAR_ENDS.map((end, index) =>
      figure(table, "COUNT(*)", `held <= ${String(end)}${index >= BREAK_INDEX ? " AND who = '公社'" : ""}`),
    );
  const perYear = (table: "contracts" | "visits", what: string): number[] =>
    YEAR_ENDS.map((end, index) =>
      figure(table, what, `held >= ${String(YEAR_STARTS[index])} AND held <= ${String(end)}`),
    );
  return {
    "①": brokenTotal("workers"),
    "②": perYear("contracts", "SUM(fee)").map((fees) => Math.round(fees / 1000)),
    "③": brokenTotal("clients"),
    "④": brokenTotal("directors"),
    "⑤": YEAR_ENDS.map((end) =>
      figure("sites", "COUNT(*)", `held <= ${String(end)} AND (until = 0 OR until >= ${String(end)})`),
    ),
    "⑥": perYear("visits", "COUNT(DISTINCT company)"),
  };
}
