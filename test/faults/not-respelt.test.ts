import fc from "fast-check";
import type { Plan } from "../../src/core/plan/plan";
import { putCell } from "../../stand-in/model/sheet-cells";
import { bookOf, contentOf, openWorkbook, sheetNamed } from "../adapter/excel/open-workbook";
import { COMMANDS, openOffice, sceneOf } from "./scenes";

/*
 * An undo leaves words that are neither what was written nor what was there before (typed-at-once.ts): had Excel made other words
 * of a text that the add-in writes, that would be taken for somebody's.
 */

const SHEET = "主な事業指標";
const FORMATS = ["General", "@", "0.0%", "yyyy/m/d", "#,##0"];

/** Texts such as an Excel makes something else of, and what is close to them. */
const text = fc
  .array(
    fc.constantFrom(
      ...[
        "1",
        "2",
        "９",
        "０",
        "年",
        "月",
        "日",
        "R7",
        "令和",
        "=",
        "＝",
        "+",
        "-",
        "－",
        "'",
        "＇",
        "@",
        "/",
        ":",
        ".",
      ],
      ...[
        ",",
        "%",
        "％",
        "¥",
        "￥",
        "$",
        "(",
        ")",
        " ",
        "　",
        "\n",
        "\t",
        "E",
        "TRUE",
        "false",
        "#N/A",
        "#REF!",
        "Apr",
        "人",
      ],
      ...["①", "a1", "なし", "～", "\u00a0", '"'],
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(""))
  // An apostrophe parts thousands in Switzerland alone, for whose Excel nothing is written.
  .filter((joined) => !/[\d０-９]['＇]/.test(joined));

function planOf(texts: readonly string[]): Plan {
  return {
    kind: "mend",
    refusals: [],
    edits: [
      {
        kind: "cells",
        sheet: SHEET,
        row: 0,
        column: 0,
        before: texts.map(() => FORMATS.map(() => null)),
        after: texts.map((one) => FORMATS.map(() => one)),
      },
    ],
  };
}

describe("a text that the add-in writes", () => {
  it("is in the cell as it was written, whatever the cell's number format, so that an undo takes it back", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(text, { minLength: 20, maxLength: 40 }), async (texts) => {
        const book = bookOf({ [SHEET]: { rows: [] } });
        const sheet = sheetNamed(book, SHEET);
        texts.forEach((_, row) => {
          FORMATS.forEach((numberFormat, column) => {
            putCell(sheet, row, column, { value: null, style: { numberFormat } });
          });
        });
        const { host, model } = await openWorkbook(book);
        const record = await host.apply(planOf(texts));
        expect(record.shortfalls).toBeUndefined();
        const inCells = (): unknown[] =>
          texts.flatMap((_, row) =>
            FORMATS.map((_format, column) => contentOf(sheetNamed(model.state, SHEET), row, column)),
          );
        expect(inCells()).toEqual(texts.flatMap((one) => FORMATS.map(() => one)));
        expect(await host.undo(record)).toEqual([]);
        expect(inCells().filter((content) => content !== null)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it.each(COMMANDS)("is there as it was written: $name", async (command) => {
    const { book, plan } = await sceneOf(command);
    const { useCases } = await openOffice(book);
    await useCases.apply(plan);
    const said = useCases.undoable().flatMap(({ shortfalls = [] }) => shortfalls);
    expect(said.filter(({ code }) => code === "notAsWritten")).toEqual([]);
  });
});
