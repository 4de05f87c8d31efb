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
});
