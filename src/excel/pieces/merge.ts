import { formatArea, overlaps, type Area, type RangeAddress } from "../../core/values/workbook/cell-address";
import { areasOfMerges, askMerges } from "../session/merges";
import { rangeOf } from "../session/ranges";
import { WHOLE_LOOK } from "./cells/cell-look";
import { cellsOfRange, CONTENTS } from "./cells/cells-image";
import { lookKept } from "./cells/kept-areas";
import { tellWhatStood } from "./cells/write-cells";
import { never, smallJob, type EditRules } from "./edit-rules";
import { pieceKind, sheetIn } from "./piece";

/**
 * The merged areas that have cells in an area. Excel tells only of merges that begin in the range that is asked, so all
 * that lies above and to the left is asked as well. Cells covered by a merge take no contents, so merges are put back first.
 */
const mergesIn = pieceKind<RangeAddress, readonly Area[]>({
  kind: "merge",
  place: (area) => ({ sheet: area.sheet, cells: [formatArea(area)] }),
  isView: false,
  goesFirst: true,
  bytes: () => 10_000,
  read: async (context, area) => {
    const toLastCell = { row: 0, column: 0, rows: area.row + area.rows, columns: area.column + area.columns };
    const merged = askMerges(rangeOf(sheetIn(context, area.sheet), toLastCell));
    await context.sync();
    return areasOfMerges(merged).filter((merge) => overlaps(merge, area));
  },
  restore: (context, area, wanted) => {
    const sheet = sheetIn(context, area.sheet);
    rangeOf(sheet, area).unmerge();
    for (const merge of wanted) rangeOf(sheet, merge).merge(false);
  },
});

export const merge: EditRules<"merge"> = {
  cells: ({ sheet, area }) => [{ sheet, ...lookKept(area, WHOLE_LOOK) }],
  pieces: ({ sheet, area }) => [mergesIn({ sheet, ...area })],
  isStale: never,
  write: ({ sheet, area }, work) => {
    let stood: Excel.Range | undefined;
    return [
      {
        ...smallJob(() => {
          const target = sheetIn(work.context, sheet);
          stood = rangeOf(target, area);
          stood.load(CONTENTS);
          rangeOf(target, area).merge(false);
        }),
        // A merge keeps its first cell and loses the others.
        take: () => {
          const isLost = (row: number, column: number): boolean => row + column > 0;
          if (stood) tellWhatStood(work.watch(sheet), area, cellsOfRange(stood), isLost);
        },
      },
    ];
  },
};
