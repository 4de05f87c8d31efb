import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

describe("measures of one name", () => {
  it("have the unit that their own word is, and none where it is a name", () => {
    const { tables } = findIndicatorTables(
      workbookOf(`
サービス	区分	項目	R5	R6
居宅介護	計画	利用者数	10	20
		時間	30	40
	実績	利用者数	9	18
		時間	29	38
`),
    );
    expect(tables[0]?.indicators.map(({ name, unit }) => [name, unit])).toEqual([
      ["居宅介護 利用者数", ""],
      ["居宅介護 時間", "時間"],
    ]);
    expect(
      tables[0]?.indicators.map(({ years }) =>
        years.map(({ target, actual }) => [target?.figure, actual?.figure]),
      ),
    ).toEqual([
      [
        [10, 9],
        [20, 18],
      ],
      [
        [30, 29],
        [40, 38],
      ],
    ]);
  });

  it("are put together within one table alone, though another of the same names is right below it", () => {
    const area = (title: string, goals: string, results: string): string =>
      `${title}\n区分\t\tR5年度\tR6年度\n量の見込み\t0歳児\t${goals}\n\t計\t400\t410\n確保方策（実績）\t0歳児\t${results}\n\t計\t390\t`;
    const text = `${area("（1）東部", "92\t112", "56\t")}\n${area("（2）西部", "20\t25", "30\t")}`;
    const found = findIndicatorTables(workbookOf(text)).tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ years }) => years.map(({ target, actual }) => [target?.figure, actual?.figure])),
    );
    expect(found.filter(([target, actual]) => target !== undefined && actual !== undefined)).toEqual([]);
    expect(found.flat()).toEqual(expect.arrayContaining([92, 20, 56, 30]));
  });
});
