const MILLISECONDS_PER_DAY = 86_400_000;
/** 1904-01-01 in days of the 1900 system. */
const DAYS_TO_1904 = 1462;
/** 1899-12-30: where the 1900 system counts from, for every date after its non-existent 1900-02-29. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A date or time of a cell of type `d` (`2025-04-01T09:30:00`) as a serial; undefined where it is none. */
export function serialOfIsoDate(text: string, date1904: boolean): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match || match[0] === "") return undefined;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH) / MILLISECONDS_PER_DAY;
  // Before March 1900 that system is one day ahead, because it holds a 29 February that never was.
  const serial = days <= 60 ? days - 1 : days;
  return (date1904 ? days - DAYS_TO_1904 : serial) + time;
}
