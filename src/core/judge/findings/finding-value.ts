import type { Finding } from "./finding";

/** Ratios that follow from other figures: a rate moves with every month of a year that is not over. */
const DERIVED = /rate|share|change|onOld/i;

/**
 * The figures that a finding is about, on one line: `114 / 2024 / 59 / 人`. An acknowledgement keeps them, and is opened
 * again when they are others. Years are figures too; rates that follow from figures are not.
 */
export function findingValue({ data }: Finding): string {
  return shown(data).join(" / ");
}

function shown(value: unknown): string[] {
  if (typeof value === "number") return [roundedText(value)];
  if (typeof value === "string") return value === "" ? [] : [value.replace(/\s+/g, " ").trim()];
  if (Array.isArray(value)) return value.flatMap(shown);
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, part]) => (DERIVED.test(key) ? [] : shown(part)));
  return [];
}

/** Six digits are enough to tell figures apart, and survive being written down. */
function roundedText(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(6)));
}
