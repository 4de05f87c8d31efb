import { headless, workFolder, written } from "../../support/headless-run";
import { kindColumnsAtC7, type OddWorkbook } from "../../support/odd-workbooks";

/** The table of kindColumnsAtC7 in a workbook whose 設定 asks for a language. */
function asking(language: string): OddWorkbook {
  return (workbook) => {
    kindColumnsAtC7(workbook);
    workbook.addWorksheet("設定").addTable({
      name: "設定",
      ref: "A1",
      columns: [{ name: "項目" }, { name: "値" }],
      rows: [["表示言語", language]],
    });
  };
}

describe("the language of the report and the summary", () => {
  let folder: Awaited<ReturnType<typeof workFolder>>;
  beforeAll(async () => {
    folder = await workFolder();
  });
  afterAll(() => folder.remove());

  /** The language of the summary, and that of the finding on the rate that was typed wrong (50 % for 8 ÷ 10). */
  const spoken = async (workbook: OddWorkbook, ...words: string[]): Promise<readonly unknown[]> => {
    const input = await written(folder, "in.xlsx", workbook);
    const { lines, report } = await headless(folder, input, "--do", "check", ...words);
    const message = report.findings.find(({ code }) => code === "rate/differs")?.message ?? "";
    return [
      lines[1]?.split(":")[0],
      message.includes("達成率") ? "ja" : message.includes("rate") ? "en" : message,
    ];
  };
  const english = ["findings", "en"];
  const japanese = ["指摘", "ja"];

  it("is the one of 設定「表示言語」, Japanese where that says nothing", async () => {
    expect(await spoken(asking("English"))).toEqual(english);
    expect(await spoken(asking("日本語"))).toEqual(japanese);
    expect(await spoken(kindColumnsAtC7)).toEqual(japanese);
  }, 60_000);

  it("is the one of --lang where that is given", async () => {
    expect(await spoken(asking("English"), "--lang", "ja")).toEqual(japanese);
    expect(await spoken(asking("日本語"), "--lang", "en")).toEqual(english);
  }, 60_000);
});
