import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `name base`, then `year target actual` of every year that has a target or an actual. */
function read(text: string): string[] {
  return findIndicatorTables(workbookOf(text)).tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ name, base, years }) => [
      `${name} ${String(base?.figure ?? "－")}`,
      ...years.map(({ fiscalYear, target, actual }) =>
        [fiscalYear, target?.figure ?? "－", actual?.figure ?? "－"].join(" "),
      ),
    ]),
  );
}

const TITLE = "養成者数\n";
const YEARS = "基準値（基準年度）\tH27\tH28\tH29\n";
const RATES = "達成率\t120%\t150%\t100%";

describe("rows of targets that have the base in place of a word", () => {
  it("are those that the office's own rates hold the actuals against", () => {
    const rows = "69人（H26）\t100人\t110人\t120人\n実績値（推計値）\t120人\t165人\t120人\n";
    expect(read(`${TITLE}${YEARS}${rows}${RATES}`)).toEqual([
      "養成者数 69",
      "2015 100 120",
      "2016 110 165",
      "2017 120 120",
    ]);
  });

  it("are so with one rate that was mistyped among four, and with a base of several years, which is left out", () => {
    const years = "基準値\tH27\tH28\tH29\tH30\n";
    const rows = "平均69人（H22～26）\t100\t110\t120\t130\n実績\t120\t165\t120\t65\n";
    expect(read(`${TITLE}${years}${rows}${RATES}\t98%`)).toEqual([
      "養成者数 －",
      "2015 100 120",
      "2016 110 165",
      "2017 120 120",
      "2018 130 65",
    ]);
  });

  describe("with rates that are the goal over the actual", () => {
    const figures = "69人（H26）\t60人\t50人\t40人\n実績値\t75人\t50人\t50人\n達成率\t80%\t100%\t80%\n";
    const years = ["2015 60 75", "2016 50 50", "2017 40 50"];

    it("are so where a title or a name beside them says that less is better", () => {
      expect(read(`死亡事故件数\n${YEARS}${figures}`)).toEqual(["死亡事故件数 69", ...years]);
      const beside = `${YEARS}${figures}`
        .trim()
        .split("\n")
        .map((line, row) => `${["指標", "待機児童数"][row] ?? ""}\t${line}`);
      expect(read(beside.join("\n"))).toEqual(["待機児童数 69", ...years]);
    });

    it("are not needed there: the actual over the goal shows it as well, so that the way is asked about", () => {
      const turned = "69人（H26）\t60人\t50人\t40人\n実績値\t75人\t50人\t50人\n達成率\t125%\t100%\t125%";
      expect(read(`死亡事故件数\n${YEARS}${turned}`)).toEqual(["死亡事故件数 69", ...years]);
    });

    it("are of one way alone: one over the other here and the other way round there show nothing", () => {
      const mixed = "69人（H26）\t60人\t50人\t40人\n実績値\t75人\t40人\t20人\n達成率\t80%\t80%\t60%";
      expect(read(`死亡事故件数\n${YEARS}${mixed}`)).toEqual([]);
    });

    it("are not told where nothing says so, or only that something is done against it", () => {
      expect(read(`${TITLE}${YEARS}${figures}`)).toEqual([]);
      expect(read(`死亡事故防止教室の参加者数\n${YEARS}${figures}`)).toEqual([]);
    });
  });

  it.each([
    [
      "other figures, as the rates are over another goal",
      "69人（H26）\t90\t95\t99\n実績\t120\t165\t120\n",
      RATES,
    ],
    ["rates that show it once alone", "69人（H26）\t100\t110\t120\n実績\t120\t-\t-\n", "達成率\t120%\t-\t-"],
    ["no rates", "69人（H26）\t100\t110\t120\n実績\t120\t165\t120\n", ""],
    ...[
      "うち女性",
      "うち65歳以上",
      "65歳以上（H26）",
      "※1",
      "第2期",
      "3回目",
      "26年度",
      "2014",
      "2014（H26）",
      "69人",
      "80～90人",
      "H26：1,000",
      "平均（H22～26）",
      "平均年齢65歳以上（H22～26）",
      "120人（H29）",
    ].map((text): [string, string, string] => [
      `${text} in front`,
      `${text}\t100\t110\t120\n実績\t120\t165\t120\n`,
      RATES,
    ]),
  ])("are not told with %s", (_, rows, rates) => {
    expect(read(`${TITLE}${YEARS}${rows}${rates}`)).toEqual([]);
  });

  it("are not told below another heading", () => {
    const rows = "69人（H26）\t100\t110\t120\n実績\t120\t165\t120\n";
    expect(read(`${TITLE}${YEARS.replace("基準値（基準年度）", "区分")}${rows}${RATES}`)).toEqual([]);
  });
});
