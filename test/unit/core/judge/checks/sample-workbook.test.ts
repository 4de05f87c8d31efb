import { runChecks } from "../../../../support/run-checks";
import type { Finding } from "../../../../../src/core/judge/findings/finding";
import { machineReadableScore } from "../../../../../src/core/judge/checks/machine-readable-rules";
import { formatCell } from "../../../../../src/core/values/workbook/cell-address";
import { sampleBook } from "../../../../../scripts/sample/sample-book";
import { sampleLedgersBook } from "../../../../../scripts/sample-ledgers/sample-ledgers-book";
import { bookSnapshot } from "../../../../support/book-snapshot";
import { checkInput } from "../../../../support/check-input";

function cellsWith(findings: readonly Finding[], code: Finding["code"]): string[] {
  return findings.filter((finding) => finding.code === code).map(({ at }) => formatCell(at));
}

/** The findings of a code as `cell data`, figures with three decimals at most. */
function dataWith(findings: readonly Finding[], code: Finding["code"]): [string, unknown][] {
  return findings
    .filter((finding) => finding.code === code)
    .map(({ at, data }) => [formatCell(at), JSON.parse(JSON.stringify(data, rounded))]);
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 1000) / 1000 : value;
}

describe("runChecks on the sample workbook", () => {
  const { findings, notChecked } = runChecks(checkInput(bookSnapshot(sampleBook())));

  it("finds 目標達成 in the place of ②'s actual of R7", () => {
    expect(dataWith(findings, "cell/text-for-number")).toEqual([
      ["K9", { raw: "目標達成", figure: "actual", unit: "千円" }],
    ]);
  });

  it("finds the fall of ① 114→59, ③ 25→15 and ④ 4→2, for which no series break is recorded", () => {
    const from = { beforeYear: 2024 };
    expect(dataWith(findings, "series/cumulative-decrease")).toEqual([
      ["K7", { ...from, before: 114, value: 59, unit: "人" }],
      ["K11", { ...from, before: 25, value: 15, unit: "社" }],
      ["K13", { ...from, before: 4, value: 2, unit: "人" }],
    ]);
  });

  it("finds at the heading of R6 that 11 of 12 figures are those of R5", () => {
    expect(dataWith(findings, "series/copied-forward")).toEqual([
      ["J3", { beforeYear: 2023, equal: 11, compared: 12 }],
    ]);
  });

  it("finds the targets that R7 lowered, with the rate on the old one", () => {
    expect(dataWith(findings, "target/lowered").map(([cell, data]) => [cell, data])).toEqual([
      ["K6", { before: 70, beforeYear: 2024, target: 50, unit: "人", rate: 1.18, rateOnOld: 0.843 }],
      ["K8", { before: 35000, beforeYear: 2024, target: 30000, unit: "千円", atLeastOnOld: 0.857 }],
      ["K10", { before: 25, beforeYear: 2024, target: 15, unit: "社", rate: 1, rateOnOld: 0.6 }],
      ["K12", { before: 4, beforeYear: 2024, target: 2, unit: "人", rate: 1, rateOnOld: 0.5 }],
    ]);
  });

  it("finds that ⑥ stands in February beside the whole year's target: 38.3 %, pro-rated 41.8 %", () => {
    const data = { target: 60, actual: 23, unit: "社", rate: 0.383, proRatedRate: 0.418, months: 11 };
    expect(dataWith(findings, "provisional/full-year-target")).toEqual([["K19", data]]);
  });

  it("finds that ② was missed R4–R6, ⑤ R3–R7 and ⑥ R4–R7, and not what ④ has made good", () => {
    const missed = findings.flatMap((finding) =>
      finding.code === "target/missed-repeatedly"
        ? [[finding.indicator, formatCell(finding.at), finding.data.years.map((year) => year.fiscalYear)]]
        : [],
    );
    expect(missed).toEqual([
      ["②", "J9", [2022, 2023, 2024]],
      ["⑤", "K17", [2021, 2022, 2023, 2024, 2025]],
      ["⑥", "K19", [2022, 2023, 2024, 2025]],
    ]);
  });

  it("finds 25社 and 町人口の約1% in descriptions that no longer fit", () => {
    expect(dataWith(findings, "target/stale-text")).toMatchObject([
      ["A7", { kind: "share", text: "町人口の約1%", stated: 0.01, share: 0.007, target: 50 }],
      ["A11", { kind: "number", text: "25社", stated: 25, target: 15 }],
    ]);
  });

  it("finds 2名態勢 in R5 and R6, when the indicator counts 4", () => {
    expect(dataWith(findings, "programme/headcount-contradiction")).toMatchObject([
      ["B8", { text: "現地ディレクター2名態勢", stated: 2, actual: 4 }],
      ["C8", { text: "現地ディレクター2名態勢", stated: 2, actual: 4 }],
    ]);
  });

  it("finds the amounts that R7 lacks, once as R7 is not over, the one that R6 lacks, R6's 33千円 without a source, and 国費 7,900千円", () => {
    expect(cellsWith(findings, "programme/amount-missing")).toEqual(["C17", "D5"]);
    expect(dataWith(findings, "programme/source-missing")).toMatchObject([["C15", { amount: 33 }]]);
    expect(dataWith(findings, "programme/not-own-money")).toMatchObject([
      ["B17", { source: "国費", amount: 7900 }],
    ]);
  });

  it("leaves alone what is right: rates above 100 %, zeros, ② falling, ⑤ standing, `-` of ⑥, eras, equal targets", () => {
    const errors = findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
    expect([...new Set(errors)]).toEqual([
      "cell/text-for-number",
      "series/cumulative-decrease",
      "programme/amount-missing",
      "programme/source-missing",
    ]);
    for (const code of [
      "cell/blank-actual",
      "cell/negative",
      "year/era-mismatch",
      "year/gap",
      "provisional/unmarked",
      "rate/differs",
      "programme/estimate-unsettled",
      "programme/unknown-source",
      "programme/duplicate-key",
      "programme/total-mismatch",
    ] as const)
      expect([code, cellsWith(findings, code)]).toEqual([code, []]);
    expect(dataWith(findings, "target/missing")).toEqual([["E18", { actual: 3, unit: "社", raw: "-" }]]);
  });

  it("says what it could not check: nothing is defined, and nothing can be recounted", () => {
    expect(notChecked.map(({ what, why }) => [what.text, why.code])).toEqual([
      ["indicator/undefined", "noDefinition"],
      ["recount/mismatch", "noLedger"],
    ]);
  });
});

describe("runChecks on the sample workbook with ledgers", () => {
  const input = checkInput(bookSnapshot(sampleLedgersBook()));
  const { findings, notChecked } = runChecks(input);

  it("finds no fall where the series break is recorded, and gives its reason with the lowered targets", () => {
    expect(cellsWith(findings, "series/cumulative-decrease")).toEqual([]);
    const lowered = findings.filter(({ code }) => code === "target/lowered");
    expect(lowered.map(({ indicator, severity }) => [indicator, severity])).toEqual([
      ["①", "info"],
      ["②", "warning"],
      ["③", "info"],
      ["④", "info"],
    ]);
  });

  it("offers the ledger's figure for 目標達成, and finds nothing wrong with the ledgers", () => {
    expect(dataWith(findings, "cell/text-for-number")).toEqual([
      ["K9", { raw: "目標達成", figure: "actual", unit: "千円", ledgerValue: 30412 }],
    ]);
    expect(findings.filter(({ code }) => /^(?:ledger|recount)\//.test(code))).toEqual([]);
    expect(notChecked).toEqual([]);
  });

  it("scores the rules: years of an era and ① are to mend, what is not published is 対象外", () => {
    const verdicts = machineReadableScore(input, findings).map(({ number, verdict }) => [number, verdict]);
    expect(Object.fromEntries(verdicts)).toEqual({
      "1-1": "notApplicable",
      "1-2": "conforms",
      "1-3": "conforms",
      "1-4": "conforms",
      "1-5": "conforms",
      "1-6": "conforms",
      "1-7": "notApplicable",
      "1-8": "conforms",
      "1-9": "conforms",
      "1-10": "toMend",
      "1-11": "toMend",
      "1-12": "conforms",
      "1-13": "conforms",
      "2-1": "conforms",
      "2-2": "conforms",
    });
  });
});
