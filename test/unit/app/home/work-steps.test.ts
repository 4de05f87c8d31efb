import { countRates } from "../../../../src/app/rates-left-open";
import { planFactSteps } from "../../../../src/app/plan-facts";
import { runToTheEnd } from "../../../../src/core/values/steps/run-to-the-end";
import { chartsStepSteps } from "../../../../src/app/home/charts-step";
import { nextAction } from "../../../../src/app/home/next-action";
import { workSteps, writingSteps, type StepState, type WorkStep } from "../../../../src/app/home/work-steps";
import { makePlan } from "../../../../src/app/make-plan";
import { loadPlansFor } from "../../../../src/app/late-plans";
import type { PlanCommand } from "../../../../src/app/plan-commands";
import type { Review } from "../../../../src/core/review";
import { reviewWorkbook } from "../../../../src/core/review";
import { calendarDate } from "../../../../src/core/values/calendar/calendar-date";
import { japaneseHome } from "../../../../src/messages/ja/home";
import { planLedgers } from "../../../../src/core/write/sheets/plan-ledgers";
import { applyPlan } from "../../../support/apply-plan";
import { bookSnapshot } from "../../../support/book-snapshot";
import { sampleLedgersBook } from "../../../../scripts/sample-ledgers/sample-ledgers-book";
import { emptyReview, seedReview } from "../../../support/seed-review";
import { grid, sheet, workbook } from "../../../support/workbook-builder";

const OPTIONS = { asOf: undefined, today: calendarDate(2026, 3, 2) };
const FRESH = { outdated: false };

const states = (steps: readonly WorkStep[]): readonly string[] =>
  steps.map(({ name, state }) => `${name} ${state}`);

/** The steps as the first tab has them once what tells how far the charts have come is there. */
function stepsWithCharts(review: Review): readonly WorkStep[] {
  const charts = runToTheEnd(chartsStepSteps(review));
  return workSteps(review, FRESH, [...writingSteps(review), ...(charts ? [charts] : [])]);
}

/** The second sample with no sheet but that of its programme table. */
function programmeAlone(): Review {
  const book = bookSnapshot(sampleLedgersBook());
  const { programmeTables } = reviewWorkbook(book, OPTIONS);
  const names = new Set(programmeTables.map(({ sheet: name }) => name));
  const review = reviewWorkbook(
    { ...book, sheets: book.sheets.filter(({ name }) => names.has(name)) },
    OPTIONS,
  );
  expect([review.tables.length, review.programmeTables.length]).toEqual([0, 2]);
  return review;
}

function after(review: Review, ...commands: readonly PlanCommand[]): Review {
  const plan = makePlan({ kind: "commands", commands }, review);
  return reviewWorkbook(applyPlan(review.workbook, plan), OPTIONS);
}

beforeAll(async () => {
  await loadPlansFor({ kind: "commands", commands: ["charts"] });
});

describe("workSteps", () => {
  it("has nothing to say of a workbook without a table", () => {
    expect(stepsWithCharts(emptyReview())).toEqual([]);
  });

  it("has only what needs no indicators where a programme table is all there is", () => {
    const steps = stepsWithCharts(programmeAlone());
    expect(states(steps)).toEqual(["check done", "mailCopy ready"]);
  });

  it("waits with rates and charts that nobody has made, and does without ledgers that are not there", () => {
    expect(stepsWithCharts(seedReview())).toEqual([
      { name: "check", state: "done", reason: { code: "findings", errors: 0, warnings: 0 } },
      { name: "recount", state: "unused", reason: { code: "noLedger", unread: [] } },
      // 54 years, of which ② R7 (目標達成) and ⑥ H29 to R1 (no target yet) have no rate.
      { name: "rates", state: "waiting", reason: { code: "toRate", years: 50, of: 50 } },
      { name: "charts", state: "waiting", reason: { code: "toDraw", charts: 6 } },
      { name: "mailCopy", state: "ready", reason: { code: "copyToShare" } },
    ]);
  });

  it("promises the charts that the plan draws: none of a hidden sheet, none without a figure", () => {
    const shown = sheet({
      name: "指標",
      cells: grid(
        "指標\t区分\tR5\tR6\n会員数【人】\t目標\t5\t5\n\t実績\t4\t5\n講座数【回】\t目標\t\t\n\t実績\t\t",
      ),
    });
    const cells = grid("指標\t区分\tR5\tR6\n相談件数【件】\t目標\t5\t5\n\t実績\t4\t5");
    const hidden = sheet({ name: "前年度", visibility: "hidden", cells });
    const review = reviewWorkbook(workbook([shown, hidden]), OPTIONS);
    const { edits } = makePlan({ kind: "commands", commands: ["charts"] }, review);
    expect(edits.filter(({ kind }) => kind === "chart")).toHaveLength(1);
    const told = (steps: readonly WorkStep[]): unknown => steps.find(({ name }) => name === "charts")?.reason;
    expect(told(stepsWithCharts(review))).toEqual({ code: "toDraw", charts: 1 });
    expect(told(stepsWithCharts(after(review, "charts")))).toEqual({ code: "drawn", charts: 1 });
  });

  it("calls them done once they are made, and says for how many years there is no rate though there are figures", () => {
    const made = after(seedReview(), "rates", "charts");
    expect(stepsWithCharts(made).slice(2)).toEqual([
      { name: "rates", state: "done", reason: { code: "rated", years: 50, without: 1 } },
      { name: "charts", state: "done", reason: { code: "drawn", charts: 6 } },
      { name: "mailCopy", state: "ready", reason: { code: "copyToShare" } },
    ]);
  });

  it("counts before, in the preview and afterwards alike: a year without a target or an actual is none that cannot be calculated", () => {
    const rows = `
指標\t区分\tR4\tR5\tR6
① 会員数（累計）【人】\t目標\t\t5\t5
\t実績\t4\t5\t
② 社会増減数【人】\t目標\t0\t0\t0
\t実績\t-5\t-3\t-2`;
    const review = reviewWorkbook(workbook([sheet({ name: "指標", cells: grid(rows) })]), OPTIONS);
    expect(workSteps(review, FRESH)[2]?.reason).toEqual({ code: "toRate", years: 1, of: 1 });
    const plan = makePlan({ kind: "commands", commands: ["rates"] }, review);
    expect(countRates(runToTheEnd(planFactSteps(plan, review)).rates)).toEqual({ assessed: 1, without: 3 });
    expect(workSteps(after(review, "rates"), FRESH)[2]?.reason).toEqual({
      code: "rated",
      years: 1,
      without: 3,
    });
  });

  it("counts of a table with rates only the year that has come to it: 1 of 3 is written", () => {
    const rows = `
指標\t区分\tR5\tR6\tR7
① 会員数（累計）【人】\t目標\t5\t5\t5
\t実績\t4\t5\t5
\t達成率`;
    const typed = grid(rows).map((cells, row) =>
      row === 3
        ? [...cells, { value: 0.8, formula: "=C3/C2" }, { value: 1, formula: "=D3/D2" }, null]
        : cells,
    );
    const review = reviewWorkbook(workbook([sheet({ name: "指標", cells: typed })]), OPTIONS);
    const step = workSteps(review, FRESH)[2];
    expect([step?.state, step?.reason]).toEqual(["stale", { code: "toRate", years: 1, of: 3 }]);
    expect(step && japaneseHome.reason(step.reason, () => "")).toBe(
      "3か所のうち、1か所の達成率を書き込めます",
    );
    expect(workSteps(after(review, "rates"), FRESH)[2]?.reason).toEqual({
      code: "rated",
      years: 3,
      without: 0,
    });
  });

  it("calls what was read before an edit out of date", () => {
    const [check] = workSteps(seedReview(), { outdated: true });
    expect(check).toEqual({ name: "check", state: "stale", reason: { code: "edited" } });
  });

  it("does not say that there are no ledgers where sheets are called so and cannot be read, nor where they are blank", () => {
    const { workbook: seed } = seedReview();
    const rows = "受講日\t研修名\t職員番号\t氏名\n2024/5/1\t接遇\t101\t架空 一郎";
    const names = [
      "研修台帳",
      "受講者名簿（R6）",
      "参考受付簿",
      "名簿案",
      "家計簿 令和6年度",
      "出前講座一覧R6",
      "事業一覧",
      "利用日誌",
    ];
    const settings = sheet({ name: "設定", cells: grid("項目\t内容\n台帳ではない表\t参考受付簿") });
    const training = names.map((name) => sheet({ name, cells: grid(rows) }));
    const heading = sheet({ name: "次の台帳", cells: grid("受講日\t研修名") });
    const seen = { ...seed, sheets: [...seed.sheets, ...training, heading, settings] };
    expect(workSteps(reviewWorkbook(seen, OPTIONS), FRESH)[1]).toEqual({
      name: "recount",
      state: "unused",
      reason: {
        code: "noLedger",
        unread: ["研修台帳", "受講者名簿（R6）", "家計簿 令和6年度", "出前講座一覧R6", "利用日誌"],
      },
    });
    const made = applyPlan(seed, planLedgers(seed, [], seedReview().tables));
    expect(workSteps(reviewWorkbook(made, OPTIONS), FRESH)[1]).toEqual({
      name: "recount",
      state: "unused",
      reason: { code: "noRecords" },
    });
  });

  it("counts the actuals that the ledgers would change", () => {
    const review = reviewWorkbook(bookSnapshot(sampleLedgersBook()), OPTIONS);
    // ② R7 says 目標達成, the ledger 30,412.
    expect(workSteps(review, FRESH)[1]).toEqual({
      name: "recount",
      state: "waiting",
      reason: { code: "toRecount", figures: 1 },
    });
    expect(states(workSteps(after(review, "recount"), FRESH))[1]).toBe("recount done");
  });

  it("keeps rates back that wait for an answer", () => {
    const table = `
指標\t区分\tR5\tR6
① 離職率【％】\t目標\t7.5\t7.5
\t実績\t8.2\t5.5`;
    const review = reviewWorkbook(workbook([sheet({ name: "指標", cells: grid(table) })]), OPTIONS);
    // Before 達成率を記入 too, though it would write headings and －.
    for (const at of [review, after(review, "rates")]) {
      expect(workSteps(at, FRESH)[2]).toEqual({
        name: "rates",
        state: "blocked",
        reason: { code: "awaitsAnswer", indicators: 1, years: 0 },
      });
    }
    const next = nextAction(review, workSteps(review, FRESH));
    expect(next).toEqual({ kind: "answer", indicators: 1, asks: "direction" });
    expect(japaneseHome.next(next)).toContain("高い方が良いか低い方が良いかを選ぶと、達成率を計算できます");
  });
});

describe("rates that were written and have to wait for an answer now", () => {
  it("are said to be out of date, as they are not upheld", () => {
    const table = `
指標\t区分\tR5\tR6
① 相談件数【件】\t目標\t7\t8
\t実績\t8\t9`;
    const written = after(
      reviewWorkbook(workbook([sheet({ name: "指標", cells: grid(table) })]), OPTIONS),
      "rates",
    );
    const [only] = written.tables;
    const [indicator] = only?.indicators ?? [];
    if (!only || !indicator) throw new Error("The table has an indicator");
    const indicators = [{ ...indicator, direction: "unknown" as const }];
    const review = { ...written, tables: [{ ...only, indicators }] };
    expect(workSteps(review, FRESH)[2]).toMatchObject({ name: "rates", state: "stale" });
  });
});

describe("rates that wait for an answer beside others that are written", () => {
  it("are said to be partly done, never to be impossible", () => {
    const table = `
指標\t区分\tR5\tR6
① 離職率【％】\t目標\t7.5\t7.5
\t実績\t8.2\t5.5
② 相談件数【件】\t目標\t10\t10
\t実績\t8\t9`;
    const review = reviewWorkbook(workbook([sheet({ name: "指標", cells: grid(table) })]), OPTIONS);
    const [, , rates] = workSteps(after(review, "rates"), FRESH);
    expect(rates).toEqual({
      name: "rates",
      state: "partly",
      reason: { code: "awaitsAnswer", indicators: 1, years: 2 },
    });
  });
});

describe("nextAction", () => {
  it("offers a sample without a table, then まとめて実行, then what must be mended, then nothing", () => {
    const none = emptyReview();
    expect(nextAction(none, [])).toEqual({ kind: "trySample" });
    const seed = seedReview();
    expect(nextAction(seed, stepsWithCharts(seed))).toEqual({
      kind: "runAll",
      pending: ["rates", "charts"],
    });
    const made = after(seed, "rates", "charts");
    const errors = made.findings.filter(({ severity }) => severity === "error").length;
    expect(nextAction(made, stepsWithCharts(made))).toEqual({ kind: "mend", errors });
    const clear = { ...made, findings: [] };
    expect(nextAction(clear, stepsWithCharts(clear))).toEqual({ kind: "nothing" });
  });

  it("offers the papers where a programme table is all there is, and no sample", () => {
    const review = { ...programmeAlone(), findings: [] };
    const steps = workSteps(review, FRESH);
    expect(nextAction(review, steps)).toEqual({ kind: "print" });
    const withPaper = (state: StepState): readonly WorkStep[] => [
      ...steps,
      { name: "paper", state, reason: { code: "printable" } },
    ];
    expect(nextAction(review, withPaper("waiting"))).toEqual({ kind: "print" });
    expect(nextAction(review, withPaper("stale"))).toEqual({ kind: "printAgain" });
    expect(nextAction(review, withPaper("done"))).toEqual({ kind: "nothing" });
  });

  it("asks first where the grade of a year counted to a month waits for an answer: 170 of 400 is 42.5 % or 85 %", () => {
    const rows = "指標\t区分\tR6\tR7（9月末現在）\n整備延長（ｍ）\t目標\t300\t400\n\t実績\t300\t170";
    const review = reviewWorkbook(workbook([sheet({ cells: grid(rows) })]), OPTIONS);
    const next = nextAction(review, workSteps(review, FRESH));
    expect(next).toEqual({ kind: "answer", indicators: 1, asks: "accrual" });
    // Its rate is there already: only the grade waits.
    expect(japaneseHome.next(next)).toBe(
      "1指標は、積み上がる数か、その時点の数かを選ぶと、評価が決まります。",
    );
  });

  it("asks first how a target of zero is judged where there is a base: 27 of the 45 from −45 to 0", () => {
    const rows = "指標名\t単位\t基準値（R2）\t目標値（R6）\t実績値（R6）\n社会増減数\t人\t-45\t0\t-18";
    const review = reviewWorkbook(workbook([sheet({ cells: grid(rows) })]), OPTIONS);
    const next = nextAction(review, workSteps(review, FRESH));
    expect(next).toEqual({ kind: "answer", indicators: 1, asks: "method" });
    expect(japaneseHome.next(next)).toBe(
      "1指標は、基準値からの進捗を達成率とするかどうかを選ぶと、判定が決まります。",
    );
  });

  it("names neither question where one indicator waits for the one and another for the other", () => {
    const rows = `
指標\t区分\tR6\tR7（9月末現在）
整備延長（ｍ）\t目標\t300\t400
\t実績\t300\t170
離職率【％】\t目標\t7.5\t7.5
\t実績\t8.2\t5.5`;
    const review = reviewWorkbook(workbook([sheet({ cells: grid(rows) })]), OPTIONS);
    const next = nextAction(review, workSteps(review, FRESH));
    expect(next).toEqual({ kind: "answer", indicators: 2, asks: "several" });
    expect(japaneseHome.next(next)).toBe("2指標は、「ご確認ください」に答えると、達成率と評価が決まります。");
  });
});
