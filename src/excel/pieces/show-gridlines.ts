import { never, none, onSheet, type EditRules } from "./edit-rules";
import { pieceKind, sheetIn } from "./piece";

const gridlinesOf = pieceKind<{ readonly sheet: string }, boolean>({
  kind: "showGridlines",
  place: ({ sheet }) => ({ sheet, objects: [sheet] }),
  isView: true,
  lastRequest: "view",
  bytes: () => 1_500,
  read: async (context, { sheet }) => {
    const asked = sheetIn(context, sheet);
    asked.load({ showGridlines: true });
    await context.sync();
    return asked.showGridlines;
  },
  restore: (context, { sheet }, wanted) => {
    sheetIn(context, sheet).showGridlines = wanted;
  },
});

export const showGridlines: EditRules<"showGridlines"> = {
  cells: none,
  pieces: ({ sheet }) => [gridlinesOf({ sheet })],
  isStale: never,
  lastRequest: "view",
  write: ({ sheet, show }, work) =>
    onSheet(work, sheet, (target) => {
      target.showGridlines = show;
    }),
};
