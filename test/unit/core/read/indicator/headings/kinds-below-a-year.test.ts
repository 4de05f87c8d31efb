import { yearsOfIndicators } from "../../../../../support/figures-read";

describe("a year over two columns, the first of which has 目標値 and 実績値 below it", () => {
  const ROWS = "道路の延長\t10\t目標値\t110\n\t\t実績値\t120\n橋の数\t2\t目標値\t4\n\t\t実績値\t3";
  const MERGES = ["C1:D1", "A2:A3", "B2:B3", "A4:A5", "B4:B5"];

  it.each(["平成23年度", "平成23年度　目標値・実績値", "平成23年度 実績値・目標値"])(
    "is of the figures beside them: %s",
    (year) => {
      expect(yearsOfIndicators(`指標名\t現況\t${year}\t\n${ROWS}`, MERGES)).toEqual([
        "道路の延長: 2011 110 120",
        "橋の数: 2011 4 3",
      ]);
    },
  );

  it("may be one of several", () => {
    const rows = "道路の延長\t目標値\t110\t目標値\t130\n\t実績値\t120\t実績値\t115";
    const years = "指標名\tH22\t\tH23\t";
    expect(yearsOfIndicators(`${years}\n${rows}`, ["B1:C1", "D1:E1", "A2:A3"])).toEqual([
      "道路の延長: 2010 110 120, 2011 130 115",
    ]);
    const turned = rows.replace("目標値\t130", "実績値\t130").replace("実績値\t115", "目標値\t115");
    expect(yearsOfIndicators(`${years}\n${turned}`, ["B1:C1", "D1:E1", "A2:A3"])).toEqual([]);
  });

  it("leaves out － with nothing filled in, as a form has room for more", () => {
    const text = `指標名\t現況\t平成23年度\t\n${ROWS}\n－\t－\t目標値\t－\n\t\t実績値\t－`;
    expect(yearsOfIndicators(text, [...MERGES, "A6:A7", "B6:B7"])).toHaveLength(2);
  });

  it("says nothing of two columns of figures", () => {
    const text = "指標名\t現況\t平成23年度　目標値・実績値\t\n道路の延長\t10\t110\t120\n橋の数\t2\t4\t3";
    expect(yearsOfIndicators(text, ["C1:D1"])).toEqual([]);
  });
});
