import { comparableState } from "../adapter/excel/comparable-state";
import { bookOf, contentOf, openWorkbook, sheetNamed } from "../adapter/excel/open-workbook";
import { ADDED_SHEET_PLAN, DATA, SHEET } from "./added-sheet-plan";
import { outcomeOf } from "./trial";

const TEXT = "同僚のメモ";

async function applied() {
  const opened = await openWorkbook(bookOf({ [SHEET]: { rows: [["指標", "目標", 25, "2,400"]] } }), {
    patience: { answer: 20_000, openCell: 60, pause: 10 },
  });
  const record = await opened.host.apply(ADDED_SHEET_PLAN);
  return { ...opened, record, after: comparableState(opened.model.state) };
}

describe("an undo that deletes a sheet on which somebody types meanwhile", () => {
  it("keeps what is typed before any of its requests, and can be asked for again", async () => {
    const { host, model, record } = await applied();
    const first = model.batches;
    await host.undo(record);
    const requests = model.batches - first;
    let typed = 0;
    for (let place = 0; place < requests; place += 1) {
      const one = await applied();
      const from = one.model.batches;
      const seen = { isTyped: false };
      one.model.doBetweenBatches((batch) => {
        if (batch !== from + place || !one.model.findSheet(DATA)) return;
        try {
          one.model.userEdit(sheetNamed(one.model.state, DATA), 5, 5, TEXT);
          seen.isTyped = true;
        } catch {
          // The sheet is protected: Excel does not take it, and the person sees so.
        }
      });
      const outcome = await outcomeOf(one.host.undo(one.record));
      one.model.doBetweenBatches(undefined);
      if (!seen.isTyped) continue;
      typed += 1;
      expect(outcome).toMatchObject({ code: "stale", detail: { sheet: DATA, cells: ["F6"] } });
      const sheet = sheetNamed(one.model.state, DATA);
      expect(contentOf(sheet, 5, 5)).toBe(TEXT);
      expect(sheet.protection).toBeUndefined();
      expect(contentOf(sheetNamed(one.model.state, SHEET), 0, 3)).toBe(2400);
      one.model.userEdit(sheet, 5, 5, "");
      await one.host.undo(one.record);
      expect(one.model.state.sheets.map(({ name }) => name)).toEqual([SHEET]);
    }
    expect(typed).toBeGreaterThan(2);
  });
});
