import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Workbook } from "exceljs";
import { makeMailCopy } from "../../src/app/mailcopy/make-mail-copy";
import { reviewWorkbook, type Review } from "../../src/core/review";
import { calendarDate } from "../../src/core/values/calendar/calendar-date";
import { whyNoWorkbook } from "../../src/core/read/file/why-no-workbook";
import { openXlsx } from "../../stand-in/file/open-xlsx";
import { bookSnapshot } from "../support/book-snapshot";
import { packageFaults } from "../support/package/package-faults";
import { bytesOfTextBook } from "../support/table-text-book";

const FIXTURES = path.join(__dirname, "../fixtures");
const ASSETS = path.join(__dirname, "../../assets");
/** Every folder with a workbook written as text. */
const TEXT_BOOKS = ["published", "ledgers-as-kept"].flatMap((kind) =>
  readdirSync(path.join(FIXTURES, kind)).map((name) => `${kind}/${name}`),
);
const FILES = [
  ...["sample.xlsx", "sample-ledgers.xlsx"].map((name) => path.join(ASSETS, name)),
  ...readdirSync(path.join(FIXTURES, "xlsx"))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => path.join(FIXTURES, "xlsx", name)),
];

async function reviewOf(bytes: Uint8Array): Promise<Review> {
  const { book } = await openXlsx(bytes);
  return reviewWorkbook(bookSnapshot(book), { asOf: undefined, today: calendarDate(2026, 3, 2) });
}

/** What another program reads of a workbook: each sheet with the text of its cells. */
async function readByAnother(bytes: Uint8Array): Promise<Map<string, string[]>> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  return new Map(
    workbook.worksheets.map((sheet) => {
      const cells: string[] = [];
      sheet.eachRow((row) => {
        row.eachCell(({ address, value }) => {
          if (typeof value === "string" || typeof value === "number")
            cells.push(`${address} ${String(value)}`);
        });
      });
      return [sheet.name, cells];
    }),
  );
}

/** Makes the usual copy and holds what must be true of each; gives back whether there is one. */
async function copied(bytes: Uint8Array): Promise<"copy" | "refused" | "nothingToKeep"> {
  const { bytes: copy, report } = await makeMailCopy(bytes, await reviewOf(bytes), {});
  if (!copy) {
    const why = [...report.personal, ...(report.proof?.faults ?? [])];
    if (report.sheets.length === 0) return "nothingToKeep";
    expect(why.length).toBeGreaterThan(0);
    return "refused";
  }
  expect(packageFaults(copy)).toEqual([]);
  const [before, after] = [await readByAnother(bytes), await readByAnother(copy)];
  for (const [name, cells] of after) {
    if (name !== "指標定義") expect(cells).toEqual(expect.arrayContaining(before.get(name) ?? ["?"]));
  }
  return "copy";
}

const outcomes: string[] = [];

describe("makeMailCopy over workbooks as offices keep them", () => {
  it("has found them", () => {
    expect(TEXT_BOOKS.length).toBeGreaterThan(80);
    expect(FILES.length).toBeGreaterThan(10);
  });

  it.each(TEXT_BOOKS)("makes a copy of %s, cell for cell, or says why there is none", async (name) => {
    const text = readFileSync(path.join(FIXTURES, name, "book.txt"), "utf8");
    const outcome = await copied(await bytesOfTextBook(text));
    outcomes.push(outcome);
    // Tables that are published hold no records: a copy that is refused would be a proof that nobody can use.
    if (name.startsWith("published/")) expect(["copy", "nothingToKeep"]).toContain(outcome);
  });

  it.each(FILES)("makes a copy of %s, or says why there is none", async (file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const outcome = await copied(bytes).catch((error: unknown) => {
      const reason = whyNoWorkbook(error);
      if (reason === undefined) throw error;
      return reason;
    });
    expect(["copy", "nothingToKeep", "damaged"]).toContain(outcome);
    if (file.startsWith(ASSETS)) expect(outcome).toBe("copy");
  });

  it("is no proof that refuses every copy", () => {
    const made = outcomes.filter((outcome) => outcome === "copy").length;
    const refused = outcomes.filter((outcome) => outcome === "refused").length;
    // A workbook none of whose tables is read has nothing that is kept unless it is chosen.
    expect(made).toBeGreaterThan(400);
    expect(refused / (made + refused)).toBeLessThan(0.1);
  });
});
