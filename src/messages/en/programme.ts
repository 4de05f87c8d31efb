import type {
  Assumption,
  SupplementaryKind,
  WithoutFigure,
} from "../../core/judge/recount/supplementary-figures";
import type { ProgrammeDifference } from "../../core/judge/recount/recount-programme";
import { englishFigures as figures } from "./figures";
import { formatEstimate, formatNumber, formatPercent } from "../written-figures";
import type { ProgrammeMessages } from "../programme-messages";

const thousandYen = (amount: number): string => `${formatNumber(amount)} thousand yen`;

const named = (sources: readonly string[]): string =>
  sources.length === 0 ? "none given" : sources.join(", ");

function difference(found: ProgrammeDifference): string {
  switch (found.kind) {
    case "amount":
      return `Amount: table ${thousandYen(found.table)} → ledger ${thousandYen(found.ledger)} (${figures.change(-found.difference, "thousand yen")})`;
    case "amountOnlyInTable":
      return `Amount: the table has ${thousandYen(found.table)}, the ledger has no record`;
    case "amountOnlyInLedger":
      return `Amount: the ledger has ${thousandYen(found.ledger)}, the table gives none`;
    case "source":
      return `Source: table ${named(found.table)} → ledger ${named(found.ledger)}`;
    case "activitiesOnlyInTable":
      return `Activities only in the table: ${found.activities.join(" / ")}`;
    case "activitiesOnlyInLedger":
      return `Activities only in the ledger: ${found.activities.join(" / ")}`;
  }
}

const names: Readonly<Record<SupplementaryKind, string>> = {
  townSpending: "Spending left in the town",
  shareOfPopulation: "Registered workers as a share of the population",
  feePerWorker: "Fees per registered worker",
  spendingPerResult: "Spending per result",
};

function name(kind: SupplementaryKind, assumptions: readonly Assumption[]): string {
  const result = assumptions.find((one) => one.kind === "counted");
  return kind === "spendingPerResult" && result?.kind === "counted"
    ? `${names[kind]} (${result.indicator})`
    : names[kind];
}

function assumption(one: Assumption): string {
  switch (one.kind) {
    case "assumed":
      return one.setting === "population"
        ? `Population ${formatNumber(one.value)} (sheet 設定)`
        : `Spending per company ${thousandYen(one.value)} (sheet 設定)`;
    case "counted":
      return `${one.indicator} ${formatNumber(one.value)} (recounted${one.provisional ? ", year not over" : ""})`;
    case "spent":
      return `Spending of “${one.section}” ${thousandYen(one.thousandYen)} (ledger${one.estimate ? ", estimates included" : ""})`;
  }
}

function without({ kind, why }: WithoutFigure): string {
  switch (why) {
    case "noSetting":
      return `${names[kind]}: the sheet 設定 has no value for it.`;
    case "notCounted":
      return `${names[kind]}: the figure behind it cannot be recounted.`;
    case "zero":
      return `${names[kind]}: it would be divided by zero.`;
  }
}

export const englishProgramme: ProgrammeMessages = {
  heading: "Programme (money and activities)",
  noTable: "No programme table was found.",
  noLedgers: "There are no ledgers of spending and activities, so nothing was compared.",
  allSame: (count) => `All ${formatNumber(count)} places of the table are the same as in the ledgers.`,
  differencesHeading: (count) => `Table and ledgers differ (${formatNumber(count)})`,
  difference,
  showSame: (count) => `Show the spending that is the same (${formatNumber(count)})`,
  hideSame: "Hide what is the same",
  unplacedHeading: (count) => `Spending that belongs to no item of the table (${formatNumber(count)})`,
  unplaced: (section, item, amount) =>
    `${[section, item].filter((part) => part !== "").join(", ")}: ${amount}`,
  thousandYen,
  totalsHeading: "Totals of the table, in thousand yen",
  totalsLead: "“Not the town's” never passes through its budget, such as State money; totals include it.",
  byYear: "By year",
  bySection: "By section",
  bySource: "By source",
  noSection: "no section",
  noSource: "no source given",
  year: "Year",
  total: "Total",
  notOwn: "not the town's",
  estimateSign: "est.",
  signsNote: "“est.”: some amounts are not settled; “unnamed”: items without an amount.",
  withoutAmount: (items) => `${formatNumber(items)} unnamed`,
  supplementary: {
    heading: "Supplementary figures (estimates)",
    lead: "Calculated as the paper words it. They are not actual figures and are not written to the workbook.",
    year: "Year",
    estimate: "Estimate",
    name,
    value: (kind, value) =>
      kind === "shareOfPopulation" ? formatPercent(value) : `${formatEstimate(value)} thousand yen`,
    assumption,
    seriesNote: "The series was started again and cannot be compared with the years before.",
    without,
    nothing: "There are no supplementary figures for this year.",
  },
};
