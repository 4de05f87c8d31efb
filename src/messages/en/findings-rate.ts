import { englishFigures } from "./figures";
import type { FindingMessagesOf } from "../finding-messages";

const { percent } = englishFigures;

export const englishRateFindings: FindingMessagesOf<"rate"> = {
  "rate/differs": {
    title: "The rate is not what the figures give",
    message: ({ stated, raw, calculated, ours }) => {
      const what = stated === undefined ? `“${raw}”` : percent(stated);
      const how = calculated ? `The formula gives ${what}` : `The rate was typed as ${what}`;
      return ours === undefined
        ? `${how}, but target and actual figure give none.`
        : `${how}, but target and actual figure give ${percent(ours)}.`;
    },
    why: "The table would contradict charts and papers. Often a rate is left unchanged when a figure is corrected.",
    remedy:
      "If target and actual figure are right, clear the cell and fill in the rates. A calculation of your own may stay; it is not overwritten.",
  },
};
