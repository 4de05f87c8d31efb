import { assessIn } from "../../../../../src/core/judge/achievement/assess-in";
import { findRateDifferences } from "../../../../../src/core/judge/achievement/own-rates";
import { reviewWorkbook } from "../../../../../src/core/review";
import { checkInput, SEED_AS_OF } from "../../../../support/check-input";
import { grid, sheet, workbook, workbookOf } from "../../../../support/workbook-builder";

const HEADINGS = "指標\t表記\tR4目標\tR4実績\tR5目標\tR5実績";

/** A row of R4 and R5 beside one that counts households: 2 of 2, then 4 of 4. */
function below(name: string, word: string, figures: string): string {
  return `${HEADINGS}\n${name}\t${word}\t${figures}\n支援した世帯数（世帯）\t単年度\t2\t2\t4\t4`;
}

/** Rate, grade and why there is none, of each indicator's years. */
function judged(book: ReturnType<typeof workbook>): string[] {
  const input = checkInput(book);
  return (input.tables[0]?.indicators ?? []).map((indicator) =>
    indicator.years
      .map((year) => {
        const { rate, grade, blockedReason } = assessIn(indicator, year, input);
        return blockedReason ?? `${String(rate)} ${grade}`;
      })
      .join(", "),
  );
}

const OTHER = "1 onTrack, 1 onTrack";
const HALF_AT_LAST = "1 onTrack, 0.5 effortNeeded";

describe("goals of every year below a column's 累計", () => {
  it.each([
    ["公園数（箇所）", "2\t3\t4\t2"],
    ["企業誘致件数（件）", "5\t4\t10\t3"],
    // The goals do not rise, and a total might have been meant to stay.
    ["登録団体数（団体）", "10\t12\t10\t9"],
  ])("are not held against %s while what is said to be a total falls", (name, figures) => {
    const book = workbookOf(below(name, "累計", figures));
    expect(judged(book)).toEqual(["totalFalls, totalFalls", OTHER]);
    const { notChecked } = reviewWorkbook(book, { asOf: SEED_AS_OF, today: SEED_AS_OF });
    expect(notChecked.map(({ why }) => why)).toContainEqual({ code: "rateBlocked", reason: "totalFalls" });
  });

  it("are not held against it beside －, where nobody is asked about the one goal: 12 and 8 are 20", () => {
    const rows = below("移住者数（人）", "累計", "－\t12\t20\t8");
    expect(judged(workbookOf(rows))).toEqual(["undefined notAssessable, totalFalls", OTHER]);
    const definitions = sheet({ name: "指標定義", cells: grid("指標名\t目標の期間\n移住者数\tR5") });
    const said = judged(workbook([sheet({ name: "Sheet1", cells: grid(rows) }), definitions]));
    expect(said).toEqual(["undefined notAssessable, 0.4 effortNeeded", OTHER]);
  });

  it("are held against a total that does not fall, a year's own figures and a share", () => {
    const first = (name: string, word: string, figures: string): string | undefined =>
      judged(workbookOf(below(name, word, figures)))[0];
    expect(first("公園数（箇所）", "累計", "2\t2\t4\t4")).toBe(OTHER);
    expect(first("公園数（箇所）", "単年度", "3\t3\t4\t2")).toBe(HALF_AT_LAST);
    expect(first("整備率（％）", "累計", "50\t50\t80\t40")).toBe(HALF_AT_LAST);
  });

  it("are held against them once 指標定義 says what is counted", () => {
    const definitions = sheet({ name: "指標定義", cells: grid("指標名\t数え方\n公園数\t年度計") });
    const rows = sheet({ name: "Sheet1", cells: grid(below("公園数（箇所）", "累計", "3\t3\t4\t2")) });
    expect(judged(workbook([rows, definitions]))[0]).toBe(HALF_AT_LAST);
  });

  it("leave the office's own rates as they are", () => {
    const rows =
      "指標\t表記\tR4目標\tR4実績\tR4達成率\tR5目標\tR5実績\tR5達成率\n公園数（箇所）\t累計\t2\t3\t150%\t4\t2\t50%\n世帯数（世帯）\t単年度\t2\t2\t90%\t4\t4\t100%";
    const { tables } = checkInput(workbookOf(rows));
    expect(findRateDifferences(tables).map(({ indicator }) => indicator.name)).toEqual(["世帯数"]);
  });
});

describe("延べ below a column's 単年度", () => {
  it.each(["講座の延べ参加者数（人）", "講座参加者数（延べ）【人】"])(
    "is held against the months' part of the year: %s",
    (name) => {
      const rows = `指標\t表記\tR6目標\tR6実績\tR7目標\tR7実績（9月末）\n${name}\t単年度\t120\t118\t130\t70\n延べ利用者数（人）\t累計\t120\t118\t250\t180`;
      const input = checkInput(workbookOf(rows));
      const assessed = (input.tables[0]?.indicators ?? []).map((indicator) => {
        const year = indicator.years.find(({ fiscalYear }) => fiscalYear === 2025);
        return year && assessIn(indicator, year, input);
      });
      // 70 of 65 in six months; 180 of 250, however far the year is.
      expect(assessed[0]).toMatchObject({ proRatedRate: 70 / 65, grade: "onTrack", gradeBasis: "proRated" });
      expect(assessed[1]).toMatchObject({ rate: 180 / 250, proRatedRate: undefined });
    },
  );
});

describe("goals of what is named a total", () => {
  const named = (name: string, actuals: readonly [number, number]): string =>
    `指標\tR4目標\tR4実績\tR5目標\tR5実績\n${name}\t100\t${String(actuals[0])}\t100\t${String(actuals[1])}`;
  const first = (name: string, ...actuals: [number, number]): string | undefined =>
    judged(workbookOf(named(name, actuals)))[0];

  it.each(["会員数（累計）（人）", "累計会員数（人）"])("are not held against %s that falls", (name) => {
    expect(first(name, 80, 50)).toBe("totalFalls, totalFalls");
    expect(first(name, 50, 80)).toBe("0.5 effortNeeded, 0.8 mostlyOnTrack");
  });

  it("are held against 延べ人数, which may be of each year, and against a share", () => {
    expect(first("延べ参加者数（人）", 80, 50)).toBe("0.8 mostlyOnTrack, 0.5 effortNeeded");
    expect(first("累計回収率（％）", 80, 50)).toBe("0.8 mostlyOnTrack, 0.5 effortNeeded");
  });

  it("are held against what falls as they do: 累積赤字額", () => {
    const rows =
      "指標\t目標の方向\tR4目標\tR4実績\tR5目標\tR5実績\n累積赤字額（千円）\t減少\t100\t80\t75\t60";
    expect(judged(workbookOf(rows))).toEqual(["1.25 onTrack, 1.25 onTrack"]);
  });

  it("are held against it where 指標定義 says that the series begins anew, or what is counted", () => {
    const rows = sheet({ name: "Sheet1", cells: grid(named("会員数（累計）（人）", [80, 50])) });
    for (const said of [
      "系列の切替年度\t切替理由\n会員数（累計）\t2023\t数え直し",
      "数え方\n会員数（累計）\t年度計",
    ]) {
      const definitions = sheet({ name: "指標定義", cells: grid(`指標名\t${said}`) });
      expect(judged(workbook([rows, definitions]))).toEqual(["0.8 mostlyOnTrack, 0.5 effortNeeded"]);
    }
  });
});
