import { englishFigures } from "./figures";
import type { BaseWay } from "../../core/judge/findings/data-of-series";
import type { FindingMessagesOf } from "../finding-messages";

const { number, figure, percent, fiscalYear } = englishFigures;

const of = (year: number | undefined): string => (year === undefined ? "this year" : fiscalYear(year));
const yearList = (years: readonly number[]): string => years.map(fiscalYear).join(", ");

const withoutProgress: Readonly<Record<BaseWay, string>> = {
  way: "",
  noBase: "With a base, progress from it to the target can be the rate.",
  noWay: "Nor can progress from the base, as the target does not lie beyond it, or is a change.",
  ofSum: "Nor can progress from a base, as the target is for several years together.",
};

export const englishTargetFindings: FindingMessagesOf<"target"> = {
  "target/lowered": {
    title: "The target was eased",
    message: (data, subject) => {
      const { before, beforeYear, target, unit, rate, rateOnOld, atLeastOnOld, breakReason } = data;
      const sentences = [
        `The target went from ${figure(before, unit)} in ${fiscalYear(beforeYear)} to ${figure(target, unit)} in ${of(subject.fiscalYear)}.`,
      ];
      if (rateOnOld !== undefined)
        sentences.push(
          `On the old target the rate is ${percent(rateOnOld)}${rate === undefined ? "" : ` (on the new one ${percent(rate)})`}.`,
        );
      if (atLeastOnOld !== undefined)
        sentences.push(
          `If the new target was reached, the rate on the old one is ${percent(atLeastOnOld)} or more.`,
        );
      if (breakReason !== undefined && breakReason !== "")
        sentences.push(`The series break's reason: ${breakReason}.`);
      return sentences.join(" ");
    },
    why: "An easier target raises the rate though nothing was achieved. Without a reason it may look like manipulation.",
    remedy:
      "Record the reason; it becomes a footnote of the paper. If it is a slip, correct the target. Showing the rate on the old target as well avoids misunderstanding.",
  },
  "target/already-met": {
    title: "The target had been reached before",
    message: ({ target, actualBefore, beforeYear, unit }) =>
      `The target of ${figure(target, unit)} was reached in ${fiscalYear(beforeYear)} already, with ${figure(actualBefore, unit)}.`,
    why: "A target that needs no effort proves nothing when it is reached.",
    remedy: "Think about another target. If keeping what there is is the aim, it may stay.",
  },
  "target/exact-hits": {
    title: "Exactly on target, year after year",
    message: ({ years }) => `In ${yearList(years)} the actual figure is exactly the target.`,
    why: "The target may have been left in the place of the actual figure, or been written to fit it.",
    remedy: "Compare the actual figures with their source. If it is a coincidence, it may stay.",
  },
  "target/missing": {
    title: "An actual figure without a target",
    message: ({ actual, unit, raw }, subject) =>
      `${of(subject.fiscalYear)} has an actual figure of ${figure(actual, unit)}, but its target ${raw === "" ? "is blank" : `is “${raw}”`}.`,
    why: "Without a target there can be no rate.",
    remedy: "Enter the target if there was one. If none was set for that year, it may stay.",
  },
  "target/span-unconfirmed": {
    title: "Whether the last year's target is of one year or of all is not confirmed",
    message: ({ name, target, actual, unit, endYear }, subject) =>
      `“${name}”: the target ${figure(target, unit)} of ${fiscalYear(endYear)} may be for that year alone or for all years up to it, so the actual figure of ${of(subject.fiscalYear)}, ${figure(actual, unit)}, is not compared.`,
    why: "One year looks poor beside a target of five years, and five years look good beside a target of one.",
    remedy:
      "Press one of the buttons. It is written to 目標の期間 of 指標定義 (数え方 where the figures are running totals), and is not asked again. Where other years are added up, write them there, such as R4～R7.",
  },
  "target/not-positive": {
    title: "A target of zero or below has no rate",
    message: ({ name, target, unit, progress, way }) =>
      `The target of “${name}” is ${figure(target, unit)}, so actual ÷ target cannot be calculated. ` +
      (progress === undefined ? withoutProgress[way] : `Progress from the base is ${percent(progress)}.`),
    why: "Dividing by zero or less gives a rate that says nothing of good or bad.",
    remedy:
      "Choose “Progress from the base” or “No rate for such years”: it is written into 指標定義, and nobody is asked again. It holds for all years of the indicator, so that progress from the base may change the rates of others. A base goes into a column 基準値 of the table or into 指標定義.",
  },
  "target/missed-repeatedly": {
    title: "The target is missed year after year",
    message: ({ years }) =>
      `Missed for ${number(years.length)} years running: ${years
        .map(
          ({ fiscalYear: year, rate }) =>
            `${fiscalYear(year)}${rate === undefined ? "" : ` ${percent(rate)}`}`,
        )
        .join(", ")}.`,
    why: "A target that is missed for years asks for another target or other measures. Without an explanation it looks neglected.",
    remedy: "Record the cause and what will be done. Think about the target, too.",
  },
  "target/stale-text": {
    title: "The description speaks of another target",
    message: (data) => {
      if (data.kind === "number")
        return `The description says “${data.text}”, but the target is ${figure(data.target, data.unit)}.`;
      const basis =
        data.formerTarget === undefined
          ? `of ${number(data.population)} inhabitants`
          : `taking it to have fitted the former target of ${figure(data.formerTarget, data.unit)}`;
      return `The description says “${data.text}”, but the target of ${figure(data.target, data.unit)} is about ${percent(data.share)} (${basis}).`;
    },
    why: "When a target changes and its description does not, the paper contradicts itself.",
    remedy: "Update the description.",
  },
};
