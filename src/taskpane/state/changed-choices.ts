import type { PlanChoices } from "../../app/plan-request";

/** With another place for one block of rates; what was chosen for other blocks is kept. */
export function withPlace(
  choices: PlanChoices,
  { sheet, at }: { readonly sheet: string; readonly at: string },
  place: string,
): PlanChoices {
  const others = (choices.places ?? []).filter((choice) => choice.sheet !== sheet || choice.at !== at);
  return { ...choices, places: [...others, { sheet, at, place }] };
}

/** With other choices for the papers; those of which nothing is said are kept. */
export function withPaper(choices: PlanChoices, paper: NonNullable<PlanChoices["paper"]>): PlanChoices {
  return { ...choices, paper: { ...choices.paper, ...paper } };
}
