import type { CalendarDate } from "../../src/core/values/calendar/calendar-date";
import type { MadeLedgerKind } from "../../src/core/model/ledger-definition";

/** What a cell of a sample ledger holds; a date is written as Excel's number. */
export type SampleValue = string | number | CalendarDate;

/** A record by the keys of its ledger's columns; a key that is left out is a blank cell. */
export type SampleRecord = Readonly<Record<string, SampleValue>>;

export type SampleLedgers = Readonly<Record<MadeLedgerKind, readonly SampleRecord[]>>;

/** `001`, `012`. */
export function threeDigits(number: number): string {
  return String(number).padStart(3, "0");
}

/** A year by its letters as the document has them, with its western year: R7 is 2025. */
export const YEARS = [
  ["H29", 2017],
  ["H30", 2018],
  ["R1", 2019],
  ["R2", 2020],
  ["R3", 2021],
  ["R4", 2022],
  ["R5", 2023],
  ["R6", 2024],
  ["R7", 2025],
] as const;

export type EraYear = (typeof YEARS)[number][0];
