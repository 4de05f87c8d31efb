import { indicatorAssumed } from "../../../../../../src/core/judge/checks/indicator/assumed";
import { indicatorRowMissing } from "../../../../../../src/core/judge/checks/indicator/row-missing";
import { targetMissing } from "../../../../../../src/core/judge/checks/target/missing";
import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { findingsOn } from "../../../../../support/check-support";
import { workbookOf } from "../../../../../support/workbook-builder";

/** The targets of all years, and the cells that are said to be of the sum or of their year. */
function read(tsv: string): unknown {
  const { tables, notChecked } = findIndicatorTables(workbookOf(tsv));
  return {
    targets: tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ years }) => years.flatMap(({ target }) => target?.figure ?? [])),
    ),
    doubtful: notChecked.flatMap(({ what, why }) => (why.code === "targetOfTotal" ? [what.at] : [])),
  };
}

const COLUMNS = "指標\tR4実績\tR5実績\tR6実績\t合計\tR6目標";
const ROWS = "指標\t区分\tR4\tR5\tR6\t合計\n相談件数（件）\t目標";

describe("the only target of an indicator whose years its table adds up", () => {
  it.each([
    ["in a column of its own", `${COLUMNS}\n相談件数（件）\t150\t171\t180\t501\t500`, "F2"],
    ["with its unit", `${COLUMNS}\n相談件数（件）\t150件\t171件\t180件\t501件\t500件`, "F2"],
    ["in a row of its own", `${ROWS}\t\t\t500\t\n\t実績\t150\t171\t180\t501`, "E2"],
  ])("is of nobody knows what where it is nearer to the sum, %s", (_where, tsv, cell) => {
    expect(read(tsv)).toEqual({ targets: [], doubtful: [cell] });
    expect(findingsOn(indicatorRowMissing, tsv)).toEqual([]);
  });

  it("leaves what the others of the table lack to be said", () => {
    const rows = `${ROWS}\t\t\t500\t\n\t実績\t150\t171\t180\t501\n成約件数（件）\t実績\t20\t25\t30\t75`;
    const more = `${rows}\n満足度（点）\t目標\t3\t3\t\t\n\t実績\t4\t4\t5\t`;
    expect(findingsOn(indicatorRowMissing, more).map(([cell]) => cell)).toEqual(["A4"]);
    expect(findingsOn(targetMissing, more).map(([cell]) => cell)).toEqual(["E3", "E5"]);
    expect(findingsOn(indicatorAssumed, more).map(([, data]) => data)).toEqual([
      { names: ["成約件数", "満足度"] },
    ]);
  });

  it.each([
    ["it is nearer to its own year", `${COLUMNS}\n相談件数（件）\t150\t171\t180\t501\t200`, [200]],
    ["the total is of something else", `${COLUMNS}\n相談件数（件）\t150\t171\t180\t999\t500`, [500]],
    ["every year has one", `${ROWS}\t500\t500\t500\t\n\t実績\t150\t171\t180\t501`, [500, 500, 500]],
    ["no total is there", "指標\tR5実績\tR6実績\tR6目標\n相談件数（件）\t171\t180\t340", [340]],
  ])("is of its year where %s", (_why, tsv, targets) => {
    expect(read(tsv)).toEqual({ targets, doubtful: [] });
  });
});
