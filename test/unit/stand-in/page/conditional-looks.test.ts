import type { BookState, ConditionalFormatState } from "../../../../stand-in/model/book-state";
import { createFormulaEngine, type FormulaEngine } from "../../../../stand-in/model/formula-engine";
import { createBook } from "../../../../stand-in/model/new-book";
import { putContent } from "../../../../stand-in/model/sheet-cells";
import { conditionalLooks } from "../../../../stand-in/page/conditional/conditional-looks";

let engine: FormulaEngine;

beforeAll(async () => {
  engine = await createFormulaEngine();
});

/** M7:O7 hold 250 %, 150 % and －. */
function bookWith(...formats: Omit<ConditionalFormatState, "id" | "area">[]): BookState {
  const book = createBook();
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("A new workbook has a sheet");
  [2.5, 1.5, "－"].forEach((value, index) => {
    putContent(sheet, 6, 12 + index, { value });
  });
  const area = { row: 6, column: 12, rows: 1, columns: 3 };
  sheet.conditionalFormats = formats.map((format, index) => ({ ...format, id: String(index), area }));
  return book;
}

function looks(book: BookState): unknown[] {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("A new workbook has a sheet");
  const lookOf = conditionalLooks(sheet, book, engine);
  return [12, 13, 14].map((column) => lookOf(6, column).fill);
}

const blue = { fill: "#D6E4FF" };
const orange = { fill: "#FFE0D3" };

describe("conditionalLooks", () => {
  it("evaluates a rule's formula as it reads in each cell", () => {
    const format = {
      priority: 1,
      stopIfTrue: false,
      rule: { kind: "custom", formula: "=AND(ISNUMBER(M7),M7>=2)" },
      format: blue,
    } as const;
    expect(looks(bookWith(format))).toEqual(["#D6E4FF", undefined, undefined]);
  });

  it("keeps references still that are fixed", () => {
    const format = {
      priority: 1,
      stopIfTrue: false,
      rule: { kind: "custom", formula: "=$M$7>=2" },
      format: blue,
    } as const;
    expect(looks(bookWith(format))).toEqual(["#D6E4FF", "#D6E4FF", "#D6E4FF"]);
  });

  it("compares values and looks for text", () => {
    const between = { kind: "cellValue", operator: "Between", formula1: "1", formula2: "2" } as const;
    const dash = { kind: "containsText", operator: "Contains", text: "－" } as const;
    expect(
      looks(
        bookWith(
          { priority: 1, stopIfTrue: false, rule: between, format: blue },
          { priority: 2, stopIfTrue: false, rule: dash, format: orange },
        ),
      ),
    ).toEqual([undefined, "#D6E4FF", "#FFE0D3"]);
  });

  it("lets the rule of higher priority win", () => {
    const always = { kind: "custom", formula: "=TRUE" } as const;
    expect(
      looks(
        bookWith(
          { priority: 2, stopIfTrue: false, rule: always, format: blue },
          { priority: 1, stopIfTrue: false, rule: always, format: orange },
        ),
      ),
    ).toEqual(["#FFE0D3", "#FFE0D3", "#FFE0D3"]);
  });
});
