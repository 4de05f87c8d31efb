import type { Plan } from "../../../src/core/plan/plan";
import { NO_IMAGE } from "../../../src/excel/operation/image";
import { OwnContents, Watcher } from "../../../src/excel/operation/own-contents";

/** Writes 4 below another on two sheets. */
const PLAN: Plan = {
  kind: "recount",
  refusals: [],
  edits: ["表", "別の表"].map((sheet) => ({
    kind: "cells",
    sheet,
    row: 1,
    column: 2,
    before: [[null], [null]],
    after: [[4], [4]],
  })),
};

describe("Watcher", () => {
  it("has all that was seen first on a sheet where anything was somebody's, and nothing of the others", async () => {
    const watcher = new Watcher(await OwnContents.of(PLAN, [NO_IMAGE]));
    const [upper, lower] = [
      { row: 1, column: 2 },
      { row: 2, column: 2 },
    ];
    // 4 is what the plan writes; once a row was put in it is the target that has come to this place.
    watcher.on("表").saw(upper, { content: 4, numberFormat: "0.0" });
    watcher.on("表").saw(upper, { content: null, numberFormat: "General" });
    watcher.on("別の表").saw(upper, { content: 4, numberFormat: "0.0" });
    expect(watcher.overwritten).toEqual([]);

    watcher.on("表").saw(lower, { content: "手入力", numberFormat: "@" });
    const typed = { sheet: "表", ...lower, content: "手入力", numberFormat: "@" };
    expect(watcher.typedMeanwhile).toEqual([typed]);
    expect(watcher.overwritten).toEqual([
      { sheet: "表", ...upper, content: 4, numberFormat: "0.0" },
      typed,
      typed,
    ]);
  });
});
