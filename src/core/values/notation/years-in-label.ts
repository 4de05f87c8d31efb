import { findEra, westernYear } from "../calendar/japanese-era";

/** What era and western year each say, where they contradict each other: `H30 (2019)`. */
export interface YearContradiction {
  readonly fromEra: number;
  readonly fromWestern: number;
}

/** M with 2 or 3 and nothing that makes a year of it is a unit: ㎡ and m³ are m2 and m3 once they are normalised. */
const ERA_YEAR =
  /(明治|大正|昭和|平成|令和|(?<![a-z])(?!m[23](?![\d年]))[MTSHR](?=\.?(?:元|\d)))\.?(元|\d{1,2})(?![\da-z]|\.\d|千|万|人|名|社|件|%)(?:年度末?|年)?/i;
const WESTERN_YEAR =
  /(?<![\d.,a-z])(?:FY|西暦)?((?:18|19|20)\d{2})(?![\d,a-z]|\.\d|\/(?:1[0-2]|0?[1-9])(?!\d)|千|万|円|人|名|社|件|%)(?:年度末?|年)?/i;
const SHORT_WESTERN_YEAR = /(?:FY|')(\d{2})(?!\d)(?:年度末?|年)?/i;
const BARE_YEAR = /^(元|\d{1,2})年度末?/;

/** A span of years (`H29～R3`) is the name of a plan, not a heading. */
const SPAN = /^[~〜～–—―→-]|^から|^\.\.\./;

/** Labels are short; anything longer is prose that happens to begin with a year. */
export const LONGEST_LABEL = 40;

/** The years that a label names, and what it says besides them, with `|` in the place of each. */
export interface TakenYears {
  readonly fromEra?: number | undefined;
  readonly fromWestern?: number | undefined;
  readonly bare?: number;
  readonly rest: string;
}

/**
 * Takes the years out of a label (normalised, without spaces); undefined where there is none, or where it is a span or holds
 * two of one kind.
 */
export function takeYears(label: string): TakenYears | undefined {
  if (label.length > LONGEST_LABEL) return undefined;
  const era = takeEra(label);
  if (era === "unclear") return undefined;
  const western = takeWestern(era?.rest ?? label);
  if (western === "unclear") return undefined;
  const rest = western?.rest ?? era?.rest ?? label;
  if (era || western) return { fromEra: era?.year, fromWestern: western?.year, rest };
  const bare = BARE_YEAR.exec(label);
  if (!bare) return undefined;
  return { bare: bare[1] === "元" ? 1 : Number(bare[1]), rest: label.slice(bare[0].length) };
}

interface Taken {
  readonly year: number;
  readonly rest: string;
}

function takeEra(label: string): Taken | undefined | "unclear" {
  let taken: Taken | undefined;
  for (let match = ERA_YEAR.exec(label); match; match = ERA_YEAR.exec(taken.rest)) {
    const era = findEra(match[1] ?? "");
    const yearOfEra = match[2] === "元" ? 1 : Number(match[2]);
    if (!era || yearOfEra === 0) return "unclear";
    const year = westernYear(era, yearOfEra);
    const after = (taken?.rest ?? label).slice(match.index + match[0].length);
    if ((taken && taken.year !== year) || SPAN.test(after)) return "unclear";
    taken = { year, rest: (taken?.rest ?? label).slice(0, match.index) + "|" + after };
  }
  return taken;
}

function takeWestern(label: string): Taken | undefined | "unclear" {
  const match = WESTERN_YEAR.exec(label) ?? SHORT_WESTERN_YEAR.exec(label);
  if (!match) return undefined;
  const year = Number(match[1]?.length === 2 ? `20${match[1]}` : match[1]);
  const after = label.slice(match.index + match[0].length);
  if (SPAN.test(after) || WESTERN_YEAR.test(after)) return "unclear";
  return { year, rest: `${label.slice(0, match.index)}|${after}` };
}

/** What era and western year say where they are not one year. */
export function contradictionOf(years: TakenYears): YearContradiction | undefined {
  const { fromEra, fromWestern } = years;
  if (fromEra === undefined || fromWestern === undefined || fromEra === fromWestern) return undefined;
  return { fromEra, fromWestern };
}
