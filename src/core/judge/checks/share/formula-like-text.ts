import { sharingCheckOf } from "../../checking/sharing-check";

/** A text of a ledger that programs take for a formula where it is written to CSV. */
export const shareFormulaLikeText = sharingCheckOf({
  code: "share/formula-like-text",
  severity: "error",
  find: ({ formulaLike }) =>
    formulaLike.map(({ sheet, cell, cells, sign }) => ({ at: { sheet, cell }, data: { cells, sign } })),
});
