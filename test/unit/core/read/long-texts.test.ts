import { readCell } from "../../../../src/core/values/notation/read-cell";
import { readSettings } from "../../../../src/core/read/definition/settings";
import { readProgrammeCell } from "../../../../src/core/read/programme/read-programme-cell";
import {
  readBareUnit,
  readIndicatorLabel,
  readUnitCell,
} from "../../../../src/core/read/tables/indicator-label";
import { readAsOfNote, readYearLabel } from "../../../../src/core/values/notation/fiscal-year-label";
import { sheet, workbook } from "../../../support/workbook-builder";

/** The most that a cell of Excel holds. */
const LONGEST = 32_767;
/** Generous: a pattern that tries every way to share a run takes seconds, minutes or hours. */
const MILLISECONDS = 1000;

const PIECES = [" ", "　", "=", "(", "1", "1,", "年 ", "約 ", "- ", "単位 ", ":", "、", "\n"];
const STARTS = ["", "1", "国庫", "R7", "("];

function* longTexts(): Generator<string> {
  for (const piece of PIECES)
    for (const start of STARTS)
      for (const end of ["", "x"])
        yield start + piece.repeat(Math.floor((LONGEST - start.length - end.length) / piece.length)) + end;
}

const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ["readProgrammeCell", readProgrammeCell],
  ["readIndicatorLabel", readIndicatorLabel],
  ["readCell", readCell],
  ["readYearLabel", readYearLabel],
  ["readAsOfNote", readAsOfNote],
  ["readBareUnit", readBareUnit],
  ["readUnitCell", readUnitCell],
  [
    "readSettings",
    (text) =>
      readSettings(
        workbook([
          sheet({
            name: "設定",
            cells: [
              ["項目", "値"],
              ["判定区分", text],
              ["年度の開始月", text],
            ],
          }),
        ]),
      ),
  ],
];

describe("readers of what people type", () => {
  it.each(READERS.map(([name, read]) => ({ name, read })))(
    "$name reads any text that a cell can hold without delay",
    ({ read }) => {
      for (const text of longTexts()) {
        const started = performance.now();
        read(text);
        const taken = performance.now() - started;
        if (taken > MILLISECONDS)
          throw new Error(`${String(Math.round(taken))} ms for ${JSON.stringify(text.slice(0, 6))}…`);
      }
    },
  );
});
