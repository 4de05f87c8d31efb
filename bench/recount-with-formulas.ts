import { createFormulaEngine, type CalculatedBook } from "../stand-in/model/formula-engine";
import { BREAK_INDEX, YEAR_ENDS, YEAR_STARTS, type BenchFigures, type BenchRecords } from "./recount-data";

const KINDS = ["workers", "contracts", "clients", "directors", "sites", "visits"] as const;
const RESULTS = KINDS.length;

function column(kind: (typeof KINDS)[number], letter: "A" | "B", count: number): string {
  return `${kind}!$${letter}$1:$${letter}$${String(count)}`;
}

/** What a clerk would write: COUNTIFS and SUMIFS over the whole ledger, one formula an indicator and year. */
function formulas(records: BenchRecords): Record<string, string[]> {
  const broken = (kind: "workers" | "clients" | "directors"): string[] => {
    const count = records[kind].day.length;
    return YEAR_ENDS.map((yearEnd, index) => {
      const corporation = index >= BREAK_INDEX ? `,${column(kind, "B", count)},"公社"` : "";
      return `=COUNTIFS(${column(kind, "A", count)},"<=${String(yearEnd)}"${corporation})`;
    });
  };
  const within = (day: string, index: number): string =>
    `${day},">=${String(YEAR_STARTS[index])}",${day},"<=${String(YEAR_ENDS[index])}"`;
  const fees = records.contracts.day.length;
  const sites = records.sites.day.length;
  return {
    "①": broken("workers"),
    "②": YEAR_ENDS.map(
      (_, index) =>
        `=ROUND(SUMIFS(${column("contracts", "B", fees)},${within(column("contracts", "A", fees), index)})/1000,0)`,
    ),
    "③": broken("clients"),
    "④": broken("directors"),
    "⑤": YEAR_ENDS.map((yearEnd) => {
      const [day, end] = [column("sites", "A", sites), column("sites", "B", sites)];
      const registered = `${day},"<=${String(yearEnd)}"`;
      return `=COUNTIFS(${registered})-COUNTIFS(${registered},${end},">0",${end},"<${String(yearEnd)}")`;
    }),
  };
}

/**
 * The workbook with the records and the formulas, ready to be calculated. ⑥ is left out: the formula for different values
 * that works in every Excel, SUMPRODUCT(…/COUNTIFS(…)), compares every record with every other.
 */
export async function formulaBook(
  records: BenchRecords,
): Promise<{ readonly book: CalculatedBook; readonly read: () => BenchFigures }> {
  const engine = await createFormulaEngine();
  const book = engine.open([...KINDS, "results"]);
  KINDS.forEach((kind, sheet) => {
    Object.values(records[kind]).forEach((values: readonly (string | number)[], place) => {
      values.forEach((value, row) => {
        book.set(sheet, row, place, value);
      });
    });
  });
  const wanted = Object.entries(formulas(records));
  wanted.forEach(([, ofYears], row) => {
    ofYears.forEach((formula, place) => {
      book.set(RESULTS, row, place, { formula });
    });
  });
  const read = (): BenchFigures =>
    Object.fromEntries(
      wanted.map(([mark, ofYears], row) => [
        mark,
        ofYears.map((_, place) => Number(book.value(RESULTS, row, place))),
      ]),
    );
  return { book, read };
}
