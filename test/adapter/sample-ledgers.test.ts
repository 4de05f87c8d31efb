import { readFileSync } from "node:fs";
import path from "node:path";
import { sampleLedgersBook } from "../../scripts/sample-ledgers/sample-ledgers-book";
import { calendarDate } from "../../src/core/values/calendar/calendar-date";
import { fiscalYear } from "../../src/core/values/calendar/fiscal-year";
import { readDefinitions } from "../../src/core/read/definition/read-definitions";
import { findLedgers } from "../../src/core/read/ledger/find-ledgers";
import { recount } from "../../src/core/judge/recount/recount";
import { openXlsx } from "../../stand-in/file/open-xlsx";
import { saveChecked } from "../support/package/save-checked";
import { bookSnapshot } from "../support/book-snapshot";

const file = new Uint8Array(readFileSync(path.join(__dirname, "..", "..", "assets", "sample-ledgers.xlsx")));

describe("assets/sample-ledgers.xlsx", () => {
  it("is what scripts/make-sample-ledgers.ts writes, byte for byte", async () => {
    const { bytes, lost } = await saveChecked(sampleLedgersBook());
    expect(lost).toEqual([]);
    expect(Buffer.from(bytes).equals(Buffer.from(file))).toBe(true);
  });

  it("recounts to ① 59, ② 30,412, ③ 15, ④ 2, ⑤ 10, ⑥ 23 for R7 as of the end of February, once opened", async () => {
    const workbook = bookSnapshot((await openXlsx(file)).book);
    const { ledgers } = findLedgers(workbook);
    const { definitions } = readDefinitions(workbook, ledgers);
    const context = { asOf: calendarDate(2026, 2, 28), startMonth: 4 };
    const figures = definitions.map((definition) => {
      const result = recount(definition, ledgers, fiscalYear(2025), context);
      return [definition.mark, result.state === "counted" ? result.years[0]?.value : result.why];
    });
    expect(figures).toEqual([
      ["①", 59],
      ["②", 30412],
      ["③", 15],
      ["④", 2],
      ["⑤", 10],
      ["⑥", 23],
    ]);
  });
});
