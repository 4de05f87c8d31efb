import type { WholeDefinition } from "../core/model/indicator-definition";
import type { DefinitionAnswer } from "../core/model/understanding";
import type { Review } from "../core/review";
import { cellKey } from "../core/values/workbook/cell-address";
import type { PlanRequest } from "./plan-request";

/** What a person says of an indicator in a request, with its name. */
export interface Answered {
  readonly name: string;
  readonly answer: DefinitionAnswer | WholeDefinition;
}

/** What a request writes to 指標定義, by the names of the indicators in the review that it was made over; none for other requests. */
export function answeredIn(request: PlanRequest, review: Review | undefined): readonly Answered[] {
  if (request.kind !== "define" || !review) return [];
  const names = new Map(
    review.tables.flatMap(({ indicators }) =>
      indicators.map(({ labelCell, name }) => [cellKey(labelCell), name] as const),
    ),
  );
  return request.answers.flatMap((answer) => {
    const name = names.get(cellKey(answer.at));
    return name === undefined ? [] : [{ name, answer }];
  });
}
