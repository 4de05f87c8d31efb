import type { Shortfall } from "../../app/workbook-host";
import type { Plan } from "../../core/plan/plan";
import { cellsOf, formatCell, parseArea } from "../../core/values/workbook/cell-address";
import { readPlainCell } from "../../core/values/notation/read-cell";
import { contentIn } from "../pieces/cells/cells-image";
import { cellsUnlikePlan } from "./check-before";
import type { Image } from "./image";
import { OwnContents, type Overwritten } from "./own-contents";

/**
 * The texts that somebody typed into cells of an operation between its last write and the look back, sheet by sheet: neither
 * what was written nor what was there `before`. Numbers, formulas and texts that read as numbers are left out, since Excel may have
 * made them of what was written (a calculated column, a cell formatted as text), and so are headings of tables of the plan. Of a
 * text that the add-in writes Excel makes no other words (test/faults/not-respelt.test.ts).
 */
export async function textsTypedAtOnce(plan: Plan, before: Image, after: Image): Promise<Overwritten[]> {
  const unlike = await cellsUnlikePlan(plan, after, "after");
  if (unlike.size === 0) return [];
  const own = await OwnContents.of(plan, [before]);
  return [...unlike].flatMap(([sheet, addresses]) =>
    addresses.flatMap((address) => {
      const area = parseArea(address);
      return (area ? cellsOf(area) : []).flatMap((cell) => {
        const content = contentIn(after.cells.get(sheet) ?? [], cell);
        if (typeof content !== "string" || mayBeExcels(content)) return [];
        return own.isOurs(sheet, cell, content) ? [] : [{ ...cell, sheet, content }];
      });
    }),
  );
}

/** A formula, and what Excel makes of a number, a date or TRUE in a cell that is formatted as text. */
function mayBeExcels(content: string): boolean {
  return /^=|^(?:true|false)$/i.test(content) || readPlainCell(content).state !== "text";
}

/** Tells of such texts, which an undo has left where they are. */
export function keptTexts(typed: readonly Overwritten[]): Shortfall[] {
  const sheets = [...new Set(typed.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({
    code: "typedTextKept",
    sheet,
    cells: typed.filter((one) => one.sheet === sheet).map(formatCell),
  }));
}
