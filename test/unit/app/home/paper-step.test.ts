import { nextAction } from "../../../../src/app/home/next-action";
import { paperStepSteps } from "../../../../src/app/home/paper-step";
import type { Review } from "../../../../src/core/review";
import { runToTheEnd } from "../../../../src/core/values/steps/run-to-the-end";
import type { WorkStep } from "../../../../src/app/home/work-steps";
import { emptyReview } from "../../../support/seed-review";
import { paperReview, sampleWithLedgers, withPaper } from "../../../support/paper-workbook";
import { typed } from "../../../support/plan-over";
import { sheet } from "../../../support/workbook-builder";

const PROGRAMME = "資料2-1 構成";

const paperStep = (review: Review): WorkStep | undefined => runToTheEnd(paperStepSteps(review));

const made = withPaper(sampleWithLedgers());

describe("paperStepSteps", () => {
  it("waits until the papers are made, and is done while they say what the tables say", () => {
    expect(paperStep(paperReview(sampleWithLedgers()))).toEqual({
      name: "paper",
      state: "waiting",
      reason: { code: "toPrint" },
    });
    expect(paperStep(paperReview(made))).toEqual({
      name: "paper",
      state: "done",
      reason: { code: "printable" },
    });
  });

  it("is out of date once a figure of a table changes, and where somebody has edited a paper", () => {
    const changed = typed(made, "主な事業指標", { K7: 60 });
    expect(paperStep(paperReview(changed))).toMatchObject({
      state: "stale",
      reason: { code: "toPrintAgain" },
    });
    const edited = typed(made, PROGRAMME, { A1: "町の資料" });
    expect(paperStep(paperReview(edited))).toMatchObject({
      state: "stale",
      reason: { code: "refused", refusal: { code: "editedByHand", sheet: PROGRAMME } },
    });
  });

  it("is blocked where a sheet of the name is somebody's, and none where there is no table", () => {
    const plain = sampleWithLedgers();
    const both = [PROGRAMME, "資料2-2 主な事業指標"].map((name) =>
      sheet({ name, cells: [["手で作った資料"]] }),
    );
    expect(paperStep(paperReview({ ...plain, sheets: [...plain.sheets, ...both] }))).toMatchObject({
      state: "blocked",
      reason: { code: "refused", refusal: { code: "nameTaken" } },
    });
    expect(paperStep(emptyReview())).toBeUndefined();
  });
});

describe("nextAction with papers", () => {
  const clear = { ...paperReview(made), findings: [] };
  const paper = (state: WorkStep["state"]): WorkStep => ({
    name: "paper",
    state,
    reason: { code: "toPrint" },
  });

  it("has papers made again that are out of date, but asks for none that nobody has wanted yet", () => {
    expect(nextAction(clear, [paper("stale")])).toEqual({ kind: "printAgain" });
    expect(nextAction(clear, [paper("waiting")])).toEqual({ kind: "nothing" });
  });
});
