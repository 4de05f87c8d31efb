import { calendarDate, compareDates, type CalendarDate } from "../../src/core/values/calendar/calendar-date";
import { dayIn, daysIn, lastDay } from "./days";
import { HANDED_OVER, newInYears, published } from "./published";
import { threeDigits, YEARS, type SampleRecord } from "./sample-records";
import type { SeededRandom } from "./seeded-random";
import { split } from "./split";

/** What ② of R7 comes to, in yen: the document says 目標達成, the target being 30,000 thousand. */
const FEES_OF_R7 = 30_412_300;

const USUAL_FEE = 130_000;
const TITLES = [
  "データ入力",
  "文字起こし",
  "アンケート集計",
  "画像の分類",
  "記事の作成",
  "名簿の整理",
  "封入・発送",
  "電話受付",
  "資料の校正",
];

interface Client {
  readonly clientNumber: string;
  readonly contractor: string;
  readonly since: CalendarDate;
}

function clientOf({ clientNumber, contractedWith, contractedOn }: SampleRecord): Client {
  const isRead =
    typeof clientNumber === "string" &&
    typeof contractedWith === "string" &&
    typeof contractedOn === "object";
  if (!isRead) throw new Error("A client without number, contractor or date.");
  return { clientNumber, contractor: contractedWith, since: contractedOn };
}

/** ②: fees that round to the published thousands of yen, each to a client whose contract had begun. */
export function contracts(clientRecords: readonly SampleRecord[], random: SeededRandom): SampleRecord[] {
  const clients = clientRecords.map(clientOf);
  return YEARS.flatMap(([era, year]) => {
    const contractor = era === HANDED_OVER ? "公社" : "町";
    const known = clients.filter(
      (client) => client.contractor === contractor && compareDates(client.since, lastDay(year)) <= 0,
    );
    const thousands = published("②", era);
    const total = thousands === 0 ? FEES_OF_R7 : thousands * 1000 + random.whole(-49, 49) * 10;
    const fees = split(total, Math.max(4, Math.round(total / USUAL_FEE)), 10, random);
    return fees
      .map((fee) => {
        const { clientNumber, since } = random.pick(known);
        return { clientNumber, title: random.pick(TITLES), recordedOn: dayIn(year, random, since), fee };
      })
      .sort((one, other) => compareDates(one.recordedOn, other.recordedOn))
      .map((record, index) => {
        const contractNumber = `${era}-${threeDigits(index + 1)}`;
        return { contractNumber, ...record, contractedWith: contractor, status: "完了" };
      });
  });
}

/** ⑤: one centre in H29, 10 sites from R2 on; one closed on the last day of R3, another opened in R4. */
export function sites(random: SeededRandom): SampleRecord[] {
  const records: SampleRecord[] = [];
  const add = (registeredOn: CalendarDate): void => {
    const number = threeDigits(records.length + 1);
    const isCentre = records.length === 0;
    const name = isCentre ? "架空テレワークセンター" : `架空荘${number}`;
    records.push({
      siteNumber: `S${number}`,
      name,
      siteType: isCentre ? "センター" : "宿泊施設",
      registeredOn,
    });
  };
  for (const { year, count } of newInYears("⑤").filter(({ era }) => era !== HANDED_OVER))
    daysIn(year, count, random).forEach(add);
  const closed = records[4];
  if (closed) records[4] = { ...closed, endedOn: calendarDate(2022, 3, 31), note: "改装のため登録を終了" };
  add(calendarDate(2022, 6, 1));
  return records;
}

/** ⑥: as many different companies a year as were published; some come twice, most in several years. */
export function visits(random: SeededRandom): SampleRecord[] {
  const records: SampleRecord[] = [];
  for (const [era, year] of YEARS) {
    const companies = Array.from(
      { length: published("⑥", era) },
      (_, index) => index + 1 + 4 * Math.max(0, year - 2021),
    );
    const again = companies.filter((company) => company % 5 === 0);
    const days = daysIn(year, companies.length + again.length, random);
    [...companies, ...again].forEach((company, index) => {
      const startedOn = days[index];
      if (!startedOn) throw new Error("Fewer days than visits.");
      records.push({
        visitNumber: `${era}-${threeDigits(index + 1)}`,
        startedOn,
        company: `架空商事${threeDigits(company)}株式会社`,
        people: random.whole(4, 16),
        nights: random.whole(1, 3),
        lodging: `架空荘${threeDigits(random.whole(2, 10))}`,
      });
    });
  }
  return records;
}
