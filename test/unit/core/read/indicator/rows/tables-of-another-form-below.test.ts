import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { calendarDate } from "../../../../../../src/core/values/calendar/calendar-date";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `name: year target actual, …` of every indicator. */
function read(text: string, merges: readonly string[] = []): string[] {
  const day = calendarDate(2024, 11, 30);
  return findIndicatorTables(workbookOf(text, { merges }), { day }).tables.flatMap(({ indicators }) =>
    indicators.map(({ name, years }) => {
      const said = years.map(({ fiscalYear, target, actual }) =>
        [fiscalYear, target?.figure ?? "－", actual?.figure ?? "－"].join(" "),
      );
      return `${name}: ${said.join(", ")}`;
    }),
  );
}

const ROWS = "項目\t\tR3\tR4\n訓練回数\t目標\t58\t68\n\t実績\t33\t58";
const READ = "訓練回数: 2021 58 33, 2022 68 58";

describe("a table of another form on the sheet below one", () => {
  it("has its years below one another, and none of those above", () => {
    const below =
      "年度\t区分\t成約件数\t貸出冊数\nR4\t目標\t822\t825\n\t実績\t348\t655\nR3\t目標\t621\t802\n\t実績\t553\t240";
    expect(read(`${ROWS}\n\n（2）図書館\n${below}`, ["A2:A3", "A7:A8", "A9:A10"])).toEqual([
      READ,
      "成約件数: 2021 621 553, 2022 822 348",
      "貸出冊数: 2021 802 240, 2022 825 655",
    ]);
  });

  it.each([
    ["rows", "指標\tR3\tR4\n訓練回数 目標\t58\t68\n訓練回数 実績\t33\t58"],
    ["columns", "指標\tR3目標\tR3実績\tR4目標\tR4実績\n訓練回数\t58\t33\t68\t58"],
  ])("has names where the years of %s are, which are no years of it", (_, above) => {
    const across = "令和2年度　目標達成状況\n\t成約件数\t登録者数\n目標\t945\t359\n実績\t427\t654";
    expect(read(`${above}\n\n${across}`)).toEqual([READ]);
  });

  it("is no row of words between two indicators", () => {
    const text = `${ROWS}\n\t取組\t広報を実施\t講座を開催\n相談\t目標\t94\t35\n\t実績\t42\t65`;
    expect(read(text, ["A2:A4", "A5:A6"])).toEqual([READ, "相談: 2021 94 42, 2022 35 65"]);
  });
});

describe("words over figures behind a blank row", () => {
  it.each([
    ["館\tA館\tB館", "rows of 目標 and 実績"],
    ["区分\t男\t女", "rows of 目標 and 実績"],
    ["月\t4月\t5月", "rows of 目標 and 実績"],
  ])("head another table than that of the years above them: %s over %s", (words) => {
    const above = "参加者数\n年度\tR3\tR4\n目標\t10\t11\n実績\t9\t12";
    for (const title of ["", "館別\n"])
      expect(read(`${above}\n\n${title}${words}\n目標\t100\t200\n実績\t90\t190`)).toEqual([
        "参加者数: 2021 10 9, 2022 11 12",
      ]);
  });

  it.each(["地区\t人口\t世帯", "\t男\t女", "館別\t春\t秋", "学年\t1組\t2組", "名前のわからない列\t男\t女"])(
    "are no indicator, nor are the rows below them: %s",
    (words) => {
      const text = `指標\tR3目標\tR3実績\n講座\t10\t9\n\n${words}\n北\t500\t200\n南\t400\t150`;
      expect(read(text)).toEqual(["講座: 2021 10 9"]);
    },
  );

  it("head one without a blank row as well where 地区 is in front of them", () => {
    const text = "指標\tR3目標\tR3実績\n講座\t10\t9\n地区\t人口\t世帯\n北\t500\t200";
    expect(read(text)).toEqual(["講座: 2021 10 9"]);
  });
});
