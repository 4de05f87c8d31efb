import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** Each indicator with its goal and its result, `A館 100/90`, then the texts of which nobody knows whose they are. */
function read(rows: string): string[] {
  const { tables, notChecked } = findIndicatorTables(workbookOf(rows));
  const indicators = tables.flatMap((table) =>
    table.indicators.map(({ name, years: [year] }) => {
      const [target, actual] = [year?.target, year?.actual].map((cell) => String(cell?.figure ?? "-"));
      return `${name} ${target ?? ""}/${actual ?? ""}`;
    }),
  );
  const doubts = notChecked.flatMap(({ what, why }) =>
    why.code === "nameOrDescription" ? [`${what.at ?? ""} ${what.text}? ${why.cell} ${why.name}`] : [],
  );
  return [...indicators, ...doubts];
}

describe("a text in front of 実績 below a name in front of 目標", () => {
  it("is named with that name, and nothing is held against the goal, where it may be a name as well", () => {
    expect(read("講座\t\tR6\n講座\t目標\t10\n相談\t実績\t20")).toEqual([
      "講座 10/-",
      "相談 -/20",
      "A3 相談? A2 講座",
    ]);
    expect(read("指標\t\tR6\n参加者数（人）\t目標\t10\n人口\t実績\t20")).toEqual([
      "参加者数 10/-",
      "人口 -/20",
      "A3 人口? A2 参加者数（人）",
    ]);
    expect(read("\t\tR6\nA事業\t目標\t10\nB事業\t実績\t11")).toEqual([
      "A事業 10/-",
      "B事業 -/11",
      "A3 B事業? A2 A事業",
    ]);
    expect(read("指標\t区分\tR5\n参加者数（人）\t目標\t100\n年間の開催への参加\t実績\t90")).toEqual([
      "参加者数 100/-",
      "年間の開催への参加 -/90",
      "A3 年間の開催への参加? A2 参加者数（人）",
    ]);
    expect(read("指標\t\tR6\n面談\t実績\t8\n相談\t目標\t10")).toContain("A3 相談? A2 面談");
  });

  it("describes what has its mark and its unit, or is a sentence", () => {
    expect(read("指標\t\tR6\n① 講座の回数【回】\t目標\t10\n年間の開催数\t実績\t8")).toEqual([
      "講座の回数 10/8",
    ]);
    expect(read("指標\t\tR6\n講座\t目標\t10\n町が開いたもの。\t実績\t8")).toEqual(["講座 10/8"]);
  });

  it("describes the name where each name of the table is described so", () => {
    const two =
      "参加者数\t目標\t100\n年度末のみんなの集まり\t実績\t90\n講座数\t目標\t10\n町が開いたもの\t実績\t8";
    expect(read(`指標\t\tR6\n${two}`)).toEqual(["参加者数 100/90", "講座数 10/8"]);
    const labelled = "参加者数（人）\t目標\t100\n集会\t実績\t90\n講座（回）\t目標\t10\n主催\t実績\t8";
    expect(read(`指標\t\tR6\n${labelled}`)).toEqual(["参加者数 100/90", "講座 10/8"]);
    const nouns = "講座\t目標\t10\n相談\t実績\t20\n研修\t目標\t5\n面談\t実績\t9";
    expect(read(`指標\t\tR6\n${nouns}`).filter((line) => /\d\/\d/.test(line))).toEqual([]);
    const once = "参加者数（人）\t目標\t100\n人口\t実績\t5120\n相談件数（件）\t目標\t10\n\t実績\t8";
    expect(read(`指標\t\tR6\n${once}`)).toEqual([
      "参加者数 100/-",
      "人口 -/5120",
      "相談件数 10/8",
      "A3 人口? A2 参加者数（人）",
    ]);
  });

  it("is no description where it says that it is a part, or has 実績 in its own cell", () => {
    expect(read("指標\t\tR6\n受講者数\t目標\t10\n男\t実績\t8")).toEqual([
      "受講者数 10/-",
      "受講者数 内訳 男 -/8",
    ]);
    const parts = "受講者数（人）\t目標\t10\nうち女性\t実績\t8\n参加者数（人）\t目標\t10\nうち男性\t実績\t3";
    expect(read(`指標\t\tR6\n${parts}`).filter((line) => /\d\/\d/.test(line))).toEqual([]);
    expect(read("指標\tR6\n講座（目標）\t10\n相談（実績）\t20")).toEqual(["講座 10/-", "相談 -/20"]);
  });

  it("is a remark where it is in brackets or after ※, and where it says how is counted", () => {
    for (const remark of ["（延べ）", "延べ", "※図書館", "（総務課）"])
      expect(read(`指標\t\tR6\n来館者数\t目標\t10\n${remark}\t実績\t8`)).toEqual(["来館者数 10/8"]);
  });

  it("is the name above where it is 〃", () => {
    for (const ditto of ["〃", "″", '"', "同上"])
      expect(
        read(`指標\t\tR6\n企業誘致件数\t目標\t10\n${ditto}\t実績\t8\n講座\t目標\t5\n${ditto}\t実績\t4`),
      ).toEqual(["企業誘致件数 10/8", "講座 5/4"]);
    const again = "A館\t目標\t10\nA館\t実績\t8\nB館\t目標\t5\n〃\t実績\t4";
    expect(read(`施設\t\tR6\n${again}`)).toEqual(["A館 10/8", "B館 5/4"]);
  });

  it("names no goal above it that has no name of its own", () => {
    expect(
      read("指標\t\tR6\n講座\t目標\t10\n\t目標\t12\n相談\t実績\t20").filter((line) => /\d\/\d/.test(line)),
    ).toEqual([]);
  });

  it("says nothing of what is behind a goal and its result", () => {
    expect(read("指標\t\tR6\n講座\t目標\t10\n\t実績\t8\n相談\t達成率\t80%")).toEqual(["講座 10/8"]);
  });
});
