import { linesOfYears } from "../../../../../support/figures-read";

const TABLE = "健康づくり計画\n指標\t策定時\t現状値\t目標値\n受診率\t38\t42\t60\n";

describe("years that a note says of the words over figures", () => {
  it("are those of the columns that name none", () => {
    const years = ["受診率 2023 － 42", "受診率 2026 60 －"];
    expect(linesOfYears(`${TABLE}※策定時は令和2年度、現状値は令和5年度、目標値は令和8年度の値`)).toEqual(
      years,
    );
    expect(linesOfYears(`${TABLE}注）現状値：2023年度末時点、目標年度：2026年度`)).toEqual(years);
  });

  it("are those of the one column of its kind that names none", () => {
    const table =
      "健康づくり計画\n指標\t策定時（H16）\t中間評価（H19）\t直近値\t目標値（H27）\n受診率\t38\t42\t45\t60\n";
    expect(linesOfYears(`${table}※直近値は評価のため、平成25年度に把握したデータを活用。`)).toContain(
      "受診率 2013 － 45",
    );
    expect(linesOfYears(`${table}※直近値は目標値の見直しのため、平成25年度に把握`)).not.toContain(
      "受診率 2013 － 45",
    );
  });

  it.each([
    ["makes an exception", "※現状値は令和5年度（一部令和4年度）、目標値は令和8年度"],
    ["says where the goals come from", "※現状値は調査中、目標値は令和5年度の実績をもとに設定"],
    ["says another year of one row", "※現状値は令和5年度（受診率は令和4年度）、目標値は令和8年度"],
    ["says two years of one word", "※現状値は令和5年度、現状値は令和4年度"],
  ])("are none where the note %s", (_, note) => {
    expect(linesOfYears(`${TABLE}${note}`)).toEqual([]);
  });

  it("are not those of the table above", () => {
    const first = `${TABLE}※現状値は令和5年度、目標値は令和8年度\n\n`;
    const second = "環境計画\n指標\t策定時\t現状値\t目標値\n緑地率\t10\t12\t20\n";
    expect(linesOfYears(`${first}${second}※現状値は令和4年度、目標値は令和9年度`)).toEqual([
      "受診率 2023 － 42",
      "受診率 2026 60 －",
      "緑地率 2022 － 12",
      "緑地率 2027 20 －",
    ]);
    expect(linesOfYears(`${first}${second}`)).toEqual(["受診率 2023 － 42", "受診率 2026 60 －"]);
  });

  it.each([
    ["a number", "受診率※1", "※1　現状値は令和5年度、目標値は令和8年度"],
    ["a number in brackets", "受診率", "（注1）現状値は令和5年度、目標値は令和8年度"],
    ["a number alone", "受診率", "2) 現状値は令和5年度、目標値は令和8年度"],
    ["a number in the middle", "受診率", "※1 健診を含む。※2 現状値は令和5年度、目標値は令和8年度"],
    ["a name in front", "受診率", "※受診率：現状値は令和5年度、目標値は令和8年度"],
    ["a part of a name in front", "特定健診受診率", "健診（現状値は令和5年度、目標値は令和8年度）"],
    ["a mark that a name has", "受診率＊", "* 現状値は令和5年度、目標値は令和8年度"],
  ])("are none where the note has %s: it is one row's", (_, name, note) => {
    expect(linesOfYears(`${TABLE.replace("受診率", name)}満足度\t50\t60\t70\n${note}`)).toEqual([]);
  });

  it("are none where a figure has the note's mark", () => {
    const note = "※現状値は令和5年度、目標値は令和8年度";
    expect(linesOfYears(`${TABLE}満足度\t50\t60※\t70\n${note}`)).toEqual([]);
    expect(linesOfYears(`${TABLE}満足度※\t\t60\t\n${note}`)).toEqual([]);
  });

  it("are none of either where the title says what came of another year", () => {
    const table = "令和5年度 事業実績\n指標\t目標値\t実績値\n受診率\t80\t70\n";
    expect(linesOfYears(`${table}※実績値は令和5年度`)).toEqual(["受診率 2023 － 70"]);
    expect(linesOfYears(`${table}※実績値は令和4年度`)).toEqual([]);
    expect(linesOfYears(`${table}※1 実績値は令和4年度`)).toEqual(["受診率 2023 80 70"]);
  });
});

describe("a note above the headings", () => {
  const table = (title: string, note: string): string =>
    `${title}\n${note}\n指標名\t目標値\t実績値\n受診率\t60\t55`;

  it("says no year beside a title that what came of another year is below it, nor does that title", () => {
    expect(linesOfYears(table("令和5年度 事業実績", "※実績値は令和6年度"))).toEqual([]);
    expect(linesOfYears(table("令和5年度 事業実績", "※実績値は令和5年度"))).toEqual(["受診率 2023 － 55"]);
    expect(linesOfYears(table("令和6年度 指標一覧", "※実績値は令和5年度末時点"))).toEqual([
      "受診率 2023 － 55",
    ]);
  });
});
