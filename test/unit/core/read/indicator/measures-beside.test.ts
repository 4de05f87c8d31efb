import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import type { IndicatorCell } from "../../../../../src/core/model/indicator";
import { formatArea, formatCell } from "../../../../../src/core/values/workbook/cell-address";
import { sheet, workbookOf } from "../../../../support/workbook-builder";

interface Found {
  /** `中央館 貸出冊数 [冊] A3 2023 B3=185 C3=190`: where each figure is, so that none is another cell's. */
  readonly years: string[];
  readonly areas: readonly string[];
  /** `thingsBeside D1`. */
  readonly named: readonly string[];
}

function found(text: string, origin = "A1", merges: readonly string[] = []): Found {
  const cells = text
    .split("\n")
    .map((line) =>
      line
        .split("\t")
        .map((cell) => (/^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell === "" ? null : cell)),
    );
  const book = { ...workbookOf(""), sheets: [sheet({ cells, origin, merges })] };
  const { tables, notChecked } = findIndicatorTables(book);
  const shown = (cell: IndicatorCell | undefined): string =>
    cell
      ? `${formatCell(cell.address)}=${String(cell.reading.state === "number" ? cell.reading.value : "-")}`
      : "-";
  return {
    years: tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ name, unit, labelCell, years }) =>
        years.map(
          ({ fiscalYear, target, actual }) =>
            `${name} [${unit}] ${formatCell(labelCell)} ${String(fiscalYear)} ${shown(target)} ${shown(actual)}`,
        ),
      ),
    ),
    areas: tables.map(({ area }) => formatArea(area)),
    named: notChecked.map(({ what, why }) => `${why.code} ${what.at ?? ""}`),
  };
}

const HEADINGS = "目標\t実績\t目標\t実績";

describe("measures side by side over the same headings", () => {
  it("are a table each, in the unit of its measure, that shares no cell with the others", () => {
    const read = found(
      `令和5年度実績\n分館\t貸出冊数（冊）\t\t来館者数（人）\t\n\t${HEADINGS}\n中央館\t185\t190\t310\t298\n東分館\t82\t79\t110\t98`,
    );
    expect(read).toEqual({
      years: [
        "中央館 貸出冊数 [冊] A4 2023 B4=185 C4=190",
        "東分館 貸出冊数 [冊] A5 2023 B5=82 C5=79",
        "中央館 来館者数 [人] D4 2023 D4=310 E4=298",
        "東分館 来館者数 [人] D5 2023 D5=110 E5=98",
      ],
      areas: ["A3:C5", "D3:E5"],
      named: [],
    });
  });

  it("are not read where a year over the first alone is another than the title's", () => {
    const heads =
      "部署\tR5\t\t\t\n\t登録団体数\t\t来館者数\t\n\t目標\t実績\t目標\t実績\n第一小学校\t77\t69\t48\t86";
    expect(found(`令和6年度の状況\n\n${heads}`).years).toEqual([]);
    expect(found(`令和6年度の状況\n\n${heads}`, "A1", ["B3:E3"]).years).toEqual([
      "第一小学校 登録団体数 [] A6 2023 B6=77 C6=69",
      "第一小学校 来館者数 [] D6 2023 D6=48 E6=86",
    ]);
  });

  it("are read at any place of the sheet, with columns in front and behind that are others'", () => {
    const text = `施設\t種別\t利用者数（人）\t\t満足度（％）\t\t備考\n\t\tR6目標\tR6実績\tR6目標\tR6実績\t\n中央公民館\t公民館\t100\t90\t80\t75\t雨漏り\n西体育館\t体育館\t50\t60\t70\t72\t改修`;
    expect(found(text, "C7", ["C7:C8", "D7:D8", "E7:F7", "G7:H7", "I7:I8"]).years).toEqual([
      "中央公民館 利用者数 [人] C9 2024 E9=100 F9=90",
      "西体育館 利用者数 [人] C10 2024 E10=50 F10=60",
      "中央公民館 満足度 [％] G9 2024 G9=80 H9=75",
      "西体育館 満足度 [％] G10 2024 G10=70 H10=72",
    ]);
  });

  it("are read over rows of 目標 and 実績, one block below the other", () => {
    const block = (name: string, of: string): string =>
      `${of}\t区分\t利用者数\t\t相談件数\t\n\t\tR5\tR6\tR5\tR6\n${name}\t目標\t11\t12\t13\t14\n\t実績\t21\t22\t23\t24`;
    const years = (name: string, row: number): string[] =>
      (["利用者数", "相談件数"] as const).flatMap((measure, index) => {
        const [first = "", second = ""] =
          [
            ["C", "D"],
            ["E", "F"],
          ][index] ?? [];
        const label = index === 0 ? `A${String(row)}` : `E${String(row)}`;
        const [goal, reached] = [11 + 2 * index, 21 + 2 * index];
        return [
          `${name} ${measure} [] ${label} 2023 ${first}${String(row)}=${String(goal)} ${first}${String(row + 1)}=${String(reached)}`,
          `${name} ${measure} [] ${label} 2024 ${second}${String(row)}=${String(goal + 1)} ${second}${String(row + 1)}=${String(reached + 1)}`,
        ];
      });
    expect(found(`${block("北館", "施設")}\n\n${block("南館", "施設")}`).years).toEqual([
      ...years("北館", 3),
      ...years("南館", 8),
    ]);
    expect(found(`${block("北館", "施設")}\n${block("南館", "施設")}`).years.sort()).toEqual(
      [...years("北館", 3), ...years("南館", 7)].sort(),
    );
  });

  it.each(["", "\n"])("take nothing from other measures in the same columns above them%s", (gap) => {
    const block = (name: string, first: string, second: string, figure: number): string =>
      `施設\t区分\t${first}\t\t${second}\t\n\t\tR5\tR6\tR5\tR6\n${name}\t目標\t${[0, 1, 2, 3].map((more) => String(figure + more)).join("\t")}\n\t実績\t${[4, 5, 6, 7].map((more) => String(figure + more)).join("\t")}`;
    const text = `${block("北館", "講座数", "相談件数", 11)}\n${gap}${block("南館", "利用者数", "満足度", 31)}`;
    expect(found(text).years.map((year) => year.replace(/ \[\] \w+/, "").replace(/\w+=/g, ""))).toEqual([
      "北館 講座数 2023 11 15",
      "北館 講座数 2024 12 16",
      "北館 相談件数 2023 13 17",
      "北館 相談件数 2024 14 18",
      "南館 利用者数 2023 31 35",
      "南館 利用者数 2024 32 36",
      "南館 満足度 2023 33 37",
      "南館 満足度 2024 34 38",
    ]);
  });

  it.each(["", "\n"])("have the year of a title above another table%s", (gap) => {
    const block = (name: string, first: string, second: string): string =>
      `施設\t${first}\t\t${second}\t\n\t${HEADINGS}\n${name}\t11\t12\t13\t14`;
    const text = `令和6年度実績\n${block("北館", "講座数", "相談件数")}\n${gap}${block("南館", "利用者数", "満足度")}`;
    expect(found(text).years.map((year) => year.replace(/ \[\] \w+/, "").replace(/\w+=/g, ""))).toEqual([
      "北館 講座数 2024 11 12",
      "北館 相談件数 2024 13 14",
      "南館 利用者数 2024 11 12",
      "南館 満足度 2024 13 14",
    ]);
  });

  it.each([
    ["merged", ["A1:A3", "B1:E1", "F1:I1", "B2:C2", "D2:E2", "F2:G2", "H2:I2"]],
    ["written over the first of their columns", []],
  ])("are told apart below the years and kinds that they share, %s", (_, merges) => {
    const kinds = "\t目標\t\t実績\t\t目標\t\t実績\t";
    const words = "\t人数（人）\t時間数（時間）".repeat(4).replaceAll("\t人", "\t人").slice(1);
    const text = `サービス\tR5\t\t\t\tR6\t\t\t\n${kinds}\n\t${words}\n居宅介護\t10\t100\t12\t110\t20\t200\t22\t210`;
    expect(found(text, "A1", merges)).toEqual({
      years: [
        "居宅介護 人数 [人] A4 2023 B4=10 D4=12",
        "居宅介護 人数 [人] A4 2024 F4=20 H4=22",
        "居宅介護 時間数 [時間] C4 2023 C4=100 E4=110",
        "居宅介護 時間数 [時間] C4 2024 G4=200 I4=210",
      ],
      areas: ["A1:H4", "C1:I4"],
      named: [],
    });
  });

  it("are told apart below years over rows of 計画 and 実績", () => {
    const text =
      "サービス\t区分\tR5\t\tR6\t\n\t\t利用者数\t金額\t利用者数\t金額\n居宅介護\t計画\t10\t100\t12\t110\n\t実績\t9\t90\t13\t120";
    expect(found(text, "A1", ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "A3:A4"]).years).toEqual([
      "居宅介護 利用者数 [] A3 2023 C3=10 C4=9",
      "居宅介護 利用者数 [] A3 2024 E3=12 E4=13",
      "居宅介護 金額 [] D3 2023 D3=100 D4=90",
      "居宅介護 金額 [] D3 2024 F3=110 F4=120",
    ]);
  });

  it.each(["人数\t前年比\t人数\t前年比", "人数\t備考\t人数\t備考", "人数\t時間数\t人数\t金額"])(
    "are none below years where the words are not measures again and again: %s",
    (words) => {
      const text = `令和5年度実績\nサービス\t目標\t\t実績\t\n\t${words}\n居宅介護\t10\t100\t12\t110`;
      expect(found(text).years.filter((year) => / [CE]4=/.test(year))).toEqual([]);
    },
  );

  it("are the names themselves in a form with 目標 and 実績 in front", () => {
    const text =
      "指標名\t会員数\t\t実施件数\t\n単位\t人\t\t件\t\n\tR2\tR3\tR2\tR3\n目標\t1779\t1831\t24\t25\n実績\t1778\t\t21\t";
    expect(found(text, "A1", ["B1:C1", "D1:E1", "B2:C2", "D2:E2"]).years).toEqual([
      "会員数 [人] B1 2020 B4=1779 B5=1778",
      "会員数 [人] B1 2021 C4=1831 C5=-",
      "実施件数 [件] D1 2020 D4=24 D5=21",
      "実施件数 [件] D1 2021 E4=25 E5=-",
    ]);
  });

  it("have what is counted at the end of the name, be it the row or the measure", () => {
    const names = (first: string, second: string, row: string): string[] =>
      found(`令和7年度実績\n名称\t${first}\t\t${second}\t\n\t${HEADINGS}\n${row}\t1\t2\t3\t4`).years.map(
        (year) => year.replace(/ \[.*/, ""),
      );
    expect(names("事故件数", "検挙率", "北警察署")).toEqual(["北警察署 事故件数", "北警察署 検挙率"]);
    expect(names("北部", "南部", "待機児童数")).toEqual(["北部 待機児童数", "南部 待機児童数"]);
    expect(names("北部", "南部", "満足度")).toEqual(["北部 満足度", "南部 満足度"]);
    expect(names("男性", "女性", "①受診者数")).toEqual(["男性 受診者数", "女性 受診者数"]);
  });

  it("have one order of names in a table", () => {
    const text =
      "区分\tR5計画\t\tR5実績\t\n\tA事業\tB事業\tA事業\tB事業\n参加者\t10\t20\t9\t19\n回数\t1\t2\t3\t4";
    expect(found(text).years.map((year) => year.replace(/ \[.*/, ""))).toEqual([
      "A事業 参加者",
      "A事業 回数",
      "B事業 参加者",
      "B事業 回数",
    ]);
  });

  it.each([
    ["貸出冊数", "来館者数", "冊", "冊", ""],
    ["来館者数", "相談者数", "人", "人", "人"],
    ["利用率", "登録者数", "％", "％", ""],
    ["貸出冊数（千冊）", "来館者数", "人", "千冊", "人"],
    ["北部", "南部", "人", "人", "人"],
  ])(
    "have the unit of their row only where it can be theirs: %s, %s in %s",
    (first, second, unit, ...units) => {
      const text = `施設\t単位\t${first}\t\t${second}\t\n\t\tR5目標\tR5実績\tR5目標\tR5実績\n中央館の催し\t${unit}\t100\t90\t50\t60`;
      const said = found(text, "A1", ["A1:A2", "B1:B2", "C1:D1", "E1:F1"]).years;
      expect(said.map((year) => /\[(.*)\]/.exec(year)?.[1])).toEqual(units);
    },
  );

  it("have a total among them, of the same rows", () => {
    const text =
      "指標\t男\t\t女\t\t計\t\n\tR5目標\tR5実績\tR5目標\tR5実績\tR5目標\tR5実績\n受講者数（人）\t10\t9\t20\t19\t30\t28";
    expect(found(text).years).toEqual([
      "男 受講者数 [人] A3 2023 B3=10 C3=9",
      "女 受講者数 [人] D3 2023 D3=20 E3=19",
      "計 受講者数 [人] F3 2023 F3=30 G3=28",
    ]);
    expect(found(text.replace("男", "上期").replace("女", "下期")).areas).not.toContain("F2:G3");
    expect(found(text.replace("男", "R4").replace("女", "R5")).areas).not.toContain("F2:G3");
  });

  it("have the names that a form says them by, 指標説明 where it has no 指標名, and no kind of indicator", () => {
    const words = "アウトカム\t\tアウトプット\t";
    const kinds = "指標種類\t増加することが良いとされる指標\t\t減少することが良いとされる指標\t";
    const text = `\t${words}\n指標説明\t会員数\t\t苦情件数\t\n${kinds}\n単位\t人\t\t件\t\n\tR2\tR3\tR2\tR3\n目標\t10\t20\t5\t4\n実績\t9\t21\t6\t4`;
    const merges = ["B1:C1", "D1:E1", "B2:C2", "D2:E2", "B3:C3", "D3:E3", "B4:C4", "D4:E4"];
    expect(found(text, "A1", merges).years).toEqual([
      "会員数 [人] B2 2020 B6=10 B7=9",
      "会員数 [人] B2 2021 C6=20 C7=21",
      "苦情件数 [件] D2 2020 D6=5 D7=6",
      "苦情件数 [件] D2 2021 E6=4 E7=4",
    ]);
  });

  it.each([
    ["現年", "合計"],
    ["現年度分", "計"],
    ["滞納繰越分", "計"],
  ])("may be what is collected of %s, beside %s alone", (part, whole) => {
    const table = `区分\tR4目標\t\tR4実績\t\n\t${part}\t${whole}\t${part}\t${whole}\n市税\t99\t90\t98\t91`;
    expect(found(table, "A1", ["A1:A2", "B1:C1", "D1:E1"]).years).toEqual([
      `市税 ${part} [] A3 2022 B3=99 D3=98`,
      `市税 ${whole} [] C3 2022 C3=90 E3=91`,
    ]);
  });

  it.each([
    ["現年度", "計"],
    ["前年度分", "合計"],
  ])("are no years: %s beside %s", (part, whole) => {
    const table = `区分\tR4目標\t\tR4実績\t\n\t${part}\t${whole}\t${part}\t${whole}\n市税\t99\t90\t98\t91`;
    expect(found(table, "A1", ["A1:A2", "B1:C1", "D1:E1"]).years).toEqual([]);
  });

  it("grade no row of money spent, nor one for reference", () => {
    const text = `令和7年度実績\n名称\t北部\t\t南部\t\n\t${HEADINGS}\n満足度\t1\t2\t3\t4\n事業費（千円）\t5\t6\t7\t8\n（参考）県平均\t5\t6\t7\t8`;
    const read = found(text);
    expect(read.years.map((year) => year.slice(0, 6))).toEqual(["北部 満足度", "南部 満足度"]);
    expect(read.named).toEqual(["cost A5", "forReference A6", "cost D5", "forReference D6"]);
  });

  it.each([
    "上半期\t\t下半期\t",
    "第1四半期\t\t第2四半期\t",
    "4月\t\t5月\t",
    "前年\t\t本年\t",
    "変更前\t\t変更後\t",
    "年間\t\t累計\t",
    "速報値\t\t確定値\t",
    "利用者数（R5年度）\t\t来館者数（R6年度）\t",
    "利用者数\t\t利用者数\t",
  ])("are none where the words are of times or states, or the same: %s", (above) => {
    expect(found(`令和7年度実績\n名称\t${above}\n\t${HEADINGS}\n中央館\t1\t2\t3\t4`).years).toEqual([]);
  });

  it.each([
    ["one of them cannot be read", "目標\t実績\t前年比\t順位"],
    ["the headings below them differ", "目標\t実績\t実績\t目標"],
  ])("are none where %s", (_, headings) => {
    const text = `令和7年度実績\n名称\t利用者数\t\t来館者数\t\n\t${headings}\n中央館\t1\t2\t3\t4`;
    expect(found(text).areas).not.toContain("D3:E4");
  });
});
