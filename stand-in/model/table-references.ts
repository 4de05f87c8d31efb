import { formatFixedArea, quoteSheet } from "./a1";
import type { BookState, SheetState, TableState } from "./book-state";
import { tokenizeFormula } from "./formula/formula-tokens";
import { withoutStructuredReferences } from "./structured-references";
import { rewriteFormulas } from "./shift-cells";
import type { WorkbookModel } from "./workbook-model";

/** Writes another table's name wherever a formula refers to the table. */
export function moveReferencesIn(model: WorkbookModel, before: string, after: string): void {
  rewriteFormulas(model, (formula) =>
    tokenizeFormula(formula)
      .map((token) => {
        if (token.kind === "structured" && sameName(token.table, before)) return `${after}[${token.inner}]`;
        return token.kind === "name" && token.prefix === "" && sameName(token.name, before)
          ? after
          : token.text;
      })
      .join(""),
  );
}

/** Before a table becomes a plain range Excel writes its structured references as addresses. */
export function plainReferences(model: WorkbookModel, sheet: SheetState, table: TableState): void {
  for (const home of model.state.sheets) {
    for (const [row, cells] of home.cells) {
      for (const [column, cell] of cells) {
        if (cell.formula?.includes("[") === true)
          cell.formula = plainIn(cell.formula, model.state, { sheet: home, row, column }, { sheet, table });
      }
    }
  }
}

function plainIn(
  formula: string,
  book: BookState,
  at: { sheet: SheetState; row: number; column: number },
  of: { sheet: SheetState; table: TableState },
): string {
  const inside = at.sheet === of.sheet;
  return tokenizeFormula(formula)
    .map((token) => {
      const isOwn =
        token.kind === "structured" &&
        (sameName(token.table, of.table.name) || (token.table === "" && inside));
      if (isOwn) return withoutStructuredReferences(token.text, book, at);
      if (token.kind !== "name" || token.prefix !== "" || !sameName(token.name, of.table.name))
        return token.text;
      return `${quoteSheet(of.sheet.name)}!${formatFixedArea(of.table.area)}`;
    })
    .join("");
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
