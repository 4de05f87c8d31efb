import { HostFailure } from "../../src/app/workbook-host";
import type { Edit, Plan } from "../../src/core/plan/plan";
import { describeFailure } from "../../src/messages/describe";
import { messagesIn } from "../../src/messages/languages/messages-in";
import { addSheet } from "../../stand-in/model/sheets";
import type { WorkbookModel } from "../../stand-in/model/workbook-model";
import { HostError } from "../../stand-in/protocol/host-error";
import { bookOf, contentOf, openWorkbook, sheetNamed } from "../adapter/excel/open-workbook";
import { outcomeOf } from "./trial";

const SHEET = "主な事業指標";
const DATA = "指標データ";

/** The first request looks at the sheets, the second at the cells, the third writes. */
const WRITES = 2;

const PLAN: Plan = {
  kind: "charts",
  refusals: [],
  edits: [
    { kind: "cells", sheet: SHEET, row: 0, column: 1, before: [["2,400"]], after: [[2400]] },
    { kind: "addSheet", sheet: DATA },
    {
      kind: "cells",
      sheet: DATA,
      row: 0,
      column: 0,
      before: [[null, null]],
      after: [["年度", { formula: `='${SHEET}'!A1` }]],
    },
  ] satisfies Edit[],
};

const never = (): Promise<void> => new Promise(() => undefined);

function open() {
  return openWorkbook(bookOf({ [SHEET]: { rows: [["指標", "2,400"]] } }), {
    patience: { answer: 250, openCell: 60, pause: 10 },
  });
}

/** A colleague makes a sheet of our name after the last look, and writes this into its first cells. */
function sheetMadeMeanwhile(model: WorkbookModel, texts: readonly string[]): void {
  const writes = model.batches + WRITES;
  model.doBetweenBatches((batch) => {
    if (batch !== writes) return;
    model.asUser(() => {
      addSheet(model, DATA);
    });
    texts.forEach((text, column) => {
      model.userEdit(sheetNamed(model.state, DATA), 0, column, text);
    });
  });
}

function answering(model: WorkbookModel, answer: () => Promise<void>): void {
  const writes = model.batches + WRITES;
  model.answerAfter((batch) => (batch === writes ? answer() : Promise.resolve()));
}

const namesIn = ({ state }: WorkbookModel): string[] => state.sheets.map(({ name }) => name);

describe("a sheet of a new sheet's name that is there before the plan is carried out", () => {
  it("is told by the first request, before any that writes", async () => {
    const { host, model } = await open();
    model.asUser(() => {
      addSheet(model, DATA);
    });
    const failure = await outcomeOf(host.apply(PLAN));
    expect(failure).toMatchObject({ code: "stale", detail: { objects: [DATA] } });
    expect(host.statistics()).toEqual({ syncs: 1 });
    expect(namesIn(model)).toEqual([SHEET, DATA]);
  });
});

describe("a sheet that somebody else makes under a new sheet's name between the last look and the write", () => {
  it.each<[string, readonly string[]]>([
    ["blank", []],
    ["with the beginning of what ours would hold", ["年度"]],
  ])("stays and is told where the answer is lost and it is %s", async (_what, texts) => {
    const { host, model } = await open();
    sheetMadeMeanwhile(model, texts);
    answering(model, never);
    const failure = await outcomeOf(host.apply(PLAN));
    expect(failure).toMatchObject({ code: "unanswered", detail: { doubtfulSheets: [DATA] } });
    expect(failure).not.toMatchObject({ detail: { partlyWritten: true } });
    expect(namesIn(model)).toEqual([SHEET, DATA]);
    expect(texts.map((_text, column) => contentOf(sheetNamed(model.state, DATA), 0, column))).toEqual(texts);
    expect(contentOf(sheetNamed(model.state, SHEET), 0, 1)).toBe("2,400");
  });

  it("stays where Excel says that there is a sheet of that name", async () => {
    const { host, model } = await open();
    sheetMadeMeanwhile(model, []);
    const failure = await outcomeOf(host.apply(PLAN));
    expect(failure).toMatchObject({ code: "stale" });
    expect(namesIn(model)).toEqual([SHEET, DATA]);
    expect(contentOf(sheetNamed(model.state, SHEET), 0, 1)).toBe("2,400");
  });

  it("is told in both languages by its name, with what to do about it", () => {
    const failure = new HostFailure("unanswered", { doubtfulSheets: [DATA] });
    for (const language of ["ja", "en"] as const) {
      const { sentences } = describeFailure(failure, "apply", messagesIn(language));
      expect(sentences.join("")).toContain(DATA);
      expect(sentences.join("")).toMatch(/不要なら|delete those/);
    }
  });
});

describe("a sheet of our own whose id was never answered", () => {
  it.each<[string, () => Promise<void>]>([
    ["the answer is lost", never],
    ["the answer is an error", () => Promise.reject(new HostError("GeneralException", "GeneralException"))],
  ])("is taken back where %s, since it holds all that the plan writes to it", async (_what, answer) => {
    const { host, model } = await open();
    answering(model, answer);
    const failure = await outcomeOf(host.apply(PLAN));
    expect(failure).toBeInstanceOf(HostFailure);
    expect(failure).not.toHaveProperty("detail.doubtfulSheets");
    expect(namesIn(model)).toEqual([SHEET]);
    expect(contentOf(sheetNamed(model.state, SHEET), 0, 1)).toBe("2,400");
  });
});
