import type { NotChecked } from "../../../model/not-checked";
import { formatCell } from "../../../values/workbook/cell-address";
import { checkOf } from "../../checking/check";
import { callName } from "../../checking/figures";
import { blockedForGood, methodQuestion } from "../../checking/method-questions";
import { seriesOf } from "../../checking/series";
import { comparedTarget } from "../../../model/compared-target";
import type { Occurrence } from "../../findings/finding";

/**
 * A target of zero or below, by which 実績÷目標 cannot be calculated, while the actual is not there yet (understanding.md §2).
 * Where a base is known, the way from it to the target can be: a person says whether it is to be the rate. What is judged by a way
 * that cannot be gone is passed over, and said.
 */
export const targetNotPositive = checkOf({
  code: "target/not-positive",
  severity: ({ progress }) => (progress === undefined ? "info" : "warning"),
  keeps: ({ name, target }) => [name, target],
  find: (input) =>
    seriesOf(input).flatMap(({ indicator }): Occurrence<"target/not-positive">[] => {
      const question = methodQuestion(indicator, input);
      if (!question) return [];
      const { year, under, way } = question;
      const { name, unit, labelCell: at } = indicator;
      return [
        {
          at,
          indicator: callName(indicator),
          fiscalYear: year.fiscalYear,
          data: {
            name,
            unit,
            target: comparedTarget(indicator, year).cell?.figure ?? 0,
            progress: under.progressFromBase.rate,
            way,
          },
          ...(way === "way" && {
            answers: [
              { at, assessment: "progressFromBase" },
              { at, assessment: "ratio" },
            ],
          }),
        },
      ];
    }),
  passesOver: (input) =>
    seriesOf(input).flatMap(({ indicator }): NotChecked[] => {
      const reason = blockedForGood(indicator, input);
      const { name, labelCell } = indicator;
      const at = formatCell(labelCell);
      if (reason === undefined) return [];
      return [
        {
          what: { kind: "indicator", sheet: labelCell.sheet, at, text: name },
          why: { code: "rateBlocked", reason },
        },
      ];
    }),
});
