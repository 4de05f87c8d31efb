import { readSettings } from "../../../../src/core/read/definition/settings";
import { readFootnoteNote, readWholeNote } from "../../../../src/core/read/indicator/line-text";
import { mayHeadActuals } from "../../../../src/core/read/indicator/long-header";
import { namesSource, readFundingSource } from "../../../../src/core/read/programme/funding-source";
import { readItemLabel } from "../../../../src/core/read/programme/item-label";
import { readProgrammeCell } from "../../../../src/core/read/programme/read-programme-cell";
import {
  readColumnRole,
  readFigureHeading,
  readUnitNote,
} from "../../../../src/core/read/tables/heading-words";
import {
  readBareUnit,
  readCountingBasis,
  readIndicatorLabel,
  readMark,
  readUnitCell,
} from "../../../../src/core/read/tables/indicator-label";
import { readAccrual } from "../../../../src/core/read/understanding/accrual";
import { readAsOfNote, readYearLabel } from "../../../../src/core/values/notation/fiscal-year-label";
import { compareKey, normaliseLine, unifyBrackets } from "../../../../src/core/values/notation/normalise";
import { readCell, readPlainCell } from "../../../../src/core/values/notation/read-cell";
import { readDate } from "../../../../src/core/values/notation/read-date";
import { typedFormat } from "../../../../src/core/values/notation/typed-format";
import { isUnit } from "../../../../src/core/values/notation/unit";
import { takeYearNote } from "../../../../src/core/values/notation/year-note";
import { parseReference } from "../../../../src/core/values/workbook/cell-address";
import { asOfLabel } from "../../../../src/core/write/rates/year-label";
import { slowTexts, type TextReader } from "../../../support/slow-texts";
import { sheet, workbook } from "../../../support/workbook-builder";

/** The most that a cell of Excel holds. */
const LONGEST = 32_767;

const PIECES = [
  ...[
    " ",
    "　",
    "=",
    "(",
    ")",
    "（",
    "[",
    "'",
    '"',
    "!",
    ":",
    "、",
    "・",
    "/",
    "~",
    "-",
    ",",
    "。",
    "%",
    "\n",
    "\t",
  ],
  ...[
    "1",
    "1,",
    "1 ",
    "年 ",
    "年度",
    "約 ",
    "- ",
    "単位 ",
    "単位:",
    "※",
    "注",
    "①",
    "件/",
    "月",
    "月末 ",
    "から",
    "以上",
  ],
  ...["達成1%", "財源 ", "千円 ", "R7", "令和", "H", "目標", "A1", "A1!", "(あ)", "〃", "1/1 "],
];
const STARTS = ["", "1", "国庫", "("];
const ENDS = ["", "x"];

const NO_BASIS = { countingBasis: "perYear", source: "assumed", signs: [] } as const;

const READERS: Readonly<Record<string, TextReader>> = {
  readProgrammeCell,
  readItemLabel,
  readFundingSource,
  namesSource,
  readIndicatorLabel,
  readMark,
  readCountingBasis,
  readBareUnit,
  readUnitCell,
  readFigureHeading,
  readColumnRole,
  readUnitNote,
  readWholeNote,
  readFootnoteNote,
  mayHeadActuals,
  readCell,
  readPlainCell,
  readDate,
  readYearLabel,
  readAsOfNote,
  takeYearNote,
  compareKey,
  normaliseLine,
  unifyBrackets,
  parseReference,
  isUnit: (text) => isUnit(text, text),
  typedFormat: (raw) => typedFormat({ raw, inPercent: false, keepsUnit: true }),
  asOfLabel: (text) => asOfLabel({ text, month: undefined }),
  readAccrual: (text) => readAccrual({ name: text, unit: text, label: text }, NO_BASIS),
  readSettings: (text) =>
    readSettings(
      workbook([
        sheet({
          name: "設定",
          cells: [
            ["項目", "値"],
            ...["判定区分", "年度の開始月", "基準日", "表示言語", text].map((key) => [key, text]),
          ],
        }),
      ]),
    ),
};

describe("readers of what people type", () => {
  it.each(Object.entries(READERS))(
    "%s takes no more than in proportion to a text's length",
    (_name, read) => {
      expect(slowTexts(read, { pieces: PIECES, starts: STARTS, ends: ENDS, longest: LONGEST })).toEqual([]);
    },
  );
});
