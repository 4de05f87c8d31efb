import fc from "fast-check";
import {
  calendarDate,
  daysInMonth,
  formatIsoDate,
} from "../../../../../src/core/values/calendar/calendar-date";
import { dateOfSerial, serialOf } from "../../../../../src/core/values/calendar/excel-serial";
import { eraOf } from "../../../../../src/core/values/calendar/japanese-era";
import { readDate } from "../../../../../src/core/values/notation/read-date";

const dates = fc
  .tuple(
    fc.integer({ min: 1913, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => calendarDate(year, month, Math.min(day, daysInMonth(year, month))));

describe("readDate", () => {
  it.each([
    ["2025/4/1", "2025-04-01"],
    ["2025-04-01", "2025-04-01"],
    ["2025.4.1", "2025-04-01"],
    ["2025年4月1日", "2025-04-01"],
    ["２０２５年４月１日（火）", "2025-04-01"],
    ["2025/4/1 10:30", "2025-04-01"],
    ["令和7年4月1日 10時", "2025-04-01"],
    ["令和７年４月１日　午後", "2025-04-01"],
    ["2025/4/1 am", "2025-04-01"],
    ["2025年4月1日午後1時30分頃", "2025-04-01"],
    ["20250401", "2025-04-01"],
    ["R7.4.1", "2025-04-01"],
    ["r7/4/1", "2025-04-01"],
    ["令和7年4月1日", "2025-04-01"],
    ["令和 7 年 4 月 1 日", "2025-04-01"],
    ["令和元年5月1日", "2019-05-01"],
    ["平成31年4月30日", "2019-04-30"],
    ["昭和64年1月7日", "1989-01-07"],
    ["S45.3.15", "1970-03-15"],
  ])("reads %s as %s", (text, iso) => {
    const reading = readDate(text);
    expect(reading).toMatchObject({ state: "date", precision: "day", outsideEra: false, typedAsText: true });
    expect(reading.state === "date" && formatIsoDate(reading.date)).toBe(iso);
  });

  it("reads a month as its first day", () => {
    expect(readDate("H29.4")).toMatchObject({
      state: "date",
      precision: "month",
      date: { year: 2017, month: 4, day: 1 },
    });
    expect(readDate("令和6年10月中旬")).toMatchObject({
      precision: "month",
      date: { year: 2024, month: 10, day: 1 },
    });
    expect(readDate("2025年4月")).toMatchObject({
      state: "date",
      precision: "month",
      date: { year: 2025, month: 4, day: 1 },
    });
  });

  it("tells a day that its era did not have", () => {
    expect(readDate("R1.4.1")).toMatchObject({
      state: "date",
      date: { year: 2019, month: 4, day: 1 },
      outsideEra: true,
    });
    expect(readDate("H31.5.1")).toMatchObject({
      state: "date",
      date: { year: 2019, month: 5, day: 1 },
      outsideEra: true,
    });
    expect(readDate("H31.4.30")).toMatchObject({ outsideEra: false });
  });

  it("tells a day that does not exist", () => {
    for (const text of ["2025/2/29", "R7.4.31", "2025/13/1", "令和0年4月1日", "2025/0/1"])
      expect(readDate(text)).toMatchObject({ state: "impossible" });
    expect(readDate(60, { numberFormat: "yyyy/m/d" })).toMatchObject({ state: "impossible" });
  });

  it("leaves what names no day as text, and blanks and marks as such", () => {
    for (const text of ["4/1", "4月1日", "2025", "R7", "未", "25/4/1"])
      expect(readDate(text)).toMatchObject({ state: "text" });
    expect(readDate(2025)).toMatchObject({ state: "text" });
    expect(readDate("　")).toMatchObject({ state: "blank" });
    expect(readDate("－")).toMatchObject({ state: "mark", mark: "none" });
    expect(readDate({ error: "#N/A" })).toMatchObject({ state: "error" });
  });

  it("reads serials of both systems", () => {
    expect(readDate(45748)).toMatchObject({
      state: "date",
      date: { year: 2025, month: 4, day: 1 },
      typedAsText: false,
    });
    expect(readDate(44286, { date1904: true })).toMatchObject({ date: { year: 2025, month: 4, day: 1 } });
    expect(readDate(45748.75)).toMatchObject({ date: { year: 2025, month: 4, day: 1 } });
    expect(readDate(1, { numberFormat: "m/d" })).toMatchObject({ date: { year: 1900, month: 1, day: 1 } });
  });

  it("reads every date back from every notation", () => {
    fc.assert(
      fc.property(dates, fc.nat(5), (date, form) => {
        const found = eraOf(date);
        const { letter, name } = found?.era ?? { letter: "R", name: "令和" };
        const eraYear = String(found?.year ?? 0);
        const [y, m, d] = [String(date.year), String(date.month), String(date.day)];
        const text = [
          `${y}/${m}/${d}`,
          formatIsoDate(date),
          `${y}年${m}月${d}日`,
          `${letter}${eraYear}.${m}.${d}`,
          `${name}${eraYear === "1" ? "元" : eraYear}年${m}月${d}日`,
          formatIsoDate(date).replaceAll("-", ""),
        ][form];
        expect(readDate(text ?? "")).toMatchObject({ state: "date", date, outsideEra: false });
      }),
    );
  });
});

describe("serialOf", () => {
  it("counts Excel's 29 February 1900", () => {
    expect(serialOf(calendarDate(1900, 1, 1), false)).toBe(1);
    expect(serialOf(calendarDate(1900, 2, 28), false)).toBe(59);
    expect(serialOf(calendarDate(1900, 3, 1), false)).toBe(61);
    expect(serialOf(calendarDate(2025, 4, 1), false)).toBe(45748);
    expect(serialOf(calendarDate(1904, 1, 1), true)).toBe(0);
    expect(serialOf(calendarDate(1899, 12, 31), false)).toBeUndefined();
  });

  it("is undone by dateOfSerial", () => {
    fc.assert(
      fc.property(dates, fc.boolean(), (date, date1904) => {
        expect(dateOfSerial(serialOf(date, date1904) ?? -1, date1904)).toEqual(date);
      }),
    );
  });
});

describe("dateOfSerial", () => {
  it("refuses numbers that are no day", () => {
    for (const serial of [0, 60, -1, 2_958_466, NaN, Infinity])
      expect(dateOfSerial(serial, false)).toBeUndefined();
    expect(dateOfSerial(2_958_465, false)).toEqual(calendarDate(9999, 12, 31));
  });
});
