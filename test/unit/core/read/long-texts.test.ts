import { calendarDate } from "../../../../src/core/values/calendar/calendar-date";
import { brokenLines } from "../../../../src/core/plan/broken-lines";
import { holdsFigure } from "../../../../src/core/read/coverage/figure-cells";
import { listsNamed } from "../../../../src/core/read/definition/named-lists";
import { readSettings } from "../../../../src/core/read/definition/settings";
import { countedIn, measureOf, unitToReadBy } from "../../../../src/core/read/indicator/labels/measure";
import { unitOfName } from "../../../../src/core/read/indicator/labels/unit-of-name";
import { spanOfHeading } from "../../../../src/core/read/indicator/sums/summed-target";
import { isAmong } from "../../../../src/core/read/ledger/agree-ledgers";
import { namesColumn } from "../../../../src/core/read/ledger/find-column";
import { ledgerDefinition } from "../../../../src/core/read/ledger/ledger-definitions";
import { ownListNamed } from "../../../../src/core/read/ledger/own-lists";
import { spanStart } from "../../../../src/core/read/ledger/span-start";
import { namedYear } from "../../../../src/core/read/ledger/stated-year";
import { soundsLike } from "../../../../src/core/read/ledger/match-headers";
import { readAccrual } from "../../../../src/core/read/understanding/accrual";
import { unwantedAround } from "../../../../src/core/read/understanding/read-direction";
import { directionColumnSign, officeRateSign } from "../../../../src/core/read/understanding/table-signs";
import { typedFormat } from "../../../../src/core/values/notation/typed-format";
import {
  isUnit,
  isUnitAfterFigure,
  sameMeasure,
  sameUnit,
  unitFitsColumn,
} from "../../../../src/core/values/notation/unit";
import { evidenceSheetName, wholeCharacters } from "../../../../src/core/values/workbook/own-sheets";
import { readTextBelowName } from "../../../../src/core/read/indicator/kind-rows/names-in-front";
import { withoutDitto } from "../../../../src/core/read/indicator/labels/parts-of-names";
import type { WorkbookSnapshot } from "../../../../src/core/values/workbook/snapshot";
import { asOfLabel } from "../../../../src/core/write/rates/year-label";
import { labelAsOf, noteAsOf } from "../../../../src/core/write/recount/provisional-label";
import { formulaFromOffice, valueFromOffice } from "../../../../src/excel/read/cell-from-office";
import { serialOfIsoDate } from "../../../../src/ooxml/workbook/iso-date";
import { seedOfRun } from "../../../support/seed-of-run";
import { slowTexts, type TextReader } from "../../../support/slow-texts";
import { exportedReaders } from "../../../support/text-readers";
import { year } from "../../../support/indicator-builder";
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
const STARTS = ["", "1", "国庫", "(", "1（"];
const ENDS = ["", "x"];

const NO_BASIS = { countingBasis: "perYear", source: "assumed", signs: [] } as const;
const ANY_CELL = { sheet: "指標", row: 0, column: 0 };
const MARCH = calendarDate(2026, 3, 31);

const TWO_YEARS = [2024, 2025].map((of) => year(null, null, { of }).heading);
const CLIENTS = ledgerDefinition("clients");

/** Where texts of cells are read: each exported function there that takes a text is tried, also one that is new. */
const PLACES = [
  "src/core/values/calendar",
  "src/core/values/notation",
  "src/core/values/workbook",
  "src/core/plan/broken-lines.ts",
  "src/core/plan/row-codes.ts",
  "src/core/plan/sheet-words.ts",
  "src/core/read",
  "src/core/write/recount/provisional-label.ts",
  "src/excel",
  "src/ooxml",
];

/** What takes names, numbers or failures of the add-in's own or of Office's, and texts of cells never. */
const OUR_OWN_WORDS = [
  "associateCommand",
  "column",
  "columnHeadingOfRates",
  "dimensionOf",
  "endedOn",
  "gradeHeading",
  "ledgerSettingNames",
  "noteOfTable",
  "rateHeading",
  "saveAsDownload",
  "wasProtected",
  "withDoubtful",
];

const TWELVE = { state: "number", value: 12, raw: 12, typedAsText: false } as const;

/** Readers that ask for more than a text, and readers of several texts at once. */
const WITH_MORE: Readonly<Record<string, TextReader>> = {
  brokenLines: (text) => brokenLines(text, 20),
  countedIn: (text) => countedIn(text, { state: "number", value: 1, raw: text, typedAsText: true }),
  directionColumnSign: (text) => directionColumnSign(text, ANY_CELL),
  formulaFromOffice: (text) => formulaFromOffice(text, ""),
  evidenceSheetName: (text) => evidenceSheetName(text, text),
  holdsFigure: (text) => holdsFigure(text, text),
  isAmong: (text) => isAmong(text, [text, "台帳"]),
  isUnit: (text) => isUnit(text, text),
  isUnitAfterFigure: (text) => isUnitAfterFigure(text, text),
  labelAsOf: (text) => labelAsOf(text, MARCH, true),
  listsNamed: (text) => listsNamed(text, []),
  measureOf: (text) => measureOf(text, []),
  readTextBelowName: (text) => readTextBelowName(text, text, false),
  unitToReadBy: (text) => unitToReadBy("", text),
  namesColumn: (text) => CLIENTS.columns.slice(0, 2).map((one) => namesColumn(text, one)),
  noteAsOf: (text) => noteAsOf(text, MARCH),
  officeRateSign: (text) => officeRateSign(text, [], () => ""),
  ownListNamed: (text) => ownListNamed(text, [{ name: "研修台帳", ledgers: [] }]),
  namedYear: (text) => namedYear(sheet({ name: text, cells: [[text], ["受付日"]] }), 1, 4),
  readAccrual: (text) => readAccrual({ name: text, unit: text, label: text }, NO_BASIS),
  readSettings: (text) => readSettings(settingsOf(text)),
  spanStart: (text) => spanStart(text, { yearOf: () => 2024 }),
  sameMeasure: (text) => sameMeasure(text, text),
  serialOfIsoDate: (text) => serialOfIsoDate(text, false),
  sameUnit: (text) => sameUnit(text, text),
  spanOfHeading: (text) => spanOfHeading(text, TWO_YEARS, true),
  soundsLike: (text) => soundsLike(text, CLIENTS),
  typedFormat: (raw) => typedFormat({ raw, inPercent: false, keepsUnit: true }),
  asOfLabel: (text) => asOfLabel({ text, month: undefined }),
  unitFitsColumn: (text) => unitFitsColumn(text, text),
  valueFromOffice: (text) => valueFromOffice(text, "String", false),
  wholeCharacters: (text) => wholeCharacters(text, 31),
  withoutDitto: (text) => withoutDitto(text, text),
  unitOfName: (text) => unitOfName(text, [TWELVE, { ...TWELVE, unit: text }]),
  unwantedAround: (text) => unwantedAround(text, [text]),
};

/** All settings at once, each of which holds the text. */
function settingsOf(text: string): WorkbookSnapshot {
  const keys = ["判定区分", "年度の開始月", "基準日", "表示言語", text];
  return workbook([sheet({ name: "設定", cells: [["項目", "値"], ...keys.map((key) => [key, text])] })]);
}

const found = exportedReaders(PLACES);
const readers = [
  ...found.flatMap(({ name, read }) => (read === undefined ? [] : [[name, read] as const])),
  ...Object.entries(WITH_MORE),
];

/** What takes so long for each text that it is tried with those of one start only. */
const DEAR = ["brokenLines", "gradeSchemeOf", "readFormat", "readSettings"];

/** A reader that is slow after one start is so for many pieces: each seed tries two starts of each. */
const STARTS_TRIED = 2;
const startsOf = (reader: number): string[] =>
  Array.from(
    { length: STARTS_TRIED },
    (_, more) => STARTS[(seedOfRun + reader + more) % STARTS.length] ?? "",
  );

describe("readers of what people type", () => {
  it("are tried, all of them", () => {
    const named = new Set([...Object.keys(WITH_MORE), ...OUR_OWN_WORDS]);
    expect(found.length).toBeGreaterThan(60);
    expect(found.filter(({ name, read }) => read === undefined && !named.has(name))).toEqual([]);
  });

  const tried = readers.filter(([name]) => !OUR_OWN_WORDS.includes(name));
  it.each(tried.map(([name, read], place) => [name, read, place] as const))(
    "%s takes no more than in proportion to a text's length",
    (name, read, place) => {
      const starts = DEAR.includes(name) ? [""] : startsOf(place);
      expect(slowTexts(read, { pieces: PIECES, starts, ends: ENDS, longest: LONGEST })).toEqual([]);
    },
  );
});
