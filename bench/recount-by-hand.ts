import { BREAK_INDEX, YEAR_ENDS, type BenchFigures, type BenchRecords } from "./recount-data";

function yearIndex(day: number): number {
  let index = 0;
  while (day > (YEAR_ENDS[index] ?? Infinity)) index += 1;
  return index;
}

function runningTotal(counts: readonly number[]): number[] {
  let total = 0;
  return counts.map((count) => (total += count));
}

/** A running total of all until the break, then of the corporation's alone. */
function brokenTotal({ day, withWhom }: BenchRecords["workers"]): number[] {
  const all = YEAR_ENDS.map(() => 0);
  let corporation = 0;
  for (let record = 0; record < day.length; record += 1) {
    const index = yearIndex(day[record] ?? 0);
    all[index] = (all[index] ?? 0) + 1;
    if (withWhom[record] === "公社") corporation += 1;
  }
  return runningTotal(all).map((total, index) => (index >= BREAK_INDEX ? corporation : total));
}

/** The floor: one loop a ledger that knows these six indicators and nothing else. */
export function recountByHand(records: BenchRecords): BenchFigures {
  const fees = YEAR_ENDS.map(() => 0);
  records.contracts.day.forEach((day, record) => {
    const index = yearIndex(day);
    fees[index] = (fees[index] ?? 0) + (records.contracts.fee[record] ?? 0);
  });
  const companies = YEAR_ENDS.map(() => new Set<string>());
  records.visits.day.forEach((day, record) =>
    companies[yearIndex(day)]?.add(records.visits.company[record] ?? ""),
  );
  const standing = YEAR_ENDS.map((yearEnd) => {
    let count = 0;
    records.sites.day.forEach((day, record) => {
      const end = records.sites.end[record] ?? 0;
      if (day <= yearEnd && (end === 0 || end >= yearEnd)) count += 1;
    });
    return count;
  });
  return {
    "①": brokenTotal(records.workers),
    "②": fees.map((fee) => Math.round(fee / 1000)),
    "③": brokenTotal(records.clients),
    "④": brokenTotal(records.directors),
    "⑤": standing,
    "⑥": companies.map((set) => set.size),
  };
}
