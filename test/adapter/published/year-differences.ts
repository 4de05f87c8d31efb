import { label, other, plain, type Difference, type Kind } from "./difference";
import type { ExpectedFigure, ExpectedIndicator, ExpectedYear } from "./expected";
import type { Observed, ObservedFigure, ObservedIndicator, ObservedYear } from "./observed";

/** The words of a bound, by the report's name for it. */
const boundWords: Readonly<Partial<Record<string, readonly string[]>>> = {
  atLeast: ["以上"],
  atMost: ["以下", "以内"],
  below: ["未満"],
  above: ["超"],
};

/** A rate as a line shows it. */
export const shown = (rate: number | null | undefined): string =>
  rate === null || rate === undefined ? "none" : rate.toFixed(4);

/** What differs in the figures, the rate and the grade of one year; `nth` counts from 0 where a table has it more than once. */
export function yearDifferences(
  right: ExpectedIndicator,
  year: ExpectedYear,
  seen: ObservedIndicator,
  observed: Observed,
  nth: number,
): Difference[] {
  const at = (fiscalYear: number, index = 0): ObservedYear | undefined =>
    seen.years.filter((candidate) => candidate.fiscalYear === fiscalYear)[index];
  const found = at(year.fiscalYear, nth);
  const { fiscalYear: aimedAt, isUndated } = year.target;
  const target = isUndated ? seen.undatedTarget : (aimedAt === undefined ? found : at(aimedAt))?.target;
  const about = (kind: Kind, text: string): Difference => ({
    kind,
    text: `${label(right)} ${String(year.fiscalYear)}: ${text}`,
  });
  const figures = (
    [
      ["target", year.target, target],
      ["actual", year.actual, found?.actual],
    ] as const
  ).flatMap(([word, figure, cell]) =>
    figureDifferences(word, figure, cell ?? null, right).map(({ kind, text }) => about(kind, text)),
  );
  return [
    ...figures,
    ...rateDifferences(year, found, isTold(observed, right.sheet, found, target)).map((difference) =>
      about(difference.kind, difference.text),
    ),
  ];
}

/** Whether a finding, a failure, or what is said not to be understood points at the year's cells. */
function isTold(
  { findings, failures, notChecked }: Observed,
  sheet: string,
  year: ObservedYear | undefined,
  target: ObservedFigure | null | undefined,
): boolean {
  const cells = [year?.actual?.cell, target?.cell].filter((cell) => cell !== undefined);
  return (
    findings.some((finding) => finding.sheet === sheet && cells.includes(finding.cell)) ||
    notChecked.some(
      ({ range, ...at }) => at.sheet === sheet && range !== undefined && cells.includes(range),
    ) ||
    failures.some((failure) => failure.sheet === sheet)
  );
}

function figureDifferences(
  word: string,
  right: ExpectedFigure,
  cell: ObservedFigure | null,
  { unit }: ExpectedIndicator,
): Difference[] {
  if (right.state === "*") return [];
  const state = cell === null || cell.state === "blank" ? "none" : cell.state;
  const said = state === "number" ? String(cell?.value) : state;
  const meant = right.state === "number" ? String(right.value) : right.state;
  if (said !== meant && !isThePercent(right, cell, unit)) {
    const isWrong = state === "number";
    return [{ kind: isWrong ? "wrong" : "other", text: `${word} ${said}, right ${meant}` }];
  }
  const ownUnit = right.unit ?? unit;
  if (
    ownUnit !== "*" &&
    cell?.unit !== undefined &&
    cell.unit !== null &&
    plain(cell.unit) !== plain(ownUnit)
  ) {
    return [{ kind: "wrong", text: `${word} in ${cell.unit}, right ${ownUnit}` }];
  }
  if (right.qualifier !== undefined && !boundWords[cell?.qualifier ?? ""]?.includes(right.qualifier)) {
    return [other(`${word} without its ${right.qualifier}`)];
  }
  return [];
}

/** 0.556 in a cell is 55.6 % to everybody who reads the sheet. */
function isThePercent(right: ExpectedFigure, cell: ObservedFigure | null, unit: string): boolean {
  if (right.value === undefined || typeof cell?.value !== "number" || !/[%％]/.test(right.unit ?? unit))
    return false;
  return Math.abs(cell.value * 100 - right.value) < 1e-9;
}

function rateDifferences(right: ExpectedYear, seen: ObservedYear | undefined, isTold: boolean): Difference[] {
  const rate = seen?.rate ?? null;
  const state = seen?.rateState ?? "noYear";
  const differences: Difference[] = [];
  if (right.rateState !== "*") {
    if (right.rate === undefined && rate !== null) {
      differences.push({ kind: "wrong", text: `rate ${shown(rate)}, right none (${right.rateState})` });
    } else if (right.rate !== undefined && rate === null) {
      const kind = state === "directionUnknown" ? "asked" : isTold ? "named" : "wrong";
      differences.push({ kind, text: `rate none (${state}), right ${shown(right.rate)}` });
    } else if (right.rate !== undefined && rate !== null && Math.abs(right.rate - rate) > 0.000_051) {
      differences.push({ kind: "wrong", text: `rate ${shown(rate)}, right ${shown(right.rate)}` });
    } else if (
      right.rateState !== "none" &&
      right.rateState !== state &&
      !(state === "noYear" && right.rateState.startsWith("no"))
    ) {
      differences.push(other(`state ${state}, right ${right.rateState}`));
    }
  }
  if (right.grade !== "*" && seen && seen.grade !== right.grade && differences.length === 0) {
    const kind = seen.grade === "notAssessable" ? "other" : "wrong";
    differences.push({ kind, text: `grade ${seen.grade}, right ${right.grade}` });
  }
  if (right.gradeBasis !== undefined && seen?.gradeBasis !== right.gradeBasis) {
    differences.push(other(`grade's basis ${seen?.gradeBasis ?? "not said"}, right ${right.gradeBasis}`));
  }
  if (right.progress !== undefined)
    differences.push(...progressDifferences(right.progress, seen?.progressRate));
  return differences;
}

function progressDifferences(right: number, seen: number | null | undefined): Difference[] {
  if (seen === undefined || seen === null) return [other(`進捗率 none, right ${shown(right)}`)];
  if (Math.abs(right - seen) <= 0.000_051) return [];
  return [{ kind: "wrong", text: `進捗率 ${shown(seen)}, right ${shown(right)}` }];
}
