import { readFile } from "node:fs/promises";
import path from "node:path";
import { createUseCases } from "../../../src/app/create-use-cases";
import { makeMailCopy } from "../../../src/app/mailcopy/make-mail-copy";
import { readOtherFile } from "../../../src/app/read-other-file";
import { reviewWorkbook } from "../../../src/core/review";
import { compareWorkbooks } from "../../../src/core/judge/comparison/compare-workbooks";
import { cellKey, formatCell } from "../../../src/core/values/workbook/cell-address";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { openXlsx } from "../../../stand-in/file/open-xlsx";
import type { BookState } from "../../../stand-in/model/book-state";
import { bookSnapshot } from "../../support/book-snapshot";
import { changedWorkbook } from "../../support/changed-workbook";
import { comparableState } from "./comparable-state";
import { openWorkbook } from "./open-workbook";

const SAMPLE = path.join(__dirname, "../../../assets/sample-ledgers.xlsx");
const SHEET = "主な事業指標";
const DAY = calendarDate(2026, 3, 2);

/** Every cell of a sheet that holds something, as it would be told apart. */
function cellsOf(book: BookState, name: string): Record<string, unknown> {
  const sheet = book.sheets.find((one) => one.name === name);
  return Object.fromEntries(
    [...(sheet?.cells ?? [])].flatMap(([row, cells]) =>
      [...cells].map(([column, { value, formula }]) => [formatCell({ row, column }), formula ?? value]),
    ),
  );
}

describe("a mailed copy that comes back with three figures changed and a row inserted", () => {
  async function opened() {
    const bytes = new Uint8Array(await readFile(SAMPLE));
    const { book } = await openXlsx(bytes);
    const read = reviewWorkbook(bookSnapshot(book), { asOf: undefined, today: DAY });
    const copy = await makeMailCopy(bytes, read, {});
    if (!copy.bytes) throw new Error("no copy was made");
    const back = await changedWorkbook(copy.bytes, (workbook) => {
      const sheet = workbook.worksheets.getItem(SHEET);
      // ① H29, published; ① R7 and ③ R7, this year's.
      sheet.getRange("C7").values = [[12]];
      sheet.getRange("K7").values = [[61]];
      sheet.getRange("K11").values = [[21]];
      sheet.getRange("6:6").insert("Down");
    });
    // One Office at a time: the workbook that is worked on is opened last.
    const { host, model } = await openWorkbook(book);
    const useCases = createUseCases(host, { today: () => DAY });
    const review = await useCases.review();
    const other = await readOtherFile(back, "返送.xlsx", review);
    return { useCases, model, review, other };
  }

  it("is compared in exactly these; taking over two changes exactly those two cells, and undo is exact", async () => {
    const { useCases, model, review, other } = await opened();
    const { figures, texts, added, dropped, years, notCompared } = compareWorkbooks(review, other);
    expect(
      figures.map(({ here, there, takes, isPublished }) => [
        here && cellKey(here.address),
        there && cellKey(there.address),
        takes,
        isPublished,
      ]),
    ).toEqual([
      [`${SHEET}!C7`, `${SHEET}!C8`, 12, true],
      [`${SHEET}!K7`, `${SHEET}!K8`, 61, false],
      [`${SHEET}!K11`, `${SHEET}!K12`, 21, false],
    ]);
    expect([texts, added, dropped, years, notCompared]).toEqual([[], [], [], [], []]);

    const before = comparableState(model.state);
    const cells = cellsOf(model.state, SHEET);
    const keys = figures.slice(0, 2).map(({ key }) => key);
    const words = { reason: "先方で数え直した", author: "", date: DAY };
    await useCases.ready({ kind: "takeOver", other, keys, words });
    const plan = useCases.plan({ kind: "takeOver", other, keys, words }, review);
    if (!plan) throw new Error("no plan");
    await useCases.apply(plan);
    expect(cellsOf(model.state, SHEET)).toEqual({ ...cells, C7: 12, K7: 61 });
    const after = await useCases.review();
    expect(after.acknowledgements.map(({ place, reason }) => [place, reason])).toEqual([
      [`${SHEET}!C7`, "先方で数え直した（10 → 12、照合した「返送.xlsx」の値）"],
    ]);
    expect(compareWorkbooks(after, other).figures.map(({ takes }) => takes)).toEqual([21]);
    // Asked again, both agree by now.
    expect(useCases.plan({ kind: "takeOver", other, keys, words }, after)).toBeUndefined();

    await useCases.undo();
    expect(comparableState(model.state)).toEqual(before);
  }, 120_000);

  it("writes nothing where somebody has typed into one of the cells since", async () => {
    const { useCases, model, review, other } = await opened();
    const [, first] = compareWorkbooks(review, other).figures;
    const plan = useCases.plan(
      {
        kind: "takeOver",
        other,
        keys: first ? [first.key] : [],
        words: { reason: "", author: "", date: DAY },
      },
      review,
    );
    if (!plan) throw new Error("no plan");
    const sheet = model.state.sheets.find(({ name }) => name === SHEET);
    sheet?.cells.get(6)?.set(10, { value: 70 });
    await expect(useCases.apply(plan)).rejects.toMatchObject({ code: "stale" });
    expect(cellsOf(model.state, SHEET).K7).toBe(70);
  }, 120_000);
});
