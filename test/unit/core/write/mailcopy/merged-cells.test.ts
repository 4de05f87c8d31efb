import { strToU8 } from "fflate";
import { runToTheEnd } from "../../../../../src/core/values/steps/run-to-the-end";
import {
  mergedCellSteps,
  type MergedCells,
} from "../../../../../src/core/write/mailcopy/source/merged-cells";

function mergesOf(xml: string): MergedCells {
  return runToTheEnd(mergedCellSteps(strToU8(xml)));
}

describe("mergedCellSteps", () => {
  it("takes all but the first cell of a merge for covered", () => {
    const merges = mergesOf('<x:mergeCells count="1"><x:mergeCell ref="B2:C3"/></x:mergeCells>');
    const covered = [0, 1, 2, 3].map((row) => [0, 1, 2, 3].filter((column) => merges.isCovered(row, column)));
    expect(covered).toEqual([[], [2], [1, 2], []]);
  });

  it("finds each of thousands, wherever the part is cut, and one down the whole sheet", () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => index + 1);
    const list = rows.map((row) => `<mergeCell ref="A${String(row)}:B${String(row)}"/>`).join("");
    const merges = mergesOf(`<mergeCells>${list}<mergeCell ref="D1:D1048576"/></mergeCells>`);
    expect(rows.filter((row) => !merges.isCovered(row - 1, 1) || merges.isCovered(row - 1, 0))).toEqual([]);
    expect([merges.isCovered(0, 3), merges.isCovered(900_000, 3)]).toEqual([false, true]);
  });
});
