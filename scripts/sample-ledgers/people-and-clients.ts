import { calendarDate } from "../../src/core/values/calendar/calendar-date";
import { daysIn } from "./days";
import { HANDED_OVER, newInYears } from "./published";
import { threeDigits, type SampleRecord } from "./sample-records";
import type { SeededRandom } from "./seeded-random";

/** The day on which the town's own contracts ended and the public corporation (公社) took over. */
const TOWN_ENDED = calendarDate(2025, 3, 31);

/** Workers that had registered with the town and did so again with the corporation. */
const REGISTERED_AGAIN = 41;

const EAST_OF_THE_PREFECTURE = ["佐久市", "上田市", "東御市", "小諸市", "長和町"];

/** ①: 10 workers by the end of H29 … 114 by R5, none in R6; in R7 59 with the corporation. */
export function workers(random: SeededRandom): SampleRecord[] {
  const records: SampleRecord[] = [];
  let people = 0;
  for (const { era, year, count } of newInYears("①")) {
    const withCorporation = era === HANDED_OVER;
    daysIn(year, count, random).forEach((registeredOn, index) => {
      const isNew = !withCorporation || index >= REGISTERED_AGAIN;
      // Every second worker of the town registers again; the new ones are numbered after all those before.
      const person = threeDigits(isNew ? people + 1 : 2 * index + 1);
      if (isNew) people += 1;
      records.push({
        workerNumber: withCorporation ? `K${threeDigits(index + 1)}` : `W${person}`,
        name: `架空 太郎${person}`,
        residence: isNew && withCorporation ? random.pick(EAST_OF_THE_PREFECTURE) : "立科町",
        registeredOn,
        registeredWith: withCorporation ? "公社" : "町",
        ...(withCorporation ? {} : { endedOn: TOWN_ENDED }),
        email: `worker${person}@example.jp`,
        phone: `000-0000-0${person}`,
        ...(isNew ? {} : { note: `町の登録番号 W${person}` }),
      });
    });
  }
  return records;
}

/** ③: 3 clients by the end of H29, 10 in H30 and still in R1 … 25 by R5; in R7 15 with the corporation. */
export function clients(random: SeededRandom): SampleRecord[] {
  const records: SampleRecord[] = [];
  for (const { era, year, count } of newInYears("③")) {
    const withCorporation = era === HANDED_OVER;
    daysIn(year, count, random).forEach((contractedOn, index) => {
      const company = threeDigits(withCorporation ? 2 * index + 1 : records.length + 1);
      const isMunicipality = Number(company) % 4 === 1;
      records.push({
        clientNumber: `${withCorporation ? "K" : "C"}${company}`,
        name: isMunicipality ? `架空市役所${company}` : `架空クライアント${company}株式会社`,
        sector: isMunicipality ? "自治体" : "民間",
        location: random.pick(["架空県架空市", "架空県見本町", "架空都例示区"]),
        contractedOn,
        contractedWith: withCorporation ? "公社" : "町",
        ...(withCorporation ? {} : { endedOn: TOWN_ENDED }),
        contactPerson: `架空 次郎${company}`,
      });
    });
  }
  return records;
}

/** ④: none in H29, 1 from H30 … 4 by R5; in R7 2 with the corporation. */
export function directors(random: SeededRandom): SampleRecord[] {
  const records: SampleRecord[] = [];
  for (const { era, year, count } of newInYears("④")) {
    const withCorporation = era === HANDED_OVER;
    daysIn(year, count, random).forEach((appointedOn, index) => {
      records.push({
        name: `架空 花子${threeDigits(withCorporation ? index + 3 : records.length + 1)}`,
        appointedOn,
        affiliation: withCorporation ? "公社" : "町",
        ...(withCorporation ? {} : { endedOn: TOWN_ENDED }),
      });
    });
  }
  return records;
}
