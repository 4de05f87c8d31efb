import type { FindingMessagesOf } from "./finding-messages";
import { formatNumber } from "./number-format";

export const englishCellFindings: FindingMessagesOf<"cell"> = {
  "cell/number-as-text": {
    title: "Numbers typed as text",
    message: ({ raw, value }) => `“${raw}” is text. It was read as the number ${formatNumber(value)}.`,
    why: "As long as it is text, sums and rates leave it out.",
    remedy: "Type it again as a number. “Fill in rates” turns the cells that it needs into numbers.",
  },
};
