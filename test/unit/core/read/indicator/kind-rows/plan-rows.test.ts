import { indicatorAssumed } from "../../../../../../src/core/judge/checks/indicator/assumed";
import { indicatorDirectionUnconfirmed } from "../../../../../../src/core/judge/checks/indicator/direction-unconfirmed";
import { indicatorRowMissing } from "../../../../../../src/core/judge/checks/indicator/row-missing";
import { targetLowered } from "../../../../../../src/core/judge/checks/target/lowered";
import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { findingsOn } from "../../../../../support/check-support";
import { workbookOf } from "../../../../../support/workbook-builder";

function read(tsv: string, merges: readonly string[] = []): unknown[] {
  return findIndicatorTables(workbookOf(tsv, { merges })).tables.map(({ lacks, indicators }) => [
    lacks,
    ...indicators.map(({ name, labelCell, years }) => [
      name,
      labelCell.row,
      ...years.map(({ target, actual }) => actual?.figure ?? target?.figure),
    ]),
  ]);
}

const DEMAND = [
  "②放課後児童クラブ（令和7年度～11年度）\t\t\t（単位：人）",
  "区分\tR7\tR8\tR9",
  "①量の見込み\t120\t118\t115",
  "②確保の内容（定員）\t110\t115\t120",
];

describe("a plan that nothing is reported against", () => {
  it("has the rows of 量の見込み and 確保方策, each named by the title, and knows their difference", () => {
    const right = [
      [
        "actual",
        ["放課後児童クラブ（令和7年度～11年度） 量の見込み", 2, 120, 118, 115],
        ["放課後児童クラブ（令和7年度～11年度） 確保の内容（定員）", 3, 110, 115, 120],
      ],
    ];
    expect(read([...DEMAND, "過不足（②－①）\t-10\t-3\t5"].join("\n"))).toEqual(right);
    expect(read([...DEMAND, "②－①\t-10\t-3\t5"].join("\n"))).toEqual(right);
  });

  it("names the parts of each, be their word merged over them or not", () => {
    const rows = [
      "①一時預かり",
      "\t\tR7\tR8",
      "量の見込み\t幼稚園型\t1200\t1150",
      "\tその他\t300\t290",
      "確保方策\t\t1500\t1500",
    ];
    expect(read(rows.join("\n"), ["A2:B2", "A3:A4", "A5:B5"])).toEqual([
      [
        "actual",
        ["一時預かり 量の見込み 幼稚園型", 2, 1200, 1150],
        ["一時預かり 量の見込み その他", 3, 300, 290],
        ["一時預かり 確保方策", 4, 1500, 1500],
      ],
    ]);
  });

  it.each([
    ["another row of figures is among them", [...DEMAND, "利用者数\t100\t101\t102"]],
    [
      "a column of other figures is beside them",
      DEMAND.map((line, index) => (index < 2 ? line : `${line}\t345`)),
    ],
    ["nothing says of what they are", DEMAND.slice(1)],
    ["実績 follows below a blank row", [...DEMAND, "", "実績\t100\t101\t102"]],
    [
      "a year stays unclear",
      DEMAND.map((line) => line.replace("R7\tR8\tR9", "7年度\t8年度\t９年度").replace(/（令和.*?）/u, "")),
    ],
    [
      "years are of 実績",
      DEMAND.map((line) => line.replace("R7\tR8", "R5実績\tR6実績").replace(/（令和.*?）/u, "")),
    ],
    ["a year is of 実績見込み", DEMAND.map((line) => line.replace("R7\t", "R7（実績見込み）\t"))],
  ])("is read whole or not at all: not where %s", (_why, rows) => {
    expect(read(rows.join("\n"))).toEqual([]);
  });

  it("takes nothing under 実績 for planned, be it merged over the years", () => {
    const heads = ["①利用者支援事業", "区分\t実績\t\t計画\t", "\tR5\tR6\tR7\tR8"];
    const rows = [...heads, "量の見込み（人）\t10\t9\t11\t12", "確保方策（人）\t8\t8\t11\t12"];
    const { tables } = findIndicatorTables(
      workbookOf(rows.join("\n"), { merges: ["A2:A3", "B2:C2", "D2:E2"] }),
    );
    const targets = tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ years }) => years.flatMap(({ target }) => target?.figure ?? [])),
    );
    expect(targets).toEqual([11, 12, 11, 12]);
    const asTitle = [heads[0], "区分\t過去の実績\t\t今後\t", heads[2], ...rows.slice(3)].join("\n");
    expect(read(asTitle, ["A2:A3", "B2:C2", "D2:E2"])).toEqual([]);
  });

  it("has rows of 目標 alone as well, and columns, but none beside figures that are not known", () => {
    const rows = ["指標\t区分\tR7\tR8", "会員数（人）\t目標\t100\t110", "待機児童数（人）\t目標\t8\t0"];
    const right = [["actual", ["会員数", 1, 100, 110], ["待機児童数", 2, 8, 0]]];
    expect(read(rows.join("\n"))).toEqual(right);
    expect(read("指標\tR7目標\tR8目標\n会員数（人）\t100\t110\n待機児童数（人）\t8\t0")).toEqual(right);
    const mixed = [...rows, "職員数（人）\t現員\t20\t21"].join("\n");
    expect(read(mixed)).toEqual([]);
    expect(findIndicatorTables(workbookOf(mixed)).notChecked.map(({ why }) => why.code)).toContain(
      "noActualRow",
    );
  });

  it("is none of 計画 alone, which is as often of money", () => {
    expect(read("事業\tR7計画額\tR8計画額\n道路改良\t1000\t2000")).toEqual([]);
    expect(read("事業\t区分\tR7\tR8\n道路改良\t計画\t1000\t2000")).toEqual([]);
  });

  it("raises no alarm for what it cannot have, and asks for nothing that no rate waits for", () => {
    const plan = [...DEMAND, "過不足\t-10\t-3\t5"].join("\n");
    for (const check of [
      indicatorRowMissing,
      indicatorDirectionUnconfirmed,
      targetLowered,
      indicatorAssumed,
    ] as const)
      expect(findingsOn(check, plan)).toEqual([]);
  });
});
