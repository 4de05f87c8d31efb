import { indicatorRowMissing } from "../../../../../src/core/judge/checks/indicator/row-missing";
import { indicatorUnitMissing } from "../../../../../src/core/judge/checks/indicator/unit-missing";
import { formatCell } from "../../../../../src/core/values/workbook/cell-address";
import { runOn } from "../../../../support/check-support";
import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../support/workbook-builder";

function read(rows: readonly string[]): {
  readonly names: readonly string[];
  readonly reference: readonly string[];
} {
  const figures = rows.map((row) => `${row}\t10\t11`);
  const { tables, notChecked } = findIndicatorTables(
    workbookOf(["指標\t単位\tR6目標\tR6実績", ...figures].join("\n")),
  );
  return {
    names: tables.flatMap(({ indicators }) => indicators.map(({ name }) => name)),
    reference: notChecked.filter(({ why }) => why.code === "forReference").map(({ what }) => what.text),
  };
}

describe("rows for reference", () => {
  it.each(["参考：県平均", "（参考）全国平均", "【参考値】県平均", "参考 類似団体", "県平均（参考値）"])(
    "named %s are no indicators, and are named",
    (label) => {
      expect(read(["受診率\t％", `${label}\t％`])).toEqual({ names: ["受診率"], reference: [label] });
    },
  );

  it.each(["前年度", "昨年度実績", "前年比", "増減", "県平均", "全国平均", "構成比", "達成率（％）"])(
    "%s below an indicator is none by itself",
    (label) => {
      expect(read(["受診率\t％", `${label}\t％`])).toEqual({ names: ["受診率"], reference: [label] });
    },
  );

  it.each([
    "全国",
    "全国値",
    "国",
    "県",
    "類似団体",
    "近隣市平均",
    "長野県平均",
    "長野県内市町村平均",
    "中核市の平均値",
    "県（平均）",
    "受診率（全国）",
    "受診率 県",
    "受診率県平均",
  ])("%s below the office's own row is there for comparison", (label) => {
    expect(read(["受診率\t％", `${label}\t％`])).toEqual({ names: ["受診率"], reference: [label] });
  });

  it("may follow one another, and be of the prefecture by its name", () => {
    expect(read(["立科町\t％", "長野県\t％", "全国\t％"])).toEqual({
      names: ["立科町"],
      reference: ["長野県", "全国"],
    });
  });

  it("are rows for reference by name no longer where they are what the table is about", () => {
    const regions = ["全国\t％", "北海道\t％", "青森県\t％"];
    expect(read(regions).reference).toEqual([]);
    expect(read(["北海道\t％", "青森県\t％", "全国\t％"]).reference).toEqual([]);
    // By whom something is built.
    expect(read(["整備数\t件", "国\t件", "県\t件", "市\t件"]).reference).toEqual([]);
    expect(read(["整備数\t件", "国\t件", "県\t件", "民間\t件"]).reference).toEqual([]);
    expect(read(["満足度\t％", "受診率の全国平均との差\t点"]).reference).toEqual([]);
    expect(read(["来場者数\t人", "県内\t人", "県外\t人"]).reference).toEqual([]);
  });

  it.each(["計画達成率", "前年度からの継続者数", "増減額の公表回数", "全国大会出場者数"])(
    "leaves %s an indicator",
    (label) => {
      expect(read([`${label}\t件`])).toEqual({ names: [label], reference: [] });
    },
  );

  it.each(["参考書貸出冊数", "参考資料室利用者数"])("leaves %s an indicator", (label) => {
    expect(read([`${label}\t件`])).toEqual({ names: [label], reference: [] });
  });

  it("keeps its figures among what is known, so that none is unread", () => {
    const rows = "指標\t単位\tR6目標\tR6実績\n受診率\t％\t60\t58\n参考：県平均\t％\t57\t56";
    const [table] = findIndicatorTables(workbookOf(rows)).tables;
    const { known = [] } = table ?? {};
    for (const column of [2, 3]) expect(known).toContainEqual({ row: 2, column, rows: 1, columns: 1 });
  });
});

describe("parts of the row above", () => {
  it("carry the name of the whole", () => {
    expect(read(["① 来場者数\t人", "うち町外\t人", "（うち県外）\t", "相談件数\t件"]).names).toEqual([
      "来場者数",
      "来場者数 うち町外",
      "来場者数 （うち県外）",
      "相談件数",
    ]);
  });

  it.each(["（再掲）女性", "再掲：女性", "内数（女性）", "同（女性）"])(
    "may be said otherwise: %s",
    (part) => {
      const [, name] = read(["自殺者数\t人", `${part}\t人`]).names;
      expect(name).toBe(`自殺者数 ${part}`);
    },
  );

  it("count in the unit of the whole where they name none, but for a share of it", () => {
    const rows = ["来場者数\t人", "うち町外\t", "うち町外の割合\t", "うち県外（組）\t"];
    const text = ["指標\t単位\tR6目標\tR6実績", ...rows.map((row) => `${row}\t10\t11`)].join("\n");
    const units = findIndicatorTables(workbookOf(text)).tables.flatMap(({ indicators }) =>
      indicators.map(({ unit }) => unit),
    );
    expect(units).toEqual(["人", "人", "", "組"]);
  });

  it("are money spent where the whole is", () => {
    expect(read(["相談件数\t件", "事業費\t千円", "うち一般財源\t千円"]).names).toEqual(["相談件数"]);
  });

  it("are none in another unit, without a row above, or where うち begins another word", () => {
    expect(read(["うち町外\t人", "うち企業\t社"]).names).toEqual(["うち町外", "うち企業"]);
    expect(read(["相談件数\t件", "うちエコ診断受診件数\t件"]).names).toEqual([
      "相談件数",
      "うちエコ診断受診件数",
    ]);
  });
});

/** The names of a table's indicators, and which of them are asked for a row or a unit. */
function reviewOf(tsv: string): { readonly review: string[]; readonly findings: string[] } {
  const book = workbookOf(tsv);
  const { tables } = findIndicatorTables(book);
  return {
    review: tables.flatMap(({ indicators }) => indicators.map(({ name }) => name)),
    findings: [indicatorRowMissing, indicatorUnitMissing].flatMap((check) =>
      runOn(check, book).findings.map(({ code, at }) => `${code} ${formatCell(at)}`),
    ),
  };
}

describe("the breakdown below a whole", () => {
  it.each([
    [
      ["　内訳　男", "　　　　女"],
      ["参加者数 内訳 男", "参加者数 内訳 女"],
    ],
    [
      ["（内訳）市内", "　　　　市外"],
      ["参加者数 （内訳）市内", "参加者数 内訳 市外"],
    ],
    [
      ["内訳：男性", "女性", "その他"],
      ["参加者数 内訳：男性", "参加者数 内訳 女性", "参加者数 内訳 その他"],
    ],
    [
      ["男", "女"],
      ["参加者数 内訳 男", "参加者数 内訳 女"],
    ],
    [
      ["内訳　男（人）", "女（人）"],
      ["参加者数 内訳 男", "参加者数 内訳 女"],
    ],
  ])("carries its name: %j", (parts, names) => {
    expect(read(["① 参加者数\t人", ...parts.map((part) => `${part}\t人`), "開催回数\t回"]).names).toEqual([
      "参加者数",
      ...names,
      "開催回数",
    ]);
  });

  it("does so where target and actual have rows of their own", () => {
    const rows = `
指標\t単位\t区分\tR5\tR6
参加者数\t人\t目標\t300\t320
\t\t実績\t285\t336
　内訳　男\t人\t目標\t150\t160
\t\t実績\t120\t168
　　　　女\t人\t目標\t150\t160
\t\t実績\t165\t168`;
    const names = findIndicatorTables(workbookOf(rows)).tables.flatMap(({ indicators }) =>
      indicators.map(({ name }) => name),
    );
    expect(names).toEqual(["参加者数", "参加者数 内訳 男", "参加者数 内訳 女"]);
  });

  it("has the name of the row above in front of its share of another year, in a unit of its own", () => {
    const rows =
      "指標\tR5目標\tR5実績\n供給高[億円]\t100\t90\n（R1年度比[%]）\t110\t105\n点数[億点]\t10\t11\n（R1年度比[%]）\t120\t101";
    const found = findIndicatorTables(workbookOf(rows)).tables.flatMap(({ indicators }) => indicators);
    expect(found.map(({ name, unit }) => `${name} ${unit}`)).toEqual([
      "供給高 億円",
      "供給高 R1年度比 %",
      "点数 億点",
      "点数 R1年度比 %",
    ]);
  });

  it("is below 内訳 in a row of its own, which is no section of what follows", () => {
    const rows =
      "指標\tR5目標\tR5実績\n受講者数（人）\t100\t90\n（内訳）\n男\t40\t38\n女\t60\t52\n会員数（人）\t10\t11";
    const found = findIndicatorTables(workbookOf(rows)).tables.flatMap(({ indicators }) => indicators);
    expect(found.map(({ section, name }) => [section, name])).toEqual([
      ["", "受講者数"],
      ["", "受講者数 内訳 男"],
      ["", "受講者数 内訳 女"],
      ["", "会員数"],
    ]);
  });

  it.each(["計", "合計", "小計"])("has its %s among its parts, with nothing asked of it", (total) => {
    const rows = `
指標\t区分\tR5\tR6
参加者数（人）\t目標\t300\t320
\t実績\t285\t336
内訳　男\t実績\t120\t168
内訳　女\t実績\t165\t168
${total}\t実績\t285\t336
開催回数（回）\t目標\t10\t12
\t実績\t9\t12`;
    const { findings, review } = reviewOf(rows);
    expect(review).toEqual([
      "参加者数",
      "参加者数 内訳 男",
      "参加者数 内訳 女",
      `参加者数 内訳 ${total}`,
      "開催回数",
    ]);
    expect(findings).toEqual([]);
  });

  it.each([
    ["without a row above", ["内訳　男", "女"], ["内訳 男", "女"]],
    ["where 内訳 begins another word", ["相談件数", "内訳書提出件数"], ["相談件数", "内訳書提出件数"]],
    [
      "where a row is no further in",
      ["参加者数", "内訳　男", "満足度"],
      ["参加者数", "参加者数 内訳 男", "満足度"],
    ],
  ])("is none %s", (_, rows, names) => {
    expect(read(rows.map((row) => `${row}\t人`)).names).toEqual(names);
  });

  it("is none in another unit", () => {
    expect(read(["参加者数\t人", "　内訳　団体\t団体"]).names).toEqual(["参加者数", "内訳 団体"]);
  });
});

describe("a figure in brackets", () => {
  it("is nobody's number in a table of indicators: a part, a sum, or below zero", () => {
    const rows =
      "指標\t単位\tR6目標\tR6実績\n受診者数\t人\t'110\t'(104)\n相談件数\t件\t'（50）\t48\n会員数\t人\t60\t'(58)人";
    const [table] = findIndicatorTables(workbookOf(rows)).tables;
    const states = table?.indicators.flatMap(({ years }) =>
      years.map(({ target, actual }) => [target?.reading.state, actual?.reading.state]),
    );
    expect(states).toEqual([
      ["number", "text"],
      ["text", "number"],
      ["number", "text"],
    ]);
  });
});
