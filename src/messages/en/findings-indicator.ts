import type { FindingMessagesOf } from "../finding-messages";
import { englishFigures } from "./figures";
import { englishSomeOf as shortList } from "./list-of";
import { englishUnderstanding as understanding } from "./understanding";

const { number, figureName, grade, percent, fiscalYear } = englishFigures;

function rate(ratio: number | undefined): string {
  return ratio === undefined ? "－" : percent(ratio);
}

export const englishIndicatorFindings: FindingMessagesOf<"indicator"> = {
  "indicator/duplicate": {
    title: "The same indicator is there twice",
    message: ({ name, first }) => `“${name}” is in ${first} already.`,
    why: "It is not clear which row is right, and it would appear twice in charts and papers.",
    remedy: "Give them names that differ, or delete the one that is not needed.",
  },
  "indicator/in-words": {
    title: "An indicator in words alone",
    message: ({ name }) => `“${name}” has words and no numbers, as targets and as actuals.`,
    why: "Without numbers there is no rate and no chart.",
    remedy: "It may stay so. If there is something to count, give it numbers.",
  },
  "indicator/unit-missing": {
    title: "No unit",
    message: ({ name }) => `The unit of “${name}” is not known.`,
    why: "Without a unit nobody can tell people from thousands of yen.",
    remedy: "Write it after the name, like 【人】 or 【千円】.",
  },
  "indicator/units-differ": {
    title: "Units do not agree",
    message: ({ raw, figure, indicatorUnit, why }) => {
      const what = `The ${figureName[figure]} “${raw}”`;
      if (why === "otherUnit") return `${what} cannot be given in the indicator's unit, ${indicatorUnit}.`;
      if (why === "scaleNotNamed")
        return `${what} names no unit; other cells are in ${indicatorUnit} or the like.`;
      if (why === "scaleMistaken") return `${what} may be a slip for ${indicatorUnit}.`;
      const others = why === "hundredfold" ? "about a hundred times as large" : "in a percent format";
      return `${what} may be ${raw}% or a hundred times as much: other cells are ${others}.`;
    },
    why: "Taking 千円 for 万円, or 60% for 0.6, makes a rate ten times too high or a hundredth of it. So there is no rate.",
    remedy: "Write the unit into the cell (8千円), or give it the unit and format of the other cells.",
  },
  "indicator/row-missing": {
    title: "Targets or actual figures are missing",
    message: ({ name, missing }) =>
      missing === "actual" ? `“${name}” has no row of actual figures.` : `“${name}” has no row of targets.`,
    why: "Without both there can be no rate.",
    remedy: "Add the missing row (or column) and head it 目標 or 実績.",
  },
  "indicator/direction-unconfirmed": {
    title: "Not confirmed yet: is higher or lower better?",
    message: ({ name, signs }) =>
      `“${name}”: ${understanding.signs(signs)}. ${understanding.question(signs)} Until this is answered, no rate or grade is written.`,
    why: "With the direction mistaken, what was missed would be called on track.",
    remedy:
      "Answer with one of the two buttons. It is written into 向き of 指標定義, and you are not asked again.",
  },
  "indicator/accrual-unconfirmed": {
    title: "Not confirmed yet: does the figure add up through the year?",
    message: ({ name, signs, growing, standing, sum }) =>
      sum
        ? `“${name}”: ${understanding.sumQuestion} If they add up, the rate is ${rate(sum.growing)}; if not, ${rate(sum.standing)}. Until this is answered, no rate and no grade is written.`
        : `“${name}”: ${signs.map((sign) => `${understanding.sign(sign)}. `).join("")}${understanding.accrualQuestion} ` +
          `If it adds up, the grade is “${grade(growing)}” (on the part of the year so far); if it is what is there at the time, “${grade(standing)}”. Until this is answered, the grade is 要確認.`,
    why: "What adds up looks low beside the target of a whole year; what is there at the time looks high beside a part of it.",
    remedy:
      "Answer with one of the two buttons. It is written into 数え方 of 指標定義, and you are not asked again.",
  },
  "indicator/target-year-unconfirmed": {
    title: "The table does not say of which year the targets are",
    message: ({ names, latest, rated, isAsked }) =>
      [
        `Neither a heading nor a title says of which year the targets of ${number(names.length)} indicator${names.length === 1 ? "" : "s"} are (${shortList(names)}).`,
        rated.length === 0
          ? ` No rate of ${fiscalYear(latest)} is written.`
          : ` The rates of ${fiscalYear(latest)} are written${rated.length === names.length ? "" : ` for ${number(rated.length)} alone (${shortList(rated)})`}; until the year is known, the grade is 途中 (on the way).`,
        isAsked
          ? ""
          : " A row of another table has the same name and another target, and 目標年度 of 指標定義 cannot tell the two apart, so it is not used. Write the year into the heading.",
      ].join(""),
    why: "A target of that very year is reached or missed; of a later one, the figure is a share on the way.",
    remedy:
      "Choose the year of the targets, or write it into the heading (目標値（R7）). What you choose is written into 目標年度 of 指標定義 for all targets below the heading, and you are not asked again.",
  },
  "indicator/assumed": {
    title: "Indicators for which higher is assumed to be better",
    message: ({ names }) =>
      `Nothing says which way is better for ${number(names.length)} indicator${names.length === 1 ? "" : "s"}; higher is assumed to be better (${shortList(names)}).`,
    why: "If lower is better for one of them, its rate and its grade are the wrong way round.",
    remedy: "Confirm them under “Please confirm” on Home, or change what is wrong there.",
  },
  "indicator/undefined": {
    title: "Not in 指標定義",
    message: ({ name }) => `“${name}” has no row in 指標定義.`,
    why: "How it is counted and graded is guessed from its name, and it cannot be recounted from a ledger.",
    remedy: "Add a row to 指標定義 that says how it is counted and from which ledger.",
  },
};
