import { chmod, copyFile, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseHeadlessArguments } from "../../../cli/arguments";
import { runHeadless } from "../../../cli/run-headless";
import { workFolder } from "../../support/headless-run";

const SAMPLE = path.join(__dirname, "..", "..", "..", "assets", "sample.xlsx");

describe("parseHeadlessArguments", () => {
  it("checks, fills rates and draws charts unless told otherwise, in Japanese", () => {
    expect(parseHeadlessArguments(["in.xlsx"])).toEqual({
      input: "in.xlsx",
      output: undefined,
      report: undefined,
      tasks: ["check", "rates", "charts"],
      asOf: undefined,
      language: undefined,
      rates: "columns",
      overwrite: false,
      strict: false,
    });
  });

  it("carries tasks out in their own order, whatever order they were named in", () => {
    expect(parseHeadlessArguments(["in.xlsx", "--do", "charts, recount"]).tasks).toEqual([
      "recount",
      "charts",
    ]);
  });

  it("reads the other options", () => {
    const words = [
      "--as-of",
      "2026-02-28",
      "in.xlsx",
      "--lang",
      "en",
      "--strict",
      "--out",
      "o.xlsx",
      "--json",
      "r.json",
    ];
    expect(parseHeadlessArguments(words)).toMatchObject({
      input: "in.xlsx",
      output: "o.xlsx",
      report: "r.json",
      asOf: { year: 2026, month: 2, day: 28 },
      language: "en",
      strict: true,
    });
  });

  it.each([
    ["no workbook", []],
    ["two workbooks", ["a.xlsx", "b.xlsx"]],
    ["an unknown option", ["a.xlsx", "--fast"]],
    ["an unknown task", ["a.xlsx", "--do", "check,pivot"]],
    ["a CSV without its data", ["a.xlsx", "--csv", "data.csv"]],
    ["a day that does not exist", ["a.xlsx", "--as-of", "2026-02-30"]],
    ["a day in another form", ["a.xlsx", "--as-of", "R8.2.28"]],
    ["an unknown language", ["a.xlsx", "--lang", "fr"]],
    ["an unknown place of rates", ["a.xlsx", "--rates", "below"]],
    ["rows of rates without rates", ["a.xlsx", "--do", "check", "--rates", "rows"]],
    ["papers to be written over without papers", ["a.xlsx", "--overwrite-papers"]],
  ])("refuses %s", (_name, words) => {
    expect(() => parseHeadlessArguments(words)).toThrow(
      expect.objectContaining({ name: "BadUsage" }) as Error,
    );
  });
});

describe("runHeadless with files that cannot be used", () => {
  let folder: Awaited<ReturnType<typeof workFolder>>;
  let input: string;
  beforeAll(async () => {
    folder = await workFolder();
    input = folder.file("in.xlsx");
    await copyFile(SAMPLE, input);
  });
  afterAll(() => folder.remove());

  async function refusal(...words: string[]): Promise<string> {
    const lines: string[] = [];
    const errors: string[] = [];
    const code = await runHeadless(words, {
      line: (text) => lines.push(text),
      errorLine: (text) => errors.push(text),
    });
    expect([code, lines, errors.length]).toEqual([2, [], 1]);
    expect(errors[0]).not.toContain("\n");
    return errors[0] ?? "";
  }

  it("says that IN is not there, or is a folder", async () => {
    await expect(refusal(folder.file("nothing.xlsx"))).resolves.toContain("見つかりません");
    await mkdir(folder.file("folder"));
    await expect(refusal(folder.file("folder"))).resolves.toContain("フォルダー");
  });

  it("says what is wrong with a file that is no workbook, each kind in its own words", async () => {
    const made = async (name: string, content: string | Uint8Array): Promise<string> => {
      await writeFile(folder.file(name), content);
      return folder.file(name);
    };
    await expect(refusal(await made("list.csv", "指標,目標\n①,4\n"))).resolves.toContain(
      ".xlsx ではない形式",
    );
    await expect(refusal(await made("empty.xlsx", ""))).resolves.toContain("開けません");
    const whole = new Uint8Array(await readFile(input));
    await expect(refusal(await made("cut.xlsx", whole.slice(0, whole.length / 2)))).resolves.toContain(
      "壊れて",
    );
  });

  it("speaks English where it is asked to, also of what it does not understand", async () => {
    await expect(refusal("--lang", "en", folder.file("nothing.xlsx"))).resolves.toContain("was not found");
    await expect(refusal(input, "--do", "pivot", "--lang=en")).resolves.toContain('does not know "pivot"');
  });

  it("never writes over IN, also not through a link or as the report", async () => {
    const before = await readFile(input);
    await symlink(input, folder.file("link.xlsx"));
    await expect(refusal(input, "--out", input)).resolves.toContain("元のブックと同じ");
    await expect(refusal(input, "--out", folder.file("link.xlsx"))).resolves.toContain("元のブックと同じ");
    await expect(refusal(input, "--json", input)).resolves.toContain("元のブックと同じ");
    expect(await readFile(input)).toEqual(before);
  });

  it("says so before it does anything where the result could not be written", async () => {
    await expect(refusal(input, "--out", folder.file("no/such/out.xlsx"))).resolves.toContain(
      "書き込めません",
    );
    await expect(refusal(input, "--out", folder.file("folder"))).resolves.toContain("フォルダー");
    await expect(refusal(input, "--out", folder.file("o"), "--json", folder.file("o"))).resolves.toContain(
      "同じファイル",
    );
  });

  // Whoever may write everything is never refused.
  const mayWriteEverything = process.getuid?.() === 0;
  (mayWriteEverything ? it.skip : it)("refuses an old result that is write-protected", async () => {
    const old = folder.file("old.xlsx");
    await writeFile(old, "old");
    await chmod(old, 0o444);
    await expect(refusal(input, "--out", old)).resolves.toContain("書き込めません");
  });
});

describe("runHeadless --strict", () => {
  it("exits 1 where an error remains (目標達成), after it has done everything else", async () => {
    const lines: string[] = [];
    const output = {
      line: (text: string) => lines.push(text),
      errorLine: (text: string) => lines.push(text),
    };
    await expect(runHeadless([SAMPLE, "--strict", "--lang", "en"], output)).resolves.toBe(1);
    expect(lines[0]).toContain("6 indicators, 50 of 54 years assessed");
  }, 60_000);
});

describe("runHeadless without check", () => {
  it("says that nothing was checked, not that nothing was found", async () => {
    const lines: string[] = [];
    const output = {
      line: (text: string) => lines.push(text),
      errorLine: (text: string) => lines.push(text),
    };
    await expect(runHeadless([SAMPLE, "--do", "rates"], output)).resolves.toBe(0);
    expect(lines[1]).toBe("指摘: 検証していません（--do に check がないため）");
  }, 60_000);
});
