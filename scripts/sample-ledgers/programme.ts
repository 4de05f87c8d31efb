import document from "../sample-data/programme.json";
import { dayIn } from "./days";
import type { SampleRecord } from "./sample-records";
import type { SeededRandom } from "./seeded-random";
import { split } from "./split";

const YEARS = [
  ["R5", 2023],
  ["R6", 2024],
  ["R7", 2025],
] as const;

const PURPOSES = ["委託料", "報償費", "消耗品費", "使用料", "旅費", "印刷製本費"];

/** What the town paid where the document names an amount without its source. */
const SOURCE_NOT_PUBLISHED = "町一般財源";

/** Payments that add up to the document's amount of each item and year, by funding source. R6 is not settled yet. */
export function spending(random: SeededRandom): SampleRecord[] {
  const records: SampleRecord[] = [];
  for (const [era, year] of YEARS) {
    for (const item of document.items) {
      const { amount_thousand_yen: thousands, funding_source: source } = item.years[era];
      if (thousands === null) continue;
      const payments = split(
        thousands * 1000,
        Math.min(6, Math.max(1, Math.round(thousands / 600))),
        1,
        random,
      );
      for (const amount of payments) {
        records.push({
          fiscalYear: era,
          section: item.section,
          item: item.name,
          paidOn: dayIn(year, random),
          fundingSource: source ?? SOURCE_NOT_PUBLISHED,
          amount,
          description: random.pick(PURPOSES),
          settlement: era === "R5" ? "確定" : "概算",
        });
      }
    }
  }
  return records;
}

/** The document's own lines about what was done, one a record. */
export function activities(): SampleRecord[] {
  return YEARS.flatMap(([era]) =>
    document.items.flatMap((item) =>
      item.years[era].activities.map((activity) => ({
        fiscalYear: era,
        section: item.section,
        item: item.name,
        activity,
      })),
    ),
  );
}
