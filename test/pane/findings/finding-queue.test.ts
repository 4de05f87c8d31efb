import { findingQueue } from "../../../src/taskpane/findings/finding-queue";
import type { Finding } from "../../../src/core/judge/findings/finding";
import { seedReview } from "../../support/seed-review";
import { SEED_SHEET } from "../../support/seed-workbook";

function typed(severity: Finding["severity"], fiscalYear: number | undefined, row: number): Finding {
  return {
    code: "cell/number-as-text",
    severity,
    at: { sheet: SEED_SHEET, row, column: 3 },
    indicator: "①",
    fiscalYear,
    data: { raw: "１０", value: 10, times: 1 },
  };
}

// The seed counts to the end of February 2026: R7 (2025) is open.
const queueOf = (findings: readonly Finding[], reopened: readonly Finding[] = []) =>
  findingQueue(seedReview({ findings }), (finding) => reopened.includes(finding));

describe("findingQueue", () => {
  it("puts an error of the open year first, and one of a year that is over apart", () => {
    const [open, over] = [typed("error", 2025, 5), typed("error", 2023, 6)];
    expect(queueOf([over, open])).toEqual({
      today: [{ code: "cell/number-as-text", findings: [open] }],
      rest: [],
      closed: [{ code: "cell/number-as-text", findings: [over] }],
    });
  });

  it("puts what waits for an answer and what has come up again first, however slight and old", () => {
    const asked = {
      ...typed("info", 2020, 5),
      answers: [{ at: { sheet: SEED_SHEET, row: 5, column: 0 }, direction: "lower" as const }],
    };
    const again = typed("info", 2020, 6);
    expect(queueOf([asked, again], [again]).today.flatMap(({ findings }) => findings)).toEqual([
      asked,
      again,
    ]);
  });

  it("leaves what is no error for when there is time, the worst first", () => {
    const [slight, worse] = [typed("info", 2025, 5), typed("warning", undefined, 9)];
    expect(queueOf([slight, worse]).rest).toEqual([
      { code: "cell/number-as-text", findings: [worse, slight] },
    ]);
  });
});
