import { createUseCases } from "../../../src/app/create-use-cases";
import { bookOf, openWorkbook, sheetNamed } from "./open-workbook";

describe("a row that Excel would refuse to make as high as its text", () => {
  it("is made as high as Excel lets it: 409 points", async () => {
    const description = "町内に住所を有する者のうち登録を行った者の数をいう。".repeat(60);
    const book = bookOf({
      指標: {
        rows: [
          ["指標", "", "R5", "R6"],
          ["① 登録者数（延べ）【人】", "目標", 10, 20],
          [description, "実績", 5, 10],
        ],
      },
    });
    const { host, model } = await openWorkbook(book);
    const useCases = createUseCases(host);
    const plan = await useCases.prepare({ kind: "commands", commands: ["ledgers"] }, await useCases.review());
    if (!plan) throw new Error("no plan");
    const planned = plan.edits.flatMap((edit) => (edit.kind === "rowHeight" ? [edit.points] : []));
    expect(Math.max(...planned)).toBe(409);
    await useCases.apply(plan);
    expect(Math.max(...sheetNamed(model.state, "指標定義").rowHeights.values())).toBe(409);
  });
});
